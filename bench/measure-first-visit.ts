import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, openPage, signIn } from '../tests/harness/browser.ts';
import { startProgram } from '../tests/harness/program.ts';

// node scripts/with-build.mjs bench/measure-first-visit.ts: what a device that never was here costs, from nothing to the
// start page and a rest in which everything is kept, and what five pages cost after that. Seconds of processor of the
// whole machine (Linux), so on a quiet one: browser, server, database and what steers them.

const pages = ['/signals', '/households', '/', '/social-map', '/'];
const visits = 4;

/** User, nice and system time of all cores since the machine started, in seconds (proc(5), /proc/stat). */
function busy(): number {
  const [, user, nice, system] = readFileSync('/proc/stat', 'utf8').split(/\s+/).map(Number);
  return ((user ?? 0) + (nice ?? 0) + (system ?? 0)) / 100;
}

const folder = mkdtempSync(join(tmpdir(), 'keukentafel-visit-'));
const program = await startProgram(folder, { LOG_LEVEL: 'error' });
const browser = await openBrowser();
for (let visit = 1; visit <= visits; visit += 1) {
  const start = busy();
  const page = await openPage(browser, { keepsApp: true });
  await signIn(page, program.url, 'samira.elamrani');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const arrived = busy();
  for (const path of pages) {
    await page.goto(program.url + path);
    await page.waitForLoadState('networkidle');
  }
  const each = (busy() - arrived) / pages.length;
  console.log(`visit ${visit}: ${(arrived - start).toFixed(1)} s, then ${each.toFixed(2)} s a page`);
  await page.context().close();
}
await browser.close();
await program.end('SIGTERM');
rmSync(folder, { recursive: true, force: true });
