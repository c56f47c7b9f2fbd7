import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { apiRoot } from '../../access/gate/serve.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { indexOrganisation } from '../../app/search-index.ts';
import { exportCaseloadCsv } from '../bring-in/api.ts';
import { decideOnCase, getCase, openCaseToColleague } from '../cases/api.ts';
import { find } from '../find/api.ts';
import { findSimilarHouseholds, getHousehold, listHouseholds } from '../households/api.ts';
import { addSignalEvent, captureSignal, findSimilarSignals, getSignal, listSignals } from '../signals/api.ts';
import { addAppointment } from '../support/api-appointments.ts';
import { addPromise } from '../support/api.ts';
import { getToday } from '../today/api.ts';
import * as api from './api.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

type Home = Awaited<ReturnType<typeof settleCase>>;

const restrict = (home: Home, who: Who = 'generalist', body: object = {}) =>
  world.ask(who, api.restrictHousehold, {
    params: { caseId: home.caseId },
    body: { kind: 'colleague', reason: 'De zus van een collega', ...body },
  });
const lift = (home: Home, who: Who = 'generalist') =>
  world.ask(who, api.liftRestriction, { params: { caseId: home.caseId }, body: { reason: 'Is verhuisd' } });
const open = async (home: Home, who: Who) =>
  (await world.ask(who, getCase, { params: { caseId: home.caseId } })).status;
const account = (who: Who) => world.viewers[who].accountId;

describe('a restricted household', () => {
  let home: Home;
  let signalId: string;
  beforeAll(async () => {
    home = await settleCase(world);
    const capture = { teamId: world.teams.haven, text: 'Hulp aan de Kade', address: `kade 7 ${home.householdId}` };
    signalId = (await world.ask('colleague', captureSignal, { body: capture })).body.id;
    await world.ask('generalist', addSignalEvent, {
      params: { signalId },
      body: { kind: 'linked', caseId: home.caseId },
    });
    await world.ask('generalist', addPromise, {
      params: { caseId: home.caseId },
      body: { text: 'Terugbellen', due: '2020-01-01' },
    });
    await world.owner.transaction().execute((tx) => indexOrganisation(tx, world.viewers.generalist.organisationId));
    expect((await restrict(home)).status).toBe(201);
  });

  test.each([
    ['colleague', 404],
    ['coach', 404],
    ['generalist', 200],
  ] as const)('is opened by %s: %i', async (who, status) => {
    expect(await open(home, who)).toBe(status);
    const household = await world.ask(who, getHousehold, { params: { householdId: home.householdId } });
    expect(household.status).toBe(status);
    expect((await world.ask(who, getSignal, { params: { signalId } })).status).toBe(status);
  });

  test.each(['colleague', 'coach'] as const)('is nowhere to be seen for the %s', async (who) => {
    const answers = [
      await world.ask(who, listHouseholds, { query: { limit: 200 } }),
      await world.ask(who, find, { query: { q: 'De Wit' } }),
      await world.ask(who, findSimilarHouseholds, { query: { address: `kade7-${home.householdId}` } }),
      await world.ask(who, findSimilarHouseholds, { query: { personName: 'Truus de Wit', birthDate: '1950-05-05' } }),
      await world.ask(who, listSignals, { query: { status: 'all' } }),
      await world.ask(who, findSimilarSignals, {
        query: { teamId: world.teams.haven, address: `kade 7 ${home.householdId}` },
      }),
      await world.ask(who, getToday),
      ...(who === 'coach' ? [await world.ask(who, exportCaseloadCsv)] : []),
    ];
    const text = JSON.stringify(answers.map(({ body }) => body));
    for (const id of [home.householdId, home.caseId, home.personId, signalId]) expect(text).not.toContain(id);
    const { body } = await world.ask(who, listHouseholds, { query: { limit: 200 } });
    expect(body.total).toBe(body.households.length);
  });

  test('shows its coordinator everything, as before', async () => {
    const { body } = await world.ask('generalist', listHouseholds, { query: { limit: 200 } });
    expect(body.households.map(({ id }) => id)).toContain(home.householdId);
    const { body: now } = await world.ask('generalist', api.getRestriction, { params: { caseId: home.caseId } });
    expect(now).toMatchObject({
      now: { kind: 'colleague', setByName: 'De generalist' },
      can: { set: false, lift: true },
    });
  });

  test('named in a body is answered as what does not exist', async () => {
    const appoint = (caseId: string) =>
      world.ask('colleague', addAppointment, {
        body: { caseId, startsAt: '2030-01-01T10:00:00Z', subject: 'Langs gaan' },
      });
    const [shut, absent] = [await appoint(home.caseId), await appoint(uuidv7())];
    expect([shut.status, shut.body]).toEqual([absent.status, absent.body]);
  });

  test('is known to the coach by its number and coordinator', async () => {
    const { body } = await world.ask('coach', api.listRestrictedCases);
    expect(body.cases).toEqual([
      { caseId: home.caseId, teamName: 'Team haven', coordinatorName: 'De generalist', setAt: expect.any(String) },
    ]);
  });

  test('opens to a colleague of the team who is asked to consult, and to who joins', async () => {
    const asked = await world.ask('generalist', openCaseToColleague, {
      params: { caseId: home.caseId },
      body: { accountId: account('colleague'), purpose: 'Meedenken', until: '2099-01-01' },
    });
    expect(asked.status).toBe(201);
    expect(await open(home, 'colleague')).toBe(200);
    expect(await open(home, 'coach')).toBe(404);
    await world.ask('generalist', decideOnCase, {
      params: { caseId: home.caseId },
      body: { kind: 'joined', accountId: account('coach') },
    });
    expect(await open(home, 'coach')).toBe(200);
    await world.ask('generalist', decideOnCase, {
      params: { caseId: home.caseId },
      body: { kind: 'left', accountId: account('coach') },
    });
    expect(await open(home, 'coach')).toBe(404);
  });

  test('is open to the team again once it is lifted, and the history stays', async () => {
    expect((await lift(home, 'colleague')).status).toBe(404);
    expect((await lift(home)).body).toMatchObject({ now: null, earlier: [{ liftReason: 'Is verhuisd' }] });
    expect(await open(home, 'coach')).toBe(200);
    expect((await lift(home)).status).toBe(422);
  });
});

describe('who may restrict', () => {
  test('the coordinator and the coach of the team, nobody else', async () => {
    const home = await settleCase(world);
    expect((await restrict(home, 'colleague')).status).toBe(404);
    expect((await restrict(home, 'neighbour')).status).toBe(404);
    expect((await restrict(home, 'coach', { kind: 'public-person' })).status).toBe(201);
    expect(await open(home, 'coach')).toBe(404);
    expect((await restrict(home)).status).toBe(422);
  });
});

describe('a barred colleague', () => {
  test('loses every way in, and gets no new one', async () => {
    const home = await settleCase(world);
    const at = { params: { caseId: home.caseId } };
    await world.ask('generalist', decideOnCase, { ...at, body: { kind: 'joined', accountId: account('colleague') } });
    await restrict(home, 'generalist', { barredAccountId: account('colleague') });
    expect(await open(home, 'colleague')).toBe(404);
    for (const kind of ['joined', 'coordinator'] as const) {
      const body = { kind, accountId: account('colleague'), reason: null } as never;
      expect((await world.ask('generalist', decideOnCase, { ...at, body })).status).toBe(422);
    }
    const opening = { accountId: account('colleague'), purpose: 'Toch', until: '2099-01-01' };
    expect((await world.ask('generalist', openCaseToColleague, { ...at, body: opening })).status).toBe(422);
  });

  test('who coordinates cannot be barred, nor can one bar oneself', async () => {
    const home = await settleCase(world);
    for (const who of ['generalist', 'coach'] as const) {
      expect((await restrict(home, who, { barredAccountId: account(who) })).status).toBe(422);
    }
    expect((await restrict(home, 'coach', { barredAccountId: account('generalist') })).status).toBe(422);
  });
});

describe('another coordinator', () => {
  const appoint = (caseId: string, accountId: string) =>
    world.ask('coach', api.appointCoordinator, { params: { caseId }, body: { accountId, reason: 'Gaat met verlof' } });

  test('is appointed by the coach without seeing the case', async () => {
    const home = await settleCase(world);
    expect((await appoint(home.caseId, account('colleague'))).status).toBe(404);
    await restrict(home);
    expect((await appoint(home.caseId, account('coach'))).status).toBe(422);
    const { body } = await appoint(home.caseId, account('colleague'));
    expect(body).toMatchObject({ caseId: home.caseId, coordinatorName: 'De colleague' });
    expect([await open(home, 'colleague'), await open(home, 'generalist'), await open(home, 'coach')]).toEqual([
      200, 404, 404,
    ]);
  });
});

test('a key used before the door closed answers as if nothing were there', async () => {
  const home = await settleCase(world);
  const key = uuidv7();
  const body = { caseId: home.caseId, startsAt: '2030-01-01T10:00:00Z', subject: 'Langs gaan' } as never;
  expect((await world.ask('colleague', addAppointment, { body, key })).status).toBe(201);
  await restrict(home);
  const again = await world.ask('colleague', addAppointment, { body, key });
  const absent = await world.knock('colleague', 'GET', `${apiRoot}/no-such-room`);
  expect([again.status, again.body]).toEqual([absent.status, absent.body]);
});
