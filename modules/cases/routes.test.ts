import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { createHousehold } from '../households/api.ts';
import { addSignalEvent, captureSignal } from '../signals/api.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const newHousehold = async () => {
  const { body } = await world.ask('generalist', createHousehold, {
    body: { teamId: world.teams.haven, name: 'Familie Vos', people: [{ givenName: 'Jaap', familyName: 'Vos' }] },
  });
  return body;
};
const open = async (who: Who, householdId: string, more: object = {}) =>
  world.ask(who, api.openCase, { body: { householdId, reason: 'Jaap vraagt of we langskomen', ...more } });
const decide = (caseId: string, body: object, who: Who = 'generalist') =>
  world.ask(who, api.decideOnCase, { params: { caseId }, body: body as never });

describe('opening a case', () => {
  test('whoever opens it coordinates, unless told otherwise, and the signal it began with is told of', async () => {
    const household = await newHousehold();
    const { status, body } = await open('coach', household.id, { entryChannel: 'desk', entryText: 'Kwam binnenlopen' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      phase: 'acquaintance',
      coordinator: { name: 'De coach' },
      entryChannel: 'desk',
      household: { name: 'Familie Vos', people: [{ name: 'Jaap Vos' }] },
      can: { work: true, appoint: true, openToColleague: true },
    });
    const { body: signal } = await world.ask('coach', captureSignal, {
      body: { teamId: world.teams.haven, text: 'Jaap is stil', source: 'gp' },
    });
    await world.ask('coach', addSignalEvent, {
      params: { signalId: signal.id },
      body: { kind: 'linked', caseId: body.id },
    });
    const { body: after } = await world.ask('coach', api.getCase, { params: { caseId: body.id } });
    expect(after.signals).toMatchObject([{ id: signal.id, source: 'gp' }]);
  });

  test('happens once a household; sent twice it is one case', async () => {
    const household = await newHousehold();
    const key = uuidv7();
    const body = { householdId: household.id, reason: 'Samen verder' };
    const one = await world.ask('generalist', api.openCase, { body, key });
    const two = await world.ask('generalist', api.openCase, { body, key });
    expect(two.body.id).toBe(one.body.id);
    expect(await open('generalist', household.id)).toMatchObject({
      status: 422,
      body: { detail: 'Dit huishouden heeft al een dossier.' },
    });
  });

  test('needs a reason, and a coordinator who works with residents', async () => {
    const household = await newHousehold();
    expect(await open('generalist', household.id, { reason: ' ' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'reason', message: 'Vul dit in.' }] },
    });
    const coordinatorId = world.viewers.admin.accountId;
    expect((await open('generalist', household.id, { coordinatorId })).status).toBe(422);
  });

  test('of another team is not there', async () => {
    const household = await newHousehold();
    for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
      expect((await open(who, household.id)).status).toBe(404);
    }
  });
});

describe('the road', () => {
  test('a step is a decision with a reason, never blocked, and shows as it went', async () => {
    const { caseId } = await settleCase(world);
    const step = await decide(caseId, {
      kind: 'phase',
      from: 'acquaintance',
      phase: 'support',
      reason: 'Er was geen tijd voor een plan',
    });
    expect(step.body).toMatchObject({ phase: 'support' });
    expect(step.body.road.map(({ place }) => place)).toEqual([
      'skipped',
      'passed',
      'skipped',
      'here',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(step.body.decisions.at(-1)).toMatchObject({
      reason: 'Er was geen tijd voor een plan',
      byName: 'De generalist',
    });
  });

  test('a closed case opens again with everything in place', async () => {
    const { caseId, personId } = await settleCase(world);
    await world.ask('generalist', api.addView, {
      params: { caseId },
      body: { voice: 'member', personId, story: 'Het gaat weer' },
    });
    await decide(caseId, { kind: 'phase', from: 'acquaintance', phase: 'closed', reason: 'Het lukt zelf' });
    const again = await decide(caseId, { kind: 'phase', from: 'closed', phase: 'acquaintance', reason: 'Terugval' });
    expect(again.body).toMatchObject({
      phase: 'acquaintance',
      coordinator: { name: 'De generalist' },
      views: [{ story: 'Het gaat weer', name: 'Truus de Wit' }],
    });
  });

  test('two who decide at once: the second is shown what the first decided', async () => {
    const { caseId } = await settleCase(world);
    const step = (phase: string) => decide(caseId, { kind: 'phase', from: 'acquaintance', phase, reason: 'Nu' });
    const both = await Promise.all([step('plan'), step('monitoring')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = both.find(({ status }) => status === 409)!;
    expect(refused.body).toMatchObject({ current: { id: caseId } });
  });

  test('needs a reason and another phase', async () => {
    expect((await decide(home.caseId, { kind: 'phase', from: 'acquaintance', phase: 'plan' })).status).toBe(400);
    expect(
      (await decide(home.caseId, { kind: 'phase', from: 'acquaintance', phase: 'acquaintance', reason: 'x' })).status,
    ).toBe(422);
  });
});

describe('who coordinates and who steers', () => {
  test('a coordinator is named, colleagues join and leave', async () => {
    const { caseId } = await settleCase(world);
    const accountId = world.viewers.colleague.accountId;
    await decide(caseId, { kind: 'coordinator', accountId, reason: 'Kent de familie' });
    await decide(caseId, { kind: 'joined', accountId: world.viewers.coach.accountId });
    const { body } = await decide(caseId, { kind: 'joined', accountId: world.viewers.generalist.accountId });
    expect(body).toMatchObject({
      coordinator: { name: 'De colleague' },
      colleagues: [{ name: 'De coach' }, { name: 'De generalist' }],
    });
    const left = await decide(caseId, { kind: 'left', accountId: world.viewers.coach.accountId });
    expect(left.body.colleagues).toMatchObject([{ name: 'De generalist' }]);
    expect((await decide(caseId, { kind: 'coordinator', accountId: world.viewers.host.accountId })).status).toBe(422);
  });

  test('a take-over says what, why and until when, and when it was explained', async () => {
    const { caseId } = await settleCase(world);
    const { body } = await decide(caseId, {
      kind: 'direction',
      model: 'resident-network',
      reason: 'Het is nu niet veilig',
      takeover: { what: 'Wij bellen de huisbaas', until: '2190-01-01', explainedOn: [] },
    });
    expect(body.direction).toMatchObject({
      model: 'resident-network',
      takeover: { what: 'Wij bellen de huisbaas', until: '2190-01-01', state: 'running', explanationIsDue: true },
    });
    expect(body.facts.takeover).toBe('running');
  });

  test('a take-over without an end, or with one that has passed, is refused', async () => {
    const direction = { kind: 'direction', model: 'resident', reason: 'Gevaar' };
    const none = await decide(home.caseId, { ...direction, takeover: { what: 'Alles' } });
    expect(none).toMatchObject({ status: 400, body: { errors: [{ path: 'takeover.until' }] } });
    const past = await decide(home.caseId, { ...direction, takeover: { what: 'Alles', until: '2020-01-01' } });
    expect(past).toMatchObject({ status: 422, body: { detail: 'Kies een einddatum die nog komt.' } });
  });
});

describe('somebody else', () => {
  test.each(['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const)(
    '%s finds nothing',
    async (who) => {
      const params = { caseId: home.caseId };
      const asked = [
        await world.ask(who, api.getCase, { params }),
        await world.ask(who, api.changeCase, { params, body: { version: 1 } }),
        await decide(home.caseId, { kind: 'phase', from: 'acquaintance', phase: 'plan', reason: 'x' }, who),
        await world.ask(who, api.addView, { params, body: { voice: 'worker', story: 'x' } }),
        await world.ask(who, api.addHelper, { params, body: { organisationName: 'x', helpsWith: 'y' } }),
        await world.ask(who, api.openCaseToColleague, {
          params,
          body: { accountId: world.viewers.neighbour.accountId, purpose: 'x', until: '2190-01-01' },
        }),
      ];
      expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    },
  );
});

test('request and what lies behind it: the second writer gets to see the first', async () => {
  const { caseId } = await settleCase(world);
  const change = (underlyingRequest: string) =>
    world.ask('generalist', api.changeCase, {
      params: { caseId },
      body: { request: 'Een scootmobiel', underlyingRequest, version: 1 },
    });
  expect((await change('Weer onder de mensen komen')).body).toMatchObject({
    request: 'Een scootmobiel',
    underlyingRequest: 'Weer onder de mensen komen',
    facts: { hasRequest: true },
  });
  expect(await change('De trap')).toMatchObject({
    status: 409,
    body: { current: { underlyingRequest: 'Weer onder de mensen komen' } },
  });
});

test('every look at a case is kept', async () => {
  const { caseId } = await settleCase(world);
  await world.ask('coach', api.getCase, { params: { caseId } });
  const rows = await world.owner
    .withTables<{ auditEntry: { action: string; kind: string; accountId: string; objects: { caseId?: string } } }>()
    .selectFrom('auditEntry')
    .select(['kind', 'objects'])
    .where('action', '=', 'getCase')
    .where('accountId', '=', world.viewers.coach.accountId)
    .execute();
  expect(rows).toContainEqual({ kind: 'read', objects: { caseId } });
});
