import type { Browser, Page } from 'playwright-core';
import { openPage, signIn } from '../tests/harness/browser.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';

// How long a drawing takes to stand, and to follow a finger.

const slowdown = 4;
const visits = 3;

interface Drawn {
  what: string;
  /** Who works with the household, and what the drawing is called in the address. */
  by: string;
  kind: string;
  /** Runs in the page: draws it, and gives the case. */
  draw: (count: number) => Promise<string>;
  count: number;
}

/**
 * The processor slowed down: how long a drawing takes to stand, and a frame while somebody is dragged in it. Afresh: a new
 * window, from the answer of the server on, with all of the page that stands around the drawing.
 */
export async function measureDrawing(browser: Browser, url: string, drawn: Drawn): Promise<Figure[]> {
  const caseId = await inNewPage(browser, url, drawn, (page) => page.evaluate(drawn.draw, drawn.count));
  const afresh: number[] = [];
  const first: number[] = [];
  const frames: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    await inNewPage(browser, url, drawn, async (page) => {
      await page.addInitScript(noteWhenDrawn);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.goto(`${url}/cases/${caseId}/${drawn.kind}`);
      afresh.push(await page.evaluate(sinceAnswer, `/drawings?kind=${drawn.kind}`));
      await page.getByRole('tab').nth(1).click();
      first.push(await page.evaluate(timeToDraw));
      frames.push(await framesOfDrag(page));
    });
  }
  const name = `${drawn.what}, CPU ÷ ${slowdown}`;
  return [
    { what: `${name}: first drawing, median`, value: median(first), unit: 'ms', atMost: 300 },
    { what: `${name}: its page afresh, median`, value: median(afresh), unit: 'ms', atMost: null },
    { what: `${name}: a frame while dragging, median`, value: median(frames), unit: 'ms', atMost: 17 },
  ];
}

async function inNewPage<T>(
  browser: Browser,
  url: string,
  { by }: Drawn,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await openPage(browser, { screen: 'desk' });
  await signIn(page, url, by);
  const result = await work(page);
  await page.context().close();
  return result;
}

interface Noting {
  drawnAt?: Promise<number>;
}

/** Runs in every page before all else: notes the frame after the picture stands. */
function noteWhenDrawn(): void {
  (globalThis as Noting).drawnAt = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.drawing-figure')) requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the page: from the moment that what is drawn had come in until the frame after the picture stands. */
async function sinceAnswer(read: string): Promise<number> {
  const drawnAt = (await (globalThis as Noting).drawnAt) ?? 0;
  const [answer] = performance.getEntriesByType('resource').filter(({ name }) => name.includes(read));
  return drawnAt - ((answer as PerformanceResourceTiming | undefined)?.responseEnd ?? 0);
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
