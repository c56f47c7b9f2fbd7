import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { ExperienceWay, GivenAnswer } from './domain.ts';
import type { EvaluationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<EvaluationTables>();

interface Asked {
  id: string;
  personId: string | null;
  way: ExperienceWay;
  askedAt: string;
  expiresAt: string | null;
}

/** Keeps that somebody was asked. False when its client-made id is taken already: then nothing was changed. */
export async function insertExperience(tx: Tx, viewer: Viewer, at: CaseSubject, asked: Asked): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('experience')
    .values({
      organisationId: viewer.organisationId,
      teamId: at.teamId,
      caseId: at.caseId,
      ...asked,
      askedBy: viewer.accountId,
    })
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Where a link leads: only the hash of its secret is kept. */
export async function insertLink(
  tx: Tx,
  viewer: Viewer,
  link: { caseId: string; experienceId: string; secretHash: string },
): Promise<void> {
  const { householdId } = await db(tx)
    .selectFrom('supportCase')
    .select('householdId')
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', link.caseId)
    .executeTakeFirstOrThrow();
  await db(tx)
    .insertInto('experienceLink')
    .values({ organisationId: viewer.organisationId, householdId, ...link })
    .execute();
}

/** Writes down what was answered, on the version one saw; false when it has moved on. */
export async function noteAnswers(
  tx: Tx,
  viewer: Viewer,
  id: string,
  version: number,
  answers: readonly GivenAnswer[],
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('experience')
    .set({
      answers: JSON.stringify(answers),
      answeredAt: new Date().toISOString(),
      notedBy: viewer.accountId,
      version: version + 1,
    })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes the asking back; what was answered stays answered. */
export async function withdraw(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await db(tx)
    .updateTable('experience')
    .set((eb) => ({ withdrawnAt: new Date().toISOString(), version: eb('version', '+', 1) }))
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('answeredAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute();
}

export function findLink(tx: Tx, organisationId: string, secretHash: string) {
  return db(tx)
    .selectFrom('experienceLink')
    .select(['organisationId', 'caseId', 'householdId', 'experienceId', 'answerHash'])
    .where('organisationId', '=', organisationId)
    .where('secretHash', '=', secretHash)
    .executeTakeFirst();
}

/** What somebody who holds the link may see: whether it can still be used, and the own first name. */
export function findForLink(tx: Tx, organisationId: string, experienceId: string) {
  return db(tx)
    .selectFrom('experience')
    .leftJoin('person', (join) =>
      join.onRef('person.organisationId', '=', 'experience.organisationId').onRef('person.id', '=', 'personId'),
    )
    .select(['experience.answeredAt', 'experience.withdrawnAt', 'experience.expiresAt', 'person.givenName'])
    .where('experience.organisationId', '=', organisationId)
    .where('experience.id', '=', experienceId)
    .executeTakeFirst();
}

/** Takes the one answer a link is good for; false when it was used, withdrawn or out of date by `now`. */
export async function answerByLink(
  tx: Tx,
  link: { organisationId: string; experienceId: string },
  answers: readonly GivenAnswer[],
  answerHash: string,
  now: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('experience')
    .set((eb) => ({ answers: JSON.stringify(answers), answeredAt: now, version: eb('version', '+', 1) }))
    .where('organisationId', '=', link.organisationId)
    .where('id', '=', link.experienceId)
    .where('answeredAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await db(tx)
    .updateTable('experienceLink')
    .set({ answerHash })
    .where('organisationId', '=', link.organisationId)
    .where('experienceId', '=', link.experienceId)
    .execute();
  return true;
}
