import { useRead } from '../../../../platform/web/use-read.ts';
import { listColleagues } from '../../../accounts/api.ts';
import { getCase } from '../../../cases/api.ts';

interface Known {
  id: string;
  name: string;
}
interface Invitable {
  people: Known[];
  workers: Known[];
  helpers: Known[];
}

/** Everyone the case knows who can be asked to the table: the household and those around it, the team, helpers. */
export function useInvitable(caseId: string): Invitable {
  const found = useRead(getCase, { params: { caseId } }).data;
  const colleagues = useRead(listColleagues).data?.colleagues ?? [];
  return {
    people: (found?.household.people ?? [])
      .filter(({ deceasedOn }) => deceasedOn === null)
      .map(({ id, called, name }) => ({ id, name: called ?? name })),
    workers: colleagues
      .filter(({ role, teams }) => role !== 'partner' && teams.some(({ id }) => id === found?.teamId))
      .filter(({ role }) => role === 'generalist' || role === 'coach')
      .map(({ id, name }) => ({ id, name })),
    helpers: (found?.helpers ?? []).map(({ id, name, organisationName }) => ({
      id,
      name: name === null ? organisationName : `${name} (${organisationName})`,
    })),
  };
}
