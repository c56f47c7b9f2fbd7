import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeProblems, comeIn, demoPassword, openPage, scrollsSideways } from '../harness/browser.ts';
import { caseOf, openDemo, type DemoPlace } from './demo-place.ts';

// A screen in the hands of a family, with the keys alone on a phone, and fetched before anything was shown.

let place: DemoPlace;
let program: DemoPlace['program'];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  place = await openDemo('hanneke.prins');
  ({ program, browser, page } = place);
});
afterAll(() => place.leave());

/** What the server has, as the team at the desk sees it. */
async function kept(caseId: string) {
  const reply = await page.request.get(`${program.url}/api/v1/cases/${caseId}/conferences`);
  return ((await reply.json()) as { conferences: { id: string; plan: { text: string }[] }[] }).conferences[0]!;
}

test(
  'in English, with the keys alone, on a phone; words that were not shown are not seen by whoever signs in',
  { timeout: 60_000 },
  async () => {
    const blom = caseOf('blom');
    const { id } = await kept(blom);
    const phone = await openPage(browser, { screen: 'phone', language: 'en', keepsApp: true });
    await comeIn(phone, program.url, 'hanneke.prins', 'en');
    await phone.goto(`${program.url}/cases/${blom}/conference`);
    await phone.getByRole('heading', { name: 'The plan of the family' }).waitFor();
    expect(await axeProblems(phone)).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.goto(`${program.url}/cases/${blom}/conferences/${id}/table`);
    await phone.getByRole('tab', { name: 'Telling' }).focus();
    await phone.keyboard.press('ArrowLeft');
    await phone.getByRole('button', { name: 'Give the screen' }).focus();
    await phone.keyboard.press('Enter');
    await phone.getByRole('heading', { name: 'Your plan', exact: true }).waitFor();
    await phone.getByLabel('What are we going to do?').focus();
    await phone.keyboard.type('Ellen rings on Sunday');
    await phone.getByRole('button', { name: 'Another line' }).focus();
    await phone.keyboard.press('Enter');
    // The keys stand in the new line already.
    await expect.poll(() => phone.getByLabel('What are we going to do?').count()).toBe(2);
    await expect
      .poll(() => phone.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-family-line') ?? ''))
      .toBe(await phone.locator('[data-family-line]').nth(1).getAttribute('data-family-line'));
    await phone.keyboard.type('Tiny bakes');
    expect(await axeProblems(phone)).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.waitForTimeout(1_200);

    // The worker fetches the screen too early: what the family wrote stays theirs.
    await phone.getByRole('button', { name: 'I am of the team' }).focus();
    await phone.keyboard.press('Enter');
    await phone.getByText('The family has not shown anything yet.').waitFor();
    await phone.locator('input[name=email]').fill('hanneke.prins@wijkteams-wilgendrecht.example');
    await phone.locator('input[name=password]').fill(demoPassword);
    await phone.keyboard.press('Enter');
    await phone.getByRole('tab', { name: 'Telling' }).waitFor();
    expect(await phone.getByText('Tiny bakes').count()).toBe(0);
    expect((await kept(blom)).plan).toHaveLength(3);
    // Given once more, they go on where they were.
    await phone.getByRole('tab', { name: 'Among yourselves' }).click();
    await phone.getByRole('button', { name: 'Give the screen' }).click();
    await phone.getByRole('heading', { name: 'Your plan', exact: true }).waitFor();
    await expect.poll(() => phone.getByLabel('What are we going to do?').nth(1).inputValue()).toBe('Tiny bakes');
    await phone.getByRole('button', { name: 'Throw everything away' }).click();
    await phone.getByRole('button', { name: 'Yes, throw away' }).click();
    await expect.poll(() => phone.getByLabel('What are we going to do?').first().inputValue()).toBe('');
    await phone.context().close();
  },
);
