import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { axeProblems, signIn } from '../harness/browser.ts';
import { KillableBrowser } from './offline-store/browser.ts';
import {
  atTheTable,
  cards,
  field,
  lay,
  newConversation,
  openTable,
  program,
  said,
  samira,
  start,
  stop,
  window,
} from './table-place.ts';

atTheTable();

describe('nothing is lost', () => {
  test('words half typed survive a browser that is killed, and a fragment waiting in it is said once', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'keukentafel-killed-'));
    let device = await KillableBrowser.start(profile);
    try {
      const page = await device.context.newPage();
      await signIn(page, program.url, samira);
      const conversationId = await newConversation(page);
      await openTable(page, conversationId);
      await page.locator('.table-round').getByRole('button', { name: 'Ria' }).click();
      await field(page).pressSequentially('Vroeger deed ik elke vrijdag de admini');
      await page.waitForTimeout(1000);
      await device.kill();

      device = await KillableBrowser.start(profile);
      const again = await device.context.newPage();
      // A battery that dies takes the session along: one signs in again.
      await again.goto(program.url);
      await again.locator('.kt-frame, input[name=email]').first().waitFor();
      if (await again.locator('input[name=email]').isVisible()) await signIn(again, program.url, samira);
      await openTable(again, conversationId);
      await expect.poll(() => field(again).inputValue()).toBe('Vroeger deed ik elke vrijdag de admini');
      // Whose words they were is known as well.
      expect(await again.locator('.table-seat[aria-pressed=true]').first().getAttribute('aria-label')).toBe('Ria');
      await field(again).press('Enter');
      await expect
        .poll(async () => (await said(again, conversationId)).map(({ text }) => text))
        .toEqual(['Vroeger deed ik elke vrijdag de admini']);
    } finally {
      await device.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });

  test('without a server the talk goes on, also after loading again, and everything is delivered once', async () => {
    const page = await window();
    const conversationId = await newConversation(page);
    await openTable(page, conversationId);
    await lay(page, 'Dit is nog met verbinding.');
    await expect.poll(async () => (await said(page, conversationId)).length).toBe(1);
    await page.evaluate(() => navigator.serviceWorker.ready);

    await stop();
    await lay(page, 'De verbinding is weg.');
    await lay(page, 'En toch praten wij verder.');
    await expect.poll(() => page.locator('.table-waiting').count()).toBe(2);
    await field(page).fill('Halverwege deze zin');
    await page.waitForTimeout(1000);
    await page.reload();
    await expect.poll(() => cards(page).count(), { timeout: 20_000 }).toBe(3);
    await expect.poll(() => field(page).inputValue()).toBe('Halverwege deze zin');

    await start();
    await expect.poll(() => page.locator('.table-waiting').count(), { timeout: 30_000 }).toBe(0);
    expect((await said(page, conversationId)).map(({ text }) => text)).toEqual([
      'Dit is nog met verbinding.',
      'De verbinding is weg.',
      'En toch praten wij verder.',
    ]);
  });

  test('a session that ends asks for the password on top, and what was typed and said is still there', async () => {
    const page = await window();
    const conversationId = await newConversation(page);
    await openTable(page, conversationId);
    await page.context().clearCookies();
    await field(page).fill('Gezegd toen de sessie voorbij was.');
    await field(page).press('Enter');
    await field(page).fill('En dit stond er nog');
    const door = page.getByRole('alertdialog');
    await door.waitFor();
    await door.locator('input[name=password]').fill('keukentafel');
    await page.keyboard.press('Enter');
    await door.waitFor({ state: 'detached' });
    expect(await field(page).inputValue()).toBe('En dit stond er nog');
    await expect
      .poll(async () => (await said(page, conversationId)).map(({ text }) => text), { timeout: 15_000 })
      .toEqual(['Gezegd toen de sessie voorbij was.']);
  });

  test('two who change the same words see both, side by side, and choose', async () => {
    const [mine, theirs] = [await window(), await window('lotte.vandam')];
    const conversationId = await newConversation(mine);
    await openTable(mine, conversationId);
    await lay(mine, 'Wij redden het samen.');
    await openTable(theirs, conversationId);
    for (const page of [mine, theirs]) {
      await page.getByRole('button', { name: /^Merk of verander: Wij redden/ }).click();
      await page.getByRole('button', { name: 'Verander de woorden' }).click();
    }
    await mine.getByLabel('De woorden').fill('Wij redden het samen, meestal.');
    await theirs.getByLabel('De woorden').fill('Wij redden het samen wel.');
    await mine.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect.poll(async () => (await said(mine, conversationId))[0]?.version).toBe(2);
    await theirs.getByRole('button', { name: 'Bewaar', exact: true }).click();

    const conflict = theirs.locator('.kt-conflict');
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain('Wij redden het samen, meestal.');
    expect(await conflict.innerText()).toContain('Wij redden het samen wel.');
    expect((await said(mine, conversationId))[0]?.text).toBe('Wij redden het samen, meestal.');
    expect(await axeProblems(theirs)).toEqual([]);
    await conflict.getByRole('button', { name: 'Bewaar deze keuze' }).click();
    await expect.poll(async () => (await said(mine, conversationId))[0]?.text).toBe('Wij redden het samen wel.');
    // The other one sees it come in.
    await cards(mine).filter({ hasText: 'samen wel' }).waitFor({ timeout: 15_000 });
  });

  test('taken off the table it can be laid back', async () => {
    const page = await window();
    const conversationId = await newConversation(page);
    await openTable(page, conversationId);
    await lay(page, 'Toch maar niet.');
    await page.getByRole('button', { name: /^Merk of verander: Toch/ }).click();
    await page.getByRole('button', { name: 'Haal van tafel' }).click();
    await expect.poll(() => cards(page).count()).toBe(0);
    await page.locator('.kt-toast').getByRole('button', { name: 'Leg terug' }).click();
    await cards(page).filter({ hasText: 'Toch maar niet.' }).waitFor();
    await expect.poll(async () => (await said(page, conversationId))[0]?.onTable).toBe(true);
  });
});

test('the whole table by keyboard alone', async () => {
  const page = await window();
  const conversationId = await newConversation(page);
  await openTable(page, conversationId);
  const keys = page.keyboard;
  const focusOn = async (name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let step = 0; step < 80; step += 1) {
      const label = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (name.test(label)) return;
      await keys.press(key);
    }
    throw new Error(`${name} is not reached with ${key}`);
  };

  await keys.press('Escape');
  await keys.press('Alt+ArrowDown');
  expect(await page.locator('.table-composer-who').innerText()).toContain('Ria zegt');
  await keys.press('Alt+ArrowUp');
  await keys.press('Alt+Digit4');
  await keys.press('Alt+Shift+Digit4');
  await keys.type('Elke vrijdag mijn papieren.');
  await keys.press('Shift+Enter');
  await keys.type('Aan deze tafel.');
  await keys.press('Enter');
  await expect.poll(() => page.locator('.table-told').innerText()).toBe('Op tafel gelegd: Wens, Geld');
  await expect
    .poll(async () => (await said(page, conversationId))[0])
    .toMatchObject({
      text: 'Elke vrijdag mijn papieren.\nAan deze tafel.',
      kind: 'ambition',
      area: 'finances',
      speaker: 'Ans',
    });
  // The picture of the topic has it, and so has the list beside the table.
  expect(await page.locator('.table-aside').innerText()).toContain('Elke vrijdag mijn papieren.');
  expect(await page.locator('.table-topic-row[aria-pressed=true]').innerText()).toMatch(/Geld\s+1/);

  // Tag it otherwise, then leave it.
  await focusOn(/^Merk of verander/, 'Shift+Tab');
  await keys.press('Enter');
  await focusOn(/^Vraag$|^Wens/);
  await keys.press('Home');
  await page.locator('.table-panel').waitFor();
  await focusOn(/^Haal van tafel/);
  await focusOn(/^Klaar$/);
  await keys.press('Enter');
  await expect.poll(() => page.locator('.table-panel').count()).toBe(0);

  // Help, and back to where one was.
  await keys.press('Alt+Slash');
  await page.getByRole('dialog', { name: 'Toetsen aan tafel' }).waitFor();
  await keys.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // The resident looks along.
  await focusOn(/^Laat meekijken/, 'Shift+Tab');
  await keys.press('Enter');
  await page.locator('.table-screen[data-mode=resident]').waitFor();
  await focusOn(/^Weer samen werken/, 'Shift+Tab');
  await keys.press('Enter');

  // Round off.
  await focusOn(/^Rond af/);
  await keys.press('Enter');
  await page.getByRole('dialog').waitFor();
  await focusOn(/^Rond af/);
  await keys.press('Enter');
  await page.getByText('Dit gesprek is afgerond.').waitFor();
  await expect.poll(async () => (await said(page, conversationId)).length).toBe(1);
});
