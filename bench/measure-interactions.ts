import type { Browser, Locator, Page } from 'playwright-core';
import { openPage, signIn } from '../tests/harness/browser.ts';
import type { Figure } from './report.ts';

/** Touches and typings of one person; writing a text counts as one. */
function counter() {
  let count = 0;
  return {
    tap: async (target: Locator) => {
      count += 1;
      await target.click();
    },
    type: async (target: Locator, text: string) => {
      count += 1;
      await target.fill(text);
    },
    total: () => count,
  };
}

/** How many interactions the two most frequent acts take, on a phone. */
export async function countInteractions(browser: Browser, url: string): Promise<Figure[]> {
  const page = await openPage(browser, { screen: 'phone' });
  await signIn(page, url, 'samira.elamrani');
  const figures: Figure[] = [
    { what: 'capturing a signal', value: await captureSignal(page, url), unit: 'interactions', atMost: 6 },
  ];
  await page.context().close();
  return figures;
}

/** From the start page, with place, area and urgency: everything the street asks for. */
async function captureSignal(page: Page, url: string): Promise<number> {
  const hand = counter();
  await page.goto(`${url}/signals`);
  await hand.tap(page.getByRole('link', { name: 'Leg een signaal vast' }));
  await hand.type(
    page.getByRole('textbox', { name: 'Wat zag of hoorde je?' }),
    'Nico van 43 spreekt al weken niemand.',
  );
  await hand.tap(
    page.getByRole('radio', { name: 'Wijkpunt De Kade' }).or(page.getByRole('button', { name: 'Wijkpunt De Kade' })),
  );
  await hand.tap(page.getByRole('button', { name: 'Mensen om u heen' }));
  await hand.tap(page.getByRole('button', { name: 'Geef door aan het team' }));
  await page.getByText('Nico van 43 spreekt al weken niemand.').first().waitFor();
  return hand.total();
}
