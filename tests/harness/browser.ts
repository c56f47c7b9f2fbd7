import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/prepare/chromium.mjs';

/** Chromium without a sandbox (tests run as root in CI) and without a word to the outside. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A page lives some seconds here: compiling its scripts a second time, for speed, costs more than it brings; so do threads
 * beside it where the other cores are busy too. Measured: docs/decisions/031-what-runs-in-ci.md.
 */
const forShortLives = '--js-flags=--no-opt --no-maglev --single-threaded';

export const screens = { phone: { width: 320, height: 720 }, desk: { width: 1440, height: 900 } } as const;
export type Screen = keyof typeof screens;

const isWhole = process.env['SCREENS'] === 'whole';

/** Where every state of a screen is looked at: each language once and each size once, or with `SCREENS=whole` all pairs. */
export const places: (readonly ['nl' | 'en', Screen])[] = [
  ['nl', 'phone'],
  ['en', 'desk'],
];
if (isWhole) places.push(['nl', 'desk'], ['en', 'phone']);

export const demoPassword = 'keukentafel';
const wholeAddress = (account: string) =>
  account.includes('@') ? account : `${account}@wijkteams-wilgendrecht.example`;

function executable(): string {
  const found = findChromium();
  if (!found) throw new Error('No Chromium was found; npm test says how to get one.');
  return found;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable(), args: [...chromiumFlags, forShortLives] });

/** The browser as people have it, its compilers on: for what measures how quick a screen is. */
export const openQuickBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable(), args: [...chromiumFlags] });

/**
 * A fresh window of the given size, in the given language and theme.
 *
 * @param keepsApp keeps the app on the device, as every browser does that has service workers; a new window spends more
 *   on that than on most of what is done in it, so only where a test goes offline, loads again or walks a whole road;
 *   with `SCREENS=whole` always
 */
export async function openPage(
  browser: Browser,
  {
    screen = 'desk',
    theme = 'light',
    language = 'nl',
    isTouch = false,
    keepsApp = isWhole,
  }: { screen?: Screen; theme?: 'light' | 'dark'; language?: 'nl' | 'en'; isTouch?: boolean; keepsApp?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: screens[screen],
    colorScheme: theme,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    reducedMotion: 'reduce',
    hasTouch: isTouch,
  });
  if (!keepsApp) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  return context.newPage();
}

/** Signs in at the front door with a demo account ("samira.elamrani" or a whole address) and waits for the house. */
export async function signIn(page: Page, url: string, account: string, password = demoPassword): Promise<void> {
  await page.goto(url);
  await page.locator('input[name=email]').fill(wholeAddress(account));
  await page.locator('input[name=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.kt-frame').waitFor();
}

/**
 * Signs in without a screen and chooses the language of the account, for tests of what comes after: the door has tests of
 * its own. The page stays where it is.
 */
export async function comeIn(page: Page, url: string, account: string, language: 'nl' | 'en' = 'nl'): Promise<void> {
  const headers = () => ({ origin: url, 'idempotency-key': crypto.randomUUID() });
  const session = { email: wholeAddress(account), password: demoPassword };
  const signed = await page.request.post(`${url}/api/v1/session`, { headers: headers(), data: session });
  const spoken = await page.request.patch(`${url}/api/v1/me`, { headers: headers(), data: { language } });
  if (!signed.ok() || !spoken.ok()) throw new Error(`${account} does not come in: ${await signed.text()}`);
}

/** The small edition: it is in the page in two thirds of the time. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into the page; from then on it comes along with every page this window loads, which costs less again. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  await page.addInitScript({ content: axeSource });
  await page.evaluate(axeSource);
}

/** What axe finds wrong on the page now, one readable line each; empty when all is well. */
export async function axeProblems(page: Page): Promise<string[]> {
  await bringAxe(page);
  await page.evaluate(settle);
  const { violations } = await page.evaluate(() => {
    // An open menu hides the rest from who reads, title and all, until it closes; axe knows that of dialogs only.
    const isUnderMenu = document.querySelector('h1')?.closest('[aria-hidden=true], [inert]') != null;
    const ofWholePage = { 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } };
    // react-aria announces through a hidden log of its own, where a name may be a reference that axe does not follow.
    const everything = { exclude: ['[data-live-announcer]'] };
    const { axe: finder } = globalThis as unknown as { axe: typeof axe };
    return finder.run(everything, { resultTypes: ['violations'], ...(isUnderMenu ? { rules: ofWholePage } : {}) });
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Runs in the page: waits until colours and places stand still, apart from what moves without end. */
async function settle(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  await new Promise(requestAnimationFrame);
}

/** Does the page scroll sideways? It never should. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
