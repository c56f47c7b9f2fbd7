import type { Household } from '../../demo/story.ts';
import type { Assessment } from '../../demo/story-plan.ts';
import type { AssessmentTables } from '../../modules/assessments/tables.ts';
import type { DemoContext } from './telling-time.ts';

/** The scorings of a household: what was opened, with the reason, and the place on the ladder. */
export async function loadAssessments(demo: DemoContext, told: Household): Promise<void> {
  for (const assessment of told.assessments) await loadAssessment(demo, told, assessment);
}

async function loadAssessment(demo: DemoContext, told: Household, assessment: Assessment): Promise<void> {
  const { organisationId, id } = demo;
  const db = demo.tx.withTables<AssessmentTables>();
  const ofCase = { organisationId, teamId: id('team', told.team), caseId: id('case', told.key) };
  const assessmentId = id('assessment', assessment.key);
  const by = { byAccount: id('account', assessment.by), at: demo.instant(assessment.on) };
  await db
    .insertInto('assessment')
    .values({
      ...ofCase,
      ...by,
      id: assessmentId,
      personId: id('person', assessment.person),
      instrument: 'matrix-2013',
      occasion: assessment.moment,
      createdAt: by.at,
    })
    .execute();
  const kept = { ...ofCase, ...by, assessmentId, entryVersion: 1 };
  if (assessment.scores.length > 0) {
    await db
      .insertInto('assessmentScore')
      .values(assessment.scores.map((score) => ({ ...kept, ...score })))
      .execute();
  }
  if (assessment.ladder) {
    const { rung, wish, reason } = assessment.ladder;
    await db
      .insertInto('ladderPlace')
      .values({ ...kept, rung, wish: wish ?? null, reason })
      .execute();
  }
}
