import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { KillableBrowser } from './browser.ts';
import { buildPage } from './build.ts';
import { TestServer } from './server.ts';

/** One device (a browser profile) and one server; both can be killed and started again within a test. */
export interface Device {
  readonly server: TestServer;
  readonly profile: string;
  readonly browser: KillableBrowser;
  /** Opens a window; `query` such as `as=anna&worker`. */
  readonly open: (query: string) => Promise<Page>;
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

interface OutboxOnScreen {
  readonly waiting: number;
  readonly oldest: boolean;
  readonly queued: readonly string[];
  readonly attention: readonly string[];
  readonly online: boolean;
  readonly signInNeeded: boolean;
}

/** Gives every test of a file a fresh device and a fresh server. */
export function useDevice(): Device {
  let folder = '';
  let server: TestServer;
  let profile = '';
  let browser: KillableBrowser | undefined;

  beforeAll(async () => {
    folder = await buildPage();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    server = new TestServer(folder);
    await server.up();
    profile = await mkdtemp(join(tmpdir(), 'offline-profile-'));
    browser = await KillableBrowser.start(profile);
  });
  afterEach(async () => {
    if (browser?.isAlive) await browser.kill();
    await server.down();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  return {
    get server() {
      return server;
    },
    get profile() {
      return profile;
    },
    get browser() {
      return browser!;
    },
    open: async (query) => {
      const page = await browser!.context.newPage();
      await page.goto(`${server.address}/?${query}`);
      return page;
    },
    kill: () => browser!.kill(),
    start: async () => {
      browser = await KillableBrowser.start(profile);
    },
  };
}

export const read = (page: Page, id: string) => page.locator(`#${id}`).textContent({ timeout: 5000 });
export const text = (page: Page) => page.locator('textarea').inputValue();
export const see = (page: Page, id: string, value: string | RegExp) =>
  expect.poll(() => read(page, id), { timeout: 5000 }).toMatch(typeof value === 'string' ? exactly(value) : value);
export const seeText = (page: Page, value: string) => expect.poll(() => text(page), { timeout: 5000 }).toBe(value);
export const press = (page: Page, id: string) => page.locator(`#${id}`).evaluate((it: HTMLElement) => it.click());

export async function outbox(page: Page): Promise<OutboxOnScreen> {
  return JSON.parse((await read(page, 'outbox')) ?? '{}') as OutboxOnScreen;
}

/** Types a fragment and says it, in the given group. */
export async function say(page: Page, words: string, group = 'conversation/1'): Promise<void> {
  await page.locator('input').fill(group);
  await page.locator('textarea').fill(words);
  await press(page, 'say');
  await seeText(page, '');
}

const exactly = (value: string) => new RegExp(`^${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
