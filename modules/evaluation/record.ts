import { caseSubject } from '../../access/case-subject.ts';
import { workOnCase, type CaseSubject } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { reviewQuestions } from '../../method/evaluation.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Evaluation, LookingBack } from './api.ts';
import type { Experience } from './api-experience.ts';
import type { FollowUp } from './api-following.ts';
import { experienceStatus, followUpStatus, unknownAnswer, type GivenAnswer } from './domain.ts';
import { evaluationMessages } from './messages.ts';
import * as read from './read-store.ts';

/** A nested record is looked for below its own case only. */
export type Below<Name extends string> = CaseSubject & Record<Name, string>;

/** For routes below `/cases/:caseId/<things>/:<thing>Id`: the case, and the thing when `list` of that case holds it. */
export function below<Name extends string>(
  name: Name,
  list: (tx: Tx, viewer: Viewer, caseId: string) => Promise<readonly { id: string }[]>,
) {
  return async (at: {
    tx: Tx;
    viewer: Viewer;
    params: Record<Name | 'caseId', string>;
  }): Promise<Below<Name> | undefined> => {
    const found = await caseSubject(at);
    if (!found) return undefined;
    const id = at.params[name];
    const all = await list(at.tx, at.viewer, at.params.caseId);
    return all.some((one) => one.id === id) ? ({ ...found, [name]: id } as Below<Name>) : undefined;
  };
}

function only<T extends { id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw notFound();
  return found;
}

type StoredExperience = Awaited<ReturnType<typeof read.readExperiences>>[number];
type StoredFollowUp = Awaited<ReturnType<typeof read.readFollowUps>>[number];

const presentExperience = ({ withdrawnAt, ...rest }: StoredExperience): Experience => ({
  ...rest,
  status: experienceStatus({ ...rest, withdrawnAt }, new Date().toISOString()),
});

const presentFollowUp = ({ cancelledAt, ...rest }: StoredFollowUp): FollowUp => ({
  ...rest,
  status: followUpStatus({ ...rest, cancelledAt }, amsterdamDay(new Date())),
});

export async function loadEvaluation(tx: Tx, viewer: Viewer, caseId: string, id: string): Promise<Evaluation> {
  return only(await read.readEvaluations(tx, viewer, caseId), id);
}

export async function loadExperience(tx: Tx, viewer: Viewer, caseId: string, id: string): Promise<Experience> {
  return presentExperience(only(await read.readExperiences(tx, viewer, caseId), id));
}

export async function loadFollowUp(tx: Tx, viewer: Viewer, caseId: string, id: string): Promise<FollowUp> {
  return presentFollowUp(only(await read.readFollowUps(tx, viewer, caseId), id));
}

export async function loadLesson(tx: Tx, viewer: Viewer, caseId: string, id: string) {
  return only(await read.readLessons(tx, viewer, caseId), id);
}

export async function loadBottleneck(tx: Tx, viewer: Viewer, caseId: string, id: string) {
  return only(await read.readBottlenecks(tx, viewer, caseId), id);
}

/** Everything the page of looking back shows. */
export async function loadLookingBack(tx: Tx, viewer: Viewer, at: CaseSubject): Promise<LookingBack> {
  const { caseId } = at;
  return {
    evaluations: await read.readEvaluations(tx, viewer, caseId),
    experiences: (await read.readExperiences(tx, viewer, caseId)).map(presentExperience),
    lessons: await read.readLessons(tx, viewer, caseId),
    bottlenecks: await read.readBottlenecks(tx, viewer, caseId),
    followUps: (await read.readFollowUps(tx, viewer, caseId)).map(presentFollowUp),
    people: await read.readPeople(tx, viewer, caseId),
    workers: await read.readWorkers(tx, viewer, at.teamId),
    phase: await read.readPhase(tx, viewer, caseId),
    can: abilities(viewer, at, { work: workOnCase }),
  };
}

/** Refuses, as if they were not there, people who do not belong to the household of this case. */
export async function requirePeople(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  ids: readonly (string | null)[],
): Promise<void> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return;
  const known = new Set((await read.readPeople(tx, viewer, caseId)).map(({ id }) => id));
  if (wanted.some((id) => !known.has(id))) throw notFound();
}

/** Refuses, by field, answers to questions that were never published, or with an answer the question does not have. */
export function requireKnownAnswers(
  given: readonly GivenAnswer[],
  moment: 'experience' | 'monitoring',
  language: Language,
): void {
  const questions = reviewQuestions.filter((question) => question.moment === moment);
  const wrong = unknownAnswer(given, questions);
  if (wrong === -1) return;
  const message = textIn(evaluationMessages, language)('refused.answer');
  throw new AppError('invalid-input', { fields: [{ path: `answers.${wrong}.answer`, message }] });
}
