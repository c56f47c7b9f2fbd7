import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { getCase } from '../cases/api.ts';
import { restrictHousehold } from '../restrictions/api.ts';
import { addSignalEvent, captureSignal } from '../signals/api.ts';
import * as api from './api.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const record = (body: object = {}, who: Who = 'generalist', key?: string) =>
  world.ask(who, api.recordFirstContact, {
    body: {
      teamId: world.teams.haven,
      channel: 'street',
      decision: 'basic-provision',
      reason: 'Een praatje was genoeg',
      ...body,
    },
    ...(key ? { key } : {}),
  });

describe('a first contact', () => {
  test('needs no name, no area and no crisis check; what was not discussed stays away', async () => {
    const { status, body } = await record({ notes: { day: 'Wil weer 🎣 vissen' } });
    expect(status).toBe(201);
    expect(body).toMatchObject({ caseId: null, withWhom: null, crisis: null, notes: { day: 'Wil weer 🎣 vissen' } });
    expect(Object.keys(body.notes)).toEqual(['day']);
  });

  test('keeps what was chosen nearby, and in a crisis who took over', async () => {
    const provisionId = uuidv7();
    expect((await record({ provisionId, provisionName: 'Buurtkamer' })).body).toMatchObject({
      provisionId,
      provisionName: 'Buurtkamer',
    });
    const crisis = await record({
      decision: 'refer-crisis',
      crisis: { signs: ['danger-to-self'], text: 'Belde samen met de huisarts' },
      referredTo: 'Crisisdienst',
    });
    expect(crisis.body).toMatchObject({ crisis: { signs: ['danger-to-self'] }, referredTo: 'Crisisdienst' });
  });

  test('of a signal that is shut for them nobody notes anything, as of one that is not there', async () => {
    const { caseId } = await settleCase(world);
    const { body: signal } = await world.ask('generalist', captureSignal, {
      body: { teamId: world.teams.haven, text: 'Hoort bij een huis dat dicht gaat' },
    });
    const at = { params: { signalId: signal.id } };
    await world.ask('generalist', addSignalEvent, { ...at, body: { kind: 'linked', caseId } });
    const shut = await world.ask('generalist', restrictHousehold, {
      params: { caseId },
      body: { kind: 'colleague', reason: 'De zus van een collega' },
    });
    expect(shut.status).toBe(201);
    const answers = await Promise.all([
      record({ signalId: signal.id }, 'colleague'),
      record({ signalId: uuidv7() }, 'colleague'),
    ]);
    expect(answers[0].status).toBe(404);
    expect(answers[0].body).toEqual(answers[1].body);
    expect((await record({ signalId: signal.id })).status).toBe(201);
  });

  test('sent twice from the street is one', async () => {
    const key = uuidv7();
    const body = { id: uuidv7() };
    const one = await record(body, 'generalist', key);
    const two = await record(body, 'generalist', key);
    expect([one.status, two.status, two.body.id]).toEqual([201, 201, body.id]);
  });

  test('a decision needs a reason, and what is wrong is said of the field', async () => {
    const { status, body } = await record({
      reason: ' ',
      decision: 'wegsturen',
      channel: 'duif',
      notes: { housing: 'x'.repeat(20_001) },
      crisis: { signs: ['spoken'] },
    });
    expect(status).toBe(400);
    expect((body as unknown as { errors: { path: string }[] }).errors.map(({ path }) => path).sort()).toEqual([
      'channel',
      'crisis.signs.0',
      'decision',
      'notes.housing',
      'reason',
    ]);
  });

  test('for a team one belongs to only', async () => {
    expect((await record({ teamId: world.teams.molen })).status).toBe(404);
  });
});

describe('picked up', () => {
  test('it goes with the case that came of it, and with no other', async () => {
    const home = await settleCase(world);
    const other = await settleCase(world);
    const { body } = await record({ decision: 'pick-up' });
    const link = (caseId: string) =>
      world.ask('generalist', api.linkFirstContact, { params: { firstContactId: body.id }, body: { caseId } });
    expect((await link(home.caseId)).body).toMatchObject({ caseId: home.caseId });
    expect((await link(home.caseId)).status).toBe(201);
    expect((await link(other.caseId)).status).toBe(422);
    const found = await world.ask('coach', getCase, { params: { caseId: home.caseId } });
    expect(found.body.road[0]).toMatchObject({ phase: 'first-contact', place: 'passed', since: body.at });
    const list = await world.ask('coach', api.listFirstContacts, { params: { caseId: home.caseId } });
    expect(list.body.firstContacts.map(({ id }) => id)).toEqual([body.id]);
  });

  test('a case of another team is not there', async () => {
    const far = await settleCase(world, { team: 'molen' });
    const { body } = await record({ decision: 'pick-up' });
    const link = await world.ask('generalist', api.linkFirstContact, {
      params: { firstContactId: body.id },
      body: { caseId: far.caseId },
    });
    expect(link.status).toBe(404);
  });
});

describe('somebody else', () => {
  test.each(['neighbour', 'stranger', 'partner', 'policy', 'admin', 'privacy'] as const)(
    '%s finds nothing',
    async (who) => {
      const home = await settleCase(world);
      const { body } = await record();
      const params = { firstContactId: body.id };
      const asked = [
        await world.ask(who, api.getFirstContact, { params }),
        await world.ask(who, api.linkFirstContact, { params, body: { caseId: home.caseId } }),
        await world.ask(who, api.listFirstContacts, { params: { caseId: home.caseId } }),
        await record({}, who),
      ];
      expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    },
  );

  test('a host sees the contacts that host took, and not which case came of one', async () => {
    const home = await settleCase(world);
    const [own, others] = [await record({ decision: 'pick-up' }, 'host'), await record()];
    const look = (id: string) => world.ask('host', api.getFirstContact, { params: { firstContactId: id } });
    const link = (who: Who) =>
      world.ask(who, api.linkFirstContact, {
        params: { firstContactId: own.body.id },
        body: { caseId: home.caseId },
      });
    expect([own.status, (await link('host')).status, (await link('coach')).status]).toEqual([201, 404, 201]);
    expect((await look(own.body.id)).body).toMatchObject({ id: own.body.id, caseId: null });
    expect((await look(others.body.id)).status).toBe(404);
  });
});
