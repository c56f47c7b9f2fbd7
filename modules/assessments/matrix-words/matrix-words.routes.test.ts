import { uuidv7 } from 'uuidv7';
import { beforeAll, expect, test } from 'vitest';
import { readTable } from '../../../platform/spreadsheet/read-table.ts';
import { writeXlsx } from '../../../platform/spreadsheet/xlsx.ts';
import { settleCase } from '../../../tests/harness/world-case.ts';
import { buildWorld, everybody, type Who, type World } from '../../../tests/harness/world.ts';
import { getAssessment, keepScore, startAssessment } from '../api.ts';
import * as api from './api.ts';
import { productDomains, type DomainSentences } from './domain.ts';
import { readSheet, sheetOf } from './sheet.ts';

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await buildWorld();
  ({ caseId } = await settleCase(world));
});

const rights = '© De uitgever, licentie 2026-114';
const domains = productDomains().map((one): DomainSentences => ({
  ...one,
  levels: one.levels.map((_, index) => ({ nl: `Zin ${index + 1}`, en: `Line ${index + 1}` })) as never,
}));
const words = { rights, domains };

const publish = (who: Who, body: { after: number | null; words: typeof words | null }) =>
  world.ask(who, api.publishMatrixSet, { body });
const setsOf = async (who: Who) => (await world.ask(who, api.listMatrixSets)).body.sets;

async function score(entryVersion: number) {
  const assessmentId = uuidv7();
  const at = { params: { caseId } };
  await world.ask('generalist', startAssessment, {
    ...at,
    body: { id: assessmentId, personId: null, occasion: 'start' },
  });
  const { status, body } = await world.ask('generalist', keepScore, {
    params: { caseId, assessmentId, domain: 'finances' },
    body: { level: 2, reason: 'Hoort bij de vraag', entryVersion },
  });
  return { status, body, params: { caseId, assessmentId } };
}

test('a file is read, and kept by nobody', async () => {
  const content = (await writeXlsx([sheetOf(domains)])).toString('base64');
  const { status, body } = await world.ask('admin', api.readMatrixFile, { body: { fileName: 'zinnen.xlsx', content } });
  expect(status).toBe(201);
  expect(body).toEqual({ domains, problems: [] });
  expect(await setsOf('admin')).toEqual([]);
});

test('a file that is none says so at the file; a wrong one says every place', async () => {
  const file = (text: string) => ({ body: { fileName: 'zinnen.csv', content: Buffer.from(text).toString('base64') } });
  const broken = await world.ask('admin', api.readMatrixFile, file('a;"b'));
  expect(broken.status).toBe(400);
  expect(broken.body).toMatchObject({ errors: [{ path: 'content' }] });
  const wrong = await world.ask('admin', api.readMatrixFile, file('Code;Vraag\nfinances;Hoe?'));
  expect(wrong.body.domains).toBeNull();
  expect(wrong.body.problems.map(({ column }) => column)).toEqual([
    'Toelichting',
    ...[1, 2, 3, 4, 5].map((level) => `Niveau ${level}`),
  ]);
});

test('a set is put to use, an answer is given to it, and keeps it when another comes', async () => {
  expect((await score(1001)).status).toBe(400);
  const first = await publish('coach', { after: null, words });
  expect(first.body.sets).toMatchObject([{ version: 1001, rights, domains, publishedByName: expect.any(String) }]);
  expect(await setsOf('generalist')).toHaveLength(1);

  const answered = await score(1001);
  expect(answered).toMatchObject({ status: 200, body: { entryVersion: 1001 } });
  // What a device held from before is still an answer to the sentences of the product.
  expect((await score(1)).status).toBe(200);

  await publish('admin', { after: 1001, words: null });
  expect(await setsOf('generalist')).toMatchObject([
    { version: 1002, domains: null, rights: null },
    { version: 1001, domains },
  ]);
  const kept = await world.ask('generalist', getAssessment, { params: answered.params });
  expect(kept.body.scores).toMatchObject([{ entryVersion: 1001 }]);
  // Without sentences there is nothing to answer to.
  expect((await score(1002)).status).toBe(400);
  expect((await score(4711)).status).toBe(400);
});

test('who comes second changes nothing and gets what is in use', async () => {
  const before = await setsOf('admin');
  const late = await publish('admin', { after: null, words });
  expect(late.status).toBe(409);
  expect(late.body).toMatchObject({ current: { sets: before } });
  const both = await Promise.all(
    ['admin', 'coach'].map((who) => publish(who as Who, { after: before[0]!.version, words })),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  expect(await setsOf('admin')).toHaveLength(before.length + 1);
});

test('half a set, two of one domain, or words of nobody are refused', async () => {
  const after = (await setsOf('admin'))[0]?.version ?? null;
  const twice = [...domains.slice(1), domains[1]!];
  for (const wrong of [
    { rights, domains: domains.slice(1) },
    { rights, domains: twice },
    { rights: ' ', domains },
  ]) {
    expect((await publish('admin', { after, words: wrong })).status).toBe(400);
  }
});

test('the sentences in use go out as a workbook that comes in again', async () => {
  const { body } = await world.ask('admin', api.exportMatrixSheet);
  expect(readSheet(await readTable(Buffer.from(body), 'matrix.xlsx'))).toEqual({ domains });
});

test('only coach and administrator load; workers read; nobody of elsewhere sees it', async () => {
  const after = (await setsOf('admin'))[0]?.version ?? null;
  for (const who of everybody) {
    const isLoader = who === 'coach' || who === 'admin';
    const reads = isLoader || ['generalist', 'colleague', 'neighbour', 'stranger'].includes(who);
    const list = await world.ask(who, api.listMatrixSets);
    expect([who, list.status]).toEqual([who, reads ? 200 : 404]);
    if (reads) expect(list.body.can.load).toBe(isLoader);
    if (who === 'stranger') expect(list.body.sets).toEqual([]);
    if (isLoader) continue;
    expect([who, (await publish(who, { after, words })).status]).toEqual([who, 404]);
    expect([who, (await world.ask(who, api.exportMatrixSheet)).status]).toEqual([who, 404]);
    const file = { fileName: 'a.csv', content: Buffer.from('Code\nx').toString('base64') };
    expect([who, (await world.ask(who, api.readMatrixFile, { body: file })).status]).toEqual([who, 404]);
  }
  expect((await setsOf('admin'))[0]?.version ?? null).toBe(after);
});
