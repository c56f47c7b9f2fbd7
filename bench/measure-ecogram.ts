import type { Browser } from 'playwright-core';
import { measureDrawing } from './drawing-times.ts';
import type { Figure } from './report.ts';

const members = 60;

/** An ecogram of sixty. */
export const measureEcogram = (browser: Browser, url: string): Promise<Figure[]> =>
  measureDrawing(browser, url, {
    what: `ecogram of ${members}`,
    ...{ by: 'samira.elamrani', kind: 'ecogram', draw: drawMany, count: members },
  });

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
