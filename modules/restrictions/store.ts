import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asGate, withCaseOpened } from '../../platform/db/viewer-transaction.ts';
import type { RestrictionKind } from './domain.ts';
import type { RestrictionTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<RestrictionTables>();

const nameOf = (column: string) =>
  sql<string | null>`(select a.name from account a
    where a.organisation_id = household_restriction.organisation_id and a.id = ${sql.ref(column)})`;

/** The restrictions of the household of a case, newest first. */
export function listRestrictions(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('householdRestriction')
    .select(['id', 'kind', 'reason', 'setAt', 'reviewOn', 'liftedAt', 'liftReason'])
    .select(sql<string>`coalesce(${nameOf('household_restriction.set_by')}, '')`.as('setByName'))
    .select(nameOf('household_restriction.lifted_by').as('liftedByName'))
    .select(nameOf('household_restriction.barred_account').as('barredName'))
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .orderBy('setAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertRestriction(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId, householdId }: { caseId: string; teamId: string; householdId: string },
  made: { kind: RestrictionKind; reason: string; barredAccount: string | null; reviewOn: string | null },
  at: string,
): Promise<string> {
  const id = uuidv7();
  await db(tx)
    .insertInto('householdRestriction')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId,
      householdId,
      caseId,
      ...made,
      setBy: viewer.accountId,
      setAt: at,
      liftedBy: null,
      liftedAt: null,
      liftReason: null,
    })
    .execute();
  return id;
}

/** Sets the day of the next review; true when there is a restriction to review. */
export async function putReview(tx: Tx, viewer: Viewer, caseId: string, reviewOn: string): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('householdRestriction')
    .set({ reviewOn })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .where('liftedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function householdVersion(tx: Tx, viewer: Viewer, householdId: string): Promise<number> {
  const { version } = await db(tx)
    .selectFrom('household')
    .select('version')
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', householdId)
    .executeTakeFirstOrThrow();
  return version;
}

/** Moves a household from the version that was seen to the next; false when somebody was first. */
export async function moveHouseholdOn(tx: Tx, viewer: Viewer, householdId: string, seen: number): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('household')
    .set({ version: seen + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', householdId)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** True when there was a restriction to lift. */
export async function endRestriction(tx: Tx, viewer: Viewer, caseId: string, reason: string, at: string) {
  const { numUpdatedRows } = await db(tx)
    .updateTable('householdRestriction')
    .set({ liftedBy: viewer.accountId, liftedAt: at, liftReason: reason })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .where('liftedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends every way in that a barred account still had: asked to consult, joined, or in an emergency. */
export async function endWaysIn(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: { caseId: string; teamId: string },
  accountId: string,
  at: string,
): Promise<void> {
  const { organisationId } = viewer;
  await sql`update case_opening set withdrawn_at = ${at} where organisation_id = ${organisationId}
    and case_id = ${caseId} and account_id = ${accountId} and withdrawn_at is null`.execute(tx);
  await sql`insert into case_decision (organisation_id, id, team_id, case_id, kind, value, at, by_account)
    select ${organisationId}, ${uuidv7()}, ${teamId}, ${caseId}, 'left', ${accountId}, ${at}, ${viewer.accountId}
    where 'joined' = (select d.kind from case_decision d where d.organisation_id = ${organisationId}
      and d.case_id = ${caseId} and d.kind in ('joined', 'left') and d.value = ${accountId}
      order by d.at desc, d.id desc limit 1)`.execute(tx);
}

/** The case and its coordinator, whoever asks; for the two rules that decide on the coordinator. */
export async function findCoordinated(tx: Tx, viewer: Viewer, caseId: string) {
  const { rows } = await sql<{ caseId: string; teamId: string; householdId: string; coordinatorId: string | null }>`
    select c.id as "caseId", c.team_id as "teamId", c.household_id as "householdId",
      (select d.value from case_decision d where d.organisation_id = c.organisation_id and d.case_id = c.id
        and d.kind = 'coordinator' order by d.at desc, d.id desc limit 1) as "coordinatorId"
    from support_case c where c.organisation_id = ${viewer.organisationId} and c.id = ${caseId}`.execute(tx);
  return rows[0];
}

/** Did the viewer join this case, and not leave it? */
export async function isInvolved(tx: Tx, viewer: Viewer, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ kind: string }>`select kind from case_decision
    where organisation_id = ${viewer.organisationId} and case_id = ${caseId} and kind in ('joined', 'left')
      and value = ${viewer.accountId} order by at desc, id desc limit 1`.execute(tx);
  return rows[0]?.kind === 'joined';
}

/** Restricted cases of the viewer's teams as a coach knows them; with `caseId` only that one. */
export function listRestricted(tx: Tx, viewer: Viewer, caseId?: string) {
  const { organisationId, teamIds } = viewer;
  return asGate(tx, viewer.role, async () => {
    let query = db(tx)
      .selectFrom('householdRestriction')
      .innerJoin('team', (join) =>
        join
          .onRef('team.organisationId', '=', 'householdRestriction.organisationId')
          .onRef('team.id', '=', 'householdRestriction.teamId'),
      )
      .select(['caseId', 'householdRestriction.teamId', 'barredAccount', 'team.name as teamName', 'setAt'])
      .select(
        sql<string | null>`(select a.name from case_decision d join account a
          on a.organisation_id = d.organisation_id and a.id::text = d.value
          where d.organisation_id = household_restriction.organisation_id
            and d.case_id = household_restriction.case_id and d.kind = 'coordinator'
          order by d.at desc, d.id desc limit 1)`.as('coordinatorName'),
      )
      .where('householdRestriction.organisationId', '=', organisationId)
      .where(sql<boolean>`household_restriction.team_id = any (${teamIds}::uuid[])`)
      .where('liftedAt', 'is', null)
      // A coach who is kept out by name does not learn that the household is there.
      .where(sql<boolean>`barred_account is distinct from ${viewer.accountId}`);
    if (caseId) query = query.where('caseId', '=', caseId);
    return query.orderBy('setAt').orderBy('caseId').execute();
  });
}

/** A colleague who works with residents; undefined for everybody else. */
export function findWorker(tx: Tx, viewer: Viewer, id: string) {
  return db(tx)
    .selectFrom('account')
    .select(['id', 'name'])
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('role', 'in', ['generalist', 'coach'])
    .where('endedAt', 'is', null)
    .executeTakeFirst();
}

/** Any account of the organisation; undefined when there is none. */
export function findAccount(tx: Tx, viewer: Viewer, id: string) {
  return db(tx)
    .selectFrom('account')
    .select('id')
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Appoints a coordinator to a case the viewer does not see. `at` an instant. */
export function insertCoordinator(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: { caseId: string; teamId: string },
  { accountId, reason }: { accountId: string; reason: string },
  at: string,
): Promise<void> {
  return withCaseOpened(tx, viewer.caseIds, caseId, async () => {
    await sql`insert into case_decision (organisation_id, id, team_id, case_id, kind, value, reason, at, by_account)
      values (${viewer.organisationId}, ${uuidv7()}, ${teamId}, ${caseId}, 'coordinator', ${accountId}, ${reason},
        ${at}, ${viewer.accountId})`.execute(tx);
  });
}
