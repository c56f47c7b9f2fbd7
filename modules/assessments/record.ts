import { caseSubject } from '../../access/case-subject.ts';
import { workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';
import * as answers from './answer-store.ts';
import type { AssessmentSubject } from './answer-store.ts';
import type { Assessment } from './api.ts';
import { showsAnswer } from './domain-sight.ts';
import { sightOn } from './sight-store.ts';
import * as store from './store.ts';

/** For routes below `/cases/:caseId/assessments/:assessmentId`. */
export async function assessmentSubject(at: {
  tx: Tx;
  viewer: Viewer;
  params: { caseId: string; assessmentId: string };
}): Promise<AssessmentSubject | undefined> {
  const { caseId, assessmentId } = at.params;
  const found = await caseSubject(at);
  const assessment = found && (await store.findAssessment(at.tx, at.viewer, caseId, assessmentId));
  return assessment && { ...found, assessmentId };
}

/** One scoring as the viewer gets it. Throws not-found. */
export async function loadAssessment(tx: Tx, viewer: Viewer, at: AssessmentSubject): Promise<Assessment> {
  const found = await store.findAssessment(tx, viewer, at.caseId, at.assessmentId);
  if (!found) throw notFound();
  const sight = await sightOn(tx, viewer, at.caseId);
  const scores = await answers.listScores(tx, viewer, at.assessmentId);
  return {
    ...found,
    scores: scores.filter((score) => showsAnswer(score, sight)),
    closed: scores.flatMap((score) => (showsAnswer(score, sight) ? [] : [score.domain])),
    ladder: (await answers.findLadder(tx, viewer, at.assessmentId)) ?? null,
    can: abilities(viewer, at, { work: workOnCase }),
  };
}
