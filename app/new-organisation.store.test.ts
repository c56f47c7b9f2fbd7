import { expect, test } from 'vitest';
import { signIn } from '../modules/accounts/api.ts';
import { passwordMatches } from '../platform/auth/password.ts';
import { freshDatabase } from '../tests/harness/database.ts';
import { runOnce } from '../tests/harness/engine.ts';
import { loadDemoWhenEmpty } from './demo.ts';
import { makeFirstOrganisation, NewOrganisation } from './new-organisation.ts';

const asked = NewOrganisation.parse({
  name: 'Gemeente Vlierhoek',
  adminEmail: 'Beheer@Vlierhoek.example',
  teams: ['Wijkteam Noord', 'Wijkteam Zuid'],
});

test('an empty database gets one organisation with its teams and an administrator who comes in; a second is refused', async () => {
  const { migratorUrl: url } = await freshDatabase();
  const [made, late] = await Promise.all([makeFirstOrganisation(url, asked), makeFirstOrganisation(url, asked)]);
  const passwords = [made, late].flatMap((one) => ('password' in one ? [one.password] : []));
  expect(passwords.length).toBe(1);
  expect([made, late]).toContainEqual({ there: 'Gemeente Vlierhoek' });

  const accounts = await runOnce<{ email: string; role: string; hash: string }>(
    url,
    `select s.email, a.role, a.password_hash as hash from account a
       join sign_in_name s on s.organisation_id = a.organisation_id and s.account_id = a.id`,
  );
  expect(accounts).toEqual([{ email: 'beheer@vlierhoek.example', role: 'admin', hash: expect.any(String) as string }]);
  expect(await passwordMatches(accounts[0]!.hash, passwords[0]!)).toBe(true);
  expect(signIn.body.safeParse({ email: asked.adminEmail, password: passwords[0] }).success).toBe(true);
  expect(await runOnce(url, 'select name from team order by name')).toEqual([
    { name: 'Wijkteam Noord' },
    { name: 'Wijkteam Zuid' },
  ]);
  expect(await runOnce(url, 'select action, role from audit_entry')).toEqual([
    { action: 'makeOrganisation', role: 'admin' },
  ]);
  expect(await loadDemoWhenEmpty(url)).toBe(false);
});
