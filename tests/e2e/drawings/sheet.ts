import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems, comeIn, openPage, scrollsSideways } from '../../harness/browser.ts';
import { caseOf, type DemoPlace } from '../demo-place.ts';

// A tool of the toolbox is chosen from the shelves and filled in with the mouse, the keys and a finger, in both languages,
// with and without a connection; laid beside an earlier time and printed.

let program: DemoPlace['program'];
let browser: Browser;
let page: Page;
const caseId = caseOf('sterk');
const toolId = 'load-and-capacity';

interface Moment {
  id: string;
  parts: { content: { field: string; value?: unknown; values?: Record<string, unknown> } | null }[];
}

/** What the server has of the sheets, oldest first. */
const kept = () =>
  page.evaluate(
    async ([id, tool]) => {
      const reply = await fetch(`/api/v1/cases/${id}/drawings?kind=sheet&toolId=${tool}`);
      return ((await reply.json()) as { drawings: Moment[] }).drawings;
    },
    [caseId, toolId],
  );

/** The answers of the last sheet, by question; those of a group in their order. */
const answers = async () => {
  const parts = ((await kept()).at(-1)?.parts ?? []).flatMap(({ content }) => (content ? [content] : []));
  return Object.groupBy(
    parts.map(({ field, value, values }) => ({ field, is: value ?? values })),
    ({ field }) => field,
  );
};
/** How often these words stand in the record as a strength. */
const strengths = (words: string) =>
  page.evaluate(
    async ([id, text]) => {
      const read = async (path: string) => (await fetch(`/api/v1/cases/${id}/conversations${path}`)).json() as unknown;
      const { conversations } = (await read('')) as { conversations: { id: string }[] };
      const all = await Promise.all(conversations.map(({ id: one }) => read(`/${one}`)));
      return (all as { fragments: { text: string; kind: string | null }[] }[])
        .flatMap(({ fragments }) => fragments)
        .filter((one) => one.text === text && one.kind === 'strength').length;
    },
    [caseId, words],
  );
const scale = async () => ((await answers())['balance'] ?? []).map(({ is }) => is);

export function walkSheet(place: () => DemoPlace): void {
  describe('a sheet', () => {
    beforeAll(async () => {
      ({ program, browser } = place());
      page = await openPage(browser, { screen: 'desk' });
      await comeIn(page, program.url, 'samira.elamrani');
    });
    afterAll(() => page.context().close());

    test('is found on the shelves, filled in, undone, compared and printed', { timeout: 60_000 }, async () => {
      await page.goto(`${program.url}/cases/${caseId}/instruments`);
      await page.getByLabel('Zoek gereedschap').fill('overeind');
      expect(await axeProblems(page)).toEqual([]);
      await page.getByRole('link', { name: 'Begin: Wat u draagt, en wat u overeind houdt' }).click();
      await page.getByRole('button', { name: 'Begin met invullen' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Begin met invullen' }).click();

      // With the mouse.
      const load = page.getByRole('group', { name: 'Wat weegt er allemaal?' });
      await load.getByRole('button', { name: 'Zet er een bij' }).click();
      await load.getByLabel('Wat is het?').fill('De nachten');
      await load.getByRole('radio', { name: '8', exact: true }).click();
      await expect
        .poll(async () => (await answers())['loads'])
        .toMatchObject([{ is: { what: { text: 'De nachten' }, weight: { number: 8 } } }]);

      // With the keys.
      const balance = page.getByRole('radiogroup', { name: /Hoe zwaar is het alles bij elkaar/ });
      await balance.getByRole('radio', { name: '0', exact: true }).focus();
      for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await expect.poll(scale).toEqual([{ kind: 'scale', number: 7 }]);
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await expect.poll(scale).toEqual([]);
      await page.getByRole('button', { name: 'Doe opnieuw' }).click();
      await expect.poll(scale).toEqual([{ kind: 'scale', number: 7 }]);
      expect(await axeProblems(page)).toEqual([]);

      // The picture goes along as one fills in, and says all that it shows.
      const scales = page.getByRole('img', { name: /Een weegschaal/ });
      await expect
        .poll(() => scales.getAttribute('aria-label'))
        .toContain('Nu 7 van 10. Hij slaat door naar wat weegt.');
      expect(await scales.getAttribute('aria-label')).toContain('De nachten: 8.');

      // What gives strength goes into the record with one press, and is one however often it is pressed.
      const carrier = page.getByRole('group', { name: 'Wat geeft u kracht?' });
      await carrier.getByRole('button', { name: 'Zet er een bij' }).click();
      await carrier.getByLabel('Wie of wat is het?').fill('De tuin');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Zet bij wat goed gaat: De tuin' }).click();
      await carrier.getByRole('link', { name: 'Staat bij wat goed gaat' }).waitFor();
      await page.reload();
      await carrier.getByRole('link', { name: 'Staat bij wat goed gaat' }).waitFor();
      expect(await strengths('De tuin')).toBe(1);

      await page.getByRole('button', { name: 'Laat meekijken' }).click();
      await expect.poll(() => page.getByText('Praat met de mantelzorger').count()).toBe(0);
      expect(await axeProblems(page)).toEqual([]);
      await page.getByRole('button', { name: 'Terug naar tekenen' }).click();

      await page.getByRole('button', { name: 'Meer', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Nieuw moment' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Nieuw moment' }).click();
      await expect.poll(async () => (await kept()).length).toBe(2);
      await balance.getByRole('radio', { name: '4', exact: true }).click();
      await expect.poll(scale).toEqual([{ kind: 'scale', number: 4 }]);
      await page.getByRole('tab', { name: 'Toen en nu' }).click();
      await page.getByText('Toen: 7 van 10').waitFor();
      await page.getByText('Nu: 4 van 10').waitFor();
      await page.getByRole('img', { name: /Nu 4 van 10\. .*Toen 7 van 10\./ }).waitFor();
      expect(await axeProblems(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 720 });
      expect(await scrollsSideways(page)).toBe(false);

      const [moment] = await kept();
      const paper = await page.request.get(`${program.url}/api/v1/cases/${caseId}/drawings/${moment!.id}/document`);
      expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
    });

    test('goes on under a finger, in English, and without a connection; what was being typed is kept', async () => {
      await page.context().close();
      page = await openPage(browser, { screen: 'phone', language: 'en', isTouch: true, keepsApp: true });
      await comeIn(page, program.url, 'samira.elamrani', 'en');
      await page.goto(`${program.url}/cases/${caseId}/sheets/${toolId}`);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      const put = page.getByLabel('What would you put down first, if only for a day?');
      await put.fill('The shopping');
      await page.getByRole('radio', { name: 'Sometimes' }).tap();
      await expect.poll(async () => (await answers())['put-down']).toMatchObject([{ is: { text: 'The shopping' } }]);
      expect(await axeProblems(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await page.getByText('Everything saved').waitFor();

      await page.context().setOffline(true);
      await page.reload();
      await put.fill('The shopping and the night');
      // Torn away in the middle of typing, without leaving the field.
      await page.waitForTimeout(1_200);
      await page.reload();
      await expect.poll(() => put.inputValue()).toBe('The shopping and the night');
      await page.context().setOffline(false);
      await expect
        .poll(async () => (await answers())['put-down'], { timeout: 15_000 })
        .toMatchObject([{ is: { text: 'The shopping and the night' } }]);
    });
  });
}
