import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../platform/pdf/pdf-reading.ts';
import { axeProblems, comeIn, openPage, scrollsSideways } from '../harness/browser.ts';
import { caseOf, openDemo, type DemoPlace } from './demo-place.ts';
import { dragByFinger, dragByMouse, middleOf } from './drags.ts';

// What contacts mean, and circles around somebody: made with the mouse, the keys and a finger, in both languages, laid
// beside an earlier moment and printed.

let place: DemoPlace;
let program: DemoPlace['program'];
let browser: Browser;
let page: Page;
const caseId = caseOf('de-wit');
const account = 'merel.jansen';

beforeAll(async () => {
  place = await openDemo(account);
  ({ program, browser, page } = place);
});
afterAll(() => place.leave());

type Kind = 'sociogram' | 'network-map';

interface Content {
  part: string;
  name: string;
  rank: number;
  ring: number;
  area: string;
  slice: string;
  how: string;
}
interface Moment {
  id: string;
  parts: { content: Content | null }[];
}

/** What the server has of the moments, oldest first. */
const kept = (kind: Kind) =>
  page.evaluate(
    async ([id, of]) => {
      const reply = await fetch(`/api/v1/cases/${id}/drawings?kind=${of}`);
      return ((await reply.json()) as { drawings: Moment[] }).drawings;
    },
    [caseId, kind] as const,
  );
const contents = async (kind: Kind) => ((await kept(kind)).at(-1)?.parts ?? []).flatMap(({ content }) => content ?? []);

/** Who stands where on the map: "1 network". */
const cells = async () =>
  Object.fromEntries(
    (await contents('network-map')).flatMap(({ part, name, ring, area }) =>
      part === 'placed' ? [[name, `${ring} ${area}`]] : [],
    ),
  ) as Record<string, string>;

/** The contacts in their order, and how those who know each other do. */
const chosen = async () => {
  const all = await contents('sociogram');
  return {
    order: all
      .filter(({ part }) => part === 'contact')
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ name }) => name),
    lines: all.flatMap(({ part, how }) => (part === 'knows' ? [how] : [])),
  };
};

const figure = (name: string) => page.locator(`.drawing-figure[aria-label^="${name}"]`);
async function begin(action: string): Promise<void> {
  await page.getByRole('button', { name: action }).click();
  await page.getByRole('dialog').getByRole('button', { name: action }).click();
}

async function typeLines(label: string, lines: readonly string[]): Promise<void> {
  const line = page.getByLabel(label);
  for (const text of lines) {
    await line.fill(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => line.inputValue()).toBe('');
  }
}

/** A moment begins with all of the last one. */
async function nextMoment(kind: Kind): Promise<void> {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Nieuw moment' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nieuw moment' }).click();
  await expect.poll(async () => (await kept(kind)).length).toBe(2);
}

/** The resident looks along, the moments lie beside each other, on a phone nothing sticks out, and it is printed. */
async function lookedAt(kind: Kind, change: string, onPaper: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Laat meekijken' }).click();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Terug naar tekenen' }).click();
  await page.getByRole('tab', { name: 'Toen en nu' }).click();
  await page.getByText(change).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await scrollsSideways(page)).toBe(false);
  await page.setViewportSize({ width: 1440, height: 900 });
  const moment = (await kept(kind)).at(-1)!;
  const paper = await page.request.get(`${program.url}/api/v1/cases/${caseId}/drawings/${moment.id}/document`);
  const told = JSON.stringify(readPdf(await paper.body()).structure);
  for (const words of ['Figure', ...onPaper]) expect(told).toContain(words);
}

describe('with the mouse and the keys', () => {
  test('the map is made of the ecogram, moved, undone, compared and printed', { timeout: 90_000 }, async () => {
    await page.goto(`${program.url}/cases/${caseId}/network-map`);
    await begin('Begin met de kaart');
    // Everybody of the ecogram, as near as they stood there, in the slice where they probably belong.
    await page.getByRole('button', { name: 'Zet iedereen erbij' }).click();
    await expect.poll(cells).toMatchObject({ Fleur: '1 network', Els: '1 housing', School: '4 day' });
    await typeLines('Wie komt erop?', ['zwager Koos, bekenden, geld', 'huisarts Tan']);
    await expect.poll(cells).toMatchObject({ Koos: '3 finances', Tan: '4 health' });

    // With the mouse: from the people into the slice of health, right beside somebody.
    const beside = await middleOf(figure('Tan').locator('.drawing-focus'));
    await dragByMouse(page, figure('Bram').locator('.drawing-focus'), { ...beside, y: beside.y - 4 });
    await expect.poll(async () => (await cells())['Bram']).toBe('4 health');

    // With the keys: nearer, and around to the next slice.
    await figure('Koos').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await cells())['Koos']).toBe('2 day');
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.poll(async () => (await cells())['Koos']).toBe('2 finances');
    await page.getByRole('button', { name: 'Doe opnieuw' }).click();
    await expect.poll(async () => (await cells())['Koos']).toBe('2 day');
    await figure('Koos').focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    // Nobody stands with money any more: that is a question, or the slice is left out.
    await page.getByText('Bij ‘Geld’ staat niemand. Mist u daar iemand?').waitFor();
    await page.getByRole('button', { name: 'Geld', exact: true }).click();
    await page.getByText('Bij ‘Geld’ staat niemand. Mist u daar iemand?').waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await contents('network-map')).flatMap(({ slice }) => slice ?? []))
      .toEqual(['finances']);
    expect(await axeProblems(page)).toEqual([]);

    // In the list, everything as well.
    await page.getByRole('button', { name: 'Verander Koos' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Geld' }).click();
    await dialog.getByLabel('Nog iets').fill('leent weleens geld');
    expect(await axeProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Dichtbij, geld. Leent weleens geld.').waitFor();

    await nextMoment('network-map');
    await page.getByRole('button', { name: 'Koos dichterbij' }).click();
    await expect.poll(async () => (await cells())['Koos']).toBe('1 finances');
    await lookedAt('network-map', 'Koos, zwager: dichterbij', ['Koos, zwager. Heel dichtbij, geld.']);
  });

  test('contacts are chosen, told, put on each other, compared and printed', { timeout: 90_000 }, async () => {
    await page.goto(`${program.url}/cases/${caseId}/sociogram`);
    await begin('Begin met kiezen');
    await page.getByRole('button', { name: 'Els', exact: true }).click();
    await expect.poll(async () => (await chosen()).order).toEqual(['Els']);
    await typeLines('Wie kiest u?', [
      'vriend Wout, samen vissen, geeft rust, kost vroeg opstaan',
      'broer Ruud, kost ruzie over geld, kent Wout',
    ]);
    await expect.poll(chosen).toEqual({ order: ['Els', 'Wout', 'Ruud'], lines: ['knows'] });
    await page.getByText('Het contact met Ruud kost u iets. Wat geeft het u ook?').waitFor();

    // With the mouse: somebody on somebody else.
    await dragByMouse(page, figure('Els'), await middleOf(figure('Ruud')));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Er is spanning' }).click();
    expect(await axeProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await expect.poll(async () => (await chosen()).lines.toSorted()).toEqual(['knows', 'tension']);
    // And to another place: below everybody on the other side.
    const [left, right] = [await middleOf(figure('Ruud')), await middleOf(figure('Wout'))];
    await dragByMouse(page, figure('Els'), { x: left.x + (right.x - left.x) * 0.45, y: left.y + 60 });
    await expect.poll(async () => (await chosen()).order).toEqual(['Wout', 'Els', 'Ruud']);

    // With the keys: to the next, a place earlier, and back.
    await figure('Wout').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await chosen()).order).toEqual(['Els', 'Wout', 'Ruud']);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.poll(async () => (await chosen()).order).toEqual(['Wout', 'Els', 'Ruud']);
    await page.getByRole('button', { name: 'Doe opnieuw' }).click();
    await expect.poll(async () => (await chosen()).order).toEqual(['Els', 'Wout', 'Ruud']);
    expect(await axeProblems(page)).toEqual([]);

    await figure('Els').focus();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Wat geeft dit contact u?').fill('een luisterend oor');
    await dialog.getByRole('button', { name: 'Wout', exact: true }).click();
    await dialog.getByText('Hoe gaat het tussen Els en Wout?').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Els en Wout kennen elkaar. Wat zouden zij samen kunnen doen?').waitFor();
    // What was said at once is taken back at once.
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.poll(async () => (await chosen()).lines.length).toBe(2);
    await page.getByRole('button', { name: 'Doe opnieuw' }).click();
    await expect.poll(async () => (await chosen()).lines.length).toBe(3);

    await nextMoment('sociogram');
    // Who is taken out goes with their lines.
    await page.getByRole('button', { name: 'Verander Ruud' }).click();
    await dialog.getByRole('button', { name: 'Haal weg' }).click();
    await expect.poll(chosen).toEqual({ order: ['Els', 'Wout'], lines: ['knows'] });
    await lookedAt('sociogram', 'Ruud, broer: weg', ['Geeft: een luisterend oor.', 'Els en Wout kennen elkaar.']);
  });
});

describe('under a finger, in English, and without a connection', () => {
  beforeAll(async () => {
    await page.context().close();
    page = await openPage(browser, { screen: 'phone', language: 'en', isTouch: true, keepsApp: true });
    await comeIn(page, program.url, account, 'en');
  });

  test('the map goes on', { timeout: 60_000 }, async () => {
    await page.goto(`${program.url}/cases/${caseId}/network-map`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.getByText('Everything saved').waitFor();
    await page.locator('.drawing-stage').evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
    const aim = await middleOf(figure('Koos').locator('.drawing-focus'));
    await dragByFinger(page, figure('School').locator('.drawing-focus'), { ...aim, x: aim.x + 3 });
    await expect.poll(async () => (await cells())['School']).toBe('1 finances');
    expect(await axeProblems(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);

    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'School further away' }).tap();
    await page.getByLabel('Who comes on it?').fill('neighbour Bo, near');
    await page.getByRole('button', { name: 'Add', exact: true }).tap();
    // Only what this device has can be found again.
    await page.getByText('2 things are waiting').first().waitFor();
    await page.reload();
    await page.getByRole('listitem').filter({ hasText: 'Bo, neighbour' }).getByText('Near, housing').waitFor();
    await page.context().setOffline(false);
    await expect.poll(cells, { timeout: 15_000 }).toMatchObject({ School: '2 finances', Bo: '2 housing' });
  });

  test('what contacts mean goes on', { timeout: 60_000 }, async () => {
    await page.goto(`${program.url}/cases/${caseId}/sociogram`);
    await page.getByText('Everything saved').waitFor();
    await page.locator('.drawing-stage').evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
    await dragByFinger(page, figure('Wout'), await middleOf(figure('Els')));
    await page.getByRole('dialog').getByRole('radio', { name: 'Get on well' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).tap();
    await expect.poll(async () => (await chosen()).lines).toEqual(['close']);
    expect(await axeProblems(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);

    await page.getByText('Everything saved').waitFor();
    await page.context().setOffline(true);
    await page.reload();
    // Who is in the ecogram is offered here too, also now.
    await page.getByRole('button', { name: 'Fleur', exact: true }).tap();
    // The picture grows with them; a finger comes down when it stands still.
    await page.getByText('1 thing is waiting').first().waitFor();
    await figure('Fleur').waitFor();
    await page.getByRole('button', { name: 'Fleur one place earlier' }).tap();
    await page.getByText('2 things are waiting').first().waitFor();
    await page.reload();
    await page.getByRole('listitem').filter({ hasText: 'Fleur' }).waitFor();
    await page.context().setOffline(false);
    await expect.poll(async () => (await chosen()).order, { timeout: 15_000 }).toEqual(['Els', 'Fleur', 'Wout']);
  });
});
