import type { Browser } from 'playwright-core';
import { measureDrawing } from './drawing-times.ts';
import type { Figure } from './report.ts';

const people = 120;

/** A family of five generations. */
export const measureGenogram = (browser: Browser, url: string): Promise<Figure[]> =>
  measureDrawing(browser, url, {
    what: `genogram of ${people} in five generations`,
    ...{ by: 'hanneke.prins', kind: 'genogram', draw: drawFamily, count: people },
  });

/** Runs in the page: a family in the case of the Blom family; every couple has two or three children who find partners. */
async function drawFamily(count: number): Promise<string> {
  const ask = async (path: string, method = 'GET', body?: object) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const reply = await fetch(`/api/v1${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status}`);
    return (await reply.json()) as never;
  };
  const { found } = (await ask('/find?q=blom')) as { found: { caseId: string | null }[] };
  const caseId = found.find((one) => one.caseId !== null)!.caseId!;
  const root = `/cases/${caseId}/drawings`;
  const id = crypto.randomUUID();
  await ask(root, 'POST', { id, kind: 'genogram', after: null, onDay: '2026-01-05' });
  const put = async (content: object): Promise<string> => {
    const partId = crypto.randomUUID();
    await ask(`${root}/${id}/parts/${partId}`, 'PUT', { kind: 'genogram', version: 0, content });
    return partId;
  };
  let made = 0;
  const member = () => {
    made += 1;
    return put({
      ...{ part: 'member', name: `Iemand ${made}`, mark: made % 2 === 0 ? 'woman' : 'man', born: null, died: null },
      ...{ hasDied: false, hasIllness: false, hasAddiction: false, note: '', personId: null },
    });
  };
  const feel = (from: string, to: string) => put({ part: 'feeling', from, to, feeling: 'conflict' });
  let generation = [await member()];
  for (let depth = 0; depth < 4; depth += 1) {
    const next: string[] = [];
    for (const one of generation) {
      if (made >= count - 3) break;
      const other = await member();
      const bond = made % 3 === 0 ? 'divorced' : 'married';
      const coupleId = await put({ part: 'couple', one, other, bond, since: null, until: null, order: 0 });
      for (let order = 0; order < 3 && made < count; order += 1) {
        const memberId = await member();
        await put({ part: 'child', coupleId, memberId, bond: 'born', order, twins: null });
        next.push(memberId);
      }
      if (made % 5 === 0) await feel(one, next.at(-1)!);
    }
    generation = next;
  }
  while (made < count) await member();
  return caseId;
}
