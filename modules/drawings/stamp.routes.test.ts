import { uuidv7 } from 'uuidv7';
import { beforeAll, expect, test } from 'vitest';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';
import { stampOf } from './domain.ts';
import type { Figure } from './ecogram/domain.ts';

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await buildWorld();
  ({ caseId } = await settleCase(world));
});

const anna: Figure = {
  ...{ name: 'Anna', role: 'zus', mark: 'woman', isFormal: false, hasDied: false, ring: 2, angle: 40 },
  ...{ bond: 'strong', receives: ['emotional'], gives: ['company'], personId: null },
};
const of = { kind: 'ecogram' } as const;

const stamp = async (who: Who = 'colleague', query: { kind: 'ecogram' | 'notes'; toolId?: string } = of) =>
  (await world.ask(who, api.getDrawingStamp, { params: { caseId }, query })).body.stamp;
const known = async () =>
  stampOf((await world.ask('generalist', api.listDrawings, { params: { caseId }, query: of })).body.drawings);
const begin = async (id: string, after: string | null) =>
  world.ask('generalist', api.beginDrawing, { params: { caseId }, body: { ...of, id, after, onDay: '2026-11-01' } });
const put = (drawingId: string, partId: string, version: number, content: Figure | null) =>
  world.ask('generalist', api.putDrawingPart, {
    params: { caseId, drawingId, partId },
    body: { ...of, version, content },
  });

test('another word after every change, and the same that the drawing itself gives', async () => {
  const seen = [await stamp()];
  const look = async () => {
    const now = await stamp();
    expect(now).toBe(await known());
    expect(seen).not.toContain(now);
    seen.push(now);
  };
  expect(seen[0]).toBe(await known());
  const [first, second, part] = [uuidv7(), uuidv7(), uuidv7()];
  await begin(first, null);
  await look();
  await put(first, part, 0, anna);
  await look();
  await put(first, part, 1, { ...anna, ring: 1 });
  await look();
  await put(first, part, 2, null);
  await look();
  await begin(second, first);
  await look();
  // Another drawing of the case has a word of its own.
  const triptych = await stamp('colleague', { kind: 'notes', toolId: 'triptych' });
  await put(second, uuidv7(), 0, anna);
  await look();
  expect(await stamp('colleague', { kind: 'notes', toolId: 'triptych' })).toBe(triptych);
});

test('asking is no look at the household, and nobody asks who may not see it', async () => {
  await stamp();
  expect((await world.auditOf('getDrawingStamp')).rows).toEqual([]);
  for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
    const { status } = await world.ask(who, api.getDrawingStamp, { params: { caseId }, query: of });
    expect([who, status]).toEqual([who, 404]);
  }
});
