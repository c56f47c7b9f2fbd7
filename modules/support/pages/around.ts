import { useRead } from '../../../platform/web/use-read.ts';
import { getMe, listColleagues } from '../../accounts/api.ts';
import { getCase } from '../../cases/api.ts';
import { helperName } from '../../cases/domain.ts';

export interface Somebody {
  id: string;
  name: string;
}

/** Everyone one can name in a case: the household, those around it, helpers, and colleagues of the team. */
export interface Around {
  members: Somebody[];
  network: Somebody[];
  helpers: Somebody[];
  workers: Somebody[];
  me: string;
  address: string | null;
  household: string | null;
}

/** Reads who is around a case, or around a team when there is no case; undefined while it is not known yet. */
export function useAround(caseId: string | null, teamId?: string): Around | undefined {
  const me = useRead(getMe).data;
  const found = useRead(getCase, { params: { caseId: caseId ?? '' }, enabled: caseId !== null }).data;
  const colleagues = useRead(listColleagues).data;
  if (!me || (caseId !== null && !found)) return undefined;
  const team = found?.teamId ?? teamId;
  const people = (found?.household.people ?? []).filter((person) => person.deceasedOn === null);
  const named = (place: 'member' | 'network') =>
    people
      .filter((person) => person.place === place && person.movedOutOn === null)
      .map(({ id, called, name }) => ({ id, name: called ?? name }));
  const mates = (colleagues?.colleagues ?? [])
    .filter(({ role, teams }) => ['generalist', 'coach'].includes(role) && teams.some(({ id }) => id === team))
    .map(({ id, name }) => ({ id, name }));
  const self = { id: me.accountId, name: me.name };
  return {
    members: named('member'),
    network: named('network'),
    helpers: (found?.helpers ?? []).map((helper) => ({ id: helper.id, name: helperName(helper) })),
    workers: [self, ...mates.filter(({ id }) => id !== self.id)],
    me: me.accountId,
    address: found?.household.address ?? null,
    household: found?.household.name ?? null,
  };
}
