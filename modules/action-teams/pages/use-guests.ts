import { useRead } from '../../../platform/web/use-read.ts';
import { listColleagues } from '../../accounts/api.ts';
import { getCase } from '../../cases/api.ts';
import { whoCanBeAsked } from '../../cases/domain.ts';

/** Everyone one can ask to an action team. */
export function useGuests(caseId: string) {
  const found = useRead(getCase, { params: { caseId } }).data;
  const { people, helpers, workers } = whoCanBeAsked(found, useRead(listColleagues).data?.colleagues ?? []);
  return { people, helpers, workers, all: [...people, ...helpers, ...workers] };
}
