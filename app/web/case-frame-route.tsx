import { CaseFrame } from '../../modules/cases/pages/case-frame.tsx';
import { FrozenNotice } from '../../modules/data-rights/pages/frozen-notice.tsx';

/** A case. That nothing may be written in it stands above every section, before somebody begins to write. */
export const CaseFrameRoute = () => <CaseFrame notice={FrozenNotice} />;
