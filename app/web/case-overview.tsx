import { CasePage } from '../../modules/cases/pages/case-page.tsx';
import { caseCards } from './case-cards.tsx';

/** The overview of a case, with the cards of all rooms. */
export function CaseOverview() {
  return <CasePage cards={caseCards} />;
}
