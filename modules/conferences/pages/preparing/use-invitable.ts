import { useRead } from '../../../../platform/web/use-read.ts';
import { listColleagues } from '../../../accounts/api.ts';
import { getCase } from '../../../cases/api.ts';
import { whoCanBeAsked } from '../../../cases/domain.ts';

/** Everyone the case knows who can be asked to a conference. */
export function useInvitable(caseId: string) {
  const found = useRead(getCase, { params: { caseId } }).data;
  return whoCanBeAsked(found, useRead(listColleagues).data?.colleagues ?? []);
}
