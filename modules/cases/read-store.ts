import { sql } from 'kysely';
import { isAddressSecret } from '../../access/secret-address.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { addressLine, fullName } from '../households/domain.ts';
import type { CaseTables } from './tables.ts';

// Everything one look at a case needs: a handful of short queries, each by the case's own index.

const db = (tx: Tx) => tx.withTables<CaseTables>();

export async function readHousehold(tx: Tx, viewer: Viewer, householdId: string) {
  const household = await db(tx)
    .selectFrom('household')
    .select(['id', 'name', 'headline', 'street', 'houseNumber'])
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', householdId)
    .executeTakeFirstOrThrow();
  const people = await db(tx)
    .selectFrom('person')
    .select(['id', 'called', 'place', 'gender', 'birthDate', 'roleInHousehold', 'languages', 'needsInterpreter'])
    .select(['deceasedOn', 'movedOutOn', 'givenName', 'infix', 'familyName', 'partnerInfix', 'partnerFamilyName'])
    .where('organisationId', '=', viewer.organisationId)
    .where('householdId', '=', householdId)
    .orderBy(sql`place = 'network'`)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return {
    ...household,
    address: addressLine(household),
    isAddressSecret: await isAddressSecret(tx, viewer.organisationId, householdId),
    people: people.map((person) => ({ ...person, name: fullName(person) })),
  };
}

export function readDecisions(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('caseDecision')
    .innerJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'caseDecision.organisationId')
        .onRef('account.id', '=', 'caseDecision.byAccount'),
    )
    .select(['caseDecision.id', 'kind', 'value', 'reason', 'until', 'takenOver', 'at', 'account.name as byName'])
    .select([
      sql<string[]>`explained_on::text[]`.as('explainedOn'),
      sql<string | null>`(select a.name from account a where a.organisation_id = case_decision.organisation_id
        and case_decision.kind in ('coordinator', 'joined', 'left') and a.id::text = case_decision.value)`.as(
        'valueName',
      ),
    ])
    .where('caseDecision.organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .orderBy('at')
    .orderBy('caseDecision.id')
    .execute();
}

export async function readViews(tx: Tx, viewer: Viewer, caseId: string) {
  const rows = await db(tx)
    .selectFrom('caseView')
    .innerJoin('account as writer', (join) =>
      join.onRef('writer.organisationId', '=', 'caseView.organisationId').onRef('writer.id', '=', 'caseView.byAccount'),
    )
    .leftJoin('account as worker', (join) =>
      join.onRef('worker.organisationId', '=', 'caseView.organisationId').onRef('worker.id', '=', 'caseView.accountId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.organisationId', '=', 'caseView.organisationId').onRef('person.id', '=', 'caseView.personId'),
    )
    .select(['caseView.id', 'voice', 'caseView.personId', 'caseView.accountId', 'reporter', 'story', 'goals'])
    .select(['willingness', 'at', 'writer.name as byName', 'worker.name as workerName', 'givenName', 'infix'])
    .select(['familyName', 'partnerInfix', 'partnerFamilyName'])
    .where('caseView.organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('caseView.id')
    .execute();
  return rows.map(({ givenName, workerName, ...row }) => ({
    ...row,
    name: givenName === null ? (workerName ?? row.reporter ?? '') : fullName({ ...row, givenName }),
  }));
}

export function readOpenings(tx: Tx, viewer: Viewer, caseId: string, today: string) {
  return db(tx)
    .selectFrom('caseOpening')
    .innerJoin('account as guest', (join) =>
      join
        .onRef('guest.organisationId', '=', 'caseOpening.organisationId')
        .onRef('guest.id', '=', 'caseOpening.accountId'),
    )
    .innerJoin('account as opener', (join) =>
      join
        .onRef('opener.organisationId', '=', 'caseOpening.organisationId')
        .onRef('opener.id', '=', 'caseOpening.openedBy'),
    )
    .select(['caseOpening.id', 'accountId', 'guest.name as accountName', 'purpose', 'openedAt', 'until'])
    .select('opener.name as openedByName')
    .where('caseOpening.organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .where('withdrawnAt', 'is', null)
    .where('until', '>=', today)
    .orderBy('openedAt')
    .execute();
}

/** Signals that were linked to the case; a colleague of another team does not see them. */
export function readSignals(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('signal')
    .select(['id', 'takenAt', 'source', 'reporter'])
    .where('organisationId', '=', viewer.organisationId)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('signalEvent')
        .select('signalId')
        .where('organisationId', '=', viewer.organisationId)
        .where('caseId', '=', caseId)
        .where('kind', '=', 'linked'),
    )
    .orderBy('takenAt')
    .execute();
}
