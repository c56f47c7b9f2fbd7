import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoOrganisation } from '../../app/demo/telling-time.ts';
import { providerPaths } from '../../modules/accounts/api-provider.ts';
import type { AccountTables } from '../../modules/accounts/tables.ts';
import { connect } from '../../platform/db/connection.ts';
import { reachEmbedded } from '../../platform/db/embedded/reach.ts';
import { readSettings } from '../../platform/settings.ts';
import { openVault } from '../../platform/vault/open-vault.ts';
import { axeProblems, openBrowser, openPage, scrollsSideways } from '../harness/browser.ts';
import { freePort } from '../harness/free-port.ts';
import { startIdentityProvider, type RunningIdentityProvider } from '../harness/identity-provider.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';

// Signing in at the municipality, in a browser, against a real OpenID provider: there, back, and what stands in between.

let program: RunningProgram;
let browser: Browser;
let provider: RunningIdentityProvider;
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-provider-'));
const id = uuidv7();

beforeAll(async () => {
  const port = await freePort();
  program = await startDemo(folder, { LOG_LEVEL: 'error', PORT: String(port) });
  const there = (path: string) => `${program.url}/api/v1${path.replace(':providerId', id)}`;
  provider = await startIdentityProvider({
    redirectUri: there(providerPaths.arrival),
    backChannelLogoutUri: there(providerPaths.logout),
    leaveUri: `${program.url}/`,
    people: {
      noor: { name: 'Noor de Wit', email: 'noor@gemeente.example', email_verified: true, groups: ['wijkteam'] },
      gast: { name: 'Gast', email: 'gast@gemeente.example', email_verified: true, groups: [] },
    },
  });
  await makeKnown();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await provider.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** As an administrator of the server does. */
async function makeKnown(): Promise<void> {
  const database = await reachEmbedded(folder);
  const owner = connect(database.url, 1);
  const vault = await openVault(owner, readSettings({ DATA_DIR: folder }));
  await owner.transaction().execute(async (tx) => {
    const db = tx.withTables<AccountTables>();
    const door = { id, organisationId: demoOrganisation, name: 'Gemeente Wilgendrecht' };
    const place = { organisationId: demoOrganisation, table: 'identity_provider', column: 'client_secret', rowId: id };
    const { issuer, clientId, clientSecret } = provider;
    await db
      .insertInto('identityProvider')
      .values({
        ...door,
        issuer,
        clientId,
        clientSecret: await vault.seal(tx, place, clientSecret),
        groupClaim: 'groups',
        roleRules: JSON.stringify([{ group: 'wijkteam', role: 'generalist' }]),
        teamRules: '[]',
        isEnabled: true,
        version: 1,
        createdAt: new Date().toISOString(),
      })
      .execute();
    await db.insertInto('providerDoor').values(door).execute();
  });
  await owner.destroy();
  await database.leave();
}

test('leads there and back to where one was going, and says why somebody does not come in', async () => {
  const page = await openPage(browser, { screen: 'phone', keepsApp: true });
  const door = page.getByRole('button', { name: 'Log in met Gemeente Wilgendrecht' });
  await page.goto(`${program.url}/social-map?q=geld`);
  await door.waitFor();
  expect(await axeProblems(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);

  await door.click();
  await page.getByLabel('Naam').fill('niemand');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('heading', { level: 1, name: 'Je bent gestopt met inloggen' }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByRole('button', { name: 'Terug naar inloggen' }).click();

  await door.click();
  await page.getByLabel('Naam').fill('noor');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.locator('.kt-frame').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Sociale kaart' }).waitFor();
  expect(page.url()).toBe(`${program.url}/social-map?q=geld`);

  // Who signs out here does so there too: nobody after them comes in without a name.
  await page.getByRole('button', { name: 'Noor de Wit' }).click();
  await page.getByRole('menuitem', { name: 'Log uit' }).click();
  await page.waitForURL(`${provider.issuer}/**`);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await door.waitFor();
  await door.click();
  await page.getByLabel('Naam').waitFor();
});
