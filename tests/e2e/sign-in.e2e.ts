import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  axeProblems,
  demoPassword,
  openBrowser,
  openPage,
  screens,
  scrollsSideways,
  signIn,
  type Screen,
} from '../harness/browser.ts';
import { pressWithKeys, tabTo, typeWithKeys } from '../harness/hands.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';
import { codeOf } from '../harness/visitor.ts';

// The door and the page about it, by keyboard alone: passkeys of a device that answers by itself, codes of an app.

let folder: string;
let program: RunningProgram;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keukentafel-sign-in-'));
  [program, browser] = await Promise.all([startDemo(folder), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.locator(`input[name=${name}]`);

/** Clean by axe, and nothing sticks out, at both widths. */
async function looksRight(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const size of Object.keys(screens) as Screen[]) {
    await page.setViewportSize(screens[size]);
    expect({ size, problems: await axeProblems(page), sideways: await scrollsSideways(page) }).toEqual({
      size,
      problems: [],
      sideways: false,
    });
  }
  if (before) await page.setViewportSize(before);
}

async function knock(page: Page, account: string, password = demoPassword): Promise<void> {
  await typeWithKeys(page, field(page, 'email'), `${account}@wijkteams-wilgendrecht.example`);
  await typeWithKeys(page, field(page, 'password'), password);
  await page.keyboard.press('Enter');
}

async function toSecurity(page: Page, menu: RegExp, item: string): Promise<void> {
  await pressWithKeys(page, page.getByRole('button', { name: menu }));
  await page.getByRole('menuitem', { name: item }).waitFor();
  for (let presses = 0; presses < 10; presses += 1) {
    if (await page.getByRole('menuitem', { name: item }).evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: item }).waitFor();
}

async function leave(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto(program.url);
  await field(page, 'email').waitFor();
}

/** A device with a finger already on it. */
async function giveDevice(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

describe('the second step', () => {
  test('a passkey is added, opens the door and is taken away again', async () => {
    const page = await openPage(browser);
    await giveDevice(page);
    await page.goto(program.url);
    await field(page, 'email').waitFor();
    await looksRight(page);
    await knock(page, 'samira.elamrani');
    await toSecurity(page, /^Menu van|^Samira/, 'Inloggen en veiligheid');
    const step = page.getByRole('region', { name: 'Tweede stap' });
    await step.getByText('Uit', { exact: true }).waitFor();
    await looksRight(page);

    await pressWithKeys(page, button(page, 'Voeg een toegangssleutel toe'));
    await typeWithKeys(page, field(page, 'name'), 'Telefoon van het werk');
    await typeWithKeys(page, field(page, 'password'), 'mis');
    await page.keyboard.press('Enter');
    await page.getByText('Dit is niet je wachtwoord.').waitFor();
    await looksRight(page);
    await typeWithKeys(page, field(page, 'password'), demoPassword);
    await page.keyboard.press('Enter');
    await step.getByText('Telefoon van het werk').waitFor();
    await step.getByText('Aan', { exact: true }).waitFor();
    await looksRight(page);

    await leave(page);
    await knock(page, 'samira.elamrani');
    const key = button(page, 'Gebruik je toegangssleutel');
    await key.waitFor();
    expect(await key.evaluate((element) => element === document.activeElement)).toBe(true);
    await looksRight(page);
    await page.keyboard.press('Enter');
    await page.locator('.kt-frame').waitFor();

    await page.goto(`${program.url}/account`);
    await pressWithKeys(page, button(page, 'Verwijder Telefoon van het werk'));
    await page.getByText('Je hebt daarna geen tweede stap meer.').waitFor();
    await looksRight(page);
    await typeWithKeys(page, field(page, 'password'), demoPassword);
    await page.keyboard.press('Enter');
    await step.getByText('Uit', { exact: true }).waitFor();
    await leave(page);
    await knock(page, 'samira.elamrani');
    await page.locator('.kt-frame').waitFor();
  });

  test('a device that says no leaves another way open', async () => {
    const page = await openPage(browser, { screen: 'phone' });
    await giveDevice(page);
    await signIn(page, program.url, 'david.osei');
    await page.goto(`${program.url}/account`);
    const key = await turnCodesOn(page);
    await pressWithKeys(page, button(page, 'Voeg een toegangssleutel toe'));
    await typeWithKeys(page, field(page, 'name'), 'Tablet');
    await typeWithKeys(page, field(page, 'password'), demoPassword);
    await page.keyboard.press('Enter');
    await page.getByText('De toegangssleutel is toegevoegd.').waitFor();

    // Another device, which does not hold the passkey.
    const elsewhere = await openPage(browser, { screen: 'phone' });
    await giveDevice(elsewhere);
    await elsewhere.goto(program.url);
    await knock(elsewhere, 'david.osei');
    await pressWithKeys(elsewhere, button(elsewhere, 'Gebruik je toegangssleutel'));
    await elsewhere.getByText('Het is niet gelukt met je toegangssleutel.').waitFor({ timeout: 70_000 });
    await looksRight(elsewhere);
    await pressWithKeys(elsewhere, button(elsewhere, 'Gebruik liever een code'));
    await typeWithKeys(elsewhere, field(elsewhere, 'code'), codeOf(key, 1));
    await elsewhere.keyboard.press('Enter');
    await elsewhere.locator('.kt-frame').waitFor();
  });

  test('codes of an app, in English', async () => {
    const page = await openPage(browser, { screen: 'phone' });
    await page.goto(program.url);
    await pressWithKeys(page, button(page, 'English'));
    await page.getByRole('heading', { name: 'Good to see you' }).waitFor();
    await looksRight(page);
    await knock(page, 'jeroen.hoekstra');
    await page.locator('.kt-frame').waitFor();
    await page.goto(`${program.url}/account`);
    await chooseEnglish(page);
    await page.getByRole('heading', { level: 1, name: 'Sign-in and security' }).waitFor();
    await looksRight(page);

    await pressWithKeys(page, button(page, 'Turn codes on'));
    await typeWithKeys(page, field(page, 'password'), demoPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: /^QR code/ }).waitFor();
    await looksRight(page);
    const key = await readKey(page);
    await typeWithKeys(page, field(page, 'code'), codeOf(key, 40));
    await page.keyboard.press('Enter');
    await page.getByText('This code is not right.').waitFor();
    expect(await field(page, 'code').evaluate((element) => element === document.activeElement)).toBe(true);
    await looksRight(page);
    await typeWithKeys(page, field(page, 'code'), codeOf(key));
    await page.keyboard.press('Enter');
    await page.getByText('Codes are on.').waitFor();
    await page.getByText('On since today.').waitFor();

    await leave(page);
    await knock(page, 'jeroen.hoekstra');
    await page.getByText('Six-digit code').or(page.getByText('Code van zes cijfers')).waitFor();
    await typeWithKeys(page, field(page, 'code'), '000000');
    await page.keyboard.press('Enter');
    await page.getByText(/Wacht op de volgende code|Wait for the next one/).waitFor();
    await looksRight(page);
    await typeWithKeys(page, field(page, 'code'), codeOf(key, 1));
    await page.keyboard.press('Enter');
    await page.locator('.kt-frame').waitFor();
  });
});

/** One stop for the group, arrows inside it. */
async function chooseEnglish(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('radio', { name: 'Nederlands' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

async function readKey(page: Page): Promise<string> {
  return (await page.locator('.security-key').innerText()).replace(/\s/g, '');
}

async function turnCodesOn(page: Page): Promise<string> {
  await pressWithKeys(page, button(page, 'Zet codes aan'));
  await typeWithKeys(page, field(page, 'password'), demoPassword);
  await page.keyboard.press('Enter');
  await page.locator('.security-key').waitFor();
  const key = await readKey(page);
  await typeWithKeys(page, field(page, 'code'), codeOf(key));
  await page.keyboard.press('Enter');
  await page.getByText('Codes staan aan.').waitFor();
  return key;
}

describe('the password', () => {
  test('is changed, and other devices are signed out', async () => {
    const page = await openPage(browser);
    const tablet = await openPage(browser, { screen: 'phone' });
    await signIn(page, program.url, 'lotte.vandam');
    await signIn(tablet, program.url, 'lotte.vandam');
    await tablet.goto(`${program.url}/account`);
    await page.goto(`${program.url}/account`);
    await pressWithKeys(page, button(page, 'Wijzig wachtwoord'));
    await typeWithKeys(page, field(page, 'password'), demoPassword);
    await typeWithKeys(page, field(page, 'newPassword'), 'te kort');
    await page.keyboard.press('Enter');
    await page.getByText('Vul ten minste 12 tekens in.').waitFor();
    await looksRight(page);
    await tabTo(page, page.getByRole('checkbox', { name: 'Laat zien wat ik typ' }));
    await page.keyboard.press('Space');
    expect(await field(page, 'newPassword').getAttribute('type')).toBe('text');
    await typeWithKeys(page, field(page, 'newPassword'), 'paarse fiets onder brug');
    await page.keyboard.press('Enter');
    await page.getByText('Je wachtwoord is gewijzigd.').waitFor();
    await page.getByText('Je bent alleen hier ingelogd.').waitFor();

    await chooseEnglish(tablet);
    await tablet.getByRole('alertdialog', { name: 'Log opnieuw in' }).waitFor();
    await typeWithKeys(tablet, field(tablet, 'password'), 'paarse fiets onder brug');
    await tablet.keyboard.press('Enter');
    await tablet.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.reload();
    await pressWithKeys(page, button(page, /^Log uit: /));
    await page.getByText('Je bent alleen hier ingelogd.').waitFor();
  });

  test('tried wrongly says so, and after many times asks to wait', async () => {
    const page = await openPage(browser);
    await page.goto(program.url);
    await knock(page, 'merel.jansen', 'mis');
    await page.getByText('Dit e-mailadres en wachtwoord horen niet bij elkaar.').waitFor();
    await looksRight(page);
    for (let turn = 0; turn < 5; turn += 1) {
      const answer = page.waitForResponse((response) => response.url().endsWith('/session'));
      await page.keyboard.press('Enter');
      await answer;
      // While the answer is on its way to the screen, a second press does nothing.
      await page.locator('button[type=submit]:not([data-pending])').waitFor();
    }
    await page.getByText(/Wacht \d+ seconden? en probeer het dan opnieuw/).waitFor();
    await looksRight(page);
  });
});
