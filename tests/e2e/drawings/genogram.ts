import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems, comeIn, openPage, scrollsSideways } from '../../harness/browser.ts';
import { caseOf, type DemoPlace } from '../demo-place.ts';

// A family is drawn with the mouse, the keys and a finger, in both languages, comes from a file and goes to one, and is
// laid beside an earlier moment and printed.

let program: DemoPlace['program'];
let browser: Browser;
let page: Page;
const caseId = caseOf('blom');

const member = (name: string) => page.locator(`.gen-member[aria-label^="${name}"]`);
const says = (name: string) => member(name).getAttribute('aria-label');

interface Moment {
  id: string;
  parts: { content: { part: string; name?: string; feeling?: string } | null }[];
}

/** What the server has of the moments, oldest first. */
const kept = () =>
  page.evaluate(async (id) => {
    const reply = await fetch(`/api/v1/cases/${id}/drawings?kind=genogram`);
    return ((await reply.json()) as { drawings: Moment[] }).drawings;
  }, caseId);

/** The names that stand in the last moment, in the order of the alphabet. */
const names = async () =>
  ((await kept()).at(-1)?.parts ?? [])
    .flatMap(({ content }) => (content?.part === 'member' ? [content.name ?? ''] : []))
    .toSorted((a, b) => a.localeCompare(b));
const feelings = async () => ((await kept()).at(-1)?.parts ?? []).flatMap(({ content }) => content?.feeling ?? []);

const family = [
  ...['0 HEAD', '1 GEDC', '2 VERS 5.5.1', '2 FORM LINEAGE-LINKED', '1 CHAR UTF-8'],
  ...['0 @I1@ INDI', '1 NAME Tante Riet', '1 SEX F', '1 BIRT', '2 DATE ergens in mei', '0 @I2@ INDI', '1 NAME Oom Jo'],
  ...['0 @F1@ FAM', '1 HUSB @I2@', '1 WIFE @I1@', '0 TRLR', ''],
].join('\n');

export function walkGenogram(place: () => DemoPlace): void {
  describe('a genogram', () => {
    beforeAll(async () => {
      ({ program, browser } = place());
      page = await openPage(browser, { screen: 'desk' });
      await comeIn(page, program.url, 'hanneke.prins');
    });
    afterAll(() => page.context().close());

    test('is drawn with the mouse and the keys, undone, compared and printed', { timeout: 60_000 }, async () => {
      await page.goto(`${program.url}/cases/${caseId}/genogram`);
      await page.getByRole('button', { name: 'Begin met tekenen' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Begin met tekenen' }).click();
      await page.getByRole('button', { name: 'Zet het huishouden erin' }).click();
      await member('Corrie').waitFor();
      await expect
        .poll(() => says('Corrie'))
        .toContain('Samen met Gerard Blom. Moeder van Ellen Blom, met Gerard Blom.');

      const line = page.getByLabel('Wie hoort erbij?');
      await line.fill('moeder Els 1930');
      await page.keyboard.press('Enter');
      await member('Els').waitFor();
      await line.fill('oma Tineke');
      await page.keyboard.press('Enter');
      await page.getByText('Daar zit nog iemand tussen').waitFor();
      expect(await line.inputValue()).toBe('oma Tineke');
      await line.fill('');
      expect(await axeProblems(page)).toEqual([]);
      await page.getByRole('button', { name: 'Laat meekijken' }).click();
      expect(await axeProblems(page)).toEqual([]);
      await page.getByRole('button', { name: 'Terug naar tekenen' }).click();

      // With the mouse: from one to another. The bar that says what waits is gone, and the picture stands still.
      await page.getByText('Alles bewaard').waitFor();
      await pull(member('Els'), member('Ellen'));
      await page.getByRole('dialog').getByRole('radio', { name: 'Ruzie', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Teken', exact: true }).click();
      await expect.poll(feelings).toEqual(['conflict']);
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await expect.poll(feelings).toEqual([]);
      await page.getByRole('button', { name: 'Doe opnieuw' }).click();
      await expect.poll(feelings).toEqual(['conflict']);

      // With the keys: from Els down to Corrie, and open.
      await member('Els').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('heading', { name: 'Corrie' }).waitFor();
      await dialog.getByRole('textbox', { name: 'Geboren' }).fill('lang geleden');
      await dialog.getByRole('button', { name: 'Bewaar' }).click();
      await dialog.getByText('Dit kunnen we niet als datum lezen').waitFor();
      await dialog.getByRole('textbox', { name: 'Geboren' }).fill('rond 1950');
      await dialog.getByRole('button', { name: 'Ouders, broers en zussen' }).click();
      expect(await axeProblems(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Voeg een broer toe' }).click();
      await dialog.getByRole('button', { name: 'Bewaar' }).click();
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => says('Corrie')).toContain('Geboren: rond 1950.');
      await member('Man zonder naam').waitFor();

      await page.getByRole('button', { name: 'Meer', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Nieuw moment' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Nieuw moment' }).click();
      await expect.poll(async () => (await kept()).length).toBe(2);
      await page.getByRole('button', { name: 'Verander Els' }).click();
      await dialog.getByRole('button', { name: 'Haal uit de tekening' }).click();
      await expect.poll(feelings).toEqual([]);
      await page.getByRole('tab', { name: 'Toen en nu' }).click();
      await page.getByText('Els: weg').waitFor();
      await page.getByText('Ellen Blom: anders').waitFor();
      expect(await axeProblems(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 720 });
      expect(await scrollsSideways(page)).toBe(false);
      await page.setViewportSize({ width: 1440, height: 900 });

      const [moment] = await kept();
      const paper = await page.request.get(`${program.url}/api/v1/cases/${caseId}/drawings/${moment!.id}/document`);
      expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
    });

    test('comes from a file that is looked at first, and goes to one', async () => {
      await page.getByRole('tab', { name: 'Nu', exact: true }).click();
      const before = await names();
      await page.getByRole('button', { name: 'Meer', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Haal een GEDCOM-bestand binnen' }).click();
      const dialog = page.getByRole('dialog');
      const choose = (text: string) =>
        dialog
          .locator('..')
          .locator('input[type=file]')
          .setInputFiles({ name: 'familie.ged', mimeType: 'text/plain', buffer: Buffer.from(text) });
      await choose('geen stamboom');
      await dialog.getByText('Dit is geen GEDCOM-bestand.').waitFor();
      await choose(family);
      await dialog.getByText('In het bestand staan 2 mensen.').waitFor();
      await dialog.getByText('Regel 10: Deze datum kunnen we niet lezen: ergens in mei').waitFor();
      expect(await axeProblems(page)).toEqual([]);
      expect(await names()).toEqual(before);
      await dialog.getByRole('button', { name: 'Zet 2 mensen in de tekening' }).click();
      await expect.poll(names).toEqual([...before, 'Oom Jo', 'Tante Riet'].toSorted((a, b) => a.localeCompare(b)));
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await expect.poll(names).toEqual(before);

      await page.getByRole('button', { name: 'Meer', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Bewaar als GEDCOM' }).click();
      const saved = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Bewaar het bestand' }).click();
      const text = await readFile(await (await saved).path(), 'utf8');
      expect(text).toMatch(/^\uFEFF?0 HEAD/);
      expect(text).toContain('Corrie');
    });

    test('goes on under a finger, in English, and without a connection', { timeout: 60_000 }, async () => {
      await page.context().close();
      page = await openPage(browser, { screen: 'phone', language: 'en', isTouch: true, keepsApp: true });
      await comeIn(page, program.url, 'hanneke.prins', 'en');
      await page.goto(`${program.url}/cases/${caseId}/genogram`);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.getByLabel('Who belongs here?').fill('sister Ann about 1955');
      await page.getByRole('button', { name: 'Add', exact: true }).tap();
      await expect.poll(names).toContain('Ann');
      // The bar that says what waits is gone, and the picture stands still.
      await page.getByText('Everything saved').waitFor();
      await pullByFinger(member('Gerard'), member('Ellen'));
      await page.getByRole('dialog').getByRole('radio', { name: 'Close', exact: true }).tap();
      await page.getByRole('dialog').getByRole('button', { name: 'Draw', exact: true }).tap();
      await expect.poll(feelings).toEqual(['close']);
      expect(await axeProblems(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);

      await page.context().setOffline(true);
      await page.reload();
      await page.getByLabel('Who belongs here?').fill('dog Bello');
      await page.getByRole('button', { name: 'Add', exact: true }).tap();
      // What waits is told once it lies on the device.
      await page.getByText('1 thing is waiting').first().waitFor();
      await page.reload();
      await page.getByRole('listitem').filter({ hasText: 'Bello' }).waitFor();
      await page.context().setOffline(false);
      await expect.poll(names, { timeout: 15_000 }).toContain('Bello');
    });
  });
}

const middleOf = async (one: Locator) => {
  const { x, y, width, height } = (await one.locator('.drawing-focus').boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

async function pull(from: Locator, to: Locator): Promise<void> {
  await page
    .locator('.drawing-stage > .drawing-picture')
    .evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
  const [a, b] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2, { steps: 4 });
  await page.mouse.move(b.x, b.y, { steps: 4 });
  await page.mouse.up();
}

async function pullByFinger(from: Locator, to: Locator): Promise<void> {
  // In the middle, clear of the bars at the head and the foot of a phone.
  await page
    .locator('.drawing-stage > .drawing-picture')
    .evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
  const [a, b] = [await middleOf(from), await middleOf(to)];
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [a]);
  for (const part of [0.3, 0.6, 1]) {
    await touch('touchMove', [{ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }]);
  }
  await touch('touchEnd', []);
}
