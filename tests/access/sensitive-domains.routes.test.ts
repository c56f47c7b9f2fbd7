import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { apiRoot } from '../../access/gate/serve.ts';
import { rooms } from '../../app/rooms.ts';
import { sensitiveDomains } from '../../method/sensitive-domains.ts';
import * as api from '../../modules/assessments/api.ts';
import type { DomainId } from '../../modules/assessments/domain.ts';
import type { AssessmentTables } from '../../modules/assessments/tables.ts';
import { pathOf } from '../../platform/web/call.ts';
import { settleCase } from '../harness/world-case.ts';
import { buildWorld, type Who, type World } from '../harness/world.ts';

// What was answered on a sensitive domain leaves the server for the coordinator, for whoever answered it, and for
// whoever opened that domain of that case for a reason; no call of the house tells anybody else.

const secret = 'Alleen voor wie het opent';
const domains = Object.keys(sensitiveDomains) as (keyof typeof sensitiveDomains)[];
const routes = rooms.flatMap((room) => room.routes).filter(({ endpoint }) => endpoint.path.includes(':caseId'));

let world: World;
let caseId: string;
let personId: string;
let assessmentId: string;
beforeAll(async () => {
  world = await buildWorld();
  ({ caseId, personId } = await settleCase(world));
  const made = await world.ask('coach', api.startAssessment, {
    params: { caseId },
    body: { personId, occasion: 'start' },
  });
  assessmentId = made.body.id;
  for (const domain of domains) await score('coach', domain);
});

const score = (who: Who, domain: DomainId, body: object = {}) =>
  world.ask(who, api.keepScore, {
    params: { caseId, assessmentId, domain },
    body: { level: 1, reason: secret, entryVersion: 1, ...body },
  });
const read = async (who: Who) => (await world.ask(who, api.getAssessment, { params: { caseId, assessmentId } })).body;
const look = async (who: Who, domain: DomainId) =>
  (await world.ask(who, api.listDomainAnswers, { params: { caseId, domain } })).body;
const open = (who: Who, domain: DomainId, body: { purpose?: string; reason?: string } = {}) =>
  world.ask(who, api.openDomain, {
    params: { caseId, domain },
    body: { purpose: 'conversation', ...body } as { purpose: 'conversation' },
  });

describe('a colleague who opened nothing', () => {
  test.each(routes.map(({ endpoint }) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
    'learns nothing from %s',
    async (_, endpoint) => {
      for (const domain of domains) {
        const names = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1] as string);
        const known: Record<string, string> = { caseId, assessmentId, domain, personId };
        const path = pathOf(endpoint, Object.fromEntries(names.map((name) => [name, known[name] ?? uuidv7()])));
        // For the calls that take a version along: the right one, so that it is not for that that nothing is told.
        const { status, body } = await world.knock('colleague', endpoint.method, `${apiRoot}${path}?version=1`);
        expect(status).toBeLessThan(500);
        expect(JSON.stringify(body)).not.toContain(secret);
        if (!names.includes('domain')) break;
      }
      // And nothing was taken away by somebody who could not see it.
      expect((await read('coach')).scores).toHaveLength(domains.length);
    },
  );

  test('sees that it is there, and no level', async () => {
    const assessment = await read('colleague');
    expect(assessment.scores).toEqual([]);
    expect(assessment.closed.toSorted()).toEqual(domains.toSorted());
    expect(await look('colleague', 'addiction')).toEqual({ answers: [], isClosed: true });
  });

  test('cannot write over it, nor learn of it from a clash', async () => {
    for (const version of [null, 1, 7]) {
      const refused = await score('colleague', 'justice', { level: 5, version });
      expect(refused).toMatchObject({ status: 422, body: { code: 'rule' } });
      expect(JSON.stringify(refused.body)).not.toContain(secret);
    }
    expect((await look('coach', 'justice')).answers).toMatchObject([{ level: 1, version: 1 }]);
  });
});

describe('without asking', () => {
  test('the coordinator and whoever answered it see it; the look is kept by domain', async () => {
    for (const who of ['generalist', 'coach'] as const) {
      const { scores, closed } = await read(who);
      expect(scores.map(({ level }) => level)).toEqual(domains.map(() => 1));
      expect(closed).toEqual([]);
    }
    const { objects } = await lastAudit('getAssessment');
    for (const domain of domains) expect(objects['domains']).toContain(domain);
  });

  test('a domain that is not sensitive stays as it was', async () => {
    await score('coach', 'housing', { reason: 'Gewoon' });
    expect((await read('colleague')).scores).toMatchObject([{ domain: 'housing', reason: 'Gewoon' }]);
    expect(await open('colleague', 'housing')).toMatchObject({ status: 422 });
    await world.ask('coach', api.closeDomain, {
      params: { caseId, assessmentId, domain: 'housing' },
      query: { version: 1 },
    });
  });
});

describe('opening', () => {
  test('takes a purpose; another purpose takes words', async () => {
    expect(await open('colleague', 'addiction', { purpose: 'curious' })).toMatchObject({ status: 400 });
    expect(await open('colleague', 'addiction', { purpose: 'other', reason: ' ' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'reason' }] },
    });
    expect((await look('colleague', 'addiction')).isClosed).toBe(true);
  });

  test('shows that domain of that case to that worker, and is kept with the reason', async () => {
    const { status, body } = await open('colleague', 'addiction', { reason: 'Morgen ga ik mee' });
    expect(status).toBe(201);
    expect(Date.parse(body.until)).toBeGreaterThan(Date.now());
    expect((await read('colleague')).scores).toMatchObject([{ domain: 'addiction', level: 1, reason: secret }]);
    expect((await look('colleague', 'mental-health')).isClosed).toBe(true);
    const audit = await lastAudit('openDomain');
    expect(audit).toMatchObject({ reason: 'conversation: Morgen ga ik mee', objects: { caseId, domain: 'addiction' } });
  });

  test('is over when its time has come', async () => {
    await open('colleague', 'physical-health');
    expect((await look('colleague', 'physical-health')).isClosed).toBe(false);
    await world.owner
      .withTables<AssessmentTables>()
      .updateTable('domainOpening')
      .set({ until: new Date(Date.now() - 1000).toISOString() })
      .where('caseId', '=', caseId)
      .where('domain', '=', 'physical-health')
      .execute();
    expect(await look('colleague', 'physical-health')).toEqual({ answers: [], isClosed: true });
  });

  test('of one case opens no other', async () => {
    const other = await settleCase(world);
    const { body: made } = await world.ask('coach', api.startAssessment, {
      params: { caseId: other.caseId },
      body: { personId: null, occasion: 'start' },
    });
    const params = { caseId: other.caseId, assessmentId: made.id };
    await world.ask('coach', api.keepScore, {
      params: { ...params, domain: 'addiction' },
      body: { level: 2, reason: secret, entryVersion: 1 },
    });
    const { body } = await world.ask('colleague', api.getAssessment, { params });
    expect(body).toMatchObject({ scores: [], closed: ['addiction'] });
  });

  test('may be added to and never changed by the program', async () => {
    const changing = world.db
      .withTables<AssessmentTables>()
      .updateTable('domainOpening')
      .set({ reason: 'Anders' })
      .execute();
    await expect(changing).rejects.toThrow(/permission denied/);
  });
});

async function lastAudit(action: string) {
  const rows = await world.owner
    .withTables<{
      auditEntry: { action: string; objects: Record<string, string>; reason: string | null; id: string };
    }>()
    .selectFrom('auditEntry')
    .select(['objects', 'reason'])
    .where('action', '=', action)
    .orderBy('id', 'desc')
    .limit(1)
    .execute();
  return rows[0]!;
}
