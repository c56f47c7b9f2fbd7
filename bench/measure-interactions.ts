import type { Browser, Locator, Page } from 'playwright-core';
import { openPage, screens, signIn } from '../tests/harness/browser.ts';
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
  const page = await openPage(browser, { screen: 'phone', keepsApp: true });
  await signIn(page, url, 'samira.elamrani');
  const figures: Figure[] = [
    { what: 'capturing a signal', value: await captureSignal(page, url), unit: 'interactions', atMost: 6 },
  ];
  figures.push({ what: 'from fragment to goal', value: await makeGoal(page, url), unit: 'interactions', atMost: 3 });
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

/** From what was said at the table, already in sight, to a wish in the plan. */
async function makeGoal(page: Page, url: string): Promise<number> {
  const hand = counter();
  await page.setViewportSize(screens.desk);
  await page.goto(url + (await page.evaluate(firstTable)));
  const fragment = page.locator('.table-fragment').first();
  await hand.tap(fragment.getByRole('button').first());
  await hand.tap(page.getByRole('button', { name: 'Maak hier een wens van' }));
  const kept = page.waitForResponse((reply) => reply.url().endsWith('/goals') && reply.status() === 201);
  await hand.tap(page.getByRole('button', { name: 'Zet in het plan' }));
  await kept;
  return hand.total();
}

/** Runs in the page: the address of a table of the Sterk family. */
async function firstTable(): Promise<string> {
  const read = async (path: string) => (await (await fetch(`/api/v1${path}`)).json()) as never;
  const { found } = (await read('/find?q=sterk')) as { found: { caseId: string | null }[] };
  const caseId = found.find((one) => one.caseId !== null)?.caseId ?? '';
  const { conversations } = (await read(`/cases/${caseId}/conversations`)) as { conversations: { id: string }[] };
  return `/cases/${caseId}/conversations/${conversations[0]?.id ?? ''}/table`;
}
