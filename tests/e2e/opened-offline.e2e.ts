import { expect, test } from 'vitest';
import { atTheTable, program, window } from './table-place.ts';

// Somebody in a stairwell without a network: the app opens, knows who it is, and keeps what is typed.

atTheTable();

test('the day and a new signal open without a network, ask no more than a few times, and keep what is typed', async () => {
  const page = await window(undefined, { screen: 'phone' });
  await page.goto(program.url);
  await page.locator('h1').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.locator('h1').waitFor();
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v1/me')) asked += 1;
  });

  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /Samira/ }).waitFor();
  await page.waitForTimeout(1000);
  expect(asked).toBeLessThan(5);

  await page.goto(`${program.url}/signals/new`);
  const words = page.getByRole('textbox').first();
  await words.fill('Het licht brandt al drie nachten.');
  await page.waitForTimeout(1000);
  await page.reload();
  await expect.poll(() => words.inputValue()).toBe('Het licht brandt al drie nachten.');

  await page.context().setOffline(false);
  await page.goto(program.url);
  await page.getByRole('heading', { name: 'Je dag' }).waitFor();
});
