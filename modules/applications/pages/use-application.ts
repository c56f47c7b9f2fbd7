import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { listApplications } from '../api.ts';

/** The application that the address of this page names, out of the list of its case; undefined inside when it is not there. */
export function useApplication() {
  const caseId = useAddressId('caseId');
  const applicationId = useAddressId('applicationId');
  const list = useRead(listApplications, { params: { caseId } });
  return { caseId, list, find: () => list.data?.applications.find(({ id }) => id === applicationId) };
}
