import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../platform/pdf/pdf-reading.ts';
import { readTable } from '../../platform/spreadsheet/read-table.ts';
import { writeXlsx } from '../../platform/spreadsheet/xlsx.ts';
import { axeProblems, comeIn, openPage, scrollsSideways } from '../harness/browser.ts';
import { caseOf, openDemo, type DemoPlace } from './demo-place.ts';

// An administrator takes the sentences of the matrix out, changes them in a spreadsheet and loads them; a colleague scores
// with them; back to the product's own, what was answered keeps its sentences.

let place: DemoPlace;
beforeAll(async () => {
  place = await openDemo('ingrid.postma');
});
afterAll(() => place.leave());

const own = 'Er is geld genoeg, elke maand.';
const rights = '© De uitgever, licentie 2026-114';

/** The workbook of the product with another sentence in one cell, or with that cell empty. */
async function fileWith(sentence: string): Promise<string> {
  const { page, program, folder } = place;
  const reply = await page.request.get(`${program.url}/api/v1/exports/matrix-sentences.xlsx`);
  const { headers, rows } = await readTable(await reply.body(), 'matrix.xlsx');
  const cells = rows.map((row) => [...row.cells]);
  cells.find((row) => row.includes('finances'))![headers.indexOf('Niveau 5')] = sentence;
  const path = join(folder, 'zinnen.xlsx');
  writeFileSync(path, await writeXlsx([{ name: 'Matrix', headers, rows: cells }]));
  return path;
}

const choose = async (path: string) => {
  const waiting = place.page.waitForEvent('filechooser');
  await place.page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (await waiting).setFiles(path);
};

test('sentences are loaded from a spreadsheet, with every mistake in words first', { timeout: 60_000 }, async () => {
  const { page, program } = place;
  await page.goto(`${program.url}/toolbox`);
  await page.getByRole('link', { name: /De zinnen van de zelfredzaamheidsmatrix/ }).click();
  await page.getByText('De zinnen van Keukentafel zelf.').waitFor();
  expect(await axeProblems(page)).toEqual([]);

  await choose(await fileWith(''));
  await page.getByText('Rij 2, kolom Niveau 5: hier staat niets.').waitFor();
  expect(await axeProblems(page)).toEqual([]);

  await choose(await fileWith(own));
  await page.getByRole('button', { name: 'Zet in gebruik' }).click();
  await page.getByText('Schrijf op van wie de zinnen zijn.').waitFor();
  await page.getByRole('button', { name: 'Geld', exact: true }).click();
  await page.getByText(own).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByLabel('Van wie zijn deze zinnen', { exact: false }).fill(rights);
  await page.getByRole('button', { name: 'Zet in gebruik' }).click();
  await page.getByText('Eigen zinnen van de organisatie.').waitFor();
});

test('a colleague scores with them, and the answer keeps its sentence afterwards', { timeout: 60_000 }, async () => {
  const { page: coach, program, browser } = place;
  const page = await openPage(browser, { screen: 'phone', isTouch: true });
  await comeIn(page, program.url, 'samira.elamrani');
  await page.goto(`${program.url}/cases/${caseOf('sterk')}/assessments`);
  await page.getByRole('button', { name: 'Opnieuw samen kijken' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Geld', exact: true }).click();
  await page.getByLabel('Waarom doet dit er nu toe?').fill('De rekeningen lopen');
  await page.getByText(own).click();
  await page.getByText(rights).waitFor();
  expect(await scrollsSideways(page)).toBe(false);
  const scored = page.url();
  // What is kept on the device first, the server has a moment later.
  const kept = `${program.url}/api/v1${new URL(scored).pathname}`;
  const answers = async () => ((await (await page.request.get(kept)).json()) as { scores: { level: number }[] }).scores;
  await expect.poll(async () => (await answers()).map(({ level }) => level)).toEqual([5]);

  await coach.getByRole('button', { name: 'Terug naar de zinnen van Keukentafel' }).click();
  await coach.getByRole('button', { name: 'Ga terug' }).click();
  await coach.getByText('De zinnen van Keukentafel zelf.').waitFor();
  await coach.getByText(rights).waitFor();

  await page.goto(scored);
  await page.getByText(own).waitFor();

  // On paper and as a file it says the same, also to who does not see the picture.
  await page.goto(`${program.url}/cases/${caseOf('sterk')}/assessments`);
  await page.getByRole('button', { name: 'Meer met deze meting' }).tap();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Bewaar als tekening (SVG)' }).tap(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('lukt goed');
  const paper = await page.request.get(`${kept}/document`);
  expect(JSON.stringify(readPdf(await paper.body()).structure)).toContain(own);
  await page.context().close();
});
