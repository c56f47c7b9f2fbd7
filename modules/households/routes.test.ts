import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import type { ConsentTables } from '../../access/consent-record.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
let nextDoor: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
  nextDoor = await settleCase(world, { team: 'molen' });
});

const outsiders: Who[] = ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'];

const create = (body: object = {}, key?: string) =>
  world.ask('generalist', api.createHousehold, {
    body: { teamId: world.teams.haven, name: 'Familie Vos', people: [{ givenName: 'Jaap' }], ...body },
    ...(key ? { key } : {}),
  });

describe('making a household', () => {
  test('one given name is enough', async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Familie Vos', caseId: null, can: { edit: true }, people: [{ name: 'Jaap' }] });
  });

  test('pressing twice makes one household', async () => {
    const key = uuidv7();
    const [one, two] = await Promise.all([create({ name: 'Tweemaal' }, key), create({ name: 'Tweemaal' }, key)]);
    expect(one.body.id).toBe(two.body.id);
  });

  test('for a team one belongs to only', async () => {
    expect((await create({ teamId: world.teams.molen })).status).toBe(404);
  });

  test('what is wrong is said of the field', async () => {
    const { status, body } = await create({
      name: 'x'.repeat(201),
      people: [{ givenName: ' ', birthDate: '1850-01-01', email: 'geen adres' }],
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: expect.arrayContaining([
        { path: 'name', message: 'Dit is te lang: ten hoogste 200 tekens.' },
        { path: 'people.0.givenName', message: 'Vul dit in.' },
        expect.objectContaining({ path: 'people.0.birthDate' }),
        expect.objectContaining({ path: 'people.0.email' }),
      ]),
    });
  });

  test('a name in any script comes back as it was typed', async () => {
    const givenName = 'فاطمة 👩🏽‍🦽 O’Neill-Łódź';
    const { body } = await create({ people: [{ givenName }] });
    expect(body.people[0]?.givenName).toBe(givenName);
  });
});

describe('whoever is entered twice', () => {
  test('is noticed by the door, however it was written, and by name with birth date', async () => {
    const { body: made } = await create({
      name: 'Familie Zwart',
      street: 'Admiraalsplein',
      houseNumber: '43-a',
      people: [{ givenName: 'José', familyName: 'Zwart', birthDate: '1961-03-04' }],
    });
    const door = await world.ask('coach', api.findSimilarHouseholds, { query: { address: 'admiraalsplein 43 A' } });
    expect(door.body.households).toMatchObject([{ id: made.id, same: 'address' }]);
    const person = await world.ask('coach', api.findSimilarHouseholds, {
      query: { personName: 'jose zwart', birthDate: '1961-03-04' },
    });
    expect(person.body.households).toMatchObject([{ id: made.id, same: 'person' }]);
    const other = await world.ask('coach', api.findSimilarHouseholds, { query: { personName: 'jose zwart' } });
    expect(other.body.households).toEqual([]);
  });

  test('not by who may not see the household', async () => {
    const { body } = await world.ask('neighbour', api.findSimilarHouseholds, {
      query: { address: 'Admiraalsplein 43a', personName: 'José Zwart', birthDate: '1961-03-04' },
    });
    expect(body.households).toEqual([]);
  });
});

describe('the list', () => {
  test('shows where a household is and who coordinates, and only those of the own teams', async () => {
    const { body } = await world.ask('generalist', api.listHouseholds, { query: { limit: 200 } });
    expect(body.households).toContainEqual(
      expect.objectContaining({ caseId: home.caseId, phase: 'acquaintance', coordinatorName: 'De generalist' }),
    );
    expect(body.households.map(({ id }) => id)).not.toContain(nextDoor.householdId);
  });

  test('can be narrowed to a phase, to mine and to those without a coordinator', async () => {
    const list = async (who: Who, query: object) =>
      (await world.ask(who, api.listHouseholds, { query: { limit: 200, ...query } })).body.households.map(
        ({ id }) => id,
      );
    expect(await list('generalist', { phase: 'acquaintance' })).toEqual([home.householdId]);
    expect(await list('generalist', { phase: 'closed' })).toEqual([]);
    expect(await list('generalist', { coordinator: 'me' })).toEqual([home.householdId]);
    expect(await list('coach', { coordinator: 'me' })).toEqual([]);
    expect(await list('coach', { coordinator: 'nobody' })).not.toContain(home.householdId);
  });

  test('is not for a host, policy officer or administrator', async () => {
    for (const who of ['host', 'partner', 'policy', 'admin', 'privacy'] as const) {
      expect((await world.ask(who, api.listHouseholds)).status).toBe(404);
    }
  });
});

describe('people', () => {
  const params = () => ({ householdId: home.householdId });

  test('are added, moved out and marked as deceased, and stay part of the story', async () => {
    const { body: person } = await world.ask('coach', api.addPerson, {
      params: params(),
      body: { givenName: 'Bep', familyName: 'Wit', birthDate: '1949-01-01', languages: ['Papiaments'] },
    });
    expect(person).toMatchObject({ name: 'Bep Wit', languages: ['Papiaments'], consent: null, version: 1 });
    const { body: after } = await world.ask('coach', api.changePerson, {
      params: { ...params(), personId: person.id },
      body: { givenName: 'Bep', movedOutOn: '2020-01-01', deceasedOn: '2024-02-29', version: 1 },
    });
    expect(after).toMatchObject({ movedOutOn: '2020-01-01', deceasedOn: '2024-02-29', version: 2 });
    const { body } = await world.ask('coach', api.getHousehold, { params: params() });
    expect(body.people.map(({ id }) => id)).toContain(person.id);
  });

  test('of the network are not called before they were asked', async () => {
    const { body } = await world.ask('generalist', api.addPerson, {
      params: params(),
      body: { givenName: 'Ria', place: 'network' },
    });
    expect(body.consent).toBe('not-asked');
  });

  test('keep what was said of being called, each time beside the time before', async () => {
    const said = (consent: 'given' | 'withdrawn' | 'asked' | 'not-asked') => ({
      body: { givenName: 'Ria', place: 'network' as const, consent },
    });
    const { body: ria } = await world.ask('generalist', api.addPerson, { params: params(), ...said('given') });
    expect(ria.consent).toBe('given');
    const change = async (consent: 'withdrawn' | 'not-asked' | 'asked', version: number) =>
      (
        await world.ask('generalist', api.changePerson, {
          params: { ...params(), personId: ria.id },
          body: { ...said(consent).body, version },
        })
      ).body.consent;
    expect(await change('not-asked', 1)).toBe('withdrawn');
    expect(await change('asked', 2)).toBe('asked');
    const events = await world.owner
      .withTables<ConsentTables>()
      .selectFrom('consentEvent')
      .select(['id', 'kind', 'ends'])
      .where('personId', '=', ria.id)
      .orderBy('id')
      .execute();
    expect(events.map(({ kind }) => kind)).toEqual(['given', 'withdrawn', 'asked']);
    expect(events.map(({ ends }) => ends)).toEqual([null, events[0]?.id, null]);
  });

  test('a day after today or before birth is refused in a sentence', async () => {
    const { status, body } = await world.ask('generalist', api.addPerson, {
      params: params(),
      body: { givenName: 'Gek', birthDate: '1990-01-01', deceasedOn: '1989-01-01' },
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({ detail: 'Die dag ligt voor de geboortedatum.' });
  });

  test('changed by two at once: the second gets to see what the first wrote', async () => {
    const change = (givenName: string) =>
      world.ask('generalist', api.changePerson, {
        params: { ...params(), personId: home.personId },
        body: { givenName, version: 1 },
      });
    expect((await change('Truus')).status).toBe(200);
    expect(await change('Trees')).toMatchObject({ status: 409, body: { current: { givenName: 'Truus', version: 2 } } });
  });

  test('with an id that is somebody else already are refused, wherever that is, and change nobody', async () => {
    const [own, elsewhere] = [await settleCase(world), await settleCase(world, { team: 'molen' })];
    for (const id of [own.personId, elsewhere.personId]) {
      const body = { id, place: 'member' as const, givenName: 'Dubbel' };
      const params = { householdId: own.householdId };
      expect((await world.ask('generalist', api.addPerson, { params, body })).status).toBe(422);
    }
  });

  test('of another household cannot be reached through this one', async () => {
    const { status } = await world.ask('generalist', api.changePerson, {
      params: { ...params(), personId: nextDoor.personId },
      body: { givenName: 'Iemand', version: 1 },
    });
    expect(status).toBe(404);
  });
});

describe('relations', () => {
  const ask = (fromPersonId: string, toPersonId: string) =>
    world.ask('generalist', api.addRelation, {
      params: { householdId: home.householdId },
      body: { fromPersonId, toPersonId, kind: 'parent' },
    });

  test('are made and taken away', async () => {
    const { status, body } = await ask(home.personId, home.otherPersonId);
    expect(status).toBe(201);
    const at = { params: { householdId: home.householdId, relationId: body.id } };
    expect((await world.ask('generalist', api.removeRelation, at)).status).toBe(200);
    expect((await world.ask('generalist', api.removeRelation, at)).status).toBe(404);
  });

  test('are between two people of this household', async () => {
    expect((await ask(home.personId, home.personId)).status).toBe(422);
    expect((await ask(home.personId, nextDoor.personId)).status).toBe(404);
  });
});

describe('somebody else', () => {
  test.each(outsiders)('%s finds nothing here', async (who) => {
    const params = { householdId: home.householdId };
    const asked = [
      await world.ask(who, api.getHousehold, { params }),
      await world.ask(who, api.changeHousehold, { params, body: { name: 'Anders', version: 1 } }),
      await world.ask(who, api.addPerson, { params, body: { givenName: 'Vreemd' } }),
      await world.ask(who, api.changePerson, {
        params: { ...params, personId: home.personId },
        body: { givenName: 'Vreemd', version: 1 },
      }),
      await world.ask(who, api.addRelation, {
        params,
        body: { fromPersonId: home.personId, toPersonId: home.otherPersonId, kind: 'friend' },
      }),
    ];
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});

test('the address is changed by whoever saw the newest version', async () => {
  const change = (houseNumber: string, version: number) =>
    world.ask('generalist', api.changeHousehold, {
      params: { householdId: home.householdId },
      body: { name: 'Familie De Wit', street: 'Kade', houseNumber, version },
    });
  expect((await change('8', 1)).body).toMatchObject({ houseNumber: '8', version: 2 });
  expect(await change('9', 1)).toMatchObject({ status: 409, body: { current: { houseNumber: '8' } } });
});
