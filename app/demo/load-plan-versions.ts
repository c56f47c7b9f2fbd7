import { provisions } from '../../demo/provisions.ts';
import { workers } from '../../demo/people.ts';
import type { Actor, Plan, Solution } from '../../demo/story-plan.ts';
import type { Household } from '../../demo/story.ts';
import { fullName } from '../../modules/households/domain.ts';
import { contentOf, type PlanContent } from '../../modules/plans/content.ts';
import { lightToHeavy, type AgreementWay } from '../../modules/plans/domain.ts';
import { readPlan } from '../../modules/plans/read-plan.ts';
import type { PlanTables } from '../../modules/plans/tables.ts';
import { whoOf, type planIds } from './plan-ids.ts';
import type { DemoContext } from './telling-time.ts';

type Ids = ReturnType<typeof planIds>;
type Agreed = NonNullable<Plan['agreed']>;

const ways: Record<Agreed['how'], AgreementWay> = {
  'at-the-table': 'in-person',
  signed: 'paper',
  link: 'digital',
  phone: 'phone',
};

/** Every version that was agreed on, frozen as it was; a draft is not frozen yet. Run it when the plan of now is there. */
export async function loadPlanVersions(demo: DemoContext, told: Household, ids: Ids): Promise<void> {
  const key = {
    organisationId: demo.organisationId,
    teamId: demo.id('team', told.team),
    caseId: demo.id('case', told.key),
  };
  const db = demo.tx.withTables<PlanTables>();
  for (const plan of told.plans) {
    if (plan.status === 'draft') continue;
    const day = demo.day(plan.agreed?.on.day ?? plan.made.day);
    const now = contentOf(await readPlan(demo.tx, key, demo.day(0)), day);
    const content = plan === told.plans.at(-1) ? now : earlierContent(demo, told, plan, ids, now);
    const planVersionId = demo.id('plan', `${told.key}/${plan.version}`);
    const byAccount = demo.id('account', plan.by);
    await db
      .insertInto('planVersion')
      .values({
        ...key,
        id: planVersionId,
        number: plan.version,
        content: JSON.stringify(content),
        at: demo.instant(plan.made),
        byAccount,
      })
      .execute();
    for (const answer of answersOf(told, plan)) {
      await db
        .insertInto('planAnswer')
        .values({
          ...key,
          id: demo.id('plan-answer', `${told.key}/${plan.version}/${answer.person}`),
          planVersionId,
          personId: demo.id('person', answer.person),
          answer: 'agreed',
          how: ways[answer.how],
          remark: answer.remark,
          onDay: demo.day(answer.on.day),
          at: demo.instant(answer.on),
          byAccount,
        })
        .execute();
    }
  }
}

/** A remark belongs to the person it names, or else to the first who agreed. */
function answersOf(told: Household, { agreed }: Plan) {
  if (!agreed) return [];
  const { by, remark, ...rest } = agreed;
  const named = by.find((key) =>
    remark?.includes(told.people.find((person) => person.key === key)?.name.given ?? '\n'),
  );
  return by.map((person) => ({ ...rest, person, remark: person === (named ?? by[0]) ? (remark ?? null) : null }));
}

/** What an earlier version said; what was there already is taken as it is now. */
function earlierContent(demo: DemoContext, told: Household, plan: Plan, ids: Ids, now: PlanContent): PlanContent {
  const nameOf = (key: string): string | null => {
    const name = told.people.find((person) => person.key === key)?.name;
    return name
      ? fullName({
          givenName: name.given,
          infix: name.infix,
          familyName: name.family,
          partnerInfix: name.partnerInfix,
          partnerFamilyName: name.partnerFamily,
        })
      : null;
  };
  const personOf = (who: Actor | undefined) =>
    who?.as === 'resident' || who?.as === 'network' ? nameOf(who.person) : null;
  const written = (solution: Solution) => ({
    id: ids('solution', solution.key),
    frame: solution.frame,
    text: solution.text,
    by: personOf(whoOf(solution, [])),
    provision: provisions.find(({ key }) => key === solution.provision)?.name ?? null,
  });
  return {
    ...now,
    problems: plan.problems.map(({ key, words, person }) => ({ id: ids('problem', key), words, by: nameOf(person) })),
    goals: plan.problems.flatMap((problem) =>
      problem.goals.map((goal) => ({
        id: ids('goal', goal.key),
        text: goal.text,
        whose: nameOf(goal.person),
        area: goal.area,
        status: 'open' as const,
        problemId: ids('problem', problem.key),
        results: goal.results.map(({ key, text }) => ({ id: ids('result', key), text, due: null, seen: null })),
        solutions: lightToHeavy(goal.results.flatMap(({ solutions }) => solutions.map(written))),
        actions: goal.results.flatMap(({ solutions }) =>
          solutions.flatMap(({ actions }) =>
            actions.map((action) => ({
              id: ids('action', action.key),
              text: action.text,
              who: actorName(told, action.who),
              due: demo.day(action.due),
              doneOn: null,
              fading: (action.fading ?? []).map(({ step, from }) => ({
                step,
                from: demo.day(from),
                reachedOn: null,
              })),
            })),
          ),
        ),
      })),
    ),
  };
}

/** How a plan names who does something. */
export function actorName(told: Household, who: Actor): string | null {
  switch (who.as) {
    case 'resident':
    case 'network':
      return told.people.find(({ key }) => key === who.person)?.name.given ?? null;
    case 'volunteer':
      return who.name;
    case 'professional': {
      if ('helper' in who) {
        const helper = told.helpers.find(({ key }) => key === who.helper);
        return helper ? `${helper.name}, ${helper.organisation}` : null;
      }
      const name = workers.find(({ key }) => key === who.worker)?.name;
      return name ? [name.given, name.infix, name.family].filter(Boolean).join(' ') : null;
    }
  }
}
