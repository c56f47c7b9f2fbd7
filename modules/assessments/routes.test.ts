import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';

let world: World;
let caseId: string;
let personId: string;
beforeAll(async () => {
  world = await buildWorld();
  ({ caseId, personId } = await settleCase(world));
});

const start = (body: Partial<Parameters<typeof begin>[0]> = {}) => begin({ personId, occasion: 'start', ...body });
async function begin(body: { personId: string | null; occasion: 'start' | 'evaluation'; at?: string; id?: string }) {
  const { status, body: made } = await world.ask('generalist', api.startAssessment, { params: { caseId }, body });
  expect(status).toBe(201);
  return made.id;
}

const open = (
  assessmentId: string,
  domain: api.Score['domain'],
  body: object = {},
  who: Who = 'generalist',
  key?: string,
) =>
  world.ask(who, api.keepScore, {
    params: { caseId, assessmentId, domain },
    body: { reason: 'Hoort bij de vraag', entryVersion: 1, ...body },
    ...(key ? { key } : {}),
  });

const audits = async (action: string) => {
  const { rows } = await world.owner
    .withTables<{
      auditEntry: { action: string; objects: Record<string, string>; reason: string | null; id: string };
    }>()
    .selectFrom('auditEntry')
    .select(['objects', 'reason'])
    .where('action', '=', action)
    .orderBy('id')
    .execute()
    .then((found) => ({ rows: found }));
  return rows;
};

describe('opening a domain', () => {
  test('needs a reason, and says so of the field', async () => {
    const id = await start();
    const { status, body } = await open(id, 'finances', { reason: '  ' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'reason', message: 'Vul dit in.' }] });
  });

  test('a level may stay undiscussed; what is not opened holds nothing', async () => {
    const id = await start();
    expect((await open(id, 'housing')).body).toMatchObject({ level: null, reason: 'Hoort bij de vraag', version: 1 });
    const { body } = await world.ask('generalist', api.getAssessment, { params: { caseId, assessmentId: id } });
    expect(body.scores.map(({ domain }) => domain)).toEqual(['housing']);
    expect(body.ladder).toBeNull();
  });

  test('takes five levels and the words that were shown, nothing else', async () => {
    const id = await start();
    for (const level of [0, 6, 2.5, 'acute']) {
      expect(await open(id, 'housing', { level })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'level' }] },
      });
    }
    const unpublished = await open(id, 'housing', { entryVersion: 99 });
    expect(unpublished).toMatchObject({ status: 400, body: { errors: [{ path: 'entryVersion' }] } });
    expect(await open(id, 'astrology' as never)).toMatchObject({ status: 404 });
  });

  test('pressing twice opens it once', async () => {
    const id = await start();
    const key = uuidv7();
    const [one, two] = await Promise.all([
      open(id, 'finances', { level: 2 }, 'generalist', key),
      open(id, 'finances', { level: 2 }, 'generalist', key),
    ]);
    expect(one.body).toEqual(two.body);
  });

  test('a huge paste is refused with a message, emoji and right-to-left text come back as typed', async () => {
    const id = await start();
    expect(await open(id, 'finances', { reason: 'x'.repeat(20_001) })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'reason' }] },
    });
    const reason = '👵🏽 לא ישנה — "quoted" <b>& مرحبا';
    expect((await open(id, 'finances', { reason })).body.reason).toBe(reason);
  });
});

describe('changing an answer', () => {
  test('works on what one saw; two at once are shown side by side', async () => {
    const id = await start();
    await open(id, 'finances', { level: 2 });
    const changed = await open(id, 'finances', { level: 3, version: 1 });
    expect(changed.body).toMatchObject({ level: 3, version: 2 });
    const late = await open(id, 'finances', { level: 1, version: 1 }, 'colleague');
    expect(late).toMatchObject({ status: 409, body: { current: { level: 3, version: 2, byName: 'De generalist' } } });
    const again = await open(id, 'finances', { level: 5 }, 'colleague');
    expect(again).toMatchObject({ status: 409, body: { current: { level: 3 } } });
  });

  test('closing a domain keeps nothing of it, and only as one saw it', async () => {
    const id = await start();
    await open(id, 'justice', { level: 1, reason: 'Bij nader inzien niet' });
    const params = { caseId, assessmentId: id, domain: 'justice' as const };
    expect((await world.ask('generalist', api.closeDomain, { params, query: { version: 7 } })).status).toBe(409);
    expect((await world.ask('generalist', api.closeDomain, { params, query: { version: 1 } })).status).toBe(200);
    const { body } = await world.ask('generalist', api.getAssessment, { params });
    expect(body.scores).toEqual([]);
    const missing = await open(id, 'justice', { level: 1, version: 1 });
    expect(missing).toMatchObject({ status: 409, body: { current: null } });
  });
});

describe('the ladder', () => {
  test('is opened with a reason as well, and may hold a wish without a place', async () => {
    const id = await start();
    const params = { caseId, assessmentId: id };
    const body = { reason: 'Wil weer onder de mensen', wish: 3 as const, entryVersion: 1 };
    const placed = await world.ask('generalist', api.keepLadder, { params, body });
    expect(placed.body).toMatchObject({ rung: null, wish: 3, version: 1 });
    const moved = await world.ask('generalist', api.keepLadder, { params, body: { ...body, rung: 2, version: 1 } });
    expect(moved.body).toMatchObject({ rung: 2, version: 2 });
    const wrong = await world.ask('generalist', api.keepLadder, { params, body: { ...body, rung: 7 as never } });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'rung' }] } });
    const stale = await world.ask('colleague', api.keepLadder, { params, body: { ...body, version: 1 } });
    expect(stale).toMatchObject({ status: 409, body: { current: { rung: 2 } } });
    expect((await world.ask('generalist', api.closeLadder, { params, query: { version: 2 } })).status).toBe(200);
  });
});

describe('looking', () => {
  test('the list tells which domains are open and no answers', async () => {
    const id = await start({ at: '2020-01-01T10:00:00Z' });
    await open(id, 'addiction', { level: 1, reason: 'Geheim en gevoelig' });
    const { body } = await world.ask('generalist', api.listAssessments, { params: { caseId } });
    const listed = body.assessments.find((one) => one.id === id);
    expect(listed).toMatchObject({ openDomains: ['addiction'], hasLadder: false, personName: 'Truus' });
    expect(JSON.stringify(body)).not.toContain('Geheim');
    expect(body.assessments[0]?.id).toBe(id);
    expect(body.people.map(({ name }) => name)).toEqual(['Truus', 'Wim']);
    expect(body.phase).toBe('acquaintance');
  });

  test('every domain that was shown stands in the audit, and so does a look at one', async () => {
    const id = await start();
    await open(id, 'daily-living', { level: 4 });
    await open(id, 'housing', { level: 2 });
    await open(id, 'addiction', { level: 2 });
    await world.ask('coach', api.getAssessment, { params: { caseId, assessmentId: id } });
    expect((await audits('getAssessment')).at(-1)?.objects).toMatchObject({ domains: 'daily-living housing' });
    const { body } = await world.ask('coach', api.listDomainAnswers, { params: { caseId, domain: 'daily-living' } });
    expect(body.answers).toMatchObject([{ level: 4, personName: 'Truus', assessmentId: id }]);
    expect((await audits('listDomainAnswers')).at(-1)?.objects).toMatchObject({ domain: 'daily-living' });
    expect((await audits('keepScore')).at(-1)?.reason).toBe('Hoort bij de vraag');
  });
});

describe('whose and when', () => {
  test('can be put right, on the version one saw', async () => {
    const id = await start();
    const params = { caseId, assessmentId: id };
    const body = { personId: null, occasion: 'other' as const, at: '2026-01-02T09:00:00Z' };
    const put = await world.ask('generalist', api.changeAssessment, { params, body: { ...body, version: 1 } });
    expect(put.body).toMatchObject({ personId: null, occasion: 'other', version: 2 });
    const stale = await world.ask('generalist', api.changeAssessment, { params, body: { ...body, version: 1 } });
    expect(stale).toMatchObject({ status: 409, body: { current: { version: 2 } } });
  });

  test('somebody of another household is not there', async () => {
    const other = await settleCase(world);
    const refused = await world.ask('generalist', api.startAssessment, {
      params: { caseId },
      body: { personId: other.personId, occasion: 'start' },
    });
    expect(refused.status).toBe(404);
  });

  test('a scoring is found below its own case only', async () => {
    const other = await settleCase(world);
    const id = await start();
    const params = { caseId: other.caseId, assessmentId: id };
    expect((await world.ask('generalist', api.getAssessment, { params })).status).toBe(404);
  });

  test('an empty one may be dropped, one with an answer may not', async () => {
    const empty = await start();
    const filled = await start();
    await open(filled, 'housing');
    const drop = (assessmentId: string) =>
      world.ask('generalist', api.dropAssessment, { params: { caseId, assessmentId } });
    expect((await drop(empty)).status).toBe(200);
    expect(await drop(filled)).toMatchObject({ status: 422, body: { code: 'rule' } });
  });
});

test('who is not near the case is told that it is not there', async () => {
  const id = await start();
  for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
    const params = { caseId, assessmentId: id };
    expect((await world.ask(who, api.listAssessments, { params: { caseId } })).status).toBe(404);
    expect((await world.ask(who, api.getAssessment, { params })).status).toBe(404);
    expect((await open(id, 'housing', { level: 3 }, who)).status).toBe(404);
    expect((await world.ask(who, api.listDomainAnswers, { params: { caseId, domain: 'housing' } })).status).toBe(404);
  }
});
