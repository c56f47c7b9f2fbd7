import { expect, test } from 'vitest';
import { freshDatabase } from '../../tests/harness/database.ts';
import { runOnce } from '../../tests/harness/engine.ts';
import { loadDemoWhenEmpty } from '../demo.ts';

test('the demo has contacts with people of the own household, appointments today and a promise that is late', async () => {
  const { migratorUrl } = await freshDatabase();
  await loadDemoWhenEmpty(migratorUrl);
  const [row] = await runOnce<Record<string, number>>(
    migratorUrl,
    `select (select count(*)::int from contact_moment) as contacts,
       (select count(*)::int from contact_moment m cross join unnest(m.person_ids) as who
         where not exists (select from person p join support_case c on c.household_id = p.household_id
           where p.id = who and c.id = m.case_id)) as strangers,
       (select count(*)::int from contact_moment m where m.at > now() + interval '1 day') as ahead,
       (select count(*)::int from appointment
         where (starts_at at time zone 'Europe/Amsterdam')::date = (now() at time zone 'Europe/Amsterdam')::date) as today,
       (select count(*)::int from promise where settled_at is null and due < current_date) as late,
       (select count(*)::int from promise where settled_at is not null) as settled`,
  );
  const { contacts, today, late, settled } = row ?? {};
  for (const count of [contacts, today, late, settled]) expect(count).toBeGreaterThan(0);
  expect(row).toMatchObject({ strangers: 0, ahead: 0 });
});
