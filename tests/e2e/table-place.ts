// The place where the table is tried: the whole program with the demo, restarted when a test stopped it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { demoContext } from '../../app/demo/telling-time.ts';
import type { Conversation } from '../../modules/conversations/api.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { comeIn, openBrowser, openPage } from '../harness/browser.ts';
import { startDemo } from '../harness/demo-program.ts';
import { freePort } from '../harness/free-port.ts';
import { startProgram, type RunningProgram } from '../harness/program.ts';

export const { id } = demoContext(undefined as unknown as Tx, new Date());
export const caseId = id('case', 'sterk');
export const samira = 'samira.elamrani';

let dataDir: string;
let port: string;
export let program: RunningProgram;
let isUp = false;
export let browser: Browser;
const opened: BrowserContext[] = [];

/** Sets the place up and takes it down around the tests of the file that calls this. */
export function atTheTable(): void {
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'keukentafel-table-'));
    port = String(await freePort());
    program = await startDemo(dataDir, { PORT: port });
    isUp = true;
    browser = await openBrowser();
  });
  afterEach(async () => {
    if (!isUp) await start();
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
}

export async function start(): Promise<void> {
  program = await startProgram(dataDir, { PORT: port });
  isUp = true;
}
export async function stop(): Promise<void> {
  isUp = false;
  await program.end('SIGTERM');
}

/** Somebody signed in, in a window of their own, with no page in it yet. */
export async function window(who = samira, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(browser, { keepsApp: true, ...options });
  opened.push(page.context());
  await comeIn(page, program.url, who, options.language);
  return page;
}

export const api = (path: string) => `${program.url}/api/v1/cases/${caseId}/conversations${path}`;
const write = { Origin: '', 'Idempotency-Key': '' };
export const headers = () => ({ ...write, Origin: program.url, 'Idempotency-Key': crypto.randomUUID() });

/** A new conversation with Ans and Ria; returns its id. */
export async function newConversation(page: Page): Promise<string> {
  const people = [id('person', 'sterk-ans'), id('person', 'sterk-ria')];
  const reply = await page.request.post(api(''), {
    headers: headers(),
    data: { place: 'Thuis', participants: people.map((personId) => ({ role: 'member', personId })) },
  });
  return ((await reply.json()) as Conversation).id;
}

export const said = async (page: Page, conversationId: string) =>
  ((await (await page.request.get(api(`/${conversationId}`))).json()) as Conversation).fragments;

export async function openTable(page: Page, conversationId: string): Promise<void> {
  await page.goto(`${program.url}/cases/${caseId}/conversations/${conversationId}/table`);
  await page.locator('.table-field').waitFor();
}

export const field = (page: Page) => page.locator('.table-field');
export const cards = (page: Page) => page.locator('.table-fragment');

export async function lay(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
  await cards(page).filter({ hasText: text }).waitFor();
}
