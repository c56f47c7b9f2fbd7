import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { greyPng } from '../../platform/files/sample-files.ts';
import { axeProblems, openBrowser, openPage, scrollsSideways, signIn } from '../harness/browser.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';

// A letter on the table: photographed, kept with the case, looked at, and taken away with a reason.

let program: RunningProgram;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-attachments-'));

beforeAll(async () => {
  program = await startDemo(folder, { LOG_LEVEL: 'error' });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
const letter = file(
  'letter.png',
  'image/png',
  greyPng(400, 300, (x, y) => (x + y) % 256),
);

test('a photo of a letter is kept, opened and taken away; without a connection it waits on the screen', async () => {
  const page = await openPage(browser, { screen: 'phone', isTouch: true });
  await signIn(page, program.url, 'samira.elamrani');
  const reply = await page.request.get(`${program.url}/api/v1/find?q=kuipers`);
  const { found } = (await reply.json()) as { found: { caseId: string | null }[] };
  await page.goto(`${program.url}/cases/${found.find(({ caseId }) => caseId !== null)?.caseId}`);
  const card = page.getByRole('region', { name: 'Brieven en foto’s' });
  const chosen = card.locator('input[type=file]').last();

  await chosen.setInputFiles(file('huur.docx', 'application/msword', Buffer.from('x')));
  await page.getByText('Dit soort bestand nemen we niet aan.').waitFor();
  await page.getByRole('button', { name: 'Annuleer' }).click();

  await chosen.setInputFiles(letter);
  const dialog = page.getByRole('dialog');
  await page.getByLabel('Wat is het?').fill('Brief over de huur');
  await page.context().setOffline(true);
  await dialog.getByText('Een bestand versturen kan alleen met verbinding').waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.context().setOffline(false);
  await dialog.getByRole('button', { name: /Bewaar|Probeer opnieuw/ }).click();

  await card.getByText('Brief over de huur').click();
  const picture = page.getByRole('img', { name: 'Brief over de huur' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);
  expect(await axeProblems(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await page.keyboard.press('Escape');

  await card.getByRole('button', { name: 'Meer met Brief over de huur' }).click();
  await page.getByRole('menuitem', { name: 'Haal weg' }).click();
  await page.getByLabel('Waarom haal je het weg?').fill('Hoort bij de buren');
  await dialog.getByRole('button', { name: 'Haal weg' }).click();
  await card.getByRole('button', { name: '1 weggehaald' }).click();
  await card.getByText('Hoort bij de buren').waitFor();
  expect(await card.getByText('Brief over de huur').count()).toBe(0);
});
