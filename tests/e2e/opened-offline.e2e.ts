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

test('guides are found and read, and a meeting is gone through by its keys, without a network', async () => {
  const page = await window(undefined, { screen: 'phone' });
  await page.goto(`${program.url}/guides`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Houvast' }).waitFor();
  await page.getByRole('searchbox').fill('crisiskaart');
  await page.getByRole('link', { name: 'In een crisis' }).click();
  await page.getByText('Heeft u een crisiskaart').waitFor();

  await page.goto(`${program.url}/guides/incident-method`);
  // There is no paper without the server, and it says so.
  await page.getByText('Printen kan als er weer verbinding is.').waitFor();
  await page.getByRole('link', { name: 'Loop de stappen samen door' }).click();
  await page.getByRole('heading', { level: 2, name: 'Het moment' }).waitFor();
  // From the heading that has the focus the keys go on to what is next.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const second = page.getByRole('heading', { level: 2, name: 'Vragen naar feiten' });
  await second.waitFor();
  await expect.poll(() => second.evaluate((heading) => heading === document.activeElement)).toBe(true);
  // A tablet that fell asleep opens at the step where one was.
  await page.reload();
  await second.waitFor();
  await page.getByRole('button', { name: 'Om de beurt' }).click();
  for (const name of ['Samira', 'Jeroen']) {
    await page.getByLabel('Naam').fill(name);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Beurt door' }).click();
  expect(await page.getByRole('radio', { name: 'Jeroen' }).getAttribute('aria-checked')).toBe('true');
});
