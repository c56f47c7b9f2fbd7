import { ScoringPage } from '../../modules/assessments/pages/scoring-page.tsx';
import { SecretAddressBar } from '../../modules/cases/pages/secret-address-bar.tsx';

/** Scoring, with a word of warning for the worker where an address is secret. */
export const ScoringRoute = () => <ScoringPage notice={<SecretAddressBar />} />;
