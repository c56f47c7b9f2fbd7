import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { barredHouseholds } from '../../access/barred.ts';
import { judgeEmergency } from '../../access/policies/break-glass.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asGate } from '../../platform/db/viewer-transaction.ts';
import type { Emergency, OpenEmergency } from './api.ts';
import type { AskedBy, Judgement, Outcome } from './domain.ts';
import type { Target } from './lookup.ts';
import type { BreakGlassTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<BreakGlassTables>();

/** How many tries of the viewer gave nothing in the last hour. */
export async function countVainTries(tx: Tx, { organisationId, accountId }: Viewer): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from break_glass
    where organisation_id = ${organisationId} and account_id = ${accountId} and outcome <> 'opened'
      and at > now() - interval '1 hour'`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Keeps an access or a try and returns its id; where nothing fitted, nothing of what was asked is kept. */
export async function insertEmergency(
  tx: Tx,
  viewer: Viewer,
  made: { askedBy: AskedBy; reason: string; outcome: Outcome; target: Target | undefined; until: string | null },
  at: string,
): Promise<string> {
  const { target, ...of } = made;
  const id = uuidv7();
  await db(tx)
    .insertInto('breakGlass')
    .values({
      organisationId: viewer.organisationId,
      id,
      accountId: viewer.accountId,
      ...of,
      at,
      teamId: target?.teamId ?? null,
      householdId: target?.householdId ?? null,
      caseId: target?.caseId ?? null,
      closedAt: null,
      judgement: null,
      remark: null,
      judgedBy: null,
      judgedAt: null,
    })
    .execute();
  return id;
}

/** What the viewer has open now; only what is still in sight has a name. */
export async function listOpen(tx: Tx, { organisationId, accountId }: Viewer): Promise<OpenEmergency[]> {
  const { rows } = await sql<OpenEmergency>`select b.id, b.household_id as "householdId", b.case_id as "caseId",
      h.name as "householdName", b.until
    from break_glass b join household h on h.organisation_id = b.organisation_id and h.id = b.household_id
    where b.organisation_id = ${organisationId} and b.account_id = ${accountId} and b.outcome = 'opened'
      and b.closed_at is null and b.until > now()
    order by b.until`.execute(tx);
  return rows;
}

export function findEmergency(tx: Tx, viewer: Viewer, id: string) {
  return db(tx)
    .selectFrom('breakGlass')
    .select(['id', 'accountId', 'outcome', 'judgement'])
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function closeEmergency(tx: Tx, viewer: Viewer, id: string, at: string): Promise<void> {
  await db(tx)
    .updateTable('breakGlass')
    .set({ closedAt: at })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .execute();
}

export async function setJudgement(
  tx: Tx,
  viewer: Viewer,
  id: string,
  { judgement, remark }: { judgement: Judgement; remark: string },
  at: string,
): Promise<void> {
  await db(tx)
    .updateTable('breakGlass')
    .set({ judgement, remark: remark || null, judgedBy: viewer.accountId, judgedAt: at })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .execute();
}

type Row = Omit<Emergency, 'can'> & { accountId: string; total: number; waiting: number };

/**
 * Accesses and tries in sight of the viewer: what waits for a judgement first, then the newest. Not the viewer's own, and
 * nothing of a household that the viewer is kept out of: both would tell what a refusal did not.
 */
export async function listEmergencies(
  tx: Tx,
  viewer: Viewer,
  { limit, offset, id = null }: { limit: number; offset: number; id?: string | null },
) {
  const { organisationId, accountId, role } = viewer;
  const barred = await asGate(tx, role, () => barredHouseholds(tx, organisationId, accountId));
  const { rows } = await sql<Row>`select b.id, b.at, a.name as "byName", b.account_id as "accountId",
      b.asked_by as "askedBy", b.reason, b.outcome, t.name as "teamName", b.case_id as "caseId", b.until,
      b.closed_at as "closedAt", b.judgement, b.remark, j.name as "judgedByName",
      count(*) over ()::int as total, (count(*) filter (where b.judgement is null) over ())::int as waiting
    from break_glass b
    join account a on a.organisation_id = b.organisation_id and a.id = b.account_id
    left join account j on j.organisation_id = b.organisation_id and j.id = b.judged_by
    left join team t on t.organisation_id = b.organisation_id and t.id = b.team_id
    where b.organisation_id = ${organisationId} and b.account_id <> ${accountId}
      and (b.household_id = any (${barred}::uuid[])) is not true and (${id}::uuid is null or b.id = ${id}::uuid)
    order by b.judgement is not null, b.at desc, b.id limit ${limit} offset ${offset}`.execute(tx);
  return {
    total: rows[0]?.total ?? 0,
    waiting: rows[0]?.waiting ?? 0,
    emergencies: rows.map((row) => ({ ...row, can: abilities(viewer, row, { judge: judgeEmergency }) })),
  };
}
