import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { readPdf, type StructureNode } from '../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import type { Figure } from '../ecogram/domain.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  home = await settleCase(world);
});

const anna: Figure = {
  ...{ name: 'Anna', role: 'zus', mark: 'woman', isFormal: false, hasDied: false, ring: 2, angle: 40 },
  ...{ bond: 'strong', receives: ['emotional'], gives: ['company'], personId: null },
};

const params = () => ({ caseId: home.caseId });
const begin = (id = uuidv7(), more: { personId?: string; onDay?: string } = {}) =>
  world.ask('generalist', api.beginDrawing, {
    params: params(),
    body: { id, kind: 'ecogram', onDay: '2026-11-01', ...more },
  });
const put = (drawingId: string, partId: string, version: number, content: Figure | null) =>
  world.ask('generalist', api.putDrawingPart, {
    params: { ...params(), drawingId, partId },
    body: { version, content },
  });
const list = async () =>
  (await world.ask('generalist', api.listDrawings, { params: params(), query: { kind: 'ecogram' } })).body;

describe('a moment', () => {
  test('holds what is drawn, with who stands in the middle', async () => {
    const { body: made } = await begin(undefined, { personId: home.personId });
    const partId = uuidv7();
    expect(await put(made.id, partId, 0, anna)).toMatchObject({ status: 200, body: { id: partId, version: 1 } });
    const { drawings, people, householdName } = await list();
    expect(drawings).toMatchObject([
      {
        id: made.id,
        personId: home.personId,
        isClosed: false,
        methodVersion: 1,
        parts: [{ id: partId, content: anna }],
      },
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Truus de Wit', 'Wim de Wit']);
    expect(householdName).toBe('Familie De Wit');
  });

  test('stays as it was once the next begins, which begins with the same people', async () => {
    const { body: first } = await begin();
    const [kept, gone] = [uuidv7(), uuidv7()];
    await put(first.id, kept, 0, anna);
    await put(first.id, gone, 0, { ...anna, name: 'Bep' });
    await put(first.id, gone, 1, null);
    const { body: second } = await begin(undefined, { onDay: '2026-11-20' });
    await put(second.id, kept, 1, { ...anna, ring: 1 });
    expect(await put(first.id, kept, 1, null)).toMatchObject({ status: 422, body: { code: 'rule' } });
    const { drawings } = await list();
    expect(drawings.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    expect(drawings[0]?.parts.find(({ id }) => id === kept)?.content?.ring).toBe(2);
    expect(drawings[1]?.parts).toMatchObject([{ id: kept, version: 2, content: { ring: 1 } }]);
  });

  test('begun twice with one id, as a device does that did not hear the answer, is there once and stays open', async () => {
    const id = uuidv7();
    await begin(id);
    await begin(id);
    expect((await list()).drawings).toMatchObject([{ id, isClosed: false }]);
  });

  test('begins around nobody of another household', async () => {
    const other = await settleCase(world);
    expect((await begin(undefined, { personId: other.personId })).status).toBe(404);
    const { body: made } = await begin();
    expect((await put(made.id, uuidv7(), 0, { ...anna, personId: other.personId })).status).toBe(404);
  });
});

describe('two people at once', () => {
  test('who comes second sees what is there, and both may draw somebody else', async () => {
    const { body: made } = await begin();
    const partId = uuidv7();
    await put(made.id, partId, 0, anna);
    await put(made.id, partId, 1, { ...anna, ring: 1 });
    const late = await put(made.id, partId, 1, { ...anna, ring: 4 });
    expect(late).toMatchObject({ status: 409, body: { current: { id: partId, version: 2, content: { ring: 1 } } } });
    expect((await put(made.id, partId, 0, anna)).status).toBe(409);
    expect((await put(made.id, uuidv7(), 0, anna)).status).toBe(200);
  });
});

describe('taking somebody out', () => {
  test('leaves nothing of them, and can be undone', async () => {
    const { body: made } = await begin();
    const partId = uuidv7();
    await put(made.id, partId, 0, anna);
    expect((await put(made.id, partId, 1, null)).body.content).toBeNull();
    expect((await put(made.id, partId, 2, anna)).body).toMatchObject({ version: 3, content: anna });
  });
});

test('the drawing of another case is not there', async () => {
  const { body: made } = await begin();
  const other = await settleCase(world);
  const reply = await world.ask('generalist', api.putDrawingPart, {
    params: { caseId: other.caseId, drawingId: made.id, partId: uuidv7() },
    body: { version: 0, content: anna },
  });
  expect(reply.status).toBe(404);
});

test('on paper it is a picture in words, and a table', async () => {
  const { body: made } = await begin(undefined, { personId: home.personId });
  await put(made.id, uuidv7(), 0, anna);
  await put(made.id, uuidv7(), 0, {
    ...anna,
    name: 'Thuiszorg',
    role: '',
    mark: 'organisation',
    isFormal: true,
    ring: 4,
  });
  const { body } = await world.ask('generalist', api.printDrawing, { params: { ...params(), drawingId: made.id } });
  const pdf = readPdf(Buffer.from(body));
  const flat = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(flat)];
  const nodes = pdf.structure.flatMap(flat);
  expect(nodes.filter(({ type }) => type === 'Figure')).toHaveLength(1);
  expect(nodes.find(({ type }) => type === 'Figure')?.alt).toContain('Anna, zus. Dichtbij, sterk.');
  expect(nodes.filter(({ type }) => type === 'TR')).toHaveLength(3);
});
