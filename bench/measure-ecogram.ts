import type { Browser } from 'playwright-core';
import { openPage, signIn } from '../tests/harness/browser.ts';
import { framesOfDrag, timeToDraw } from './drawing-times.ts';
import type { Figure } from './report.ts';

const slowdown = 4;
const members = 60;

/** An ecogram of sixty, the processor slowed down: how long it takes to draw, and a frame while somebody is dragged. */
export async function measureEcogram(browser: Browser, url: string): Promise<Figure[]> {
  const page = await openPage(browser, { screen: 'desk' });
  await signIn(page, url, 'samira.elamrani');
  const caseId = await page.evaluate(drawMany, members);
  await page.goto(`${url}/cases/${caseId}/ecogram`);
  await page.locator('.drawing-figure').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.getByRole('tab').nth(1).click();
  const drawn = await page.evaluate(timeToDraw);
  const frames = await framesOfDrag(page);
  await page.context().close();
  const name = `ecogram of ${members}, CPU ÷ ${slowdown}`;
  return [
    { what: `${name}: first drawing`, value: drawn, unit: 'ms', atMost: 300 },
    { what: `${name}: a frame while dragging, median`, value: frames, unit: 'ms', atMost: 17 },
  ];
}

/** Runs in the page: an ecogram with so many figures in the case of the Sterk family. */
async function drawMany(count: number): Promise<string> {
  const ask = async (path: string, method = 'GET', body?: object) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const reply = await fetch(`/api/v1${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    return (await reply.json()) as never;
  };
  const { found } = (await ask('/find?q=sterk')) as { found: { caseId: string | null }[] };
  const caseId = found.find((one) => one.caseId !== null)!.caseId!;
  const root = `/cases/${caseId}/drawings`;
  const id = crypto.randomUUID();
  await ask(root, 'POST', { id, kind: 'ecogram', after: null, onDay: '2026-01-05' });
  for (let index = 0; index < count; index += 1) {
    const content = {
      ...{ name: `Iemand ${index}`, role: '', mark: 'somebody', isFormal: index % 3 === 0, hasDied: false },
      ...{ ring: 1 + (index % 4), angle: (index * 37) % 360, bond: 'strained', personId: null },
      ...{ receives: ['emotional'], gives: ['company'] },
    };
    await ask(`${root}/${id}/parts/${crypto.randomUUID()}`, 'PUT', { kind: 'ecogram', version: 0, content });
  }
  return caseId;
}
