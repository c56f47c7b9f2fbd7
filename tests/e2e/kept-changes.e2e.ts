import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../modules/plans/records.ts';
import { axeProblems } from '../harness/browser.ts';
import { atTheTable, caseId, headers, program, start, stop, window } from './table-place.ts';

atTheTable();

const planApi = () => `${program.url}/api/v1/cases/${caseId}`;
const planOf = async (page: Page) => (await (await page.request.get(`${planApi()}/plan`)).json()) as Plan;

/** A wish of this test alone. */
async function newGoal(page: Page, text: string): Promise<string> {
  const reply = await page.request.post(`${planApi()}/goals`, { headers: headers(), data: { text } });
  return ((await reply.json()) as { id: string }).id;
}

const goalNow = async (page: Page, goalId: string) => {
  const goal = (await planOf(page)).goals.find(({ id }) => id === goalId);
  return { text: goal?.text, area: goal?.area, version: goal?.version };
};

async function colleagueWrites(page: Page, goalId: string, text: string): Promise<void> {
  const { version } = await goalNow(page, goalId);
  await page.request.patch(`${planApi()}/goals/${goalId}`, { headers: headers(), data: { version, text } });
}

/** The dialog of a wish, opened from its menu. */
async function openGoal(page: Page, text: string) {
  await page.goto(`${program.url}/cases/${caseId}/plan`);
  await page.getByRole('button', { name: `Meer met deze wens: ${text}` }).click();
  await page.getByRole('menuitem', { name: 'Verander deze wens' }).click();
  return page.getByRole('dialog');
}

describe('a change of the plan', () => {
  test('is kept on the device without a server, shown again, and delivered once', async () => {
    const page = await window();
    const goalId = await newGoal(page, 'Elke week iemand aan tafel');
    const dialog = await openGoal(page, 'Elke week iemand aan tafel');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await stop();
    await dialog.getByRole('textbox').first().fill('Elke week twee mensen aan tafel');
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Dit staat op dit apparaat').waitFor();
    await start();
    await expect
      .poll(() => goalNow(page, goalId), { timeout: 30_000 })
      .toEqual({ text: 'Elke week twee mensen aan tafel', area: null, version: 2 });
    await page.getByRole('heading', { name: 'Elke week twee mensen aan tafel' }).waitFor();
  });

  test('that meets another one lies beside it at once, and nothing is overwritten before one chooses', async () => {
    const page = await window();
    const goalId = await newGoal(page, 'Weer fietsen');
    const dialog = await openGoal(page, 'Weer fietsen');
    await dialog.getByRole('textbox').first().fill('Weer fietsen naar de markt');
    await colleagueWrites(page, goalId, 'Weer fietsen met Ria');
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await dialog.getByRole('heading', { name: 'Twee versies' }).waitFor();
    expect(await dialog.locator('.kt-conflict-side').allInnerTexts()).toEqual([
      expect.stringContaining('Weer fietsen naar de markt'),
      expect.stringContaining('Weer fietsen met Ria'),
    ]);
    expect(await axeProblems(page)).toEqual([]);
    expect((await goalNow(page, goalId)).text).toBe('Weer fietsen met Ria');
    await dialog.getByRole('radio', { name: 'Maak er één van' }).click({ force: true });
    await dialog.getByLabel('Zo wordt het').fill('Met Ria fietsen naar de markt');
    await dialog.getByRole('button', { name: 'Bewaar deze keuze' }).click();
    await expect.poll(async () => (await goalNow(page, goalId)).text).toBe('Met Ria fietsen naar de markt');
  });

  test('that waited and meets another one lies beside it among what waits', async () => {
    const page = await window();
    const goalId = await newGoal(page, 'De post openmaken');
    const dialog = await openGoal(page, 'De post openmaken');
    await page.context().setOffline(true);
    await dialog.getByRole('textbox').first().fill('De post samen openmaken');
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Dit staat op dit apparaat').waitFor();
    const colleague = await window();
    await colleagueWrites(colleague, goalId, 'De post op vrijdag openmaken');
    await page.context().setOffline(false);
    await page.getByRole('link', { name: 'Bekijk wat wacht' }).click();
    await page.getByRole('heading', { name: 'Twee versies' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
    await expect.poll(async () => (await goalNow(page, goalId)).text).toBe('De post samen openmaken');
    await page.getByText('Alles is verstuurd').waitFor();
  });
});
