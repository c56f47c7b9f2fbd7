import { beforeAll, beforeEach, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { readPdf, type StructureNode } from '../../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../../tests/harness/world.ts';
import { listShareable } from '../../sharing/api.ts';
import * as api from '../api.ts';
import { bareEvent, type LifeEvent } from './domain.ts';

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
    body: { id: uuidv7(), kind: 'life-line', after: null, onDay: '2026-11-01', personId: home.personId },
  });
  drawingId = body.id;
});

const put = (content: Partial<LifeEvent>) =>
  world.ask('generalist', api.putDrawingPart, {
    params: { caseId: home.caseId, drawingId, partId: uuidv7() },
    body: { kind: 'life-line', version: 0, content: { ...bareEvent, name: 'Getrouwd', ...content } },
  });

test('an event is kept as it was told, with somebody of the household', async () => {
  const told = { from: '1998-05', feeling: 2, personId: home.personId, area: 'network' } as const;
  expect(await put(told)).toMatchObject({ status: 200, body: { version: 1, content: told } });
});

test('a line that says something about health asks for more before it is shared', async () => {
  const saysHealth = async () => {
    const { body } = await world.ask('generalist', listShareable, { params: { caseId: home.caseId } });
    return body.pieces.find(({ id }) => id === drawingId)?.saysHealth;
  };
  await put({ area: 'day' });
  expect(await saysHealth()).toBe(false);
  await put({ area: 'health' });
  expect(await saysHealth()).toBe(true);
});

test('nobody of another household comes on a line', async () => {
  const other = await settleCase(world);
  expect((await put({ personId: other.personId })).status).toBe(404);
});

test.each([
  [{ from: '1889' }, 'tussen 1890 en 2100'],
  [{ until: '2101', from: '1998' }, 'tussen 1890 en 2100'],
  [{ from: '1998-02-30' }, 'die bestaat'],
  [{ from: '2009', until: '2003' }, 'Het einde ligt voor het begin'],
])('%j is refused, and said so', async (time, words) => {
  const reply = await put(time);
  expect(reply.status).toBe(400);
  expect(JSON.stringify(reply.body)).toContain(words);
});

test('on paper it is a picture in words and a table, in the order of time', async () => {
  await put({ name: 'Een tuin', isHoped: true, rank: 1 });
  await put({ name: 'Vader overleden', fromAge: 12, feeling: -3, helped: 'Vissen met oom', rank: 2 });
  await put({ name: 'Geboren', from: '1960', isBirth: true, rank: 3 });
  const { body } = await world.ask('generalist', api.printDrawing, { params: { caseId: home.caseId, drawingId } });
  const flat = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(flat)];
  const nodes = readPdf(Buffer.from(body)).structure.flatMap(flat);
  const alt = nodes.find(({ type }) => type === 'Figure')?.alt ?? '';
  const places = ['Geboren, 1960.', 'Vader overleden, 12 jaar. Heel moeilijk.', 'Een tuin, hoop.'].map((words) =>
    alt.indexOf(words),
  );
  expect(places[0]).toBeGreaterThan(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(nodes.filter(({ type }) => type === 'TR')).toHaveLength(4);
});
