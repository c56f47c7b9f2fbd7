import type { Page } from 'playwright-core';

// How long a drawing takes to stand, and to follow a finger.

/** Runs in the page: from the press on the tab until the frame after the picture stands. */
export function timeToDraw(): Promise<number> {
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
export async function framesOfDrag(page: Page): Promise<number> {
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
