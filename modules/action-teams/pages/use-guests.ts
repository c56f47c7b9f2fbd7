import { useRead } from '../../../platform/web/use-read.ts';
import { listColleagues } from '../../accounts/api.ts';
import { getCase } from '../../cases/api.ts';

interface Guest {
  id: string;
  name: string;
}

/** Everyone one can ask to an action team: the household and those around it, helpers, and colleagues of the team first. */
export function useGuests(caseId: string): { people: Guest[]; helpers: Guest[]; workers: Guest[]; all: Guest[] } {
  const found = useRead(getCase, { params: { caseId } }).data;
  const colleagues = useRead(listColleagues).data?.colleagues ?? [];
  const people = (found?.household.people ?? [])
    .filter((person) => person.deceasedOn === null)
    .map(({ id, called, name }) => ({ id, name: called ?? name }));
  const helpers = (found?.helpers ?? []).map(({ id, name, organisationName }) => ({
    id,
    name: name === null ? organisationName : `${name} (${organisationName})`,
  }));
  const workers = colleagues
    .filter(({ role, teams }) => {
      const isOfTeam = teams.some(({ id }) => id === found?.teamId);
      return (role === 'generalist' || role === 'coach') && isOfTeam;
    })
    .map(({ id, name }) => ({ id, name }));
  return { people, helpers, workers, all: [...people, ...helpers, ...workers] };
}
