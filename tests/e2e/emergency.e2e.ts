import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeProblems, openBrowser, openPage, signIn } from '../harness/browser.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';

// Emergency access as people meet it: opened by facts, in sight on every screen while it lasts, and judged afterwards.

let program: RunningProgram;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-emergency-'));

beforeAll(async () => {
  program = await startDemo(folder, { LOG_LEVEL: 'error' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** A household of another team, as a worker of that team knows it. */
async function elsewhere(): Promise<{ caseId: string; postcode: string; houseNumber: string }> {
  const page = await openPage(browser);
  await signIn(page, program.url, 'yusuf.demir');
  const found = await page.evaluate(async () => {
    const read = async (path: string) => (await (await fetch(`/api/v1${path}`)).json()) as never;
    const { households } = (await read('/households')) as { households: { id: string; caseId: string | null }[] };
    for (const { id, caseId } of households) {
      const home = (await read(`/households/${id}`)) as { postcode: string | null; houseNumber: string | null };
      const { postcode, houseNumber } = home;
      if (caseId !== null && postcode !== null && houseNumber !== null) return { caseId, postcode, houseNumber };
    }
    throw new Error('No household of that team has an address.');
  });
  await page.context().close();
  return found;
}

test('is opened by what one knows, stays in sight, is closed, and is judged', async () => {
  const { caseId, postcode, houseNumber } = await elsewhere();
  const reason = 'Er komt rook onder de deur vandaan en er wordt om hulp geroepen.';
  const page = await openPage(browser, { screen: 'phone' });
  await signIn(page, program.url, 'samira.elamrani');

  await page.goto(`${program.url}/find`);
  await page.getByRole('link', { name: 'Noodtoegang' }).click();
  await page.getByLabel('Postcode').fill('0000 XX');
  await page.getByLabel('Huisnummer').fill(houseNumber);
  await page.getByLabel('Wat is er aan de hand?').fill(reason);
  await page.getByText('Ik weet wie dit te zien krijgen').click();
  await page.getByRole('button', { name: 'Open het dossier' }).click();
  await page.getByText('Er is niets geopend').waitFor();

  await page.getByLabel('Postcode').fill(postcode);
  await page.getByRole('button', { name: 'Open het dossier' }).click();
  await page.waitForURL(`**/cases/${caseId}`);
  const bar = page.getByRole('region', { name: 'Noodtoegang die open is' });
  await bar.waitFor();
  await page.getByRole('navigation', { name: 'Onderdelen van dit huishouden' }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.goto(`${program.url}/signals`);
  await bar.getByRole('button', { name: /^Sluit de noodtoegang/ }).click();
  await bar.waitFor({ state: 'detached' });
  const answer = await page.evaluate(async (id) => (await fetch(`/api/v1/cases/${id}`)).status, caseId);
  expect(answer).toBe(404);
  await page.context().close();

  const officer = await openPage(browser);
  await signIn(officer, program.url, 'h.blom@gemeente-wilgendrecht.example');
  await officer.goto(`${program.url}/emergencies`);
  await officer.getByText(reason).first().waitFor();
  expect(await axeProblems(officer)).toEqual([]);
  await officer
    .getByRole('button', { name: /^Beoordeel de noodtoegang van Samira/ })
    .first()
    .click();
  await officer.getByRole('radio', { name: 'Was nodig', exact: true }).check({ force: true });
  await officer.getByLabel('Toelichting').fill('Brandweer was al onderweg.');
  await officer.getByRole('button', { name: 'Leg vast' }).click();
  await officer.getByText('Brandweer was al onderweg.').waitFor();
  await officer.context().close();
});
