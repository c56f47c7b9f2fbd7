import { expect, test } from 'vitest';
import { freshDatabase } from '../../tests/harness/database.ts';
import { runOnce } from '../../tests/harness/engine.ts';
import { loadDemoWhenEmpty } from '../demo.ts';

test('the demo tells conversations with everything said in order, and reports that were shown are frozen', async () => {
  const { migratorUrl } = await freshDatabase();
  await loadDemoWhenEmpty(migratorUrl);
  const [sums] = await runOnce<Record<string, number>>(
    migratorUrl,
    `select (select count(*) from conversation)::int as conversations,
       (select count(*) from fragment)::int as fragments,
       (select count(*) from conversation c where not exists
         (select from conversation_participant p where p.conversation_id = c.id))::int as alone,
       (select count(*) from report_answer where answer = 'agreed-with-remark' and remark is null)::int as wordless`,
  );
  expect(sums?.['conversations']).toBeGreaterThan(10);
  expect(sums?.['fragments']).toBeGreaterThan(100);
  expect(sums).toMatchObject({ alone: 0, wordless: 0 });
  const frozen = await runOnce<{ title: string; quotes: number }>(
    migratorUrl,
    `select content->>'title' as title, jsonb_array_length(content->'sections'->0->'quotes') as quotes
     from report_version v join household h on h.name = 'Familie Sterk'
     join support_case s on s.household_id = h.id and s.id = v.case_id order by v.at`,
  );
  expect(frozen.map(({ title }) => title)).toContain('Eerste gesprek – Familie Sterk');
  expect(frozen.every(({ quotes }) => quotes > 0)).toBe(true);
});
