import { beforeAll, expect, test } from 'vitest';
import { current } from '../../method/versions.ts';
import { drawings } from '../../method/network/drawings.ts';
import { drawingKinds } from '../../modules/drawings/domain.ts';
import { toolIds } from '../../modules/drawings/tool-ids.ts';
import { builtInTools } from '../../modules/drawings/toolbox/built-in.ts';
import { freshDatabase } from '../../tests/harness/database.ts';
import { runOnce } from '../../tests/harness/engine.ts';
import { loadDemoWhenEmpty } from '../demo.ts';

let database = '';
beforeAll(async () => {
  ({ migratorUrl: database } = await freshDatabase());
  expect(await loadDemoWhenEmpty(database)).toBe(true);
});

test('the demo loads once, and every household has people, a case with a phase, and its own signal', async () => {
  expect(await loadDemoWhenEmpty(database)).toBe(true);
  const [row] = await runOnce<Record<string, number>>(
    database,
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

test('one household has something of every instrument that can be put on its table', async () => {
  const drawn = current(drawings).filter(({ id }) => drawingKinds.some((kind) => kind === id));
  const own = await runOnce<{ id: string }>(
    database,
    `select t.id from tool t where t.retired_at is null and exists
       (select from tool_version v where v.tool_id = t.id and v.published_at is not null)`,
  );
  const every = [...drawn.map(({ id }) => id), ...toolIds.notes, ...[...builtInTools(), ...own].map(({ id }) => id)];
  const moments = await runOnce<{ instrument: string }>(
    database,
    `select coalesce(d.tool_id, d.kind) as instrument from drawing d
       join support_case c on c.organisation_id = d.organisation_id and c.id = d.case_id
       join household h on h.organisation_id = c.organisation_id and h.id = c.household_id
     where h.name = 'Richard Maas' and d.closed_at is null`,
  );
  expect(own.length).toBeGreaterThan(0);
  expect(moments.map(({ instrument }) => instrument).toSorted()).toEqual(every.toSorted());
});
