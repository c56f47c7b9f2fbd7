import { sql } from 'kysely';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { DomainId, Level, Occasion, Rung } from './domain.ts';
import type { AssessmentTables } from './tables.ts';

/** What the rules ask of a scoring: its case, and that it is a scoring of that case. */
export interface AssessmentSubject extends CaseSubject {
  assessmentId: string;
}

const db = (tx: Tx) => tx.withTables<AssessmentTables>();

function scores(tx: Tx, viewer: Viewer) {
  return db(tx)
    .selectFrom('assessmentScore as score')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'score.organisationId').onRef('account.id', '=', 'score.byAccount'),
    )
    .select([
      'score.byAccount',
      'score.domain',
      'score.level',
      'score.reason',
      'score.entryVersion',
      'score.version',
      'score.at',
    ])
    .select('account.name as byName')
    .where('score.organisationId', '=', viewer.organisationId);
}

export function listScores(tx: Tx, viewer: Viewer, assessmentId: string) {
  return scores(tx, viewer).where('score.assessmentId', '=', assessmentId).orderBy('score.domain').execute();
}

export function findScore(tx: Tx, viewer: Viewer, assessmentId: string, domain: DomainId) {
  return scores(tx, viewer)
    .where('score.assessmentId', '=', assessmentId)
    .where('score.domain', '=', domain)
    .executeTakeFirst();
}

/** What was answered on one domain of a case, oldest first. */
export function listDomainAnswers(tx: Tx, viewer: Viewer, caseId: string, domain: DomainId) {
  return scores(tx, viewer)
    .innerJoin('assessment', (join) =>
      join
        .onRef('assessment.organisationId', '=', 'score.organisationId')
        .onRef('assessment.id', '=', 'score.assessmentId'),
    )
    .leftJoin('person', (join) =>
      join
        .onRef('person.organisationId', '=', 'assessment.organisationId')
        .onRef('person.id', '=', 'assessment.personId'),
    )
    .select(['score.assessmentId', 'assessment.personId', 'assessment.occasion', 'assessment.at as heldAt'])
    .select(sql<string | null>`coalesce(person.called, person.given_name)`.as('personName'))
    .where('score.caseId', '=', caseId)
    .where('score.domain', '=', domain)
    .orderBy('assessment.at')
    .orderBy('assessment.id')
    .$castTo<Awaited<ReturnType<typeof findScore>> & object & DomainAnswer>()
    .execute();
}

interface DomainAnswer {
  assessmentId: string;
  personId: string | null;
  personName: string | null;
  occasion: Occasion;
  heldAt: string;
}

interface Answer {
  reason: string;
  entryVersion: number;
}

const kept = (viewer: Viewer, at: AssessmentSubject) => ({
  organisationId: viewer.organisationId,
  teamId: at.teamId,
  caseId: at.caseId,
  assessmentId: at.assessmentId,
});
const stamp = (viewer: Viewer) => ({ byAccount: viewer.accountId, at: new Date().toISOString() });

/** Opens a domain (`seen` null) or changes it; false when it is not as the writer saw it. */
export async function keepScore(
  tx: Tx,
  viewer: Viewer,
  at: AssessmentSubject,
  domain: DomainId,
  seen: number | null,
  answer: Answer & { level: Level | null },
): Promise<boolean> {
  if (seen === null) {
    const { numInsertedOrUpdatedRows } = await db(tx)
      .insertInto('assessmentScore')
      .values({ ...kept(viewer, at), domain, ...answer, ...stamp(viewer) })
      .onConflict((on) => on.columns(['organisationId', 'assessmentId', 'domain']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db(tx)
    .updateTable('assessmentScore')
    .set({ ...answer, ...stamp(viewer), version: seen + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('assessmentId', '=', at.assessmentId)
    .where('domain', '=', domain)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Closes a domain and keeps nothing of it; false when it is not as the writer saw it. */
export async function deleteScore(
  tx: Tx,
  viewer: Viewer,
  at: AssessmentSubject,
  domain: DomainId,
  seen: number,
): Promise<boolean> {
  const { numDeletedRows } = await db(tx)
    .deleteFrom('assessmentScore')
    .where('organisationId', '=', viewer.organisationId)
    .where('assessmentId', '=', at.assessmentId)
    .where('domain', '=', domain)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export function findLadder(tx: Tx, viewer: Viewer, assessmentId: string) {
  return db(tx)
    .selectFrom('ladderPlace as place')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'place.organisationId').onRef('account.id', '=', 'place.byAccount'),
    )
    .select(['place.rung', 'place.wish', 'place.reason', 'place.entryVersion', 'place.version', 'place.at'])
    .select('account.name as byName')
    .where('place.organisationId', '=', viewer.organisationId)
    .where('place.assessmentId', '=', assessmentId)
    .executeTakeFirst();
}

/** As keepScore, for the ladder. */
export async function keepLadder(
  tx: Tx,
  viewer: Viewer,
  at: AssessmentSubject,
  seen: number | null,
  answer: Answer & { rung: Rung | null; wish: Rung | null },
): Promise<boolean> {
  if (seen === null) {
    const { numInsertedOrUpdatedRows } = await db(tx)
      .insertInto('ladderPlace')
      .values({ ...kept(viewer, at), ...answer, ...stamp(viewer) })
      .onConflict((on) => on.columns(['organisationId', 'assessmentId']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db(tx)
    .updateTable('ladderPlace')
    .set({ ...answer, ...stamp(viewer), version: seen + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('assessmentId', '=', at.assessmentId)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** As deleteScore, for the ladder. */
export async function deleteLadder(tx: Tx, viewer: Viewer, at: AssessmentSubject, seen: number): Promise<boolean> {
  const { numDeletedRows } = await db(tx)
    .deleteFrom('ladderPlace')
    .where('organisationId', '=', viewer.organisationId)
    .where('assessmentId', '=', at.assessmentId)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
