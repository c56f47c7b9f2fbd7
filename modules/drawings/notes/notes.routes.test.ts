import { uuidv7 } from 'uuidv7';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readPdf, type StructureNode } from '../../../platform/pdf/pdf-reading.ts';
import { runOnce } from '../../../tests/harness/engine.ts';
import { settleCase } from '../../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../../tests/harness/world.ts';
import { addGoal, getPlan } from '../../plans/api.ts';
import { listShareable } from '../../sharing/api.ts';
import * as api from '../api.ts';
import type { DrawingKind } from '../domain.ts';
import type { Note } from './domain.ts';

// Boards of notes, through the calls of every drawing.

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  home = await settleCase(world);
});

const params = () => ({ caseId: home.caseId });
const begin = (kind: DrawingKind, toolId: string | null, more: { after?: string } = {}) =>
  world.ask('generalist', api.beginDrawing, {
    params: params(),
    body: { id: uuidv7(), kind, toolId, after: null, onDay: '2026-11-01', personId: home.personId, ...more },
  });
const note = (more: Partial<Note> = {}): Note => ({
  ...{ part: 'note', fieldId: 'what-must-happen', text: 'Iemand die\nop donderdag komt', order: 1024 },
  ...{ area: 'day', becamePlan: false },
  ...more,
});
const put = (drawingId: string, partId: string, content: Note, { toolId = 'triptych', version = 0 } = {}) =>
  world.ask('generalist', api.putDrawingPart, {
    params: { ...params(), drawingId, partId },
    body: { kind: 'notes', toolId, version, content },
  });
const moments = async (toolId: string) =>
  (await world.ask('generalist', api.listDrawings, { params: params(), query: { kind: 'notes', toolId } })).body
    .drawings;

test('a case has one open moment of each board, with the version of its own way of working', async () => {
  for (const toolId of ['triptych', 'core-quadrant', 'window']) {
    const { status, body } = await begin('notes', toolId);
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: 'notes', toolId, methodVersion: 1, isClosed: false });
  }
  expect(await moments('window')).toHaveLength(1);
});

describe('refused with what is wrong', () => {
  test.each([
    ['notes', 'no-such-board'],
    ['notes', null],
    ['notes', 'toString'],
    ['ecogram', 'triptych'],
  ] as const)('%s with %s as its board', async (kind, toolId) => {
    const { status, body } = await begin(kind, toolId);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'toolId', message: 'Dit bord is er niet.' }] });
  });

  test('a field of another board, and a note without words', async () => {
    const { body: made } = await begin('notes', 'triptych');
    const elsewhere = await put(made.id, uuidv7(), note({ fieldId: 'quality' }));
    expect(elsewhere).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'content.fieldId', message: 'Dit vak staat niet op dit bord.' }] },
    });
    expect((await put(made.id, uuidv7(), note({ text: ' \n ' }))).status).toBe(400);
    expect((await put(made.id, uuidv7(), note({ text: 'bel\u0007' }))).status).toBe(400);
    expect((await put(made.id, uuidv7(), note({ text: 'a'.repeat(281) }))).status).toBe(400);
    expect((await moments('triptych'))[0]?.parts).toEqual([]);
  });

  test('a note for one board in the moment of another', async () => {
    const { body: made } = await begin('notes', 'triptych');
    expect((await put(made.id, uuidv7(), note({ fieldId: 'quality' }), { toolId: 'core-quadrant' })).status).toBe(404);
  });
});

test('a middle note becomes one goal, however often and from whichever moment it is pressed', async () => {
  const { body: first } = await begin('notes', 'triptych');
  const partId = uuidv7();
  await put(first.id, partId, note());
  const toPlan = () =>
    world.ask('generalist', addGoal, {
      params: params(),
      body: { id: partId, text: note().text, area: 'day', personId: home.personId },
    });
  expect((await toPlan()).status).toBe(201);
  await put(first.id, partId, note({ becamePlan: true }), { version: 1 });
  const { body: next } = await begin('notes', 'triptych', { after: first.id });
  expect(next.parts).toMatchObject([{ id: partId, content: { becamePlan: true } }]);
  await toPlan();
  const { body: around } = await world.ask('generalist', api.listDrawings, { params: params(), query: {} });
  expect(around.given).toEqual([partId]);
  const { body: plan } = await world.ask('generalist', getPlan, { params: params() });
  expect(plan.goals).toMatchObject([{ id: partId, text: note().text, area: 'day', person: { id: home.personId } }]);
  // Erased at the wish of the resident: the note no longer says that it is there (pages/use-into-plan.ts).
  await runOnce(world.ownerUrl, `delete from plan_goal where id = '${partId}'`);
  const { body: after } = await world.ask('generalist', api.listDrawings, { params: params(), query: {} });
  expect(after.given).toEqual([]);
});

test('is offered to share by the name of its board', async () => {
  for (const toolId of ['triptych', 'core-quadrant', 'window']) await begin('notes', toolId);
  const { body } = await world.ask('generalist', listShareable, { params: params() });
  const drawings = body.pieces.filter(({ kind }) => kind === 'drawing').map(({ title }) => title);
  expect(drawings.toSorted()).toEqual([
    'Drieluik: nu, straks en de weg ertussen',
    'Hoe je naast iemand staat',
    'Kernkwadrant',
  ]);
});

test('on paper it is a picture in words, and each field a heading with its notes', async () => {
  const { body: made } = await begin('notes', 'triptych');
  await put(made.id, uuidv7(), note({ becamePlan: true }));
  await put(made.id, uuidv7(), note({ fieldId: 'unchanged', text: 'Ik ben moe', area: null }));
  const { body } = await world.ask('generalist', api.printDrawing, { params: { ...params(), drawingId: made.id } });
  const pdf = readPdf(Buffer.from(body));
  const flat = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(flat)];
  const nodes = pdf.structure.flatMap(flat);
  const [picture, ...more] = nodes.filter(({ type }) => type === 'Figure');
  expect(more).toEqual([]);
  expect(picture?.alt).toContain('Wat er moet gebeuren: één briefje. Iemand die\nop donderdag komt. Over:');
  expect(nodes.filter(({ type }) => type === 'H2')).toHaveLength(3);
  expect(nodes.filter(({ type }) => type === 'LI')).toHaveLength(2);
});
