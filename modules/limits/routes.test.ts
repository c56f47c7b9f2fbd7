import { beforeAll, expect, test } from 'vitest';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';
import { startingThresholds } from './domain.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const read = async (who: Who = 'generalist') => world.ask(who, api.getCaseLimits, { params: { caseId: home.caseId } });
const set = (body: object, who: Who = 'coach', topic = 'debts') =>
  world.ask(who, api.setLimit, { params: { teamId: world.teams.haven, topic }, body: body as never });
const debts = async () => (await read()).body.limits.find(({ id }) => id === 'debts');

test('a team starts with the lines of the way of working, and sets its own', async () => {
  expect(await debts()).toEqual({
    id: 'debts',
    thresholds: startingThresholds('debts'),
    isOwn: false,
    ask: null,
    version: 0,
  });
  const creditors = { doUpTo: 2, consultUpTo: 4 };
  const { body } = await set({ thresholds: { creditors, unheardOf: creditors }, ask: 'Olaf', version: 0 });
  expect(body).toEqual({
    id: 'debts',
    thresholds: { ...startingThresholds('debts'), creditors },
    isOwn: true,
    ask: 'Olaf',
    version: 1,
  });
  expect(await debts()).toEqual(body);
  expect(await set({ thresholds: {}, version: 0 })).toMatchObject({ status: 409, body: { current: { ask: 'Olaf' } } });
  expect((await set({ thresholds: {}, version: 1 })).body.version).toBe(2);
});

test('lines that cross are refused, and a topic nobody knows is not there', async () => {
  const refused = await set({ thresholds: { creditors: { doUpTo: 5, consultUpTo: 2 } }, version: 0 });
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'thresholds.creditors.consultUpTo' }] } });
  expect((await set({ thresholds: {}, version: 0 }, 'coach', 'no-such-topic')).status).toBe(404);
});

test('the cut of a product is set, changed and taken off by a coach, and seen by all who see the case', async () => {
  const body = { product: 'Scootmobiel', untilFunction: 'application', thenBy: 'Wmo-consulent' } as const;
  const params = { teamId: world.teams.haven };
  const { body: made } = await world.ask('coach', api.addCut, { params, body });
  expect((await read()).body).toMatchObject({ cuts: [{ product: 'Scootmobiel' }], can: { set: false } });
  expect((await read('coach')).body.can.set).toBe(true);
  const at = { params: { ...params, cutId: made.id } };
  const changed = await world.ask('coach', api.changeCut, {
    ...at,
    body: { ...body, untilFunction: 'intake', version: 1 },
  });
  expect(changed.body).toMatchObject({ untilFunction: 'intake', version: 2 });
  const stale = await world.ask('coach', api.changeCut, { ...at, body: { ...body, version: 1 } });
  expect(stale).toMatchObject({ status: 409, body: { current: { untilFunction: 'intake' } } });
  await world.ask('coach', api.changeCut, { ...at, body: { ...body, ended: true, version: 2 } });
  expect((await read()).body.cuts).toEqual([]);
});

test('nobody else sets them', async () => {
  for (const who of ['generalist', 'neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
    expect((await set({ thresholds: {}, version: 0 }, who)).status).toBe(404);
  }
  for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
    expect((await read(who)).status).toBe(404);
  }
  const far = await world.ask('coach', api.setLimit, {
    params: { teamId: world.teams.molen, topic: 'debts' },
    body: { thresholds: {}, version: 0 },
  });
  expect(far.status).toBe(404);
});
