import type { TeamLimits } from '../../demo/limits.ts';
import type { LimitTables } from '../../modules/limits/tables.ts';
import type { DemoContext } from './telling-time.ts';

/** Where the work of a team ends, as it wrote that down two months ago. */
export async function loadLimits(demo: DemoContext, told: TeamLimits): Promise<void> {
  const db = demo.tx.withTables<LimitTables>();
  const { organisationId } = demo;
  const of = { organisationId, teamId: demo.id('team', told.team) };
  const change = { changedBy: demo.id('account', told.by), changedAt: demo.instant(-60) };
  for (const { topic, thresholds, ask } of told.limits) {
    await db
      .insertInto('teamLimit')
      .values({
        ...of,
        ...change,
        limitId: topic,
        thresholds: JSON.stringify(thresholds),
        ask: ask ?? null,
        version: 1,
      })
      .execute();
  }
  for (const { product, until, thenBy, note } of told.cuts) {
    await db
      .insertInto('serviceCut')
      .values({
        ...of,
        ...change,
        id: demo.id('cut', `${told.team}/${product}`),
        product,
        untilFunction: until,
        thenBy,
        note: note ?? null,
      })
      .execute();
  }
}
