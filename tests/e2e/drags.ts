import type { Locator, Page } from 'playwright-core';

// Dragging in a picture, as a hand does it: on its way, and not at once at its end.

interface Place {
  x: number;
  y: number;
}

export async function middleOf(locator: Locator): Promise<Place> {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

const onTheWay = (from: Place, to: Place, part: number): Place => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

export async function dragByMouse(page: Page, what: Locator, to: Place): Promise<void> {
  const from = await middleOf(what);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const part of [0.5, 1]) {
    const { x, y } = onTheWay(from, to, part);
    await page.mouse.move(x, y, { steps: 4 });
  }
  await page.mouse.up();
}

export async function dragByFinger(page: Page, what: Locator, to: Place): Promise<void> {
  const from = await middleOf(what);
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (const part of [0.2, 0.5, 0.8, 1]) await touch('touchMove', [onTheWay(from, to, part)]);
  await touch('touchEnd', []);
}
