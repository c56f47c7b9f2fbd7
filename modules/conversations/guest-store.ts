import { sql } from 'kysely';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { ConversationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<ConversationTables>();

/** Everyone of the household of a case and of its network, who lived there once included. */
export function listPeopleOfCase(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('person')
    .innerJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'person.organisationId')
        .onRef('supportCase.householdId', '=', 'person.householdId'),
    )
    .select([
      'person.id',
      'person.place',
      'person.roleInHousehold as role',
      'person.deceasedOn',
      sql<string>`coalesce(person.called, person.given_name)`.as('name'),
    ])
    .where('person.organisationId', '=', viewer.organisationId)
    .where('supportCase.id', '=', caseId)
    .orderBy('person.place')
    .orderBy('person.position')
    .orderBy('person.id')
    .execute();
}

/** Those who may come to the table: people of the household and its network, workers of the team, helpers still involved. */
export async function listGuests(tx: Tx, viewer: Viewer, at: CaseSubject) {
  const everyone = await listPeopleOfCase(tx, viewer, at.caseId);
  const people = everyone.filter((person) => person.deceasedOn === null);
  const workers = await db(tx)
    .selectFrom('account')
    .innerJoin('teamMember', (join) =>
      join
        .onRef('teamMember.organisationId', '=', 'account.organisationId')
        .onRef('teamMember.accountId', '=', 'account.id'),
    )
    .select(['account.id', 'account.name'])
    .where('account.organisationId', '=', viewer.organisationId)
    .where('teamMember.teamId', '=', at.teamId)
    .where('account.role', 'in', ['generalist', 'coach'])
    .where('account.endedAt', 'is', null)
    .orderBy('account.name')
    .execute();
  const helpers = await db(tx)
    .selectFrom('involvedHelper')
    .select([
      'id',
      'helpsWith',
      sql<string>`coalesce(name || ' (' || organisation_name || ')', organisation_name)`.as('name'),
    ])
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', at.caseId)
    .orderBy('organisationName')
    .execute();
  return { people, workers, helpers };
}
