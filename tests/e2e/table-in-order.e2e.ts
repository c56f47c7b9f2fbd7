import { describe, expect, test } from 'vitest';
import { axeProblems, places, screens, scrollsSideways } from '../harness/browser.ts';
import {
  api,
  atTheTable,
  cards,
  caseId,
  field,
  id,
  lay,
  newConversation,
  openTable,
  program,
  said,
  samira,
  window,
} from './table-place.ts';

atTheTable();

describe('axe finds nothing and nothing scrolls sideways', () => {
  test.each(places)('in %s on a %s', async (language, screen) => {
    // Of somebody else than in the test below: the language is kept with the account.
    const page = await window('lotte.vandam', { screen, language });
    const root = `${program.url}/cases/${caseId}/conversations`;
    const held = id('conversation', 'sterk/sterk-c2');
    const look = async (what: string) => {
      expect(await axeProblems(page), what).toEqual([]);
      expect(await scrollsSideways(page), `${what} scrolls sideways`).toBe(false);
    };

    await page.goto(`${root}/${held}/table`);
    await cards(page).first().waitFor();
    await look('a conversation that was held');
    const conversationId = await newConversation(page);
    await openTable(page, conversationId);
    await look('an empty table');
    await field(page).fill('قلت هذا بالعربية 😀 ' + 'heellangwoord'.repeat(12));
    await field(page).press('Enter');
    await cards(page).first().waitFor();
    await cards(page).first().getByRole('button').click();
    await page.locator('.table-panel').waitFor();
    await look('what was said, with its tags open');
    await cards(page).first().getByRole('button', { expanded: true }).click();

    const more = page.getByRole('button', { name: language === 'nl' ? 'Meer' : 'More' });
    await more.click();
    await page.getByRole('menuitem').nth(1).click();
    await page.locator('.table-screen[data-mode=resident]').waitFor();
    await look('the resident looks along');
    await more.click();
    await page.getByRole('menuitem').first().click();
    await page.locator('.kt-dialog-inner').waitFor();
    // The menu itself is gone.
    await page.locator('.kt-popover').waitFor({ state: 'detached' });
    await look('the picture');
    await page.keyboard.press('Escape');

    await page.goto(root);
    await page.locator('.area-picture').first().waitFor();
    await look('the conversations');
    await page.goto(`${root}/${conversationId}/prepare`);
    await page.locator('.line-list').first().waitFor();
    await look('the preparation');
    await page.goto(`${root}/${held}/report`);
    await page.locator('.report-section').first().waitFor();
    await look('the report');
    await page.getByRole('link', { name: language === 'nl' ? 'Lees samen' : 'Read together' }).click();
    await page.locator('.report-answers').waitFor();
    await page.getByRole('radio').last().click();
    await look('the report read together');
  });
});

test('what waits on this device moves nothing when it arrives, and comes into an open report by itself', async () => {
  // A service worker would send past the hand that holds it here.
  const page = await window(samira, { keepsApp: false });
  const conversationId = await newConversation(page);
  await openTable(page, conversationId);
  let arrives = Promise.withResolvers<undefined>();
  let held = 0;
  await page.context().route('**/fragments', async (route) => {
    held += 1;
    await arrives.promise;
    await route.continue();
  });
  await lay(page, 'Ik wil hier blijven wonen.');
  const first = cards(page).first();
  await first.getByText('wacht op verbinding').waitFor();
  const before = await first.boundingBox();
  arrives.resolve(undefined);
  await first.getByText('wacht op verbinding').waitFor({ state: 'detached' });
  expect(await first.boundingBox()).toEqual(before);

  arrives = Promise.withResolvers();
  await lay(page, 'Met de tuin erbij.');
  // Sent while the page is leaving, nobody would hold it.
  await expect.poll(() => held).toBe(2);
  await page.goto(`${program.url}/cases/${caseId}/conversations/${conversationId}/report`);
  await page.getByText('Ik wil hier blijven wonen.').waitFor();
  expect(await page.getByText('Met de tuin erbij.').count()).toBe(0);
  arrives.resolve(undefined);
  await page.getByText('Met de tuin erbij.').waitFor();
});

test('the report is read together, answered in own words, and frozen', async () => {
  const page = await window();
  const conversationId = await newConversation(page);
  await openTable(page, conversationId);
  await page.setViewportSize(screens.desk);
  await page.keyboard.press('Alt+Digit1');
  await lay(page, 'Ik wil hier blijven wonen.');
  await expect.poll(async () => (await said(page, conversationId)).length).toBe(1);
  await page.goto(`${program.url}/cases/${caseId}/conversations/${conversationId}/report`);
  await page.getByLabel('In gewone woorden').fill('U wilt in uw huis blijven.');
  await page.waitForTimeout(1000);
  await page.reload();
  // Not saved yet, and still there.
  await expect.poll(() => page.getByLabel('In gewone woorden').inputValue()).toBe('U wilt in uw huis blijven.');
  await page.getByRole('button', { name: 'Bewaar dit deel' }).click();
  await page.getByRole('button', { name: 'Bewaar dit deel' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Lees samen' }).click();
  await page.getByRole('radio', { name: 'Het klopt, maar…' }).click();
  await page.getByLabel('Wat wilt u erbij zeggen?').fill('Met de tuin erbij!');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('Verslag klopt, met een opmerking').first().waitFor();
  const printed = await page.request.get(api(`/${conversationId}/report/versions/1/pdf`));
  expect(printed.headers()['content-type']).toBe('application/pdf');
});
