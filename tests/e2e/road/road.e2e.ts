import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../harness/browser.ts';
import { startProgram, type RunningProgram } from '../../harness/program.ts';
import { chapters, stories } from './road.ts';
import { enter, type Walk } from './walk.ts';
import type { Way } from './walker.ts';

// The road of a household, walked by pointer and by keyboard alone; every screen and state on it is looked at by axe.

const ways: Way[] = [
  { body: 'pointer', screen: 'phone', language: 'nl' },
  { body: 'keyboard', screen: 'desk', language: 'en' },
  { body: 'keyboard', screen: 'phone', language: 'nl' },
];

/** Each household its own way; `ROAD=whole` walks every household in every way. */
const isWhole = process.env['ROAD'] === 'whole';

const folder = mkdtempSync(join(tmpdir(), 'kt-road-'));
let program: RunningProgram;
let browser: Browser;
beforeAll(async () => {
  [program, browser] = await Promise.all([startProgram(folder), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

for (const [index, [name, story]] of Object.entries(stories).entries()) {
  test.each(ways.filter((_, own) => isWhole || own === index))(
    `${name}: by $body, on a $screen, in $language`,
    async (way) => {
      const start = { story, way, url: program.url, browser };
      const walk: Walk = { ...start, worker: await enter(start, story.worker), casePath: '' };
      try {
        for (const chapter of Object.values(chapters)) await chapter(walk);
        expect(walk.worker.wrong).toEqual([]);
        expect(walk.casePath).toMatch(/^\/cases\//);
      } finally {
        await walk.worker.page.context().close();
      }
    },
    300_000,
  );
}
