import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../platform/pdf/pdf-reading.ts';
import { axeProblems, comeIn, openPage, scrollsSideways } from '../../harness/browser.ts';
import { caseOf, type DemoPlace } from '../demo-place.ts';

// A triptych is written with the mouse, the keys and a finger, in both languages; what has to happen comes in the plan,
// and the board is laid beside an earlier moment and printed.

let program: DemoPlace['program'];
let browser: Browser;
let page: Page;
const caseId = caseOf('sterk');

const field = (id: string) => page.locator(`[data-notes-field="${id}"]`);
const note = (text: string) => page.locator('[data-note]').filter({ hasText: text });
const grip = (text: string) => note(text).locator('.notes-grip');

interface Moment {
  id: string;
  parts: { id: string; content: { fieldId: string; text: string; order: number; becamePlan: boolean } | null }[];
}

/** What the server has of the moments, oldest first. */
const kept = () =>
  page.evaluate(async (id) => {
    const reply = await fetch(`/api/v1/cases/${id}/drawings?kind=notes&toolId=triptych`);
    return ((await reply.json()) as { drawings: Moment[] }).drawings;
  }, caseId);

/** The notes of the last moment by field, from top to bottom. */
async function written(): Promise<Record<string, string[]>> {
  const contents = ((await kept()).at(-1)?.parts ?? []).flatMap(({ content }) => content ?? []);
  const inOrder = contents.toSorted((a, b) => a.order - b.order);
  return Object.fromEntries(
    [...Map.groupBy(inOrder, ({ fieldId }) => fieldId)].map(([id, notes]) => [id, notes.map(({ text }) => text)]),
  );
}

const goals = () =>
  page.evaluate(async (id) => {
    const reply = await fetch(`/api/v1/cases/${id}/plan`);
    return ((await reply.json()) as { goals: { id: string; text: string }[] }).goals.map(({ text }) => text);
  }, caseId);

/** What the keys are at, in words. */
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

const middleOf = async (target: Locator) => {
  const { x, y, width, height } = (await target.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

export function walkTriptych(place: () => DemoPlace): void {
  describe('a triptych', () => {
    beforeAll(async () => {
      ({ program, browser } = place());
      page = await openPage(browser, { screen: 'desk' });
      await comeIn(page, program.url, 'samira.elamrani');
    });
    afterAll(() => page.context().close());

    test('is written, moved, undone, brought into the plan, compared and printed', { timeout: 60_000 }, async () => {
      await page.goto(`${program.url}/cases/${caseId}/triptych`);
      await page.getByRole('button', { name: 'Begin met schrijven' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Begin met schrijven' }).click();

      const left = field('unchanged').getByLabel('Nieuw briefje');
      await left.fill('Henk is nog niet thuis');
      await page.keyboard.press('Enter');
      await left.pressSequentially('De brieven');
      await page.keyboard.press('Shift+Enter');
      await left.pressSequentially('liggen er nog');
      await page.keyboard.press('Enter');
      await field('as-wished').getByLabel('Nieuw briefje').fill('Henk slaapt thuis');
      await field('as-wished')
        .getByRole('button', { name: /Zet erbij/ })
        .click();
      await field('what-must-happen').getByLabel('Nieuw briefje').fill('Drempels weg');
      await page.keyboard.press('Enter');
      const unchanged = ['Henk is nog niet thuis', 'De brieven\nliggen er nog'];
      await expect
        .poll(written)
        .toEqual({ unchanged, 'as-wished': ['Henk slaapt thuis'], 'what-must-happen': ['Drempels weg'] });

      // What is typed outlives the page.
      await field('as-wished').getByLabel('Nieuw briefje').fill('Samen eten, met de');
      await page
        .getByRole('status')
        .getByText('Het briefje staat bij Wat er moet gebeuren.')
        .waitFor({ state: 'attached' });
      await page.waitForTimeout(1_200);
      await page.reload();
      await expect.poll(() => field('as-wished').getByLabel('Nieuw briefje').inputValue()).toBe('Samen eten, met de');
      await field('as-wished').getByLabel('Nieuw briefje').fill('');

      // With the mouse: the letters to the middle, above what stands there.
      const from = await middleOf(grip('De brieven'));
      const to = await middleOf(note('Drempels weg'));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.move(to.x, to.y - 30, { steps: 2 });
      await page.mouse.up();
      await expect.poll(async () => (await written())['what-must-happen']).toEqual([unchanged[1], 'Drempels weg']);

      // With the keys: below the other, and to the right and back; the keys stay with the note.
      await grip('De brieven').focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('status').getByText('Wat er moet gebeuren, plaats 2 van 2.').waitFor({ state: 'attached' });
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => (await written())['as-wished']).toEqual(['Henk slaapt thuis', unchanged[1]]);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(async () => (await written())['what-must-happen']).toEqual(['Drempels weg', unchanged[1]]);
      expect(await grip('De brieven').evaluate((button) => button === document.activeElement)).toBe(true);

      // Changed in place, and undone.
      await page.keyboard.press('Enter');
      await page.getByLabel('De woorden').fill('De brieven samen openmaken');
      await page.getByRole('radio', { name: 'Geld', exact: true }).click();
      expect(await axeProblems(page)).toEqual([]);
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await expect.poll(async () => (await written())['what-must-happen']?.[1]).toBe('De brieven samen openmaken');
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await expect.poll(async () => (await written())['what-must-happen']?.[1]).toBe(unchanged[1]);
      await page.getByRole('button', { name: 'Doe opnieuw' }).click();
      await expect.poll(async () => (await written())['what-must-happen']?.[1]).toBe('De brieven samen openmaken');

      // In the plan with one press, and once.
      await page.getByRole('button', { name: 'Zet in het plan: De brieven samen openmaken' }).click();
      await note('De brieven samen').getByRole('link', { name: 'Staat in het plan' }).waitFor();
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await page.getByRole('button', { name: 'Zet in het plan: De brieven samen openmaken' }).click();
      await note('De brieven samen').getByRole('link', { name: 'Staat in het plan' }).click();
      await page.getByRole('heading', { name: 'De brieven samen openmaken' }).waitFor();
      expect((await goals()).filter((text) => text === 'De brieven samen openmaken')).toHaveLength(1);
      await page.goBack();

      await page.getByRole('button', { name: 'Meer', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Nieuw moment' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Nieuw moment' }).click();
      await expect.poll(async () => (await kept()).length).toBe(2);
      await note('Henk is nog niet')
        .getByRole('button', { name: /^Meer met/ })
        .click();
      await page.getByRole('menuitem', { name: 'Haal weg' }).click();
      await expect.poll(focused).toContain('als er niets verandert');
      await note('Drempels weg')
        .getByRole('button', { name: /^Meer met/ })
        .click();
      await page.getByRole('menuitem', { name: 'Naar: Over een half jaar, zoals u het wilt' }).click();
      await expect.poll(focused).toContain('Drempels weg');
      await expect.poll(written).toEqual({
        'as-wished': ['Henk slaapt thuis', 'Drempels weg'],
        'what-must-happen': ['De brieven samen openmaken'],
      });
      await page.getByRole('tab', { name: 'Toen en nu' }).click();
      await page.getByText('Weg: Henk is nog niet thuis').waitFor();
      await page.getByText('Naar een ander vak: Drempels weg').waitFor();
      expect(await axeProblems(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 720 });
      expect(await scrollsSideways(page)).toBe(false);

      const [moment] = await kept();
      const paper = await page.request.get(`${program.url}/api/v1/cases/${caseId}/drawings/${moment!.id}/document`);
      const said = JSON.stringify(readPdf(await paper.body()));
      for (const words of ['Henk is nog niet thuis', 'Wat er moet gebeuren', 'Staat in het plan.']) {
        expect(said).toContain(words);
      }
    });

    test('goes on under a finger, in English, and without a connection', { timeout: 60_000 }, async () => {
      await page.context().close();
      page = await openPage(browser, { screen: 'phone', language: 'en', isTouch: true, keepsApp: true });
      await comeIn(page, program.url, 'samira.elamrani', 'en');
      await page.goto(`${program.url}/cases/${caseId}/triptych`);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.getByText('Everything saved').waitFor();
      await dragByFinger(grip('Drempels weg'), note('Henk slaapt thuis'));
      await expect.poll(async () => (await written())['as-wished']).toEqual(['Drempels weg', 'Henk slaapt thuis']);
      expect(await axeProblems(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);

      await page.context().setOffline(true);
      await page.reload();
      await field('what-must-happen').getByLabel('New note').fill('Ask Ria for Thursdays');
      await field('what-must-happen').getByRole('button', { name: /^Add/ }).tap();
      await page.getByRole('button', { name: 'Put in the plan: Ask Ria for Thursdays' }).tap();
      await note('Ask Ria').getByText('It goes to the plan as soon as there is a connection.').waitFor();
      // Only what this device has can be found again.
      await page.getByText('3 things are waiting').first().waitFor();
      await page.reload();
      await note('Ask Ria').getByText('It goes to the plan as soon as there is a connection.').waitFor();
      expect(await scrollsSideways(page)).toBe(false);
      await page.context().setOffline(false);
      await note('Ask Ria').getByRole('link', { name: 'Is in the plan' }).waitFor({ timeout: 15_000 });
      await expect.poll(async () => (await written())['what-must-happen'], { timeout: 15_000 }).toHaveLength(2);
      expect((await goals()).filter((text) => text === 'Ask Ria for Thursdays')).toHaveLength(1);
    });
  });
}

/** From a grip to above a note, as a finger does it. */
async function dragByFinger(from: Locator, to: Locator): Promise<void> {
  // In the middle, clear of the bars at the head and the foot of a phone.
  await to.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const [start, end] = [await middleOf(from), (await to.boundingBox())!];
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [start]);
  for (const part of [0.3, 0.6, 0.9, 1]) {
    await touch('touchMove', [{ x: start.x + 40, y: start.y + (end.y + 6 - start.y) * part }]);
  }
  await touch('touchEnd', []);
}
