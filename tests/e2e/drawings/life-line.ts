import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../platform/pdf/pdf-reading.ts';
import { axeProblems, comeIn, openPage, scrollsSideways } from '../../harness/browser.ts';
import { caseOf, type DemoPlace } from '../demo-place.ts';
import { dragByFinger, dragByMouse, middleOf } from '../drags.ts';

// A life line is made with the mouse, the keys and a finger, in both languages, laid beside an earlier moment and
// printed.

let program: DemoPlace['program'];
let browser: Browser;
let page: Page;
const caseId = caseOf('sterk');

const event = (name: string) => page.locator(`.drawing-figure[aria-label^="${name}"]`);

interface Moment {
  id: string;
  parts: { content: { name: string; feeling: number } | null }[];
}

/** What the server has of the moments, oldest first. */
const kept = () =>
  page.evaluate(async (id) => {
    const reply = await fetch(`/api/v1/cases/${id}/drawings?kind=life-line`);
    return ((await reply.json()) as { drawings: Moment[] }).drawings;
  }, caseId);

const felt = async () =>
  Object.fromEntries(
    ((await kept()).at(-1)?.parts ?? []).flatMap(({ content }) => (content ? [[content.name, content.feeling]] : [])),
  ) as Record<string, number>;

export function walkLifeLine(place: () => DemoPlace): void {
  describe('a life line', () => {
    beforeAll(async () => {
      ({ program, browser } = place());
      page = await openPage(browser, { screen: 'desk' });
      await comeIn(page, program.url, 'samira.elamrani');
    });
    afterAll(() => page.context().close());

    test(
      'is drawn with the mouse and the keys, changed, undone, compared and printed',
      { timeout: 60_000 },
      async () => {
        await page.goto(`${program.url}/cases/${caseId}/life-line`);
        await page.getByRole('button', { name: 'Begin met de lijn' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Begin met de lijn' }).click();

        const line = page.getByLabel('Wat gebeurde er?');
        for (const text of ['1960 geboren', '12 jaar: vader overleden, heel zwaar', '1998 getrouwd met Henk, mooi']) {
          await line.fill(text);
          await page.keyboard.press('Enter');
        }
        await line.fill('1789 revolutie');
        await page.keyboard.press('Enter');
        await page.getByText('Kies een jaar tussen 1890 en 2100.').waitFor();
        await line.fill('hoop: een tuin');
        await page.keyboard.press('Enter');
        const drawn = { Geboren: 0, 'Vader overleden': -3, 'Getrouwd met Henk': 2, 'Een tuin': 0 };
        await expect.poll(felt).toEqual(drawn);
        // The age has found its place by the birth, and the hope stands behind today.
        await expect
          .poll(() =>
            page.locator('.drawing-figure').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
          )
          .toEqual([
            expect.stringContaining('Geboren, 1960'),
            expect.stringContaining('Vader overleden, 12 jaar'),
            expect.stringContaining('Getrouwd met Henk, 1998'),
            expect.stringContaining('Een tuin, hoop'),
          ]);

        // With the mouse: as far down as it goes, and no further.
        const sign = event('Getrouwd').locator('.drawing-focus');
        const from = await middleOf(sign);
        await dragByMouse(page, sign, { ...from, y: from.y + 600 });
        await expect.poll(felt).toEqual({ ...drawn, 'Getrouwd met Henk': -3 });

        // With the keys: to the next, better twice, and back.
        await event('Vader').focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowUp');
        await expect.poll(felt).toEqual({ ...drawn, 'Getrouwd met Henk': -1 });
        await page.getByRole('button', { name: 'Maak ongedaan' }).click();
        await expect.poll(felt).toEqual({ ...drawn, 'Getrouwd met Henk': -2 });
        await page.getByRole('button', { name: 'Doe opnieuw' }).click();
        await expect.poll(felt).toEqual({ ...drawn, 'Getrouwd met Henk': -1 });
        // The question is about the hard time of which nobody told yet what helped.
        await page.getByText('Wat hielp u toen door ‘Vader overleden’ heen?').waitFor();
        expect(await axeProblems(page)).toEqual([]);

        await event('Vader').focus();
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Wat hielp toen?').fill('Mijn oom nam me mee vissen');
        expect(await axeProblems(page)).toEqual([]);
        await dialog.getByRole('button', { name: 'Bewaar' }).click();
        await page.getByText('Hielp erdoorheen: Mijn oom nam me mee vissen.').waitFor();

        // What has no time stands where it is put.
        await line.fill('op zee');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Verander Op zee' }).click();
        await dialog.getByRole('button', { name: /Waar staat het op de lijn/ }).click();
        await page.getByRole('option', { name: 'Na: Geboren' }).click();
        await dialog.getByRole('button', { name: 'Bewaar' }).click();
        const row = page.getByRole('list', { name: 'Alles op een rij' }).getByRole('listitem').nth(1);
        await row.filter({ hasText: 'Op zee' }).waitFor();

        await page.getByRole('button', { name: 'Laat meekijken' }).click();
        expect(await axeProblems(page)).toEqual([]);
        await page.getByRole('button', { name: 'Terug naar tekenen' }).click();

        await page.getByRole('button', { name: 'Meer', exact: true }).click();
        await page.getByRole('menuitem', { name: 'Nieuw moment' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Nieuw moment' }).click();
        await expect.poll(async () => (await kept()).length).toBe(2);
        await page.getByRole('button', { name: 'Getrouwd met Henk beter' }).click();
        await expect.poll(felt).toEqual({ ...drawn, 'Getrouwd met Henk': 0, 'Op zee': 0 });
        await page.getByRole('tab', { name: 'Toen en nu' }).click();
        await page.getByText('Getrouwd met Henk, 1998: nu beter dan toen').waitFor();
        expect(await axeProblems(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 720 });
        expect(await scrollsSideways(page)).toBe(false);

        const [moment] = await kept();
        const paper = await page.request.get(`${program.url}/api/v1/cases/${caseId}/drawings/${moment!.id}/document`);
        const { structure } = readPdf(await paper.body());
        const told = JSON.stringify(structure);
        for (const word of ['Figure', 'Getrouwd met Henk, 1998. Lastig.', 'Mijn oom nam me mee vissen']) {
          expect(told).toContain(word);
        }
      },
    );

    test('goes on under a finger, in English, and without a connection', { timeout: 60_000 }, async () => {
      await page.context().close();
      page = await openPage(browser, { screen: 'phone', language: 'en', isTouch: true, keepsApp: true });
      await comeIn(page, program.url, 'samira.elamrani', 'en');
      await page.goto(`${program.url}/cases/${caseId}/life-line`);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.getByLabel('What happened?').fill('2003-2009 worked at the harbour, good');
      await page.getByRole('button', { name: 'Put on the line' }).tap();
      await expect.poll(async () => (await felt())['Worked at the harbour']).toBe(2);
      // The bar that says what waits is gone, and the picture stands still.
      await page.getByText('Everything saved').waitFor();

      // In the middle, clear of the bars at the head and the foot of a phone; from there to the left side of the line.
      await event('Worked').evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const sign = event('Worked').locator('.drawing-focus');
      await dragByFinger(page, sign, { ...(await middleOf(sign)), x: 4 });
      await expect.poll(async () => (await felt())['Worked at the harbour']).toBe(-3);
      expect(await axeProblems(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);

      await page.context().setOffline(true);
      await page.reload();
      await page.getByRole('button', { name: 'Worked at the harbour better' }).tap();
      await page.getByLabel('What happened?').fill('hope: grandchildren, very good');
      await page.getByRole('button', { name: 'Put on the line' }).tap();
      // Only what this device has can be found again.
      await page.getByText('2 things are waiting').first().waitFor();
      await page.reload();
      await page.getByRole('listitem').filter({ hasText: 'Grandchildren' }).getByText('Very good').waitFor();
      await page.context().setOffline(false);
      const delivered = { 'Worked at the harbour': -2, Grandchildren: 3 };
      await expect.poll(felt, { timeout: 15_000 }).toMatchObject(delivered);
    });
  });
}
