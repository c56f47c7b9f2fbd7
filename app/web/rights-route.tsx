import { RightsPage } from '../../modules/data-rights/pages/rights-page.tsx';
import { ShowLooks } from '../../modules/who-looked/pages/show-looks.tsx';
import { useAddressId } from '../../platform/web/use-address-id.ts';

/** What residents asked about their own data, with the way to show one of them who looked. */
export const RightsRoute = () => <RightsPage looks={<ShowLooks caseId={useAddressId('caseId')} />} />;
