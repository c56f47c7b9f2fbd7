import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ConsoleMessage, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  axeProblems,
  comeIn,
  openBrowser,
  openPage,
  places,
  screens,
  scrollsSideways,
  type Screen,
} from '../harness/browser.ts';
import { keepViolations } from '../harness/violations.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';
import { paths } from './screens.ts';

// Every screen of the product, with the demo in it, in both languages and both sizes: it opens without an error, axe
// finds nothing wrong, it never scrolls sideways, it has one heading of the first level, and it speaks one language.
// Neither it nor what opens on it asks for what the Content-Security-Policy forbids. In one walk every screen is opened by
// its address, in the other from the screen before it, so that nothing of that one may stay.

/** Some thirty screens, each looked at by axe, on a small machine. */
const longWalk = 300_000;

let program: RunningProgram;
let browser: Browser;
let ids: Record<string, string>;
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-screens-'));

beforeAll(async () => {
  program = await startDemo(folder, { LOG_LEVEL: 'error' });
  browser = await openBrowser();
  const page = await openPage(browser);
  await comeIn(page, program.url, accounts.generalist);
  ids = await findIds(page);
  await page.context().close();
});

afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** How a screen is opened when it is read in this language. */
const ways = {
  nl: { how: 'by its address', open: openByAddress },
  en: { how: 'from within', open: openFromWithin },
};
const walks = places.map(([language, screen]) => [language, screen, ways[language].how] as const);

const accounts = {
  generalist: 'samira.elamrani',
  host: 'bep.verhulst',
  coach: 'ingrid.postma',
  partner: 'o.tuinstra@geldloket-wilgendrecht.example',
  privacy: 'h.blom@gemeente-wilgendrecht.example',
  admin: 'e.vandermeulen@gemeente-wilgendrecht.example',
};
type Role = keyof typeof accounts;

describe.each(Object.keys(accounts) as Role[])('as %s', (role) => {
  let page: Page;
  let violations: string[];
  beforeAll(async () => {
    // Whoever has most screens opens them as a device does that keeps the app.
    page = await openPage(browser, role === 'generalist' ? { keepsApp: true } : {});
    violations = await keepViolations(page);
  });
  afterAll(() => page.context().close());

  test.each(walks)(
    'every screen is in order in %s on a %s, opened %s',
    async (language, screen) => {
      await comeIn(page, program.url, accounts[role], language);
      expect(await walk(page, violations, { role, language, screen })).toEqual([]);
    },
    longWalk,
  );
});

/** Goes past every screen of the role; returns what is wrong, one line each. */
async function walk(
  page: Page,
  violations: string[],
  { role, language, screen }: { role: Role; language: 'nl' | 'en'; screen: Screen },
): Promise<string[]> {
  const wrong: string[] = [];
  let place = '';
  const saw = (error: Error) => wrong.push(`${place}: ${error.message}`);
  const said = (message: ConsoleMessage) => {
    if (message.type() === 'error') wrong.push(`${place}: ${message.text()}`);
  };
  page.on('pageerror', saw).on('console', said);
  await page.setViewportSize(screens[screen]);
  await page.goto(program.url);
  for (const path of paths[role]) {
    place = path;
    await ways[language].open(
      page,
      path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? name),
    );
    for (const problem of await axeProblems(page)) wrong.push(`${path}: ${problem}`);
    for (const size of [screen === 'phone' ? 'desk' : 'phone', screen] as const) {
      await page.setViewportSize(screens[size]);
      if (await scrollsSideways(page)) wrong.push(`${path}: scrolls sideways on a ${size}`);
    }
    await openFirst(page);
    for (const violation of violations.splice(0)) wrong.push(`${path}: against the policy: ${violation}`);
    const headings = await page.locator('h1').count();
    if (headings !== 1) wrong.push(`${path}: ${headings} headings of the first level`);
    if ((await page.locator('html').getAttribute('lang')) !== language) wrong.push(`${path}: other language`);
  }
  page.off('pageerror', saw).off('console', said);
  return wrong;
}

function openByAddress(page: Page, path: string): Promise<void> {
  return untilAllIsThere(page, path, () => page.goto(program.url + path));
}

/** As a link does: the house stays, the room changes. */
function openFromWithin(page: Page, path: string): Promise<void> {
  return untilAllIsThere(page, path);
}

async function untilAllIsThere(page: Page, path: string, open?: () => Promise<unknown>): Promise<void> {
  const asked = new Set<Request>();
  const ask = (request: Request) => asked.add(request);
  const got = (request: Request) => asked.delete(request);
  page.on('request', ask).on('requestfinished', got).on('requestfailed', got);
  await open?.();
  do await page.evaluate(goAndSettle, path);
  while (asked.size > 0);
  page.off('request', ask).off('requestfinished', got).off('requestfailed', got);
  await page.locator('h1').first().waitFor();
}

/** Runs in the page: goes there unless one is there, and waits until nothing on the page has changed for a while. */
async function goAndSettle(path: string): Promise<void> {
  let changed = performance.now();
  const watch = new MutationObserver(() => (changed = performance.now()));
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  if (location.pathname + location.search !== path) {
    history.pushState({}, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }
  while (performance.now() - changed < 300) await new Promise((next) => setTimeout(next, 50));
  watch.disconnect();
}

/** What opens brings its own style and place: the first thing on the page that opens a dialog, a menu or a list. */
async function openFirst(page: Page): Promise<void> {
  const opener = page.locator('main [aria-haspopup]:visible').first();
  if ((await opener.count()) === 0) return;
  await opener.click();
  await page.locator('[role=dialog], [role=listbox], [role=menu]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[role=dialog], [role=listbox], [role=menu]').first().waitFor({ state: 'detached' });
}

interface Shared {
  id: string;
  state: string;
  recipient: { name: string };
}

/** Ids of the Sterk family and what belongs to it. */
async function findIds(page: Page): Promise<Record<string, string>> {
  const read = async (path: string) => (await (await page.request.get(`${program.url}/api/v1${path}`)).json()) as never;
  const { found } = (await read('/find?q=sterk')) as { found: { caseId: string | null; householdId: string | null }[] };
  const sterk = found.find((one) => one.caseId !== null);
  const { signals } = (await read('/signals')) as { signals: { id: string }[] };
  const { conversations } = (await read(`/cases/${sterk?.caseId}/conversations`)) as {
    conversations: { id: string }[];
  };
  const { shares } = (await read(`/cases/${sterk?.caseId}/shares`)) as { shares: Shared[] };
  const { provisions } = (await read('/provisions')) as { provisions: { id: string }[] };
  const { colleagues } = (await read('/colleagues')) as { colleagues: { id: string }[] };
  const { tools } = (await read('/tools')) as { tools: { id: string; isOwn: boolean }[] };
  return {
    account: colleagues[0]?.id ?? '',
    case: sterk?.caseId ?? '',
    household: sterk?.householdId ?? '',
    signal: signals[0]?.id ?? '',
    conversation: conversations[0]?.id ?? '',
    share: shares.find(({ state, recipient }) => state === 'live' && recipient.name === 'Olaf Tuinstra')?.id ?? '',
    provision: provisions[0]?.id ?? '',
    tool: tools.find(({ isOwn }) => isOwn)?.id ?? '',
  };
}
