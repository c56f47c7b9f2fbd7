import { expect, test } from 'vitest';
import { conferences } from '../../demo/conferences.ts';
import { freshDatabase } from '../../tests/harness/database.ts';
import { runOnce } from '../../tests/harness/engine.ts';
import { loadDemoWhenEmpty } from '../demo.ts';

test('every conference of the story is there with its guests, and what became part of the plan is in it', async () => {
  const { migratorUrl } = await freshDatabase();
  await loadDemoWhenEmpty(migratorUrl);
  const [row] = await runOnce<Record<string, number>>(
    migratorUrl,
    `select (select count(*)::int from family_conference) as conferences,
       (select count(*)::int from family_conference_guest) as guests,
       (select count(*)::int from family_conference_line where kind = 'plan' and verdict = 'unsafe') as unsafe,
       (select count(*)::int from family_conference_line l join plan_solution s on s.id = l.id
         and s.case_id = l.case_id and s.text = l.text) as "inPlan"`,
  );
  expect(row).toEqual({
    conferences: conferences.length,
    guests: conferences.flatMap(({ guests }) => guests).length,
    unsafe: 1,
    inPlan: 2,
  });
});
