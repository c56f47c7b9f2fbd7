import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
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
const params = () => ({ caseId: home.caseId });

const contact = (body: object = {}, more: { who?: Who; key?: string } = {}) =>
  world.ask(more.who ?? 'generalist', api.addContact, {
    params: params(),
    body: { function: 'support', channel: 'phone', at: '2026-11-20T10:00:00Z', ...body } as never,
    ...(more.key ? { key: more.key } : {}),
  });
const promise = (body: object = {}, who: Who = 'generalist') =>
  world.ask(who, api.addPromise, {
    params: params(),
    body: { text: 'Bellen over de huur', due: '2026-12-01', ...body },
  });
describe('a contact', () => {
  test('is a function and a channel; words are not needed and time is not asked', async () => {
    const { status, body } = await contact();
    expect(status).toBe(201);
    expect(body).toMatchObject({ function: 'support', functionVersion: 1, channel: 'phone', text: null, people: [] });
    expect(Object.keys(body)).not.toContain('minutes');
  });

  test('names with whom it was, and comes back in the list, newest first', async () => {
    await contact({ at: '2026-11-21T08:00:00Z', personIds: [home.personId], text: '👵🏽 مرحبا — ging goed' });
    const { body } = await world.ask('coach', api.listContacts, { params: params() });
    expect(body.contacts[0]).toMatchObject({ text: '👵🏽 مرحبا — ging goed', people: [{ name: 'Truus' }] });
    expect(body.can.work).toBe(true);
    const moments = body.contacts.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted().toReversed());
  });

  test('delivered twice, with the same key or only the same id, is one contact', async () => {
    const [id, key] = [uuidv7(), uuidv7()];
    await Promise.all([contact({ id, text: 'Dubbel' }, { key }), contact({ id, text: 'Dubbel' }, { key })]);
    expect((await contact({ id, text: 'Dubbel' })).status).toBe(201);
    const { body } = await world.ask('generalist', api.listContacts, { params: params(), query: { limit: 200 } });
    expect(body.contacts.filter(({ text }) => text === 'Dubbel')).toHaveLength(1);
  });

  test('what the worker does most often is offered first', async () => {
    for (let n = 0; n < 3; n += 1) await contact({ function: 'activation', channel: 'street' }, { who: 'colleague' });
    await contact({ function: 'advice', channel: 'street' }, { who: 'colleague' });
    const { body } = await world.ask('colleague', api.listContacts, { params: params() });
    expect(body.often).toEqual({ functions: ['activation', 'advice'], channels: ['street'] });
  });

  test('wrong input is told per field', async () => {
    const { status, body } = await contact({
      function: 'gossip',
      channel: 'pigeon',
      at: '1890-01-01T10:00:00Z',
      text: 'x'.repeat(20_001),
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: expect.arrayContaining([
        { path: 'function', message: 'Kies een van de mogelijkheden.' },
        { path: 'channel', message: 'Kies een van de mogelijkheden.' },
        { path: 'at', message: 'Vul een datum in die bestaat, tussen 1900 en 2199.' },
        expect.objectContaining({ path: 'text' }),
      ]),
    });
  });

  test('cannot lie in the future', async () => {
    const { status, body } = await contact({ at: '2035-01-01T10:00:00Z' });
    expect(status).toBe(422);
    expect(body).toMatchObject({ detail: 'Dit contact ligt nog voor je. Maak er een afspraak van.' });
  });

  test('is with people of this household only', async () => {
    expect((await contact({ personIds: [nextDoor.personId] })).status).toBe(404);
    expect((await contact({ helperIds: [uuidv7()] })).status).toBe(404);
  });

  test('is put right, and by two at once the second sees what the first wrote', async () => {
    const { body: made } = await contact({ text: 'Eerst' });
    const change = (text: string) =>
      world.ask('generalist', api.changeContact, {
        params: { ...params(), contactId: made.id },
        body: { text, version: 1 },
      });
    expect((await change('Beter')).body).toMatchObject({ text: 'Beter', version: 2 });
    expect(await change('Anders')).toMatchObject({ status: 409, body: { current: { text: 'Beter', version: 2 } } });
  });

  test('recorded by mistake goes out of sight and can come back', async () => {
    const { body: made } = await contact({ text: 'Vergissing' });
    const at = { params: { ...params(), contactId: made.id } };
    await world.ask('generalist', api.changeContact, { ...at, body: { removed: true, version: 1 } });
    const ids = async () =>
      (await world.ask('generalist', api.listContacts, { params: params(), query: { limit: 200 } })).body.contacts.map(
        ({ id }) => id,
      );
    expect(await ids()).not.toContain(made.id);
    await world.ask('generalist', api.changeContact, { ...at, body: { removed: false, version: 2 } });
    expect(await ids()).toContain(made.id);
  });
});

describe('a promise', () => {
  const settle = (promiseId: string, settled: object | null, version: number) =>
    world.ask('generalist', api.changePromise, {
      params: { ...params(), promiseId },
      body: { settled, version } as never,
    });

  test('has an owner and a day; left out it is mine', async () => {
    const { status, body } = await promise();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: 'promise',
      owner: { as: 'worker', name: 'De generalist' },
      isYours: true,
      to: null,
      settled: null,
      due: '2026-12-01',
      firstDue: '2026-12-01',
    });
  });

  test('can be somebody else\u2019s: a resident, a colleague, or anyone by name', async () => {
    const mine = await promise({
      owner: { as: 'person', id: home.personId },
      to: { as: 'other', name: 'De buurvrouw' },
    });
    expect(mine.body).toMatchObject({
      owner: { as: 'person', name: 'Truus' },
      isYours: false,
      to: { as: 'other', name: 'De buurvrouw' },
    });
    const theirs = await promise({ owner: { as: 'worker', id: world.viewers.colleague.accountId } });
    expect(theirs.body.owner).toMatchObject({ name: 'De colleague' });
    expect((await promise({ owner: { as: 'other', name: 'Maatje Piet' } })).body.owner.name).toBe('Maatje Piet');
    expect((await promise({ owner: { as: 'person', id: nextDoor.personId } })).status).toBe(404);
    expect((await promise({ owner: { as: 'worker', id: world.viewers.neighbour.accountId } })).status).toBe(404);
  });

  test('wrong input is told per field', async () => {
    const { status, body } = await promise({ text: 'x'.repeat(201), due: '2026-02-30' });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: expect.arrayContaining([
        { path: 'text', message: 'Dit is te lang: ten hoogste 200 tekens.' },
        { path: 'due', message: 'Vul een datum in die bestaat, tussen 1900 en 2199.' },
      ]),
    });
  });

  test('moves to another day and remembers the first', async () => {
    const { body: made } = await promise();
    const { body } = await world.ask('generalist', api.changePromise, {
      params: { ...params(), promiseId: made.id },
      body: { due: '2026-12-24', version: 1 },
    });
    expect(body).toMatchObject({ due: '2026-12-24', firstDue: '2026-12-01', text: made.text, version: 2 });
  });

  test('is settled: done needs no words, not done says why, and both can be opened again', async () => {
    const { body: made } = await promise();
    expect((await settle(made.id, { outcome: 'not-done', result: '  ' }, 1)).status).toBe(400);
    const not = await settle(made.id, { outcome: 'not-done', result: 'De verhuurder belt niet terug' }, 1);
    expect(not.body.settled).toMatchObject({
      outcome: 'not-done',
      result: 'De verhuurder belt niet terug',
      byName: 'De generalist',
    });
    expect((await settle(made.id, null, 2)).body.settled).toBeNull();
    expect((await settle(made.id, { outcome: 'done' }, 3)).body.settled).toMatchObject({
      outcome: 'done',
      result: null,
    });
    expect(await settle(made.id, { outcome: 'done' }, 3)).toMatchObject({
      status: 409,
      body: { current: { settled: { outcome: 'done' }, version: 4 } },
    });
  });

  test('open ones come first by day, settled ones after', async () => {
    await promise({ text: 'Eerste', due: '2026-01-01' });
    const { body } = await world.ask('coach', api.listPromises, { params: params(), query: { limit: 200 } });
    expect(body.promises[0]?.text).toBe('Eerste');
    const settled = body.promises.map((one) => one.settled !== null);
    expect(settled).toEqual(settled.toSorted((a, b) => Number(a) - Number(b)));
    expect(settled).toContain(true);
  });

  test('pressing twice makes one, and one of another case cannot be reached through this one', async () => {
    const id = uuidv7();
    expect((await promise({ id })).body.id).toBe((await promise({ id })).body.id);
    const { status } = await world.ask('neighbour', api.changePromise, {
      params: { caseId: nextDoor.caseId, promiseId: id },
      body: { text: 'Anders', version: 1 },
    });
    expect(status).toBe(404);
    const taken = await world.ask('neighbour', api.addPromise, {
      params: { caseId: nextDoor.caseId },
      body: { id, text: 'Andermans sleutel', due: '2026-12-01' },
    });
    expect(taken.status).toBe(404);
  });
});

describe('somebody else', () => {
  test.each(outsiders)('%s finds nothing here', async (who) => {
    const asked = [
      await contact({}, { who }),
      await promise({}, who),
      await world.ask(who, api.listContacts, { params: params() }),
      await world.ask(who, api.listPromises, { params: params() }),
    ];
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 404));
  });
});
