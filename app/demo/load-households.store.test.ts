import { expect, test } from 'vitest';
import { freshDatabase } from '../../tests/harness/database.ts';
import { runOnce } from '../../tests/harness/engine.ts';
import { loadDemoWhenEmpty } from '../demo.ts';

test('the demo loads once, and every household has people, a case with a phase, and its own signal', async () => {
  const { migratorUrl } = await freshDatabase();
  expect(await loadDemoWhenEmpty(migratorUrl)).toBe(true);
  expect(await loadDemoWhenEmpty(migratorUrl)).toBe(true);
  const [row] = await runOnce<Record<string, number>>(
    migratorUrl,
    `select count(*)::int as households, count(c.id)::int as cases,
       count(*) filter (where exists (select from person p where p.household_id = h.id))::int as peopled,
       count(*) filter (where exists (select from case_decision d where d.case_id = c.id and d.kind = 'phase'))::int as phased,
       count(*) filter (where exists (select from signal_event e where e.case_id = c.id and e.kind = 'linked'))::int as linked
     from household h left join support_case c on c.organisation_id = h.organisation_id and c.household_id = h.id`,
  );
  const { households } = row ?? {};
  expect(households).toBeGreaterThan(7);
  expect(row).toEqual({ households, cases: households, peopled: households, phased: households, linked: households });
});
