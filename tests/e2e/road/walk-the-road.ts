import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../harness/browser.ts';
import { startDemo } from '../../harness/demo-program.ts';
import type { RunningProgram } from '../../harness/program.ts';
import { chapters } from './road.ts';
import type { Story } from './story.ts';
import { enter, type Walk } from './walk.ts';
import type { Way } from './walker.ts';

// The road of a household, walked by pointer and by keyboard alone; every screen and state on it is looked at by axe.

export const ways = {
  pointerOnPhone: { body: 'pointer', screen: 'phone', language: 'nl' },
  keyboardAtDesk: { body: 'keyboard', screen: 'desk', language: 'en' },
  keyboardOnPhone: { body: 'keyboard', screen: 'phone', language: 'nl' },
  pointerAtDesk: { body: 'pointer', screen: 'desk', language: 'en' },
} as const satisfies Record<string, Way>;

/** On a machine that does other things as well, one walk may take five minutes: axe looks some hundred times. */
const aLongWalk = 600_000;

/**
 * One household over the whole road, as a test file of its own: they go side by side. `ROAD=whole` walks it in every way
 * instead of in its own.
 */
export function walkTheRoad(name: string, story: Story, own: Way): void {
  const folder = mkdtempSync(join(tmpdir(), 'kt-road-'));
  let program: RunningProgram;
  let browser: Browser;
  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(folder), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await program.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(process.env['ROAD'] === 'whole' ? Object.values(ways) : [own])(
    `${name}: by $body, on a $screen, in $language`,
    async (way) => {
      const start = { story, way, url: program.url, browser };
      const walk: Walk = { ...start, worker: await enter(start, story.worker, { keepsApp: true }), casePath: '' };
      try {
        for (const chapter of Object.values(chapters)) await chapter(walk);
        expect(walk.worker.wrong).toEqual([]);
        expect(walk.casePath).toMatch(/^\/cases\//);
      } finally {
        await walk.worker.page.context().close();
      }
    },
    aLongWalk,
  );
}
