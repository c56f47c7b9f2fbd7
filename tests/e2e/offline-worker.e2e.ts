import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from './offline-store/build.ts';
import { see, seeText, useDevice } from './offline-store/harness.ts';

const device = useDevice();
const newer: string[] = [];

beforeAll(async () => {
  for (const mark of ['two', 'three']) newer.push(await buildPage(mark));
});
afterAll(() => Promise.all(newer.map((folder) => rm(folder, { recursive: true, force: true }))));

const inControl = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 10_000 })
    .toBe('activated');
const mark = (page: Page) => page.evaluate(() => document.documentElement.dataset['mark']);
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
const kept = (page: Page) =>
  page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) paths.push(new URL(request.url).pathname);
    }
    return paths;
  });

describe('the app without a connection', () => {
  it('starts at any of its addresses, and also when only the server behind the proxy is down', async () => {
    const page = await device.open('as=anna&worker');
    await inControl(page);
    device.server.gatewayOnly = true;
    await page.goto(`${device.server.address}/conversations/1?worker`);
    await see(page, 'state', 'idle');
    await device.server.down();
    await page.goto(`${device.server.address}/conversations/2?worker`);
    await see(page, 'state', 'idle');
  });

  it('has what was never asked for before', async () => {
    const page = await device.open('as=anna&worker');
    await inControl(page);
    await device.server.down();
    expect(await page.evaluate(() => window.later())).toBe('one');
  });

  it('keeps files of the app only, never an answer about people', async () => {
    const page = await device.open('as=anna&worker');
    await inControl(page);
    await page.evaluate(() => fetch('/api/v1/households/1').then((response) => response.json()));
    expect(device.server.reads).toEqual(['/api/v1/households/1']);
    const paths = await kept(page);
    expect(paths).toContain('/');
    expect(paths.some((path) => path.startsWith('/assets/'))).toBe(true);
    expect(paths.filter((path) => path.startsWith('/api'))).toEqual([]);
    await device.server.down();
    const answer = await page.evaluate(() => fetch('/api/v1/households/1').then(String, () => 'no answer'));
    expect(answer).toBe('no answer');
  });
});

describe('a new version', () => {
  it('waits until it is asked for, saves what is typed, and then starts', async () => {
    const page = await device.open('as=anna&worker');
    await inControl(page);
    expect(await mark(page)).toBe('one');
    device.server.folder = newer[0]!;
    await lookForUpdate(page);
    await expect.poll(() => page.evaluate(() => window.updateReady !== undefined), { timeout: 10_000 }).toBe(true);
    expect(await mark(page)).toBe('one');
    await page.locator('textarea').pressSequentially('Midden in een zin');
    await page.evaluate(() => window.updateReady!());
    await expect.poll(() => mark(page).catch(() => ''), { timeout: 10_000 }).toBe('two');
    await seeText(page, 'Midden in een zin');
    await device.server.down();
    await page.reload();
    expect(await mark(page)).toBe('two');
  });

  it('does not reload a second window under the hands of the one who types there', async () => {
    const one = await device.open('as=anna&worker');
    await inControl(one);
    const two = await device.open('as=anna&worker');
    await inControl(two);
    device.server.folder = newer[0]!;
    await lookForUpdate(one);
    await expect.poll(() => one.evaluate(() => window.updateReady !== undefined), { timeout: 10_000 }).toBe(true);
    await one.evaluate(() => window.updateReady!());
    await expect.poll(() => mark(one).catch(() => ''), { timeout: 10_000 }).toBe('two');
    expect(await mark(two)).toBe('one');
    // The server has only the new version; what belongs to the window that stayed comes from what was kept with it.
    expect(await two.evaluate(() => window.later())).toBe('one');
    // Its page is there before its script has run.
    await one.waitForFunction(() => 'later' in window);
    expect(await one.evaluate(() => window.later())).toBe('two');
  });

  it('clears away all but the version just before', async () => {
    const page = await device.open('as=anna&worker');
    await inControl(page);
    const names = () => page.evaluate(() => caches.keys());
    const [first] = await names();
    for (const [index, folder] of newer.entries()) {
      device.server.folder = folder;
      await lookForUpdate(page);
      await expect.poll(() => page.evaluate(() => window.updateReady !== undefined), { timeout: 10_000 }).toBe(true);
      await page.evaluate(() => window.updateReady!());
      await expect.poll(() => mark(page).catch(() => ''), { timeout: 10_000 }).toBe(['two', 'three'][index]);
    }
    await expect.poll(names).toHaveLength(2);
    expect(await names()).not.toContain(first);
  });
});
