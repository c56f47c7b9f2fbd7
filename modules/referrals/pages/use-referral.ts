import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { listReferrals } from '../api.ts';

/** The referral that the address of this page names, out of the list of its case; undefined inside when it is not there. */
export function useReferral() {
  const caseId = useAddressId('caseId');
  const referralId = useAddressId('referralId');
  const list = useRead(listReferrals, { params: { caseId } });
  return { caseId, list, find: () => list.data?.referrals.find(({ id }) => id === referralId) };
}
