import { beforeAll, describe, expect, test } from 'vitest';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { getHousehold } from '../households/api.ts';
import * as api from './api.ts';

// The people around a case: how each sees it, who helps, and who looks along.

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
let nextDoor: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
  nextDoor = await settleCase(world, { team: 'molen' });
});

describe('what each of them says', () => {
  test('stands side by side, a later view beside the earlier one', async () => {
    const { caseId, personId, otherPersonId } = await settleCase(world);
    const add = (body: object) => world.ask('generalist', api.addView, { params: { caseId }, body: body as never });
    await add({ voice: 'member', personId, story: 'Ik red me wel', goals: ['Rust'], willingness: 'Groot' });
    await add({ voice: 'member', personId: otherPersonId, story: '我累了 😔' });
    await add({ voice: 'worker', story: 'Ze dragen elkaar' });
    await add({ voice: 'reporter', reporter: 'Huisarts', story: 'Overbelast' });
    const { body } = await add({ voice: 'member', personId, story: 'Het is toch veel' });
    expect(body.views.map(({ name, story }) => [name, story])).toEqual([
      ['Truus de Wit', 'Het is toch veel'],
      ['Huisarts', 'Overbelast'],
      ['De generalist', 'Ze dragen elkaar'],
      ['Wim de Wit', '我累了 😔'],
      ['Truus de Wit', 'Ik red me wel'],
    ]);
    expect(body.facts.ownStories).toBe(2);
  });

  test('a huge paste is refused by name of the field, and a person of another household is not there', async () => {
    const params = { caseId: home.caseId };
    const long = await world.ask('generalist', api.addView, {
      params,
      body: { voice: 'worker', story: 'a'.repeat(20_001) },
    });
    expect(long).toMatchObject({ status: 400, body: { errors: [{ path: 'story' }] } });
    const strange = await world.ask('generalist', api.addView, {
      params,
      body: { voice: 'member', personId: nextDoor.personId, story: 'x' },
    });
    expect(strange.status).toBe(404);
  });
});

describe('helpers', () => {
  const add = (caseId: string, body: object = {}) =>
    world.ask('generalist', api.addHelper, {
      params: { caseId },
      body: { organisationName: 'Geldloket', helpsWith: 'schuldhulp', ...body },
    });

  test('are added, changed and ended, one version after the other', async () => {
    const { caseId } = await settleCase(world);
    const { body: helper } = await add(caseId, { domain: 'finances', hasIntake: true });
    expect(helper).toMatchObject({ domain: 'finances', hasIntake: true, version: 1 });
    const change = () =>
      world.ask('generalist', api.changeHelper, {
        params: { caseId, helperId: helper.id },
        body: { organisationName: 'Geldloket', helpsWith: 'schuldhulp', until: '2026-01-01', version: 1 },
      });
    expect((await change()).body).toMatchObject({ until: '2026-01-01', version: 2 });
    expect(await change()).toMatchObject({ status: 409, body: { current: { version: 2 } } });
  });

  test('of another case cannot be reached through this one', async () => {
    const { body: helper } = await add(home.caseId);
    const other = await settleCase(world);
    const { status } = await world.ask('generalist', api.changeHelper, {
      params: { caseId: other.caseId, helperId: helper.id },
      body: { organisationName: 'X', helpsWith: 'y', version: 1 },
    });
    expect(status).toBe(404);
    expect((await add(home.caseId, { personIds: [nextDoor.personId] })).status).toBe(404);
  });
});

describe('a colleague who looks along', () => {
  test('sees this one case and its household, until it is withdrawn', async () => {
    const mine = await settleCase(world);
    const look = async () => [
      (await world.ask('neighbour', api.getCase, { params: { caseId: mine.caseId } })).status,
      (await world.ask('neighbour', getHousehold, { params: { householdId: mine.householdId } })).status,
    ];
    expect(await look()).toEqual([404, 404]);
    const { body } = await world.ask('generalist', api.openCaseToColleague, {
      params: { caseId: mine.caseId },
      body: { accountId: world.viewers.neighbour.accountId, purpose: 'Meedenken over geld', until: '2190-01-01' },
    });
    expect(body.openings).toMatchObject([{ accountName: 'De neighbour', purpose: 'Meedenken over geld' }]);
    expect(await look()).toEqual([200, 200]);
    expect((await world.ask('neighbour', api.getCase, { params: { caseId: home.caseId } })).status).toBe(404);
    const guest = await world.ask('neighbour', api.getCase, { params: { caseId: mine.caseId } });
    expect(guest.body.can.openToColleague).toBe(false);
    const params = { caseId: mine.caseId, openingId: body.openings[0]!.id };
    expect((await world.ask('neighbour', api.withdrawOpening, { params })).status).toBe(404);
    expect((await world.ask('coach', api.withdrawOpening, { params })).body.openings).toEqual([]);
    expect(await look()).toEqual([404, 404]);
  });

  test('must work with residents, elsewhere, and the end must be ahead', async () => {
    const ask = (accountId: string, until = '2190-01-01') =>
      world.ask('generalist', api.openCaseToColleague, {
        params: { caseId: home.caseId },
        body: { accountId, purpose: 'Meedenken', until },
      });
    expect((await ask(world.viewers.policy.accountId)).status).toBe(422);
    expect((await ask(world.viewers.coach.accountId)).status).toBe(422);
    expect((await ask(world.viewers.stranger.accountId)).status).toBe(422);
    expect((await ask(world.viewers.neighbour.accountId, '2020-01-01')).status).toBe(422);
  });
});
