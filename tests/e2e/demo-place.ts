import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoContext } from '../../app/demo/telling-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { comeIn, openBrowser, openPage } from '../harness/browser.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';

/** A demo of its own for a file of tests, with a browser and a desk where somebody has come in. */
export interface DemoPlace {
  program: RunningProgram;
  browser: Browser;
  page: Page;
  /** Where the demo keeps what it has, and a test its files. */
  folder: string;
  leave: () => Promise<void>;
}

export async function openDemo(account: string): Promise<DemoPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'keukentafel-e2e-'));
  const program = await startDemo(folder, { LOG_LEVEL: 'error' });
  const browser = await openBrowser();
  const page = await openPage(browser, { screen: 'desk' });
  await comeIn(page, program.url, account);
  const leave = async () => {
    await browser.close();
    await program.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  return { program, browser, page, folder, leave };
}

/** The case of a household of the demo. */
export const caseOf = (household: string): string =>
  demoContext(undefined as unknown as Tx, new Date()).id('case', household);
