import { SecretAddressBar } from '../../modules/cases/pages/secret-address-bar.tsx';
import { ReportReadPage } from '../../modules/conversations/pages/report-reader.tsx';

/** The report as it is read together, with a word of warning where an address is secret. */
export const ReportReadRoute = () => <ReportReadPage notice={<SecretAddressBar />} />;
