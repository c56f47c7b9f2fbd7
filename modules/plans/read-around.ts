import type { Tx } from '../../platform/db/connection.ts';
import { fullName } from '../households/domain.ts';
import type { PlanTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<PlanTables>();

/** Which case: everything is looked up with all three. */
export interface CaseKey {
  organisationId: string;
  teamId: string;
  caseId: string;
}

/** Everybody of the household and around it; those who died or left stay known by name, but are asked nothing. */
export async function readPeople(tx: Tx, { organisationId, caseId }: CaseKey) {
  const rows = await db(tx)
    .selectFrom('supportCase as c')
    .innerJoin('household as h', (join) =>
      join.onRef('h.organisationId', '=', 'c.organisationId').onRef('h.id', '=', 'c.householdId'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.organisationId', '=', 'c.organisationId').onRef('p.householdId', '=', 'c.householdId'),
    )
    .select(['h.name as householdName', 'p.id', 'p.place', 'p.givenName', 'p.infix', 'p.familyName'])
    .select(['p.partnerInfix', 'p.partnerFamilyName', 'p.called', 'p.birthDate', 'p.roleInHousehold'])
    .select(['p.deceasedOn', 'p.movedOutOn'])
    .where('c.organisationId', '=', organisationId)
    .where('c.id', '=', caseId)
    .orderBy('p.position')
    .execute();
  const people = rows.flatMap(({ id, givenName, ...row }) =>
    id === null || givenName === null
      ? []
      : [{ ...row, id, name: fullName({ ...row, givenName }), short: row.called ?? givenName }],
  );
  return {
    householdName: rows[0]?.householdName ?? '',
    rows: new Map(people.map((person) => [person.id, person])),
    present: people.filter(({ deceasedOn, movedOutOn }) => deceasedOn === null && movedOutOn === null),
  };
}

/** The workers of the team and the helpers who are still there. */
export async function readHelp(tx: Tx, { organisationId, teamId, caseId }: CaseKey, today: string) {
  const workers = await db(tx)
    .selectFrom('teamMember as m')
    .innerJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 'm.organisationId').onRef('a.id', '=', 'm.accountId'),
    )
    .select(['a.id', 'a.name'])
    .where('m.organisationId', '=', organisationId)
    .where('m.teamId', '=', teamId)
    .where('a.role', 'in', ['generalist', 'coach'])
    .where('a.endedAt', 'is', null)
    .orderBy('a.name')
    .execute();
  const helpers = await db(tx)
    .selectFrom('involvedHelper')
    .select(['id', 'name', 'organisationName'])
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', today)]))
    .orderBy('organisationName')
    .execute();
  return {
    workers,
    helpers: helpers.map(({ id, name, organisationName }) => ({
      id,
      name: [name, organisationName].filter(Boolean).join(', '),
    })),
  };
}

/** What was said at the table, by id of the fragment. */
export async function readSaid(tx: Tx, { organisationId, caseId }: CaseKey, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { id: string; words: string; by: string | null }>();
  const rows = await db(tx)
    .selectFrom('fragment as f')
    .leftJoin('person as p', (join) =>
      join.onRef('p.organisationId', '=', 'f.organisationId').onRef('p.id', '=', 'f.personId'),
    )
    .leftJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 'f.organisationId').onRef('a.id', '=', 'f.accountId'),
    )
    .select(['f.id', 'f.text', 'f.voiceName', 'p.givenName', 'p.called', 'a.name as accountName'])
    .where('f.organisationId', '=', organisationId)
    .where('f.caseId', '=', caseId)
    .where('f.id', 'in', [...ids])
    .execute();
  return new Map(
    rows.map(({ id, text, voiceName, givenName, called, accountName }) => [
      id,
      { id, words: text, by: called ?? givenName ?? accountName ?? voiceName },
    ]),
  );
}
