import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { addPromise } from '../support/api.ts';
import { getToday } from '../today/api.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

interface At {
  who?: Who;
  caseId?: string;
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const plan = (body: object = {}, { who = 'generalist', caseId = home.caseId }: At = {}) =>
  world.ask(who, api.planMeeting, {
    params: { caseId },
    body: { startsAt: inDays(7), place: 'Aan de keukentafel', ...body },
  });
const close = (
  meeting: { id: string; version: number },
  body: object,
  { who = 'generalist', caseId = home.caseId }: At = {},
) =>
  world.ask(who, api.closeMeeting, {
    params: { caseId, meetingId: meeting.id },
    body: { version: meeting.version, ...body } as never,
  });
const team = (caseId = home.caseId, who: Who = 'generalist') =>
  world.ask(who, api.getActionTeam, { params: { caseId } });

describe('planning', () => {
  test('says who comes and who leads, and is the next time', async () => {
    const { caseId, personId } = await settleCase(world);
    expect((await team(caseId)).body.next.kind).toBe('none');
    const workerIds = [world.viewers.generalist.accountId];
    const body = { personIds: [personId], workerIds, others: ['Tante Ria 🌷'], chairId: personId };
    const { status, body: made } = await plan(body, { caseId });
    expect(status).toBe(201);
    expect(made).toMatchObject({
      people: [{ name: 'Truus' }],
      workers: [{ name: 'De generalist' }],
      others: ['Tante Ria 🌷'],
      chair: { name: 'Truus' },
      state: 'planned',
    });
    expect((await team(caseId)).body).toMatchObject({ next: { kind: 'planned' }, meetings: [{ id: made.id }] });
  });

  test('refuses a moment that is none, a leader who is not there, and strangers', async () => {
    expect((await plan({ startsAt: 'morgen' })).status).toBe(400);
    expect(await plan({ startsAt: '1890-01-01T10:00:00Z' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'startsAt' }] },
    });
    expect(await plan({ chairId: home.personId })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'chairId', message: 'Kies iemand die erbij is.' }] },
    });
    const other = await settleCase(world);
    expect((await plan({ personIds: [other.personId] })).status).toBe(404);
    expect((await plan({ helperIds: [uuidv7()] })).status).toBe(404);
    expect((await plan({ workerIds: [world.viewers.stranger.accountId] })).status).toBe(404);
  });

  test('sent twice is one meeting; moved by two at once, the second sees the first', async () => {
    const key = uuidv7();
    const input = { params: { caseId: home.caseId }, body: { startsAt: inDays(9) }, key };
    const one = await world.ask('generalist', api.planMeeting, input);
    expect((await world.ask('generalist', api.planMeeting, input)).body.id).toBe(one.body.id);
    const move = (place: string) =>
      world.ask('generalist', api.changeMeeting, {
        params: { caseId: home.caseId, meetingId: one.body.id },
        body: { startsAt: inDays(10), place, version: one.body.version },
      });
    expect((await move('Buurthuis')).body).toMatchObject({ place: 'Buurthuis' });
    expect(await move('School')).toMatchObject({ status: 409, body: { current: { place: 'Buurthuis' } } });
  });
});

describe('afterwards', () => {
  test('what was agreed is kept line by line, added to later, and chased as a promise', async () => {
    const { body: made } = await plan({ startsAt: inDays(-1) });
    expect(made.state).toBe('to-write-up');
    const { body: held } = await close(made, {
      outcome: 'held',
      text: 'Het gaat beter met slapen',
      agreements: ['Ria komt op dinsdag', 'Wim belt de huisarts'],
    });
    expect(held).toMatchObject({ state: 'held', text: 'Het gaat beter met slapen' });
    const { body: more } = await close(held, {
      outcome: 'held',
      text: held.text ?? '',
      agreements: ['Wim belt de huisarts', 'Truus maakt een lijst'],
    });
    expect(more.agreements.map(({ text }) => text)).toEqual([
      'Ria komt op dinsdag',
      'Wim belt de huisarts',
      'Truus maakt een lijst',
    ]);
    const agreement = more.agreements[1]!;
    const { body: promise } = await world.ask('generalist', addPromise, {
      params: { caseId: home.caseId },
      body: { text: agreement.text, due: '2030-01-01', owner: { as: 'person', id: home.otherPersonId } },
    });
    const { body: linked } = await world.ask('generalist', api.linkAgreement, {
      params: { caseId: home.caseId, meetingId: more.id, agreementId: agreement.id },
      body: { promiseId: promise.id },
    });
    expect(linked.agreements[1]?.promiseId).toBe(promise.id);
  });

  test('a meeting to come cannot have gone well yet; one that is called off needs a reason and stays off', async () => {
    const { body: made } = await plan();
    expect((await close(made, { outcome: 'held' })).status).toBe(422);
    expect(await close(made, { outcome: 'cancelled', reason: '' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'reason' }] },
    });
    const { body: off } = await close(made, { outcome: 'cancelled', reason: 'Truus is ziek' });
    expect(off).toMatchObject({ state: 'cancelled', cancelReason: 'Truus is ziek' });
    expect((await close(off, { outcome: 'held' })).status).toBe(422);
    const move = await world.ask('generalist', api.changeMeeting, {
      params: { caseId: home.caseId, meetingId: made.id },
      body: { startsAt: inDays(3), version: off.version },
    });
    expect(move.status).toBe(422);
  });
});

describe('the page of the day', () => {
  const kinds = async (caseId: string) =>
    (await world.ask('generalist', getToday)).body.items
      .filter((item) => item.kind === 'action-team' && item.caseId === caseId)
      .map(({ title, late }) => [title, late]);

  test('asks to write up what was, and to plan when it was six weeks ago', async () => {
    const { caseId } = await settleCase(world);
    const { body: made } = await plan({ startsAt: inDays(-50) }, { caseId });
    expect(await kinds(caseId)).toEqual([
      ['Schrijf op hoe het actieteam ging', true],
      ['Plan een bijeenkomst van het actieteam', true],
    ]);
    await close(made, { outcome: 'held' }, { caseId });
    expect(await kinds(caseId)).toEqual([['Plan een bijeenkomst van het actieteam', true]]);
    await plan({ startsAt: inDays(20) }, { caseId });
    expect(await kinds(caseId)).toEqual([]);
  });
});

test('for everybody outside the team nothing is there, nor below another case', async () => {
  const { body: made } = await plan();
  for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
    expect((await plan({}, { who })).status).toBe(404);
    expect((await close(made, { outcome: 'cancelled', reason: 'x' }, { who })).status).toBe(404);
    expect((await team(home.caseId, who)).status).toBe(404);
  }
  const other = await settleCase(world);
  const elsewhere = await close(made, { outcome: 'cancelled', reason: 'x' }, { caseId: other.caseId });
  expect(elsewhere.status).toBe(404);
});
