import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeProblems, openBrowser, openPage, scrollsSideways, signIn } from '../harness/browser.ts';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';

// An ecogram is made with the mouse and with the keys, laid beside an earlier moment, and printed.

let program: RunningProgram;
let browser: Browser;
let page: Page;
let caseId: string;
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-ecogram-'));

beforeAll(async () => {
  program = await startDemo(folder, { LOG_LEVEL: 'error' });
  browser = await openBrowser();
  page = await openPage(browser, { screen: 'desk' });
  await signIn(page, program.url, 'samira.elamrani');
  caseId = await page.evaluate(async () => {
    const { found } = (await (await fetch('/api/v1/find?q=sterk')).json()) as { found: { caseId: string | null }[] };
    return found.find((one) => one.caseId !== null)!.caseId!;
  });
});

afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const figure = (name: string) => page.locator(`.eco-figure[aria-label^="${name}"]`);

interface Moment {
  id: string;
  parts: { content: { name: string; ring: number } | null }[];
}

/** What the server has of the moments, oldest first. */
const kept = () =>
  page.evaluate(async (id) => {
    const reply = await fetch(`/api/v1/cases/${id}/drawings?kind=ecogram`);
    return ((await reply.json()) as { drawings: Moment[] }).drawings;
  }, caseId);

const rings = async () =>
  Object.fromEntries(
    ((await kept()).at(-1)?.parts ?? []).flatMap(({ content }) => (content ? [[content.name, content.ring]] : [])),
  ) as Record<string, number>;

test('is drawn with the mouse and the keys, undone, compared and printed', { timeout: 60_000 }, async () => {
  await page.goto(`${program.url}/cases/${caseId}/ecogram`);
  await page.getByRole('button', { name: 'Begin met tekenen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin met tekenen' }).click();

  const line = page.getByLabel('Wie hoort erbij?');
  await line.fill('zus Anna, sterk, E M');
  await page.keyboard.press('Enter');
  await line.fill('Thuiszorg, dun, M');
  await page.keyboard.press('Enter');
  await figure('Thuiszorg').waitFor();
  await expect.poll(rings).toEqual({ Anna: 1, Thuiszorg: 4 });

  // With the mouse: to the edge of the picture.
  const from = (await figure('Anna').locator('.eco-focus').boundingBox())!;
  const frame = (await page.locator('.eco-picture').boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height * 0.3, { steps: 4 });
  await page.mouse.move(frame.x + frame.width / 2, frame.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(rings).toEqual({ Anna: 4, Thuiszorg: 4 });

  // With the keys: nearer, twice.
  await figure('Anna').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(rings).toEqual({ Anna: 2, Thuiszorg: 4 });
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect.poll(rings).toEqual({ Anna: 3, Thuiszorg: 4 });
  await page.getByRole('button', { name: 'Toch wel' }).click();
  await expect.poll(rings).toEqual({ Anna: 2, Thuiszorg: 4 });
  expect(await axeProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Nieuw moment' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nieuw moment' }).click();
  await expect.poll(async () => (await kept()).length).toBe(2);
  await page.getByRole('button', { name: 'Anna dichterbij' }).click();
  await expect.poll(rings).toEqual({ Anna: 1, Thuiszorg: 4 });
  await page.getByRole('tab', { name: 'Toen en nu' }).click();
  await page.getByText('Anna, zus: dichterbij').waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await scrollsSideways(page)).toBe(false);

  const [moment] = await kept();
  const paper = await page.request.get(`${program.url}/api/v1/cases/${caseId}/drawings/${moment!.id}/document`);
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
});
