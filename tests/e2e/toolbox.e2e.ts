import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../platform/pdf/pdf-reading.ts';
import { axeProblems, comeIn, openPage, scrollsSideways } from '../harness/browser.ts';
import { caseOf, openDemo, type DemoPlace } from './demo-place.ts';
import { pressWithKeys, typeWithKeys } from '../harness/hands.ts';

// A coach makes a tool with the mouse and with the keys, publishes it, changes it, gives it away as a file and takes that
// in again, and retires it; two who make it at once lose nothing.

let place: DemoPlace;
let program: DemoPlace['program'];
let browser: Browser;
let page: Page;
let folder: string;
const caseId = caseOf('sterk');
/** The tool that the first test makes. */
let made: string;
/** The tool as a file. */
let file: string;

beforeAll(async () => {
  place = await openDemo('ingrid.postma');
  ({ program, browser, page, folder } = place);
});
afterAll(() => place.leave());

interface Version {
  number: number;
  publishedAt: string | null;
  definition: { label: { nl: string; en: string }; fields: { id: string; kind: string; only: unknown }[] };
}

const toolId = () => new URL(page.url()).pathname.split('/').at(-1);

/** What the server has of the tool on the screen. */
const versions = async () =>
  ((await (await page.request.get(`${program.url}/api/v1/own-tools/${toolId()}`)).json()) as { versions: Version[] })
    .versions;
const newest = async () => (await versions()).at(-1)?.definition;

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Two languages of the same words, on the page or within what is open. */
const words = async (group: string, nl: string, en: string) => {
  const fields = page.getByRole('group', { name: group, exact: true });
  await fields.getByLabel('Nederlands').fill(nl);
  await fields.getByLabel('Engels').fill(en);
};

const addQuestion = async (kind: string, nl: string, en: string) => {
  await page.getByRole('button', { name: 'Vraag erbij', exact: true }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  await words('Vraag', nl, en);
};

const publish = async () => {
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Publiceer' }).click();
  await dialog.waitFor({ state: 'detached' });
};

test('is made with the mouse and the keys, tried, and published', { timeout: 60_000 }, async () => {
  await page.goto(`${program.url}/toolbox`);
  await page.getByText('Hoe slaapt u?').waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nieuw gereedschap' }).click();

  await page.getByRole('group', { name: 'Naam' }).getByLabel('Nederlands').fill('Rond de tafel');
  await page.getByText('Nog niet in het Engels').waitFor();
  await page.getByRole('button', { name: 'Publiceer' }).click();
  await page.getByText('Naam, Engels: ontbreekt').waitFor();
  await page.keyboard.press('Escape');
  await words('Naam', 'Rond de tafel', 'Around the table');
  await words('Wat is het?', 'Wie er mee-eet.', 'Who joins dinner.');
  await page.getByText('Tel punten op').click();
  await words('Uitkomst 1: Wat betekent dit?', 'Vol huis', 'Full house');

  await addQuestion('Eén antwoord kiezen', 'Eet u samen?', 'Do you eat together?');
  await words('Antwoord 1', 'Ja', 'Yes');
  await words('Antwoord 2', 'Nee', 'No');
  await page.getByRole('textbox', { name: 'Punten' }).first().fill('3');
  await addQuestion('Schaal', 'Hoe gezellig?', 'How pleasant?');
  await words('Woorden bij het laagste', 'Stil', 'Quiet');
  await words('Woorden bij het hoogste', 'Druk', 'Lively');
  await page.getByText('Telt mee in de score').click();
  await page.getByRole('button', { name: 'Altijd Wanneer komt deze vraag?' }).click();
  await page.getByRole('option', { name: 'Alleen na vraag 1: Eet u samen?' }).click();
  expect(await axeProblems(page)).toEqual([]);

  // With the keys alone: a question about a day, put first, and back.
  await pressWithKeys(page, page.getByRole('button', { name: 'Vraag erbij', exact: true }));
  await page.getByRole('menuitem', { name: 'Tekst' }).waitFor();
  await page.keyboard.type('Datum');
  await page.keyboard.press('Enter');
  const ask = page.getByRole('group', { name: 'Vraag', exact: true });
  await ask.getByLabel('Nederlands').waitFor();
  await typeWithKeys(page, ask.getByLabel('Nederlands'), 'Sinds wanneer?');
  await typeWithKeys(page, ask.getByLabel('Engels'), 'Since when?');
  await pressWithKeys(page, page.getByRole('button', { name: 'Vraag 3 omhoog' }));
  await expect.poll(focused).toBe('Vraag 2 omhoog');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await newest())?.fields.map(({ kind }) => kind)).toEqual(['date', 'choice', 'scale']);
  await expect.poll(focused).toBe('Vraag 1 omlaag');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Vraag 2 omlaag');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await newest())?.fields.map(({ kind }) => kind)).toEqual(['choice', 'scale', 'date']);

  await page.getByRole('button', { name: 'Meer met vraag 3' }).click();
  await page.getByRole('menuitem', { name: 'Haal weg' }).click();
  await expect.poll(async () => (await newest())?.fields.length).toBe(2);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect.poll(async () => (await newest())?.fields.length).toBe(3);

  // The scale on a line, with a short word for it.
  await page.getByText('Een of meer schalen op één lijn').click();
  await words('Kort woord op de lijn', 'Hoe leuk', 'How nice');
  expect(await axeProblems(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Voorbeeld' }).click();
  expect(await page.getByText('Hoe gezellig?').count()).toBe(0);
  await page.getByText('Ja', { exact: true }).click();
  await page.getByRole('radio', { name: '4' }).click();
  await page.getByText('7 punten: Vol huis').waitFor();
  await page.getByRole('img', { name: 'Een lijn van 1 tot 5. Hoe leuk: 4.' }).waitFor();
  expect(await axeProblems(page)).toEqual([]);

  await publish();
  await page.getByText('Versie 1 is in gebruik.').first().waitFor();
  const [first] = await versions();
  expect(first?.definition.fields.map(({ id }) => id)).toEqual(['eet-u-samen', 'hoe-gezellig', 'sinds-wanneer']);
  expect(first?.definition.fields[1]?.only).toEqual({ field: 'eet-u-samen', answers: ['ja'] });
});

const sheetOf = (id: string) => `/cases/${caseId}/sheets/${id}`;
/** What stands on the paper of the last sheet of this tool. */
async function paperOf(worker: Page, id: string): Promise<string> {
  const ask = (path: string) => worker.request.get(`${program.url}/api/v1/cases/${caseId}/drawings${path}`);
  const { drawings } = (await (await ask(`?kind=sheet&toolId=${id}`)).json()) as { drawings: { id: string }[] };
  return JSON.stringify(readPdf(await (await ask(`/${drawings.at(-1)!.id}/document`)).body()).structure);
}

test('is filled in at the table by a colleague, kept with the case and printed', async () => {
  made = toolId()!;
  const worker = await openPage(browser, { screen: 'phone' });
  await comeIn(worker, program.url, 'samira.elamrani');
  await worker.goto(`${program.url}/cases/${caseId}/instruments`);
  await worker.getByRole('link', { name: 'Begin: Rond de tafel' }).click();
  await worker.getByRole('button', { name: 'Begin met invullen' }).click();
  await worker.getByRole('dialog').getByRole('button', { name: 'Begin met invullen' }).click();
  await worker.getByRole('radio', { name: 'Ja', exact: true }).click();
  await worker
    .getByRole('radiogroup', { name: 'Hoe gezellig?' })
    .getByRole('radio', { name: '4', exact: true })
    .click();
  await worker.getByText('7 punten: Vol huis').waitFor();
  await worker.getByText('Alles bewaard').waitFor();
  expect(await axeProblems(worker)).toEqual([]);
  expect(await scrollsSideways(worker)).toBe(false);
  const paper = await paperOf(worker, made);
  for (const words of ['Eet u samen?', 'Ja', '4 van 5', 'Sinds wanneer?', 'Niet besproken', '7 punten: Vol huis']) {
    expect(paper).toContain(words);
  }
  await worker.context().close();
});

test(
  'changes in a next version, goes into a file and comes back from it, and is retired',
  { timeout: 60_000 },
  async () => {
    await page.getByRole('tab', { name: 'Maken' }).click();
    await page.getByRole('button', { name: /Eet u samen/ }).click();
    await words('Vraag', 'Eet u wel eens samen?', 'Do you ever eat together?');
    await page.getByText('Concept van versie 2. Versie 1 blijft in gebruik tot je publiceert.').waitFor();
    await publish();
    await page.getByText('Versie 2 is in gebruik.').first().waitFor();
    expect((await versions()).map(({ definition }) => definition.fields[0]?.id)).toEqual([
      'eet-u-samen',
      'eet-u-samen',
    ]);
    await page.getByRole('tab', { name: 'Versies' }).click();
    await page.getByText('Versie 1', { exact: true }).waitFor();
    expect(await axeProblems(page)).toEqual([]);

    const before = await versions();
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Bewaar als bestand' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Rond de tafel.keukentafel-tool.json');
    file = join(folder, 'taken.json');
    await download.saveAs(file);

    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Haal uit gebruik' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Haal uit gebruik' }).click();
    await page.getByText('Dit is niet meer in gebruik.', { exact: false }).first().waitFor();
    expect(await axeProblems(page)).toEqual([]);

    await page.goto(`${program.url}/toolbox`);
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, readFileSync(file, 'utf8').replace('"Ja"', '""'));
    await page.locator('input[type=file]').setInputFiles(broken);
    await page.getByText('Vraag 1, antwoord 1, Nederlands: ontbreekt').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).last().click();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Concept. Nog niemand kan dit gebruiken.').waitFor();
    expect(await versions()).toMatchObject([{ number: 1, publishedAt: null, definition: before[1]?.definition }]);
  },
);

test('what was filled in answers the version it was begun with, also when the tool is retired', async () => {
  const worker = await openPage(browser);
  await comeIn(worker, program.url, 'samira.elamrani');
  await worker.goto(program.url + sheetOf(made));
  await worker.getByText('7 punten: Vol huis').waitFor();
  expect(await worker.getByText('Eet u samen?').count()).toBe(1);
  expect(await worker.getByText('Eet u wel eens samen?').count()).toBe(0);
  expect(await paperOf(worker, made)).toContain('Eet u samen?');
  await worker.context().close();
});

test('made by two at once: both are read and one is chosen', async () => {
  const other = await openPage(browser);
  await comeIn(other, program.url, 'e.vandermeulen@gemeente-wilgendrecht.example');
  await other.goto(page.url());
  await other.getByRole('group', { name: 'Naam' }).getByLabel('Nederlands').waitFor();
  await words('Naam', 'Van de coach', 'Of the coach');
  await expect.poll(async () => (await newest())?.label.nl).toBe('Van de coach');
  await other.getByRole('group', { name: 'Naam' }).getByLabel('Nederlands').fill('Van de beheerder');
  await other.getByText('Van de coach').first().waitFor();
  expect(await axeProblems(other)).toEqual([]);
  await other.getByRole('button', { name: 'Bewaar', exact: false }).click();
  await expect.poll(async () => (await newest())?.label.nl).toBe('Van de beheerder');
  await other.context().close();
});

test('a draft of a mistake is thrown away, and nothing is left of it', async () => {
  const before = page.url();
  await page.goto(`${program.url}/toolbox`);
  await page.getByRole('button', { name: 'Nieuw gereedschap' }).click();
  await words('Naam', 'Vergissing', 'Mistake');
  await expect.poll(async () => (await newest())?.label.en).toBe('Mistake');
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Gooi het concept weg' }).click();
  await page.getByText('Er blijft niets van over.').waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gooi het concept weg' }).click();
  await page.getByRole('button', { name: 'Nieuw gereedschap' }).waitFor();
  expect(await page.getByText('Vergissing').count()).toBe(0);
  await page.goto(before);
});

test('fits on a phone, in English, and keeps what is typed without a connection', { timeout: 60_000 }, async () => {
  const path = new URL(page.url()).pathname;
  await page.context().close();
  page = await openPage(browser, { screen: 'phone', language: 'en', isTouch: true });
  await comeIn(page, program.url, 'ingrid.postma', 'en');
  await page.goto(`${program.url}/toolbox`);
  await page.getByRole('button', { name: 'New tool' }).waitFor();
  expect(await scrollsSideways(page)).toBe(false);
  await page.goto(program.url + path);
  const name = page.getByRole('group', { name: 'Name' }).getByLabel('English');
  await name.waitFor();
  await page.getByRole('button', { name: /Do you ever eat/ }).tap();
  expect(await axeProblems(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);

  // An answer gets lost on its way back, and one types on: nobody else was here, so nothing is asked.
  await page.route(
    '**/own-tools/*/draft',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await name.fill('Typed before the tunnel');
  await expect.poll(async () => (await newest())?.label.en).toBe('Typed before the tunnel');
  await name.fill('Typed just before the tunnel');
  await expect.poll(async () => (await newest())?.label.en, { timeout: 15_000 }).toBe('Typed just before the tunnel');
  await page.getByText('Everything saved').waitFor();

  await page.context().setOffline(true);
  await name.fill('Typed in a tunnel');
  await page.getByText('No connection').first().waitFor();
  await page.context().setOffline(false);
  await expect.poll(async () => (await newest())?.label.en, { timeout: 15_000 }).toBe('Typed in a tunnel');
  await page.getByText('Everything saved').waitFor();
});
