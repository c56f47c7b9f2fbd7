import type { Browser, Page } from 'playwright-core';
import { openPage, signIn } from '../tests/harness/browser.ts';
import type { Figure } from './report.ts';

// How long a drawing takes to stand, and to follow a finger.

const slowdown = 4;

interface Drawn {
  what: string;
  /** Who works with the household, and what the drawing is called in the address. */
  by: string;
  kind: string;
  /** Runs in the page: draws it, and gives the case. */
  draw: (count: number) => Promise<string>;
  count: number;
}

/** The processor slowed down: how long a drawing takes to stand, and a frame while somebody is dragged in it. */
export async function measureDrawing(browser: Browser, url: string, drawn: Drawn): Promise<Figure[]> {
  const page = await openPage(browser, { screen: 'desk' });
  await signIn(page, url, drawn.by);
  const caseId = await page.evaluate(drawn.draw, drawn.count);
  await page.goto(`${url}/cases/${caseId}/${drawn.kind}`);
  await page.locator('.drawing-figure').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.getByRole('tab').nth(1).click();
  const first = await page.evaluate(timeToDraw);
  const frames = await framesOfDrag(page);
  await page.context().close();
  const name = `${drawn.what}, CPU ÷ ${slowdown}`;
  return [
    { what: `${name}: first drawing`, value: first, unit: 'ms', atMost: 300 },
    { what: `${name}: a frame while dragging, median`, value: frames, unit: 'ms', atMost: 17 },
  ];
}

/** Runs in the page: from the press on the tab until the frame after the picture stands. */
function timeToDraw(): Promise<number> {
  const began = performance.now();
  document.querySelector<HTMLElement>('[role=tab]')?.click();
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.drawing-figure')) requestAnimationFrame(() => resolve(performance.now() - began));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** How long a frame takes while somebody is dragged around: the median of ninety. */
async function framesOfDrag(page: Page): Promise<number> {
  const at = (await page.locator('.drawing-figure .drawing-focus').last().boundingBox())!;
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.down();
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const lengths: number[] = [];
        let before = performance.now();
        const next = (now: number) => {
          lengths.push(now - before);
          before = now;
          if (lengths.length < 90) requestAnimationFrame(next);
          else resolve(lengths.toSorted((a, b) => a - b)[45]!);
        };
        requestAnimationFrame(next);
      }),
  );
  let isDone = false;
  void measured.finally(() => (isDone = true));
  for (let step = 0; !isDone; step += 1) {
    await page.mouse.move(at.x + 60 * Math.cos(step / 8), at.y + 60 * Math.sin(step / 8));
  }
  await page.mouse.up();
  return measured;
}
