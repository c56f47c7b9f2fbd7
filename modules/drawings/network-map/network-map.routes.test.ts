import { beforeAll, beforeEach, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { readPdf, type StructureNode } from '../../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../../tests/harness/world.ts';
import { listShareable } from '../../sharing/api.ts';
import * as api from '../api.ts';
import type { Placed } from './domain.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
let drawingId: string;
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  home = await settleCase(world);
  const { body } = await world.ask('generalist', api.beginDrawing, {
    params: { caseId: home.caseId },
    body: { id: uuidv7(), kind: 'network-map', after: null, onDay: '2026-11-01', personId: home.personId },
  });
  drawingId = body.id;
});

const ali: Placed = {
  ...{ part: 'placed', name: 'Ali', role: 'buurman', mark: 'man', isFormal: false, hasDied: false, personId: null },
  ...{ ring: 2, area: 'housing', note: '' },
};
const put = (content: unknown, kind = 'network-map') =>
  world.ask('generalist', api.putDrawingPart, {
    params: { caseId: home.caseId, drawingId, partId: uuidv7() },
    // What cannot be sent by a screen is sent here on purpose.
    body: { kind, version: 0, content } as never,
  });

test('somebody on the map and a slice that is left out are kept', async () => {
  expect(await put(ali)).toMatchObject({ status: 200, body: { version: 1, content: ali } });
  const leftOut = { part: 'left-out', slice: 'finances' };
  expect(await put(leftOut)).toMatchObject({ status: 200, body: { content: leftOut } });
});

test.each([
  ['a circle that there is not', { ...ali, ring: 5 }],
  ['a slice that there is not', { ...ali, area: 'garden' }],
  ['nobody', { ...ali, name: '' }],
  ['a slice without a name', { part: 'left-out' }],
  ['a part of another kind', { part: 'contact', name: 'Ali', rank: 1 }],
])('%s is refused', async (_, content) => {
  expect((await put(content)).status).toBe(400);
});

test('a part under the name of another kind of drawing is refused', async () => {
  expect((await put(ali, 'sociogram')).status).toBe(400);
});

test('nobody of another household comes on a map', async () => {
  const other = await settleCase(world);
  expect((await put({ ...ali, personId: other.personId })).status).toBe(404);
});

test('a map with somebody in the slice of health asks for more before it is shared', async () => {
  const saysHealth = async () => {
    const { body } = await world.ask('generalist', listShareable, { params: { caseId: home.caseId } });
    return body.pieces.find(({ id }) => id === drawingId)?.saysHealth;
  };
  await put(ali);
  await put({ part: 'left-out', slice: 'health' });
  expect(await saysHealth()).toBe(false);
  await put({ ...ali, name: 'Bakker', area: 'health' });
  expect(await saysHealth()).toBe(true);
});

test('on paper it is a picture in words, and a table from near to far', async () => {
  await put({ ...ali, ring: 3 });
  await put({ ...ali, name: 'Anna', role: '', ring: 1, area: 'network', note: 'belt elke dag' });
  const { body } = await world.ask('generalist', api.printDrawing, { params: { caseId: home.caseId, drawingId } });
  const flat = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(flat)];
  const nodes = readPdf(Buffer.from(body)).structure.flatMap(flat);
  const alt = nodes.find(({ type }) => type === 'Figure')?.alt ?? '';
  expect(alt).toContain('Ali, buurman. Bekenden, wonen.');
  expect(alt).toContain('Anna. Heel dichtbij, mensen om u heen. Belt elke dag.');
  expect(nodes.filter(({ type }) => type === 'TR')).toHaveLength(3);
});
