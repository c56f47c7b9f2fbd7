import { uuidv7 } from 'uuidv7';
import { beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

async function scored(answers: Partial<Record<api.Score['domain'], 1 | 2 | 3 | 4 | 5 | null>>, of = home) {
  const params = { caseId: of.caseId, assessmentId: uuidv7() };
  const begun = { id: params.assessmentId, personId: of.personId, occasion: 'start' } as const;
  await world.ask('generalist', api.startAssessment, { params, body: begun });
  for (const [domain, level] of Object.entries(answers)) {
    const { status } = await world.ask('generalist', api.keepScore, {
      params: { ...params, domain: domain as api.Score['domain'] },
      body: { level, reason: `Waarom ${domain}`, entryVersion: 1 },
    });
    expect(status).toBe(200);
  }
  return params;
}
const print = (who: Who, params: { caseId: string; assessmentId: string }, beside?: string) =>
  world.ask(who, api.printAssessment, { params, query: beside ? { beside } : {} });

/** All that somebody reads who does not see the picture. */
const read = (body: Uint8Array) => JSON.stringify(readPdf(Buffer.from(body)).structure);

test('says the picture and every answer in words, beside an earlier time', async () => {
  const before = await scored({ finances: 2, housing: 4 });
  const now = await scored({ finances: 3, 'day-activity': null });
  const { body, status } = await print('generalist', now, before.assessmentId);
  expect(status).toBe(200);
  const told = read(body);
  for (const words of [
    'Geld: nu lukt een beetje, eerder lukt niet.',
    'Uw huis: nu niet gekozen, eerder lukt genoeg.',
    'Hoe staat het met uw geld?',
    'Eten en vaste lasten worden betaald.',
    'Niet besproken',
    'Waarom finances',
  ]) {
    expect(told).toContain(words);
  }
  expect(read((await print('generalist', now)).body)).toContain('Geld: lukt een beetje.');
});

test('an answer of a colleague on a sensitive domain is not on it until it was opened for a reason', async () => {
  const params = await scored({ addiction: 1, finances: 4 });
  const hidden = read((await print('colleague', params)).body);
  expect(hidden).toContain('Eén gebied staat er niet bij');
  for (const words of ['Waarom addiction', 'Drank']) expect(hidden).not.toContain(words);
  expect(hidden).toContain('Waarom finances');
  await world.ask('colleague', api.openDomain, {
    params: { caseId: params.caseId, domain: 'addiction' },
    body: { purpose: 'other', reason: 'Het gesprek voorbereiden' },
  });
  expect(read((await print('colleague', params)).body)).toContain('Waarom addiction');
});

test('which domains were printed is kept, of both times', async () => {
  const before = await scored({ housing: 4 });
  const now = await scored({ finances: 3 });
  await print('generalist', now, before.assessmentId);
  const { rows } = await world.auditOf('printAssessment');
  expect(rows.at(-1)).toMatchObject({ objects: { domains: 'finances', beside: 'housing' } });
});

test('a scoring of another case is not laid beside it, and nobody prints what they may not see', async () => {
  const other = await scored({ finances: 2 }, await settleCase(world));
  const now = await scored({ finances: 3 });
  expect((await print('generalist', now, other.assessmentId)).status).toBe(404);
  expect((await print('generalist', now, uuidv7())).status).toBe(404);
  for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
    expect([who, (await print(who, now)).status]).toEqual([who, 404]);
  }
});
