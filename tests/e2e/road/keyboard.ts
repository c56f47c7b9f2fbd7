import type { ElementHandle, Locator, Page } from 'playwright-core';
import { focusFault, nextKey } from './focus.ts';
import { isChosen, typeText, type Hands } from './hands.ts';

/** No screen has a control further away than this. */
const mostPresses = 150;

/** What lies over it, or has yet to scroll, may move aside in the next frames: as long as one hardly sees it. */
async function seeFocus(place: ElementHandle<Element>, name: string): Promise<void> {
  const deadline = Date.now() + 500;
  for (;;) {
    const fault = await place.evaluate(focusFault);
    if (fault === '') return;
    if (Date.now() > deadline) throw new Error(`Focus on ${name} is not seen: ${fault}`);
    await place.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Acts with keys alone: goes there with Tab and arrows, fails when that does not work or when focus is not seen. */
export function keyboard(page: Page): Hands {
  async function reach(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' });
    // Kept in hand: suggestions that open on the way hide the rest from who reads, and so from a search by role.
    const place = await target.elementHandle();
    if (!place) throw new Error(`${target.toString()} is gone`);
    let turns = 0;
    let last = '';
    for (let presses = 0; presses < mostPresses; presses += 1) {
      const key = await place.evaluate(nextKey);
      if (key === 'there') {
        return seeFocus(place, target.toString());
      }
      // Back and forth past it means that it is no stop of its own.
      if (last !== '' && key !== last) turns += 1;
      if (turns > 6) break;
      last = key;
      await page.keyboard.press(key);
    }
    throw new Error(`${target.toString()} is not reached with the keyboard`);
  }
  return {
    async press(target) {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    async mark(target) {
      await reach(target);
      if (!(await isChosen(target))) await page.keyboard.press('Space');
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+A');
      await typeText(page, text);
      // Suggestions that came are left for what they are: whoever wants the own words goes on to the next field.
      if ((await field.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Tab');
    },
    async fillParts(firstPart, digits) {
      await reach(firstPart);
      await page.keyboard.type(digits);
    },
    async choose(opener, option) {
      await reach(opener);
      await page.keyboard.press('Enter');
      await reach(option);
      await page.keyboard.press('Enter');
    },
  };
}
