import { expect, test } from 'vitest';
import { comparePlans } from '../../modules/plans/compare.ts';
import { contentOf, type PlanContent } from '../../modules/plans/content.ts';
import { arrangementAt, firstDayInForce } from '../../modules/plans/domain.ts';
import { readPlan } from '../../modules/plans/read-plan.ts';
import { freshDatabase } from '../../tests/harness/database.ts';
import { connect } from '../../platform/db/connection.ts';
import type { PlanTables } from '../../modules/plans/tables.ts';
import { demo as story } from '../../demo/neighbourhood.ts';
import { loadDemoWhenEmpty } from '../demo.ts';
import { demoContext } from './telling-time.ts';

test('the demo tells every plan with who does what, and the versions it went through', async () => {
  const { migratorUrl } = await freshDatabase();
  const now = new Date();
  await loadDemoWhenEmpty(migratorUrl, now);
  const owner = connect(migratorUrl, 1);
  try {
    await owner.transaction().execute(async (tx) => {
      const demo = demoContext(tx, now);
      const today = demo.day(0);
      const keyOf = (household: (typeof story.households)[number]) => ({
        organisationId: demo.organisationId,
        teamId: demo.id('team', household.team),
        caseId: demo.id('case', household.key),
      });
      for (const household of story.households) {
        const plan = await readPlan(tx, keyOf(household), today);
        const told = household.plans.at(-1);
        expect(plan.problems.map(({ words }) => words)).toEqual(told?.problems.map(({ words }) => words) ?? []);
        expect(plan.versions).toHaveLength(household.plans.filter(({ status }) => status !== 'draft').length);
        const carried = plan.goals.flatMap(({ actions }) => actions).filter(({ who }) => who && who.name !== '–');
        expect(carried).toHaveLength(plan.goals.flatMap(({ actions }) => actions).length);
        const quoted = plan.problems.flatMap(({ said }) => said).length;
        expect(quoted).toBe((told?.problems ?? []).flatMap(({ from }) => from ?? []).length);
        const arrangement = household.arrangements.at(-1);
        const solutions = [...plan.goals.flatMap((goal) => goal.solutions), ...plan.already];
        if (arrangement) expect(arrangementAt(solutions, today).total).toBe(arrangement.items.length);
      }
      const sterk = story.households.find(({ key }) => key === 'sterk');
      if (!sterk) throw new Error('The demo lost the Sterk family');
      const plan = await readPlan(tx, keyOf(sterk), today);
      const solutions = [...plan.goals.flatMap((goal) => goal.solutions), ...plan.already];
      expect(arrangementAt(solutions, today).informal).toBeGreaterThan(
        arrangementAt(solutions, firstDayInForce(solutions) ?? today).informal,
      );
      const versions = await tx
        .withTables<PlanTables>()
        .selectFrom('planVersion')
        .select('content')
        .where('caseId', '=', plan.caseId)
        .orderBy('number')
        .execute();
      const [first, second] = versions.map(({ content }) => content) as [PlanContent, PlanContent];
      const changes = comparePlans(first, second);
      for (const change of ['added', 'changed', 'gone', 'same'] as const) {
        expect(changes.filter((one) => one.change === change).length, change).toBeGreaterThan(0);
      }
      expect(comparePlans(second, contentOf(plan, today)).every(({ change }) => change === 'same')).toBe(true);
    });
  } finally {
    await owner.destroy();
  }
});
