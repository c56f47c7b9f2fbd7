import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { AccountTables } from '../accounts/tables.ts';
import { decideOnCase, getCase, openCaseToColleague } from '../cases/api.ts';
import { askRight, listOthersWords } from '../data-rights/api.ts';
import { changeHousehold, getHousehold } from '../households/api.ts';
import type { HouseholdTables } from '../households/tables.ts';
import { liftRestriction, restrictHousehold } from '../restrictions/api.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

type Home = Awaited<ReturnType<typeof settleCase>> & { postcode: string; houseNumber: string };
let doors = 0;

/** A household of the other team behind a door of its own. */
async function elsewhere(team: 'haven' | 'molen' | 'far' = 'molen'): Promise<Home> {
  const home = await settleCase(world, { team });
  const door = { postcode: `${3000 + ++doors} AB`, houseNumber: '12' };
  await world.owner
    .withTables<HouseholdTables>()
    .updateTable('household')
    .set(door)
    .where('id', '=', home.householdId)
    .execute();
  return { ...home, ...door };
}

const reason = 'De buurvrouw hoort geschreeuw en een kind huilt';
const atDoor = ({ postcode, houseNumber }: Home) => ({ by: 'address', postcode, houseNumber }) as const;
const broke = (who: Who, facts: object, more: object = {}, key = uuidv7()) =>
  world.ask(who, api.breakGlass, { body: { facts, reason, minutes: 30, confirmed: true, ...more } as never, key });
const open = async (home: Home, who: Who) =>
  (await world.ask(who, getCase, { params: { caseId: home.caseId } })).status;
const close = (who: Who, emergencyId: string) => world.ask(who, api.closeEmergency, { params: { emergencyId } });
const listed = async (who: Who) => (await world.ask(who, api.listEmergencies)).body.emergencies;

describe('in an emergency', () => {
  test('one household opens, shows for how long, and closes at once', async () => {
    const home = await elsewhere();
    expect(await open(home, 'generalist')).toBe(404);
    const { status, body } = await broke('generalist', atDoor(home));
    expect({ status, body }).toMatchObject({ status: 201, body: { opened: { caseId: home.caseId } } });
    expect(await open(home, 'generalist')).toBe(200);
    expect(await open(home, 'colleague')).toBe(404);
    const { body: now } = await world.ask('generalist', api.listOpenEmergencies);
    expect(now.open).toMatchObject([{ householdName: 'Familie De Wit', caseId: home.caseId }]);
    expect(Date.parse(now.open[0]!.until) - Date.now()).toBeLessThanOrEqual(30 * 60_000);
    expect((await close('colleague', body.opened!.id!)).status).toBe(404);
    expect((await close('generalist', body.opened!.id!)).status).toBe(201);
    expect(await open(home, 'generalist')).toBe(404);
    expect((await world.ask('generalist', api.listOpenEmergencies)).body.open).toEqual([]);
  });

  test('nobody stays on: neither joins, nor coordinates, nor lets anybody in', async () => {
    const home = await elsewhere('haven');
    const params = { caseId: home.caseId };
    await world.ask('generalist', restrictHousehold, { params, body: { kind: 'public-person', reason: 'Bekend' } });
    await broke('coach', atDoor(home));
    expect(await open(home, 'coach')).toBe(200);
    for (const accountId of [world.viewers.coach.accountId, world.viewers.colleague.accountId]) {
      for (const kind of ['joined', 'coordinator', 'left'] as const) {
        const decided = await world.ask('coach', decideOnCase, { params, body: { kind, accountId, reason: null } });
        expect({ kind, status: decided.status }).toEqual({ kind, status: 404 });
      }
      const body = { accountId, purpose: 'Meedenken', until: '2099-01-01' };
      expect((await world.ask('coach', openCaseToColleague, { params, body })).status).toBe(404);
    }
    const lifted = await world.ask('coach', liftRestriction, { params, body: { reason: 'Mag open' } });
    expect(lifted.status).toBe(404);
    // Who sees a household hangs on its neighbourhood too; a copy of the record is out of the house for good.
    const { householdId } = home;
    const { body: household } = await world.ask('coach', getHousehold, { params: { householdId } });
    const neighbourhoodId = uuidv7();
    await sql`insert into neighbourhood (organisation_id, id, name)
      values (${world.viewers.coach.organisationId}, ${neighbourhoodId}, 'Elders')`.execute(world.owner);
    const change = (part: object) =>
      world.ask('coach', changeHousehold, { params: { householdId }, body: { ...household, ...part } });
    expect((await change({ neighbourhoodId })).status).toBe(404);
    expect((await change({ headline: 'Er was brand' })).status).toBe(200);
    const asked = {
      personId: home.personId,
      kind: 'inspect',
      words: 'Mag ik het lezen?',
      receivedOn: '2026-01-05',
    } as const;
    const { body: request } = await world.ask('generalist', askRight, { params, body: asked });
    const copying = { params: { ...params, requestId: request.id } };
    expect((await world.ask('generalist', listOthersWords, copying)).status).toBe(200);
    expect((await world.ask('coach', listOthersWords, copying)).status).toBe(404);
    const { body } = await world.ask('coach', getCase, { params });
    expect(body.can).toEqual({ work: true, appoint: false, openToColleague: false });
  });

  test('it ends by itself', async () => {
    const home = await elsewhere();
    const { body } = await broke('colleague', atDoor(home));
    await world.owner
      .withTables<{ breakGlass: { id: string; at: string; until: string } }>()
      .updateTable('breakGlass')
      .set({ at: new Date(Date.now() - 7_200_000).toISOString(), until: new Date(Date.now() - 1).toISOString() })
      .where('id', '=', body.opened!.id!)
      .execute();
    expect(await open(home, 'colleague')).toBe(404);
  });

  test('somebody is found by the whole name and birth date, not by less', async () => {
    const home = await elsewhere();
    await world.owner
      .withTables<HouseholdTables>()
      .updateTable('person')
      .set({ birthDate: '1931-01-31' })
      .where('id', '=', home.personId)
      .execute();
    const by = (name: string, birthDate = '1931-01-31') =>
      broke('coach', { by: 'person', name, birthDate }).then(({ body }) => body.opened?.caseId ?? null);
    expect(await by('Truus')).toBeNull();
    expect(await by('Truus de Wit', '1931-02-01')).toBeNull();
    expect(await by('truus de wit')).toBe(home.caseId);
  });

  test.each(['host', 'partner', 'policy', 'admin', 'privacy'] as const)('%s has no such door', async (who) => {
    expect((await broke(who, atDoor(await elsewhere()))).status).toBe(404);
  });

  test('another organisation finds nothing behind the same door', async () => {
    const home = await elsewhere('far');
    expect((await broke('generalist', atDoor(home))).body).toEqual({ opened: null });
  });

  test('it asks once more who is there, for a reason that says something, and not longer than three hours', async () => {
    const home = await elsewhere();
    expect((await broke('neighbour', atDoor(home), { reason: 'Haast' })).status).toBe(400);
    expect((await broke('neighbour', atDoor(home), { minutes: 240 })).status).toBe(400);
    expect((await broke('neighbour', atDoor(home), { confirmed: false })).status).toBe(400);
    const sessions = world.owner.withTables<AccountTables>();
    const mine = sessions.updateTable('session').where('accountId', '=', world.viewers.neighbour.accountId);
    await mine.set({ steppedUpAt: null }).execute();
    expect((await broke('neighbour', atDoor(home))).body).toMatchObject({ code: 'step-up-needed' });
    await mine.set({ steppedUpAt: new Date().toISOString() }).execute();
  });
});

describe('whose own household it is', () => {
  test('gets the answer of nothing, also the second time, and privacy officer and coach see the try', async () => {
    const home = await elsewhere('haven');
    await world.ask('generalist', restrictHousehold, {
      params: { caseId: home.caseId },
      body: { kind: 'colleague', reason: 'Woont er', barredAccountId: world.viewers.colleague.accountId },
    });
    const key = uuidv7();
    const [barred, again] = [
      await broke('colleague', atDoor(home), {}, key),
      await broke('colleague', atDoor(home), {}, key),
    ];
    const nothing = await broke('colleague', { by: 'address', postcode: '9999 ZZ', houseNumber: '1' });
    for (const one of [barred, again]) expect([one.status, one.body]).toEqual([nothing.status, nothing.body]);
    expect(await open(home, 'colleague')).toBe(404);
    for (const who of ['privacy', 'coach'] as const) {
      expect(await listed(who)).toContainEqual(expect.objectContaining({ outcome: 'barred', byName: 'De colleague' }));
    }
  });

  test('a secret address is not found by its address', async () => {
    const home = await elsewhere();
    await world.ask('neighbour', restrictHousehold, {
      params: { caseId: home.caseId },
      body: { kind: 'secret-address', reason: 'Mag niet gevonden worden' },
    });
    expect((await broke('coach', atDoor(home))).body).toEqual({ opened: null });
  });
});

describe('afterwards', () => {
  test('the privacy officer judges; a coach sees only the own teams, and nobody whose household it was', async () => {
    const home = await elsewhere();
    const { body } = await broke('coach', atDoor(home));
    const emergencyId = body.opened!.id!;
    const seen = (await listed('privacy')).find(({ id }) => id === emergencyId);
    expect(seen).toMatchObject({ reason, outcome: 'opened', teamName: 'Team molen', can: { judge: true } });
    expect(JSON.stringify(seen)).not.toContain('De Wit');
    expect((await listed('coach')).map(({ id }) => id)).not.toContain(emergencyId);
    const judge = (who: Who) =>
      world.ask(who, api.judgeEmergency, {
        params: { emergencyId },
        body: { judgement: 'right', remark: 'Goed gedaan' },
      });
    expect((await judge('coach')).status).toBe(404);
    expect((await judge('privacy')).body).toMatchObject({ judgement: 'right', judgedByName: 'De privacy' });
  });

  test('five vain tries in an hour, and one must wait', async () => {
    const nowhere = { by: 'address', postcode: '1000 AA', houseNumber: '1' } as const;
    const statuses = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await broke('neighbour', nowhere)).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
  });
});
