import { beforeAll, beforeEach, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { readPdf, type StructureNode } from '../../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../../tests/harness/world.ts';
import { listShareable } from '../../sharing/api.ts';
import * as api from '../api.ts';
import type { FamilyPart } from './domain.ts';
import { somebody } from './edits.ts';

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
    body: { id: uuidv7(), kind: 'genogram', after: null, onDay: '2026-11-01', personId: home.personId },
  });
  drawingId = body.id;
});

const put = (content: FamilyPart, partId = uuidv7()) =>
  world.ask('generalist', api.putDrawingPart, {
    params: { caseId: home.caseId, drawingId, partId },
    body: { kind: 'genogram', version: 0, content },
  });
const truus = () => somebody('woman', { name: 'Truus', personId: home.personId });

test('every part of a family is kept, with somebody of the household', async () => {
  const [els, jan, couple] = [uuidv7(), uuidv7(), uuidv7()];
  const bond = { part: 'couple', one: els, other: jan, bond: 'divorced', since: null, until: null, order: 0 } as const;
  const parts: FamilyPart[] = [
    truus(),
    bond,
    { part: 'child', coupleId: couple, memberId: els, bond: 'foster', order: 0, twins: null },
    { part: 'feeling', from: els, to: jan, feeling: 'close' },
    { part: 'home', name: 'Thuis', memberIds: [els, jan] },
  ];
  for (const part of parts) expect(await put(part)).toMatchObject({ status: 200, body: { version: 1, content: part } });
});

test('nobody of another household comes into a family', async () => {
  const other = await settleCase(world);
  expect((await put({ ...truus(), personId: other.personId })).status).toBe(404);
});

test('what contradicts itself is refused', async () => {
  const id = uuidv7();
  const refused: FamilyPart[] = [
    { ...truus(), name: 'Els\uFFFE' },
    { ...truus(), name: 'Els\uD800' },
    { ...truus(), born: { at: '0000', isAbout: false } },
    { ...truus(), died: { at: '2012', isAbout: false }, hasDied: false },
    { part: 'couple', one: id, other: id, bond: 'married', since: null, until: null, order: 0 },
    { part: 'feeling', from: id, to: id, feeling: 'close' },
    { part: 'home', name: '', memberIds: [id, id] },
  ];
  for (const part of refused) expect((await put(part)).status).toBe(400);
});

test('a family in which somebody is ill or addicted asks for more before it is shared', async () => {
  const saysHealth = async () => {
    const { body } = await world.ask('generalist', listShareable, { params: { caseId: home.caseId } });
    return body.pieces.find(({ id }) => id === drawingId)?.saysHealth;
  };
  await put(truus());
  expect(await saysHealth()).toBe(false);
  await put(somebody('man', { name: 'Jan', hasAddiction: true }));
  expect(await saysHealth()).toBe(true);
});

test('on paper it is a picture in words and a table per generation', async () => {
  const [els, jan, kim, couple] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  await put(somebody('woman', { name: 'Els' }), els);
  await put(somebody('man', { name: 'Jan', hasDied: true }), jan);
  await put(somebody('somebody', { name: 'Kim' }), kim);
  await put({ part: 'couple', one: els, other: jan, bond: 'married', since: null, until: null, order: 0 }, couple);
  await put({ part: 'child', coupleId: couple, memberId: kim, bond: 'adopted', order: 0, twins: null });
  const { body } = await world.ask('generalist', api.printDrawing, { params: { caseId: home.caseId, drawingId } });
  const flat = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(flat)];
  const nodes = readPdf(Buffer.from(body)).structure.flatMap(flat);
  const alt = nodes.find(({ type }) => type === 'Figure')?.alt ?? '';
  expect(alt).toContain('Jan. Overleden. Getrouwd met Els. Vader van Kim, met Els.');
  expect(alt).toContain('Geadopteerd kind van Els en Jan.');
  expect(nodes.filter(({ type }) => type === 'Table')).toHaveLength(2);
  expect(nodes.filter(({ type }) => type === 'TR')).toHaveLength(5);
});
