import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems, comeIn, openPage, scrollsSideways } from '../../harness/browser.ts';
import { caseOf, type DemoPlace } from '../demo-place.ts';
import { dragByFinger, dragByMouse } from '../drags.ts';

// An ecogram is made with the mouse, the keys and a finger, in both languages, laid beside an earlier moment and
// printed.

let program: DemoPlace['program'];
let browser: Browser;
let page: Page;
const caseId = caseOf('sterk');

const figure = (name: string) => page.locator(`.drawing-figure[aria-label^="${name}"]`);

interface Moment {
  id: string;
  parts: { content: { name: string; ring: number } | null }[];
}

/** What the server has of the moments, oldest first. */
const kept = () =>
  page.evaluate(async (id) => {
    const reply = await fetch(`/api/v1/cases/${id}/drawings?kind=ecogram`);
    return ((await reply.json()) as { drawings: Moment[] }).drawings;
  }, caseId);

const rings = async () =>
  Object.fromEntries(
    ((await kept()).at(-1)?.parts ?? []).flatMap(({ content }) => (content ? [[content.name, content.ring]] : [])),
  ) as Record<string, number>;

export function walkEcogram(place: () => DemoPlace): void {
  describe('an ecogram', () => {
    beforeAll(async () => {
      ({ program, browser } = place());
      page = await openPage(browser, { screen: 'desk' });
      await comeIn(page, program.url, 'samira.elamrani');
    });
    afterAll(() => page.context().close());

    test('is drawn with the mouse and the keys, undone, compared and printed', { timeout: 60_000 }, async () => {
      await page.goto(`${program.url}/cases/${caseId}/ecogram`);
      await page.getByRole('button', { name: 'Begin met tekenen' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Begin met tekenen' }).click();

      const line = page.getByLabel('Wie hoort erbij?');
      await line.fill('zus Anna, sterk, E M');
      await page.keyboard.press('Enter');
      await line.fill('Thuiszorg, dun, M');
      await page.keyboard.press('Enter');
      await figure('Thuiszorg').waitFor();
      await expect.poll(rings).toEqual({ Anna: 1, Thuiszorg: 4 });

      // With the mouse: to the edge of the picture.
      const frame = (await page.locator('.drawing-stage > .drawing-picture').boundingBox())!;
      await dragByMouse(page, figure('Anna').locator('.drawing-focus'), {
        x: frame.x + frame.width / 2,
        y: frame.y + 20,
      });
      await expect.poll(rings).toEqual({ Anna: 4, Thuiszorg: 4 });

      // With the keys: nearer, twice.
      await figure('Anna').focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect.poll(rings).toEqual({ Anna: 2, Thuiszorg: 4 });
      await page.getByRole('button', { name: 'Maak ongedaan' }).click();
      await expect.poll(rings).toEqual({ Anna: 3, Thuiszorg: 4 });
      await page.getByRole('button', { name: 'Doe opnieuw' }).click();
      await expect.poll(rings).toEqual({ Anna: 2, Thuiszorg: 4 });
      expect(await axeProblems(page)).toEqual([]);
      await page.getByRole('button', { name: 'Laat meekijken' }).click();
      expect(await axeProblems(page)).toEqual([]);
      await page.getByRole('button', { name: 'Terug naar tekenen' }).click();

      await page.getByRole('button', { name: 'Meer', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Nieuw moment' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Nieuw moment' }).click();
      await expect.poll(async () => (await kept()).length).toBe(2);
      await page.getByRole('button', { name: 'Anna dichterbij' }).click();
      await expect.poll(rings).toEqual({ Anna: 1, Thuiszorg: 4 });
      await page.getByRole('tab', { name: 'Toen en nu' }).click();
      await page.getByText('Anna, zus: dichterbij').waitFor();
      expect(await axeProblems(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 720 });
      expect(await scrollsSideways(page)).toBe(false);

      const [moment] = await kept();
      const paper = await page.request.get(`${program.url}/api/v1/cases/${caseId}/drawings/${moment!.id}/document`);
      expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
    });

    test('is shown to a partner as a picture, and as a table to who does not see it', async () => {
      const ask = async (path: string) =>
        (await page.request.get(`${program.url}/api/v1/cases/${caseId}${path}`)).json();
      const { drawings } = (await ask('/drawings?kind=ecogram')) as { drawings: { id: string; personId: string }[] };
      const { partners } = (await ask('/shareable')) as { partners: { id: string; name: string }[] };
      const [moment] = drawings;
      const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
      const shared = await page.request.post(`${program.url}/api/v1/cases/${caseId}/shares`, {
        headers: { origin: program.url, 'idempotency-key': crypto.randomUUID() },
        data: {
          ...{ pieceKind: 'drawing', pieceId: moment!.id, purpose: 'Zien wie er meehelpt', endsOn: day(30) },
          recipient: { kind: 'account', id: partners.find(({ name }) => name.includes('Tuinstra'))!.id },
          ground: { basis: 'consent', given: [{ personId: moment!.personId, how: 'spoken', onDay: day(-1) }] },
        },
      });
      expect(shared.status()).toBe(201);
      const { id } = (await shared.json()) as { id: string };
      const partner = await openPage(browser, { screen: 'phone' });
      await comeIn(partner, program.url, 'o.tuinstra@geldloket-wilgendrecht.example');
      await partner.goto(`${program.url}/shared-with-me/${id}`);
      await partner.getByRole('img', { name: /Anna/ }).waitFor();
      await partner.getByRole('row', { name: /Anna, zus/ }).waitFor();
      expect(await axeProblems(partner)).toEqual([]);
      expect(await scrollsSideways(partner)).toBe(false);
      await partner.context().close();
    });

    test('goes on under a finger, in English, and without a connection', { timeout: 60_000 }, async () => {
      await page.context().close();
      page = await openPage(browser, { screen: 'phone', language: 'en', isTouch: true, keepsApp: true });
      await comeIn(page, program.url, 'samira.elamrani', 'en');
      await page.goto(`${program.url}/cases/${caseId}/ecogram`);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.getByLabel('Who belongs here?').fill('neighbour Tom, strong, gets G');
      await page.getByRole('button', { name: 'Add', exact: true }).tap();
      await expect.poll(rings).toEqual({ Anna: 1, Thuiszorg: 4, Tom: 1 });
      // The bar that says what waits is gone, and the picture stands still.
      await page.getByText('Everything saved').waitFor();

      // In the middle, clear of the bars at the head and the foot of a phone; from there to the upper edge.
      const picture = page.locator('.drawing-stage > .drawing-picture');
      await picture.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const frame = (await picture.boundingBox())!;
      const edge = { x: frame.x + frame.width / 2, y: frame.y + frame.height * 0.04 };
      await dragByFinger(page, figure('Tom').locator('.drawing-focus'), edge);
      await expect.poll(async () => (await rings())['Tom']).toBe(4);
      expect(await axeProblems(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);

      await page.context().setOffline(true);
      await page.reload();
      await page.getByRole('button', { name: 'More', exact: true }).tap();
      await page.getByRole('menuitem', { name: 'New moment' }).tap();
      await page.getByRole('dialog').getByRole('button', { name: 'New moment' }).tap();
      await page.getByRole('button', { name: 'Tom nearer' }).tap();
      // Only what this device has can be found again.
      await page.getByText('2 things are waiting').first().waitFor();
      await page.reload();
      await page.getByRole('listitem').filter({ hasText: 'Tom' }).getByText('Acquaintances').waitFor();
      await page.context().setOffline(false);
      await expect.poll(async () => (await kept()).length, { timeout: 15_000 }).toBe(3);
      await expect.poll(async () => (await rings())['Tom'], { timeout: 15_000 }).toBe(3);
    });

    test('what one draws, another who has it open sees by itself', { timeout: 60_000 }, async () => {
      const [one, other] = await Promise.all([
        openPage(browser, { screen: 'desk' }),
        openPage(browser, { screen: 'desk' }),
      ]);
      for (const window of [one, other]) {
        await comeIn(window, program.url, 'samira.elamrani');
        await window.goto(`${program.url}/cases/${caseId}/ecogram`);
        await window.locator('.drawing-figure').first().waitFor();
      }
      await one.getByLabel('Wie hoort erbij?').fill('buurvrouw Corrie, sterk, E');
      await one.keyboard.press('Enter');
      await other.locator('.drawing-figure[aria-label^="Corrie"]').waitFor();
      await Promise.all([one.context().close(), other.context().close()]);
    });
  });
}
