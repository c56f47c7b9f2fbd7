import { beforeAll, beforeEach, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { readPdf, type StructureNode } from '../../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../../tests/harness/world.ts';
import * as api from '../api.ts';
import type { Contact, SociogramPart } from './domain.ts';

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
    body: { id: uuidv7(), kind: 'sociogram', after: null, onDay: '2026-11-01', personId: home.personId },
  });
  drawingId = body.id;
});

const anna: Contact = {
  ...{ part: 'contact', name: 'Anna', role: 'zus', personId: null, rank: 1 },
  ...{ together: 'koken', gives: 'rust', costs: 'veel reizen' },
};
const put = (content: unknown, partId = uuidv7(), kind = 'sociogram') =>
  world.ask('generalist', api.putDrawingPart, {
    params: { caseId: home.caseId, drawingId, partId },
    // What cannot be sent by a screen is sent here on purpose.
    body: { kind, version: 0, content } as never,
  });
const knows = (from: string, to: string, how = 'close'): SociogramPart =>
  ({ part: 'knows', from, to, how }) as SociogramPart;

test('a contact and who knows whom are kept as they were told', async () => {
  const [one, other] = [uuidv7(), uuidv7()];
  expect(await put({ ...anna, personId: home.personId }, one)).toMatchObject({
    status: 200,
    body: { version: 1, content: { ...anna, personId: home.personId } },
  });
  expect(await put(knows(one, other))).toMatchObject({ status: 200, body: { content: knows(one, other) } });
});

test.each([
  ['a contact without a name', { ...anna, name: ' ' }],
  ['what is too long to be read', { ...anna, gives: 'x'.repeat(161) }],
  ['a way of knowing that there is not', knows(uuidv7(), uuidv7(), 'married')],
  [
    'somebody who knows themselves',
    knows('01935d4e-0000-7000-8000-000000000001', '01935d4e-0000-7000-8000-000000000001'),
  ],
  ['a part of another kind', { part: 'left-out', slice: 'day' }],
])('%s is refused', async (_, content) => {
  expect((await put(content)).status).toBe(400);
});

test('a part under the name of another kind of drawing is refused', async () => {
  const status = async (content: unknown, kind: string) => (await put(content, uuidv7(), kind)).status;
  expect(await status({ part: 'left-out', slice: 'day' }, 'network-map')).toBe(404);
  expect(await status(anna, 'network-map')).toBe(400);
});

test('nobody of another household is a contact', async () => {
  const other = await settleCase(world);
  expect((await put({ ...anna, personId: other.personId })).status).toBe(404);
});

test('on paper it is a picture in words, a table, and who knows whom', async () => {
  const [one, other] = [uuidv7(), uuidv7()];
  await put(anna, one);
  await put({ ...anna, name: 'Hans', role: '', gives: '', rank: 2 }, other);
  await put(knows(one, other, 'tension'));
  const { body } = await world.ask('generalist', api.printDrawing, { params: { caseId: home.caseId, drawingId } });
  const flat = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(flat)];
  const nodes = readPdf(Buffer.from(body)).structure.flatMap(flat);
  const alt = nodes.find(({ type }) => type === 'Figure')?.alt ?? '';
  expect(alt).toContain('Anna, zus. Samen: koken. Geeft: rust. Kost: veel reizen.');
  expect(alt).toContain('Er is spanning tussen Anna en Hans.');
  expect(nodes.filter(({ type }) => type === 'TR')).toHaveLength(3);
});
