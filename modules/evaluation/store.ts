import { sql } from 'kysely';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { matchKey } from '../../platform/match-key.ts';
import type { EvaluationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<EvaluationTables>();

const ofCase = (viewer: Viewer, at: CaseSubject) => ({
  organisationId: viewer.organisationId,
  teamId: at.teamId,
  caseId: at.caseId,
});
const stamp = (viewer: Viewer) => ({ byAccount: viewer.accountId, at: new Date().toISOString() });

/** Keeps a new evaluation; a client-made id that is taken changes nothing. */
export async function insertEvaluation(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject,
  evaluation: { id: string; at: string; personIds: string[] },
): Promise<void> {
  await db(tx)
    .insertInto('evaluation')
    .values({
      ...ofCase(viewer, at),
      ...evaluation,
      byAccount: viewer.accountId,
      createdAt: new Date().toISOString(),
    })
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .execute();
}

/** Changes an evaluation that still has `version`; false when it has moved on. */
export async function updateEvaluation(
  tx: Tx,
  viewer: Viewer,
  id: string,
  version: number,
  set: { at: string; personIds: string[] },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('evaluation')
    .set({ ...set, version: version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

interface AnswerFields {
  questionVersion: number;
  answer: string | null;
  residentWords: string | null;
  residentId: string | null;
  workerWords: string | null;
}

/** Keeps an answer (`seen` null: the first); false when it is not as the writer saw it. */
export async function keepAnswer(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject & { evaluationId: string },
  question: string,
  seen: number | null,
  answer: AnswerFields,
): Promise<boolean> {
  if (seen === null) {
    const { numInsertedOrUpdatedRows } = await db(tx)
      .insertInto('evaluationAnswer')
      .values({ ...ofCase(viewer, at), evaluationId: at.evaluationId, question, ...answer, ...stamp(viewer) })
      .onConflict((on) => on.columns(['organisationId', 'evaluationId', 'question']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db(tx)
    .updateTable('evaluationAnswer')
    .set({ ...answer, ...stamp(viewer), version: seen + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('evaluationId', '=', at.evaluationId)
    .where('question', '=', question)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function insertLesson(tx: Tx, viewer: Viewer, at: CaseSubject, lesson: { id: string; text: string }) {
  await db(tx)
    .insertInto('lesson')
    .values({ ...ofCase(viewer, at), ...lesson, ...stamp(viewer) })
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .execute();
}

export async function updateLesson(
  tx: Tx,
  viewer: Viewer,
  id: string,
  version: number,
  text: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('lesson')
    .set({ text, version: version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

interface BottleneckFields {
  rule: string;
  text: string;
  effect: string;
}

/** The same rule is counted as one, however it was typed; a rule of signs only is counted as it stands. */
const withKey = ({ rule, text, effect }: BottleneckFields) => ({
  rule,
  text,
  effect: effect || null,
  ruleKey: matchKey(rule) ?? rule,
});

export async function insertBottleneck(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject,
  { id, ...fields }: BottleneckFields & { id: string },
) {
  await db(tx)
    .insertInto('ruleBottleneck')
    .values({ ...ofCase(viewer, at), id, ...withKey(fields), ...stamp(viewer) })
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .execute();
}

export async function updateBottleneck(
  tx: Tx,
  viewer: Viewer,
  id: string,
  version: number,
  fields: BottleneckFields,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('ruleBottleneck')
    .set({ ...withKey(fields), version: version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How often each rule pinched in the cases in sight, as it was written last. */
export function countBottlenecks(tx: Tx, viewer: Viewer) {
  return db(tx)
    .selectFrom('ruleBottleneck')
    .select([
      sql<string>`(array_agg(rule order by at desc, id desc))[1]`.as('rule'),
      sql<number>`count(*)::int`.as('count'),
    ])
    .where('organisationId', '=', viewer.organisationId)
    .groupBy('ruleKey')
    .orderBy('count', 'desc')
    .orderBy('rule')
    .limit(200)
    .execute();
}
