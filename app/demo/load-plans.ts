import { provisions } from '../../demo/provisions.ts';
import type { Action, Actor, Plan, Solution } from '../../demo/story-plan.ts';
import type { Household } from '../../demo/story.ts';
import type { ActorKind } from '../../modules/plans/domain.ts';
import type { PlanTables } from '../../modules/plans/tables.ts';
import { actorName, loadPlanVersions } from './load-plan-versions.ts';
import { inForce, planIds, whoOf, type InForce } from './plan-ids.ts';
import type { DemoContext } from './telling-time.ts';

type Ids = ReturnType<typeof planIds>;

/**
 * The plan of a household, what is in force, and the versions it went through. Ids: `goal`, `result`, `solution` and
 * `action` by the keys of the newest plan, `plan-problem` likewise, `plan` by `<household>/<version>`.
 */
export async function loadPlans(demo: DemoContext, told: Household): Promise<void> {
  const plan = told.plans.at(-1);
  const ids = planIds(demo, told);
  const going = inForce(told, plan);
  if (plan) await loadNow(demo, told, plan, ids, going);
  await loadAlready(demo, told, going);
  await loadPlanVersions(demo, told, ids);
}

const db = (demo: DemoContext) => demo.tx.withTables<PlanTables>();

/** What every row of the plan carries; `position` in the order of the story. */
function rowMaker(demo: DemoContext, told: Household, at: string, by: string) {
  let position = 0;
  return (id: string) => ({
    organisationId: demo.organisationId,
    id,
    teamId: demo.id('team', told.team),
    caseId: demo.id('case', told.key),
    position: ++position,
    createdAt: at,
    createdBy: demo.id('account', by),
  });
}

async function loadNow(demo: DemoContext, told: Household, plan: Plan, ids: Ids, going: InForce[]): Promise<void> {
  const at = demo.instant(plan.made);
  const row = rowMaker(demo, told, at, plan.by);
  for (const problem of plan.problems) {
    const problemId = ids('problem', problem.key);
    await db(demo)
      .insertInto('planProblem')
      .values({
        ...row(problemId),
        words: problem.words,
        personId: demo.id('person', problem.person),
        fromFragmentIds: (problem.from ?? []).map((key) => demo.id('fragment', `${told.key}/${key}`)),
        domain: problem.domain,
        closedOn: null,
        closeReason: null,
      })
      .execute();
    for (const goal of problem.goals) {
      const goalId = ids('goal', goal.key);
      await db(demo)
        .insertInto('planGoal')
        .values({
          ...row(goalId),
          problemId,
          text: goal.text,
          personId: demo.id('person', goal.person),
          area: goal.area,
          fromFragmentId: null,
        })
        .execute();
      if (goal.reached === 'yes' || goal.reached === 'partly') {
        const { organisationId, teamId, caseId, createdBy } = row(goalId);
        await db(demo)
          .insertInto('planGoalEvent')
          .values({
            organisationId,
            teamId,
            caseId,
            id: demo.id('goal-event', goal.key),
            goalId,
            kind: goal.reached === 'yes' ? 'reached' : 'partly-reached',
            reason: null,
            at,
            byAccount: createdBy,
          })
          .execute();
      }
      for (const result of goal.results) {
        const resultId = ids('result', result.key);
        await db(demo)
          .insertInto('planResult')
          .values({ ...row(resultId), goalId, text: result.text, due: null, seen: result.reached ?? null })
          .execute();
        for (const solution of result.solutions) {
          const solutionId = ids('solution', solution.key);
          const since = sinceWhen(told, plan, solution, going);
          await db(demo)
            .insertInto('planSolution')
            .values({
              ...row(solutionId),
              goalId,
              resultId,
              ...solutionColumns(demo, solution, whoOf(solution, going)),
              since: since === null ? null : demo.day(since),
              endedOn: null,
              endReason: null,
            })
            .execute();
          for (const action of solution.actions) {
            await db(demo)
              .insertInto('planAction')
              .values({ ...row(ids('action', action.key)), goalId, solutionId, ...actionColumns(demo, told, action) })
              .execute();
          }
        }
      }
    }
  }
}

/** What is in force without being in the plan: it was there already, or it ended before the plan was made. */
async function loadAlready(demo: DemoContext, told: Household, going: InForce[]): Promise<void> {
  const by = told.plans.at(-1)?.by ?? told.coordinator ?? told.signal.takenBy;
  const row = rowMaker(demo, told, demo.instant(told.arrangements[0]?.on ?? 0), by);
  for (const { item, since, endedOn, solution } of going) {
    if (solution) continue;
    await db(demo)
      .insertInto('planSolution')
      .values({
        ...row(demo.id('solution', `${told.key}/${item.frame}/${item.text}`)),
        goalId: null,
        resultId: null,
        ...solutionColumns(demo, item, item.who),
        since: demo.day(since),
        endedOn: endedOn === null ? null : demo.day(endedOn),
        endReason: null,
      })
      .execute();
  }
}

/** The story's arrangements say what runs; where it tells none, an agreed plan runs from the day it was agreed. */
function sinceWhen(told: Household, plan: Plan, solution: Solution, going: InForce[]): number | null {
  const named = going.find((one) => one.solution === solution.key);
  if (named) return named.since;
  if (told.arrangements.length > 0 || plan.status === 'draft') return null;
  const first = Math.min(...solution.actions.map(({ due, done }) => done ?? due));
  return Math.max(plan.agreed?.on.day ?? plan.made.day, Math.min(first, 0));
}

function solutionColumns(
  demo: DemoContext,
  { frame, text, provision }: { frame: Solution['frame']; text: string; provision?: string },
  who: Actor | undefined,
) {
  const isPerson = who?.as === 'resident' || who?.as === 'network';
  return {
    frame,
    text,
    personId: isPerson ? demo.id('person', who.person) : null,
    provisionId: provision ? demo.id('provision', provision) : null,
    provisionName: provisions.find(({ key }) => key === provision)?.name ?? null,
  };
}

function actionColumns(demo: DemoContext, told: Household, { text, who, due, done, fading }: Action) {
  return {
    text,
    ...actorColumns(demo, told, who),
    due: demo.day(due),
    doneOn: done === undefined ? null : demo.day(done),
    letGoOn: null,
    letGoReason: null,
    fading: JSON.stringify(
      (fading ?? []).map((step) => ({
        step: step.step,
        from: demo.day(step.from),
        reachedOn: step.done === undefined ? null : demo.day(step.done),
      })),
    ),
  };
}

function actorColumns(demo: DemoContext, told: Household, who: Actor) {
  const columns = (actor: ActorKind, more: object) => ({
    actor,
    actorPersonId: null,
    actorAccountId: null,
    actorHelperId: null,
    actorName: actorName(told, who),
    ...more,
  });
  switch (who.as) {
    case 'resident':
    case 'network':
      return columns(who.as, { actorPersonId: demo.id('person', who.person) });
    case 'volunteer':
      return columns('volunteer', {});
    case 'professional':
      return 'worker' in who
        ? columns('worker', { actorAccountId: demo.id('account', who.worker) })
        : columns('helper', { actorHelperId: demo.id('helper', who.helper) });
  }
}
