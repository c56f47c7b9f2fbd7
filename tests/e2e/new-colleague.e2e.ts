import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeProblems, demoPassword, openBrowser, openPage, scrollsSideways, signIn } from '../harness/browser.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';

// From no account to the day page: the administrator makes the account, and the colleague comes in by the link.

let folder: string;
let program: RunningProgram;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keukentafel-colleague-'));
  [program, browser] = await Promise.all([startDemo(folder), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const password = 'fietsen langs de vaart';
const newcomer = 'nieuwe.collega@wijkteams-wilgendrecht.example';

async function makeAccount(page: Page): Promise<string> {
  await signIn(page, program.url, 'e.vandermeulen@gemeente-wilgendrecht.example');
  await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
  await button(page, 'Maak een account').click();
  const form = page.getByRole('dialog');
  await form.getByLabel(/^Naam/).fill('Noor Nieuwenhuis');
  await form.getByLabel(/^E-mailadres/).fill(newcomer);
  await form.getByRole('button', { name: 'Wijkteam Oude Haven' }).click();
  await button(page, 'Maak account en link').click();
  const link = page.getByRole('textbox', { name: 'De link' });
  const proof = page.getByLabel('Je wachtwoord', { exact: true });
  await link.or(proof).first().waitFor();
  if (await proof.isVisible()) {
    await proof.fill(demoPassword);
    await page.keyboard.press('Enter');
  }
  return link.inputValue();
}

test('a new colleague comes in by the link of the administrator, once', async () => {
  const administrator = await openPage(browser);
  const link = await makeAccount(administrator);
  expect(link).toContain('/first-password#');

  const page = await openPage(browser, { screen: 'phone' });
  await page.goto(link);
  await page.getByText('Welkom, Noor Nieuwenhuis').waitFor();
  expect(await axeProblems(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await page.locator('input[name=password]').fill('wachtwoord1');
  await page.keyboard.press('Enter');
  await page.locator('input[name=password][aria-invalid=true]').waitFor();
  await page.locator('input[name=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.kt-frame').waitFor();
  expect(new URL(page.url()).hash).toBe('');

  const again = await openPage(browser);
  await again.goto(link);
  await again.getByText('Deze link werkt niet').waitFor();
  await signIn(again, program.url, newcomer, password);
});
