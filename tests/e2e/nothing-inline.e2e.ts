import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from '../harness/browser.ts';
import { keepViolations } from '../harness/violations.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';

// Nothing asks for what the Content-Security-Policy forbids: no inline script, no inline style, nothing from elsewhere.
// The walk past every screen holds that of whoever signs in; here it is held of who comes by a link, and the policy itself.

let program: RunningProgram;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-inline-'));

beforeAll(async () => {
  program = await startDemo(folder, { LOG_LEVEL: 'error' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

async function watched() {
  const page = await openPage(browser, { keepsApp: true });
  return { page, violations: await keepViolations(page) };
}

test('the page of a resident with a link does too, and its secret stands behind the #', async () => {
  const { page, violations } = await watched();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await page.goto(`${program.url}/experience#nothing-anybody-knows`);
  await page.locator('.private-page').getByRole('heading', { level: 1 }).waitFor();
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
