import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage, signIn } from '../harness/browser.ts';
import { startProgram, type RunningProgram } from '../harness/program.ts';
import { paths } from './screens.ts';

// Nothing on any screen asks for what the Content-Security-Policy forbids: no inline script, no inline style, nothing
// from elsewhere. Chromium says so by an event, which is kept from the first line of the page on.

let program: RunningProgram;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-inline-'));

beforeAll(async () => {
  program = await startProgram(folder, { LOG_LEVEL: 'error' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** A page that keeps every violation; `place` says where it was. */
async function watched(): Promise<{ page: Page; violations: string[]; at: (place: string) => void }> {
  const page = await openPage(browser);
  const violations: string[] = [];
  let place = '/';
  await page.exposeFunction('keepViolation', (what: string) => violations.push(`${place}: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const keep = (window as unknown as { keepViolation: (what: string) => void }).keepViolation;
      keep(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return { page, violations, at: (now) => (place = now) };
}

test('the screens of a generalist, and what opens on them, stay within the policy', async () => {
  const { page, violations, at } = await watched();
  await signIn(page, program.url, 'samira.elamrani');
  const ids = await page.evaluate(async () => {
    const read = async (path: string) => (await (await fetch(`/api/v1${path}`)).json()) as never;
    const { found } = (await read('/find?q=sterk')) as { found: { caseId: string | null; householdId: string }[] };
    const sterk = found.find((one) => one.caseId !== null);
    const { conversations } = (await read(`/cases/${sterk?.caseId}/conversations`)) as {
      conversations: [{ id: string }];
    };
    const { signals } = (await read('/signals')) as { signals: [{ id: string }] };
    const { provisions } = (await read('/provisions')) as { provisions: [{ id: string }] };
    const [conversation, signal, provision] = [conversations[0].id, signals[0].id, provisions[0].id];
    return { case: sterk?.caseId ?? '', household: sterk?.householdId ?? '', conversation, signal, provision };
  });
  for (const path of paths.generalist) {
    at(path);
    await page.goto(program.url + path.replace(/:(\w+)/g, (_, name: keyof typeof ids) => ids[name]));
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    // What opens brings its own style and place: the first thing on the page that opens a dialog or a list.
    const opener = page.locator('main [aria-haspopup]:visible').first();
    if ((await opener.count()) === 0) continue;
    await opener.click();
    await page.locator('[role=dialog], [role=listbox], [role=menu]').first().waitFor();
    await page.keyboard.press('Escape');
  }
  expect(violations).toEqual([]);
});

test('the page of a resident with a link does too, and its secret stands behind the #', async () => {
  const { page, violations } = await watched();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await page.goto(`${program.url}/experience#nothing-anybody-knows`);
  await page.locator('.eval-door').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  // Chromium names the fragment of the document it opens; on the wire it is cut off (RFC 9110, 4.2.5 and 7.1).
  const onTheWire = asked.map((request) => request.replace(/#\S*/, ''));
  expect(onTheWire.some((request) => request.includes('/experience-link'))).toBe(true);
  expect(onTheWire.join('\n')).not.toContain('nothing-anybody-knows');
  expect(violations).toEqual([]);
});

test('the policy is at work: a style in the page is refused and told', async () => {
  const { page, violations } = await watched();
  await page.goto(program.url);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => violations).toHaveLength(1);
  expect(violations[0]).toContain('style-src-attr');
});
