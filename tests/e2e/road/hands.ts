import type { Locator, Page } from 'playwright-core';

/** A way of acting on a screen. Every step of the road is written once, and done with either pair of hands. */
export interface Hands {
  /** Presses a button, link, tab or line of a menu. */
  press(target: Locator): Promise<void>;
  /** Chooses a chip, radio or checkbox; leaves it when it is chosen already. */
  mark(target: Locator): Promise<void>;
  /** Writes in a field, in place of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** Fills the parts of a date or time one after the other, beginning at the first. */
  fillParts(firstPart: Locator, digits: string): Promise<void>;
  /** Opens a list of choices with its button and takes one. */
  choose(opener: Locator, option: Locator): Promise<void>;
}

/** Is this chip, radio or checkbox chosen? */
export const isChosen = (target: Locator): Promise<boolean> =>
  target.evaluate((element) =>
    element instanceof HTMLInputElement
      ? element.checked
      : [element.getAttribute('aria-checked'), element.getAttribute('aria-pressed')].includes('true'),
  );

/** Enough to see that typing works, key by key. */
const byKey = 12;

/** Types the beginning key by key and the rest as a keyboard does that suggests words: all at once. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, byKey));
  if (text.length > byKey) await page.keyboard.insertText(text.slice(byKey));
}
