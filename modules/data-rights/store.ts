import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { RightKind, RightOutcome } from './domain.ts';
import type { DataRightTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<DataRightTables>();

const personName = sql<string>`concat_ws(' ', person.given_name, person.infix, person.family_name)`;

/** The requests of a case, newest first, or the one of `id`. */
export function listRequests(tx: Tx, { organisationId }: Viewer, caseId: string, id?: string) {
  let query = db(tx)
    .selectFrom('rightsRequest')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisationId', '=', 'rightsRequest.organisationId')
        .onRef('person.id', '=', 'rightsRequest.personId'),
    )
    .leftJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'rightsRequest.organisationId')
        .onRef('account.id', '=', 'rightsRequest.answeredBy'),
    )
    .selectAll('rightsRequest')
    .select([personName.as('personName'), 'account.name as answeredByName'])
    .where('rightsRequest.organisationId', '=', organisationId)
    .where('rightsRequest.caseId', '=', caseId);
  if (id) query = query.where('rightsRequest.id', '=', id);
  return query.orderBy('receivedOn', 'desc').orderBy('rightsRequest.id', 'desc').execute();
}
export type StoredRequest = Awaited<ReturnType<typeof listRequests>>[number];

/** The people of the household of a case, members and network. */
export function listPeople(tx: Tx, { organisationId }: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('person')
    .innerJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'person.organisationId')
        .onRef('supportCase.householdId', '=', 'person.householdId'),
    )
    .select(['person.id', 'person.householdId', personName.as('name')])
    .where('person.organisationId', '=', organisationId)
    .where('supportCase.id', '=', caseId)
    .orderBy('person.id')
    .execute();
}

export async function insertRequest(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  { caseId, teamId }: CaseSubject,
  asked: { personId: string; kind: RightKind; words: string; receivedOn: string },
): Promise<string> {
  const id = uuidv7();
  const made = { createdBy: accountId, createdAt: new Date().toISOString() };
  await db(tx)
    .insertInto('rightsRequest')
    .values({ organisationId, id, teamId, caseId, ...asked, ...made })
    .execute();
  return id;
}

type Change = Partial<{
  extendedAt: string;
  extensionReason: string;
  outcome: RightOutcome;
  outcomeReason: string;
  answeredAt: string;
  answeredBy: string;
}>;

/** Changes a request that was not answered and still has this version; false when somebody was first. */
export async function changeRequest(
  tx: Tx,
  { organisationId }: Viewer,
  { id, version }: { id: string; version: number },
  to: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('rightsRequest')
    .set({ ...to, version: version + 1 })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export function findFreeze(tx: Tx, { organisationId }: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('processingFreeze')
    .innerJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'processingFreeze.organisationId')
        .onRef('account.id', '=', 'processingFreeze.setBy'),
    )
    .select(['reason', 'setAt', 'account.name as setByName'])
    .where('processingFreeze.organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where('liftedAt', 'is', null)
    .executeTakeFirst();
}

/** Holds a file still; one that is frozen already stays as it is. */
export async function insertFreeze(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  of: { caseId: string; teamId: string; householdId: string; requestId: string; reason: string },
): Promise<void> {
  await db(tx)
    .insertInto('processingFreeze')
    .values({ organisationId, id: uuidv7(), ...of, setAt: new Date().toISOString(), setBy: accountId })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** False when nothing was frozen. */
export async function liftFreeze(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  caseId: string,
  liftReason: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('processingFreeze')
    .set({ liftedAt: new Date().toISOString(), liftedBy: accountId, liftReason })
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where('liftedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What was decided of words of others, by `table/key`. */
export async function listChoices(
  tx: Tx,
  { organisationId }: Viewer,
  requestId: string,
): Promise<Map<string, boolean>> {
  const rows = await db(tx)
    .selectFrom('rightsChoice')
    .select(['recordTable', 'recordKey', 'goesOut'])
    .where('organisationId', '=', organisationId)
    .where('requestId', '=', requestId)
    .execute();
  return new Map(rows.map(({ recordTable, recordKey, goesOut }) => [`${recordTable}/${recordKey}`, goesOut]));
}

export async function keepChoices(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  { caseId, teamId, requestId }: CaseSubject & { requestId: string },
  choices: readonly { table: string; key: string; goesOut: boolean }[],
  reason: string | null,
): Promise<void> {
  const at = new Date().toISOString();
  await db(tx)
    .insertInto('rightsChoice')
    .values(
      choices.map(({ table, key, goesOut }) => ({
        ...{ organisationId, requestId, recordTable: table, recordKey: key, teamId, caseId, goesOut, reason },
        ...{ at, byAccount: accountId },
      })),
    )
    .onConflict((on) =>
      on.columns(['organisationId', 'requestId', 'recordTable', 'recordKey']).doUpdateSet({
        goesOut: sql`excluded.goes_out`,
        reason: sql`excluded.reason`,
        at,
        byAccount: accountId,
      }),
    )
    .execute();
}
