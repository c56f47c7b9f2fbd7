import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems, comeIn, openBrowser, openPage, scrollsSideways, signIn } from '../harness/browser.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';
import { demoLinkToken } from '../../app/demo/load-shares.ts';
import { demoLookToken } from '../../app/demo/load-looks.ts';
import { demoOrganisation } from '../../app/demo/telling-time.ts';
import { demoLookLink } from '../../demo/looks.ts';
import { demoLink } from '../../demo/shares.ts';

// What is shared with somebody outside the team: there when a worker shares it, gone when a worker stops it.

let program: RunningProgram;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-sharing-'));

beforeAll(async () => {
  program = await startDemo(folder, { LOG_LEVEL: 'error' });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const purpose = 'Samen uitrekenen wat er overblijft';

async function sharesOf(page: Page, household: string): Promise<string> {
  const reply = await page.request.get(`${program.url}/api/v1/find?q=${household}`);
  const { found } = (await reply.json()) as { found: { caseId: string | null }[] };
  return `${program.url}/cases/${found.find(({ caseId }) => caseId !== null)?.caseId}/shares`;
}

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

describe('one piece for a partner', () => {
  test('is read and answered while it lasts, and gone once it is stopped', async () => {
    const worker = await openPage(browser);
    await signIn(worker, program.url, 'samira.elamrani');
    await worker.goto(`${await sharesOf(worker, 'kuipers')}/new`);
    await choose(worker, 'Wat deel je?', /Gespreksverslag/);
    await choose(worker, 'Met wie?', /Olaf Tuinstra/);
    await worker.getByLabel('Waarvoor?').fill(purpose);
    await worker.getByRole('checkbox', { name: 'Dennis Kuipers' }).check({ force: true });
    const health = worker.getByRole('radio', { name: 'De bewoner vindt ook dat uitdrukkelijk goed' });
    if (await health.count()) await health.check({ force: true });
    await worker.getByRole('button', { name: 'Deel dit' }).click();
    await worker.getByText('Gedeeld met Olaf Tuinstra.').waitFor();

    const partner = await openPage(browser);
    await signIn(partner, program.url, 'o.tuinstra@geldloket-wilgendrecht.example');
    const row = partner.getByRole('listitem').filter({ hasText: purpose });
    await row.getByRole('link').click();
    const answer = partner.getByRole('textbox');
    await answer.fill('Vrijdag kan ik.');
    await partner.getByRole('button', { name: 'Stuur' }).click();
    await partner.getByText('Uw antwoord is bewaard.').waitFor();
    const address = partner.url();

    await worker.reload();
    await worker.getByText('Vrijdag kan ik.').waitFor();
    await worker.getByRole('button', { name: /^Stop: .* met Olaf Tuinstra$/ }).click();
    await worker.getByRole('button', { name: 'Stop nu' }).click();
    await worker.getByText('Gestopt. Olaf Tuinstra ziet het niet meer.').waitFor();

    await partner.goto(address);
    await partner.getByRole('heading', { name: 'Dit wordt niet meer met u gedeeld' }).waitFor();
    await partner.getByRole('link', { name: 'Naar wat er wel met u gedeeld is' }).click();
    await partner.getByRole('heading', { level: 1, name: 'Met mij gedeeld' }).waitFor();
    await partner.getByRole('link', { name: 'Genoeg geld om van rond te komen' }).waitFor();
    expect(await row.count()).toBe(0);
  });
});

test('who turns back while the page they begin at is on its way comes to it all the same', async () => {
  const partner = await openPage(browser);
  await comeIn(partner, program.url, 'o.tuinstra@geldloket-wilgendrecht.example');
  const arrival = Promise.withResolvers<null>();
  await partner.route(/\/assets\/received-page-/, async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await partner.goto(program.url, { waitUntil: 'commit' });
  await partner.waitForURL('**/shared-with-me', { waitUntil: 'commit' });
  await partner.getByRole('link', { name: 'Keukentafel' }).click();
  arrival.resolve(null);
  await partner.getByRole('heading', { level: 1, name: 'Met mij gedeeld' }).waitFor();
});

describe('who looked at my file', () => {
  test('is asked for first, then told day by day', async () => {
    const page = await openPage(browser, { screen: 'phone' });
    await page.goto(`${program.url}/who-looked#${demoLookToken({ organisationId: demoOrganisation })}`);
    await page.getByLabel('Welke code kreeg u van het wijkteam?').fill(demoLookLink.code);
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bekijk' }).click();
    await page.getByText('Dag Ans').waitFor();
    await page.getByText('Samira el Amrani, uw vaste contact').first().waitFor();
    expect(await page.getByText('Hoekstra').count()).toBe(0);
    expect(await axeProblems(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });
});

describe('a private link', () => {
  test.each(['phone', 'desk'] as const)('asks first, then shows the piece, on a %s', async (screen) => {
    const page = await openPage(browser, { screen });
    await page.goto(`${program.url}/shared#${demoLinkToken({ organisationId: demoOrganisation })}`);
    const code = page.getByLabel('Welke code kreeg u van het wijkteam?');
    await code.fill('000000');
    await page.getByRole('button', { name: 'Bekijk' }).click();
    await page.getByText('Dat klopt niet.').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await code.fill(demoLink.code);
    await page.getByRole('button', { name: 'Bekijk' }).click();
    await page.getByText('Dag Loes').waitFor();
    await page.getByRole('heading', { name: 'Twee keer per week om vijf uur ergens verwacht worden' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });

  test('that is none says so, and nothing else', async () => {
    const page = await openPage(browser);
    await page.goto(`${program.url}/shared#none`);
    await page.getByRole('heading', { name: 'Hier is niets meer te zien' }).waitFor();
    expect(await page.locator('.kt-frame').count()).toBe(0);
  });
});
