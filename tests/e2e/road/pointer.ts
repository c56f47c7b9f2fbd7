import type { Locator, Page } from 'playwright-core';
import { isChosen, typeText, type Hands } from './hands.ts';

/** Acts with a mouse, or with a finger where the screen is touched. What is covered or cut off cannot be hit. */
export function pointer(page: Page, { isTouch }: { isTouch: boolean }): Hands {
  const hit = (target: Locator) => (isTouch ? target.tap() : target.click());
  const press = async (target: Locator) => {
    // Whatever the last act brings, a message too, is there once this is.
    await target.waitFor();
    // A message that stays because it offers something can lie over it: whoever sees that, closes the message.
    const message = page.locator('.kt-toast');
    if ((await message.count()) > 0) {
      await target.scrollIntoViewIfNeeded();
      while ((await message.count()) > 0 && (await target.evaluate(isUnder)))
        await hit(message.getByRole('button').last());
    }
    await hit(target);
  };
  // The box of a checkbox or radio is drawn by the kit around a hidden one: a finger hits what is drawn.
  const drawn = async (target: Locator) =>
    (await target.evaluate((element) => element instanceof HTMLInputElement && element.closest('label') !== null))
      ? target.locator('xpath=ancestor::label[1]')
      : target;
  return {
    press,
    async mark(target) {
      await target.waitFor({ state: 'attached' });
      if (!(await isChosen(target))) await press(await drawn(target));
    },
    async write(field, text) {
      await press(field);
      await page.keyboard.press('ControlOrMeta+A');
      await typeText(page, text);
    },
    async fillParts(firstPart, digits) {
      await press(firstPart);
      await page.keyboard.type(digits);
    },
    async choose(opener, option) {
      await press(opener);
      await press(option);
    },
  };
}

/** Does a message lie over the middle of this? Runs in the page. */
function isUnder(target: Element): boolean {
  const { left, top, width, height } = target.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit?.closest('.kt-toast') != null && !target.closest('.kt-toast');
}
