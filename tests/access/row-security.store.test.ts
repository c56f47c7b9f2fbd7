import { expect, test } from 'vitest';
import { runOnce } from '../harness/engine.ts';
import { freshDatabase } from '../harness/database.ts';

/** Tables whose rows belong to no organisation; each is explained in its migration. */
const shared = ['sign_in_name', 'sign_in_try', 'audit_pending', 'provider_door'];

/** What the program itself looks at as owner, and no viewer does. */
const ofOwner = ['job', 'processing_log'];

test('without a viewer no table shows a row, and no rule is simply "true"', async () => {
  const { appUrl, migratorUrl } = await freshDatabase();
  const tables = await runOnce<{ name: string; guarded: boolean; rule: string | null }>(
    migratorUrl,
    `select c.relname as name, c.relrowsecurity as guarded, pg_get_expr(coalesce(p.polqual, p.polwithcheck), p.polrelid) as rule
     from pg_class c left join pg_policy p on p.polrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'`,
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { name, guarded, rule } of tables) {
    expect({ name, guarded }).toEqual({ name, guarded: true });
    // "false" is a table that nobody put in a list of db/policies.sql.
    if (ofOwner.includes(name)) expect(rule).toBe('false');
    else if (!shared.includes(name))
      expect({ name, rule }).toEqual({ name, rule: expect.stringContaining('app.organisation_id') });
  }
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as n from "${name}"`);
  const shown = await runOnce<{ name: string; n: number }>(appUrl, counts.join(' union all '));
  expect(shown).toHaveLength(tables.length);
  expect(shown.filter(({ n }) => n > 0)).toEqual([]);
});

test('the audit and what was decided can be added to, never changed', async () => {
  const { appUrl } = await freshDatabase();
  for (const table of ['audit_entry', 'audit_chain', 'audit_rewrite', 'signal_event', 'case_decision']) {
    await expect(runOnce(appUrl, `update ${table} set organisation_id = organisation_id`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(runOnce(appUrl, `delete from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(runOnce(appUrl, `truncate ${table}`)).rejects.toThrow(/permission denied/);
  }
});
