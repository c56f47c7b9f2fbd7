import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../platform/pdf/pdf-reading.ts';
import { axeProblems, comeIn, openPage, scrollsSideways } from '../../harness/browser.ts';
import { caseOf, type DemoPlace } from '../demo-place.ts';

// The boards that a worker fills in about themselves, each made with the mouse, the keys and a finger, in both languages,
// laid beside an earlier time and printed. What every board can do, the walk of the triptych proves.

let program: DemoPlace['program'];
let browser: Browser;
let page: Page;
const caseId = caseOf('sterk');

const field = (id: string) => page.locator(`[data-notes-field="${id}"]`);
const note = (text: string) => page.locator('[data-note]').filter({ hasText: text });

interface Moment {
  id: string;
  personId: string | null;
  parts: { content: { fieldId: string; text: string } | null }[];
}

/** What the server has of a board, oldest first. */
const kept = (toolId: string) =>
  page.evaluate(
    async ([id, tool]) => {
      const reply = await fetch(`/api/v1/cases/${id}/drawings?kind=notes&toolId=${tool}`);
      return ((await reply.json()) as { drawings: Moment[] }).drawings;
    },
    [caseId, toolId],
  );
/** The notes of the last moment, each with its field. */
const written = async (toolId: string) =>
  Object.fromEntries(
    ((await kept(toolId)).at(-1)?.parts ?? []).flatMap(({ content }) =>
      content ? [[content.text, content.fieldId]] : [],
    ),
  ) as Record<string, string>;

const boards = [
  {
    ...{ toolId: 'core-quadrant', from: 'quality', to: 'challenge', toLabel: 'Uitdaging', enLabel: 'Challenge' },
    ...{ first: 'Ik pak dingen snel aan', second: 'Ik wacht tot Ans het zegt', third: 'Rust laten vallen' },
  },
  {
    ...{ toolId: 'window', from: 'for', to: 'with', toLabel: 'Samen met iemand', enLabel: 'With someone' },
    ...{ first: 'Ik belde zelf de gemeente', second: 'Samen de brief gelezen', third: 'Ans belde, ik zat ernaast' },
  },
] as const;

export const walkBoards = (place: () => DemoPlace): void =>
  describe.each(boards)('the board $toolId', ({ toolId, from, to, toLabel, enLabel, first, second, third }) => {
    beforeAll(async () => {
      ({ program, browser } = place());
      page = await openPage(browser, { screen: 'desk' });
      await comeIn(page, program.url, 'samira.elamrani');
    });
    afterAll(() => page.context().close());

    test('is written with the mouse and the keys, changed, compared and printed', { timeout: 60_000 }, async () => {
      await page.goto(`${program.url}/cases/${caseId}/${toolId}`);
      await page.getByRole('button', { name: 'Begin met schrijven' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Begin met schrijven' }).click();
      await field(from).getByLabel('Nieuw briefje').fill(first);
      await page.keyboard.press('Enter');
      await field(to).getByLabel('Nieuw briefje').fill(second);
      await field(to)
        .getByRole('button', { name: /Zet erbij/ })
        .click();
      await expect.poll(() => written(toolId)).toEqual({ [first]: from, [second]: to });
      expect(await axeProblems(page)).toEqual([]);

      // To another field by the menu, with the keys, and undone.
      await note(first)
        .getByRole('button', { name: /^Meer met/ })
        .focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: `Naar: ${toLabel}` }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await written(toolId))[first]).toBe(to);
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await expect.poll(async () => (await written(toolId))[first]).toBe(from);

      // Of the worker it is nothing for the plan.
      expect(await page.getByRole('button', { name: /Zet in het plan/ }).count()).toBe(0);

      await page.getByRole('button', { name: 'Meer', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Nieuw moment' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Nieuw moment' }).click();
      await expect.poll(async () => (await kept(toolId)).length).toBe(2);
      await note(first)
        .getByRole('button', { name: /^Meer met/ })
        .click();
      await page.getByRole('menuitem', { name: `Naar: ${toLabel}` }).click();
      await expect.poll(async () => (await written(toolId))[first]).toBe(to);
      await page.getByRole('tab', { name: 'Toen en nu' }).click();
      await page.getByText(`Naar een ander vak: ${first}`).waitFor();
      expect(await axeProblems(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 720 });
      expect(await scrollsSideways(page)).toBe(false);

      const [moment] = await kept(toolId);
      const paper = await page.request.get(`${program.url}/api/v1/cases/${caseId}/drawings/${moment!.id}/document`);
      const said = JSON.stringify(readPdf(await paper.body()));
      for (const words of [first, second, toLabel]) expect(said).toContain(words);
    });

    test('goes on under a finger, in English', async () => {
      await page.context().close();
      page = await openPage(browser, { screen: 'phone', language: 'en', isTouch: true });
      await comeIn(page, program.url, 'samira.elamrani', 'en');
      await page.goto(`${program.url}/cases/${caseId}/${toolId}`);
      await page.getByRole('heading', { name: enLabel }).waitFor();
      await field(from).getByLabel('New note').fill(third);
      await field(from).getByRole('button', { name: /^Add/ }).tap();
      await expect.poll(async () => (await written(toolId))[third]).toBe(from);
      await note(third)
        .getByRole('button', { name: /^More with/ })
        .tap();
      await page.getByRole('menuitem', { name: `To: ${enLabel}` }).tap();
      await expect.poll(async () => (await written(toolId))[third]).toBe(to);
      expect(await axeProblems(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    });
  });
