import { AuditPage } from '../../modules/audit/pages/audit-page.tsx';
import { WayToQuestions } from '../../modules/look-questions/pages/way-to-questions.tsx';

/** The log, with the way to the questions that came of it. */
export const AuditRoute = () => <AuditPage questions={<WayToQuestions />} />;
