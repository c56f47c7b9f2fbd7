import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems, openBrowser, openPage, screens, scrollsSideways, signIn } from '../harness/browser.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';

// What is sealed is seen for a reason, for a moment, and stays nowhere on the device.

const number = '999990019';
const inThrees = '999 990 019';

let program: RunningProgram;
let browser: Browser;
let page: Page;
let caseId: string;
const addresses: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-sealed-'));

beforeAll(async () => {
  program = await startDemo(folder, { LOG_LEVEL: 'error' });
  browser = await openBrowser();
  page = await openPage(browser, { screen: 'phone', keepsApp: true });
  page.on('request', (request) => addresses.push(request.url()));
  await signIn(page, program.url, 'samira.elamrani');
  caseId = await page.evaluate(applyForHelp);
});

afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** Runs in the page: an application of the first member of the Sterk family, on its way. */
async function applyForHelp(): Promise<string> {
  const ask = async (path: string, body?: object) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const write = body && { method: 'POST', headers, body: JSON.stringify(body) };
    return (await (await fetch(`/api/v1${path}`, write)).json()) as never;
  };
  const { found } = (await ask('/find?q=sterk')) as { found: { caseId: string | null; householdId: string }[] };
  const home = found.find((one) => one.caseId !== null)!;
  const { people } = (await ask(`/households/${home.householdId}`)) as { people: { id: string }[] };
  const need = { personId: people[0]!.id, subject: 'Huishoudelijke hulp', reportedOn: '2026-01-05' };
  const { id } = (await ask(`/cases/${home.caseId}/applications`, need)) as { id: string };
  const applied = { kind: 'applied', onDay: '2026-03-09', version: 1 };
  await ask(`/cases/${home.caseId}/applications/${id}/events`, applied);
  return home.caseId!;
}

/** Axe, and nothing that runs off the screen, on a phone and on a desk. */
async function isInOrder(): Promise<void> {
  expect(await axeProblems(page)).toEqual([]);
  for (const size of [screens.desk, screens.phone]) {
    await page.setViewportSize(size);
    expect(await scrollsSideways(page)).toBe(false);
  }
}

/** Everything that the device keeps by itself, as text. */
const onDevice = () =>
  page.evaluate(async () => {
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name!);
      const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store).getAll();
        kept.push(await new Promise((done) => (all.onsuccess = () => done(all.result))));
      }
      db.close();
    }
    return JSON.stringify(kept);
  });

/** As when somebody goes to another window. */
const lookAway = () =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  });

describe('a BSN', () => {
  test('is asked only once it is said what for, and what is wrong with it is said in words', async () => {
    await page.goto(`${program.url}/cases/${caseId}/people`);
    await page.getByRole('button', { name: /^Vul het BSN van/ }).click();
    const field = page.getByRole('textbox', { name: /^Burgerservicenummer/ });
    await page.getByRole('radio', { name: 'Aanvraag: Huishoudelijke hulp' }).waitFor();
    expect(await field.count()).toBe(0);
    await page.getByRole('radio', { name: 'Aanvraag: Huishoudelijke hulp' }).check({ force: true });
    await field.fill('999990018');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Dit is geen geldig BSN. Kijk of elk cijfer klopt.').waitFor();
    await isInOrder();
    await field.fill(number);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Eindigt op 019.').waitFor();
    await isInOrder();
  });

  test('is shown for a reason, and gone by the button and by looking away', async () => {
    for (const goAway of [() => page.getByRole('button', { name: 'Verberg nu' }).click(), lookAway]) {
      await page.getByRole('button', { name: /^Toon het BSN van/ }).click();
      await page.getByRole('radio', { name: 'Voor de aanvraag' }).check({ force: true });
      await page.getByRole('button', { name: 'Toon BSN' }).click();
      await page.getByText(inThrees).waitFor();
      await isInOrder();
      await goAway();
      await page.getByText(inThrees).waitFor({ state: 'detached' });
    }
  });

  test('finds its household by a button, and goes out in no address', async () => {
    await page.goto(`${program.url}/find`);
    await page.getByRole('searchbox').pressSequentially(number, { delay: 60 });
    await page.getByRole('button', { name: 'Zoek dit BSN' }).click();
    await page.getByRole('main').getByRole('listitem').first().waitFor();
    await isInOrder();
    expect(addresses.filter((address) => /99999|\/find\?q=9/.test(address))).toEqual([]);
    expect(await onDevice()).not.toContain(number);
  });
});

describe('a secret address', () => {
  const bar = () => page.getByText('Zeg of schrijf nergens waar dit huishouden woont.');

  test('is said on every screen of the household, and is changed and seen behind its lock', async () => {
    await page.goto(`${program.url}/cases/${caseId}/people`);
    await page.getByRole('button', { name: 'Afschermen' }).click();
    await page.getByRole('radio', { name: /^Een geheim adres/ }).check({ force: true });
    await page.getByLabel('Toelichting').fill('Bedreigd door een ex-partner');
    await page.getByRole('dialog').getByRole('button', { name: 'Afschermen' }).click();
    await bar().waitFor();
    await page.getByRole('button', { name: 'Wijzig adres' }).click();
    await page.getByLabel('Straat').fill('Zwijgerslaan');
    await page.getByLabel('Huisnummer').fill('12');
    await page.getByLabel('Waarom verandert het?').fill('Verhuisd naar de opvang');
    await isInOrder();
    await page.getByRole('button', { name: 'Wijzig en houd geheim' }).click();
    await page.getByText('Het nieuwe adres staat op slot.').waitFor();
    await page.getByRole('button', { name: 'Toon adres' }).click();
    await page.getByLabel('Waarvoor heb je het adres nodig?').fill('Huisbezoek');
    await page.getByRole('dialog').getByRole('button', { name: 'Toon adres' }).click();
    await page.getByText('Zwijgerslaan 12').waitFor();
    await isInOrder();
    await lookAway();
    await page.getByText('Zwijgerslaan 12').waitFor({ state: 'detached' });
    expect(await onDevice()).not.toContain('Zwijgerslaan');
    for (const section of ['', '/plan', '/support', '/people']) {
      await page.goto(`${program.url}/cases/${caseId}${section}`);
      await bar().waitFor();
    }
    await isInOrder();
  });
});
