import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { rulesWith, type Finding, type Pattern } from './domain.ts';
import type { Raised } from './patterns.ts';
import type { QuestionTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<QuestionTables>();
const now = () => new Date().toISOString();

/**
 * Questions in sight of the viewer, other people's only: what waits for the privacy officer first, the newest in front.
 * Which those are is for row-level security as well.
 */
export async function listQuestions(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  { limit, offset, id = null }: { limit: number; offset: number; id?: string | null },
) {
  const waits = sql<boolean>`(set_aside_at is null and closed_at is null and (asked_at is null or answered_at is not null))`;
  const own = db(tx)
    .selectFrom('auditQuestion')
    .where('organisationId', '=', organisationId)
    .where('accountId', '<>', accountId);
  const questions = await (id === null ? own : own.where('id', '=', id))
    .selectAll()
    .orderBy(sql`case when ${waits} then 0 when set_aside_at is null and closed_at is null then 1 else 2 end`)
    .orderBy('raisedAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total, waiting } = await own
    .select([
      sql<number>`count(*)::int`.as('total'),
      sql<number>`(count(*) filter (where ${waits}))::int`.as('waiting'),
    ])
    .executeTakeFirstOrThrow();
  return { questions, total, waiting };
}
export type StoredQuestion = Awaited<ReturnType<typeof listQuestions>>['questions'][number];

const notYet = {
  ...{ setAsideAt: null, setAsideBy: null, setAsideWhy: null },
  ...{ askedAt: null, askedBy: null, question: null, answeredAt: null, answer: null },
  ...{ closedAt: null, closedBy: null, finding: null, remark: null },
};

/** Raises a question; false when it was raised before. */
export async function insertQuestion(
  tx: Tx,
  { facts, ...question }: Raised & { organisationId: string; id: string },
  raisedAt: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('auditQuestion')
    .values({ ...question, facts: JSON.stringify(facts), raisedAt, ...notYet })
    .onConflict((on) => on.columns(['organisationId', 'key']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export function findQuestion(tx: Tx, { organisationId }: Viewer, id: string) {
  return db(tx)
    .selectFrom('auditQuestion')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** What was asked of the viewer, what waits for an answer first. A household is named while it is in their sight. */
export function listOwnQuestions(tx: Tx, { organisationId, accountId }: Viewer, id: string | null = null) {
  return tx
    .withTables<QuestionTables & Named>()
    .selectFrom('auditQuestion as q')
    .innerJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 'q.organisationId').onRef('a.id', '=', 'q.askedBy'),
    )
    .leftJoin('household as h', (join) =>
      join.onRef('h.organisationId', '=', 'q.organisationId').onRef('h.id', '=', 'q.householdId'),
    )
    .selectAll('q')
    .select(['a.name as askedByName', 'h.name as household'])
    .where('q.organisationId', '=', organisationId)
    .where('q.accountId', '=', accountId)
    .where('q.askedAt', 'is not', null)
    .where(sql<boolean>`(${id}::uuid is null or q.id = ${id}::uuid)`)
    .orderBy(sql`q.answered_at is not null or q.closed_at is not null`)
    .orderBy('q.askedAt', 'desc')
    .orderBy('q.id')
    .execute();
}
type Named = {
  account: { organisationId: string; id: string; name: string };
  household: { organisationId: string; id: string; name: string };
};

type Step =
  | { askedAt: string; askedBy: string; question: string }
  | { setAsideAt: string; setAsideBy: string; setAsideWhy: string }
  | { answeredAt: string; answer: string }
  | { closedAt: string; closedBy: string; finding: Finding; remark: string | null };

async function take(tx: Tx, { organisationId }: Viewer, seen: { id: string; version: number }, step: Step) {
  const { numUpdatedRows } = await db(tx)
    .updateTable('auditQuestion')
    .set({ ...step, version: seen.version + 1 })
    .where('organisationId', '=', organisationId)
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

type SeenQuestion = { id: string; version: number };

/** Each gives false when the question has moved on since it was seen. */
export const putQuestion = (tx: Tx, viewer: Viewer, seen: SeenQuestion, question: string) =>
  take(tx, viewer, seen, { askedAt: now(), askedBy: viewer.accountId, question });
export const setQuestionAside = (tx: Tx, viewer: Viewer, seen: SeenQuestion, setAsideWhy: string) =>
  take(tx, viewer, seen, { setAsideAt: now(), setAsideBy: viewer.accountId, setAsideWhy });
export const answerQuestion = (tx: Tx, viewer: Viewer, seen: SeenQuestion, answer: string) =>
  take(tx, viewer, seen, { answeredAt: now(), answer });
export const closeQuestion = (
  tx: Tx,
  viewer: Viewer,
  seen: SeenQuestion,
  found: { finding: Finding; remark: string | null },
) => take(tx, viewer, seen, { closedAt: now(), closedBy: viewer.accountId, ...found });

/** By which rules an organisation asks; version 0 and no reason for what it did not choose itself. */
export async function listRules(tx: Tx, organisationId: string) {
  const chosen = await db(tx)
    .selectFrom('questionRule')
    .select(['pattern', 'isOn', 'least', 'reason', 'version'])
    .where('organisationId', '=', organisationId)
    .execute();
  return rulesWith(chosen).map((rule) => {
    const own = chosen.find(({ pattern }) => pattern === rule.pattern);
    return { ...rule, reason: own?.reason ?? null, version: own?.version ?? 0 };
  });
}

/** Keeps a choice on the version that was seen (0: none yet); false when it has moved on. */
export async function keepRule(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  { version, ...rule }: { pattern: Pattern; isOn: boolean; least: number | null; reason: string; version: number },
): Promise<boolean> {
  const chosen = { ...rule, chosenAt: now(), chosenBy: accountId, version: version + 1 };
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('questionRule')
    .values({ organisationId, ...chosen })
    .onConflict((on) =>
      on.columns(['organisationId', 'pattern']).doUpdateSet(chosen).where('questionRule.version', '=', version),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function findDoor(tx: Tx, { organisationId, accountId }: Viewer) {
  const row = await db(tx)
    .selectFrom('ownDoor')
    .select(['postcode', 'houseNumber', 'version'])
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row
    ? { door: { postcode: row.postcode, houseNumber: row.houseNumber }, doorVersion: row.version }
    : { door: null, doorVersion: 0 };
}

/** Keeps the door on the version that was seen, or takes it away; false when it has moved on. */
export async function keepDoor(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  door: { postcode: string; houseNumber: number } | null,
  version: number,
): Promise<boolean> {
  const own = { organisationId, accountId };
  if (door === null) {
    const { numDeletedRows } = await db(tx)
      .deleteFrom('ownDoor')
      .where('organisationId', '=', organisationId)
      .where('accountId', '=', accountId)
      .where('version', '=', version)
      .executeTakeFirst();
    return numDeletedRows === 1n || version === 0;
  }
  const kept = { ...door, version: version + 1 };
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('ownDoor')
    .values({ ...own, ...kept })
    .onConflict((on) =>
      on.columns(['organisationId', 'accountId']).doUpdateSet(kept).where('ownDoor.version', '=', version),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
