import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { readPdf, type StructureNode } from '../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { dayOf } from '../../ui/dates.ts';
import { getToday } from '../today/api.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const today = dayOf(new Date());
const daysAgo = (days: number) => dayOf(new Date(Date.now() - days * 86_400_000));
const basics = {
  to: { kind: 'organisation' as const, name: 'Geldloket' },
  request: 'Een overzicht van de schulden',
  pieces: ['Naam', 'Hoeveel schuldeisers'],
};
const agreed = () => ({ basis: 'agreed' as const, on: today, how: 'at-table' as const, personId: home.personId });

const prepare = (body: object = {}, who: Who = 'generalist', caseId = home.caseId) =>
  world.ask(who, api.prepareReferral, { params: { caseId }, body: { ...basics, ...body } });
const act = (referral: { id: string; version: number }, body: object, who: Who = 'generalist') =>
  world.ask(who, api.addReferralEvent, {
    params: { caseId: home.caseId, referralId: referral.id },
    body: { onDay: today, version: referral.version, ...body } as never,
  });

describe('preparing', () => {
  test('says whom it is about, what goes along and with whom it is', async () => {
    const { status, body } = await prepare({ personIds: [home.personId], ground: agreed() });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'preparing',
      heldBy: 'sender',
      people: [{ name: 'Truus de Wit' }],
      pieces: ['Naam', 'Hoeveel schuldeisers'],
      ground: { basis: 'agreed', how: 'at-table', person: { name: 'Truus de Wit' } },
      sender: { name: 'De generalist' },
      missesGround: false,
      possible: ['sent', 'withdrawn'],
      can: { work: true },
    });
  });

  test('asks nothing more than a receiver and a request', async () => {
    expect(await prepare({ to: { kind: 'person', name: ' ' }, request: '' })).toMatchObject({
      status: 400,
      body: {
        errors: [
          { path: 'to.name', message: 'Vul dit in.' },
          { path: 'request', message: 'Vul dit in.' },
        ],
      },
    });
    expect((await prepare({ pieces: [] })).status).toBe(201);
  });

  test.each([
    ['a stranger', { personIds: [uuidv7()] }, 'personIds', 'Deze persoon hoort niet bij dit huishouden.'],
    [
      'a yes that is still to come',
      { ground: { basis: 'agreed', on: '2190-01-01', how: 'phone' } },
      'ground.on',
      'Deze dag moet nog komen.',
    ],
    [
      'a colleague nobody knows',
      { to: { kind: 'colleague', accountId: uuidv7() } },
      'to.accountId',
      'Deze collega werkt hier niet of niet meer.',
    ],
    ['a day in 1890', { feedbackDue: '1890-01-01' }, 'feedbackDue', 'tussen 1900 en 2199'],
    ['a piece of 201 signs', { pieces: ['x'.repeat(201)] }, 'pieces.0', '200'],
    ['a huge paste', { request: 'x'.repeat(20_001) }, 'request', '20'],
  ])('refuses %s by name of the field', async (_, body, path, message) => {
    const refused = await prepare(body);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errors: [{ path, message: expect.stringContaining(message) }] });
  });

  test('keeps any text as it was typed', async () => {
    const request = '👩‍👧 «schuld» شكرا '.repeat(600).trim();
    expect((await prepare({ request, named: false })).body.request).toBe(request);
  });

  test('a colleague is known by name, and twice the same is once', async () => {
    const to = { kind: 'colleague', accountId: world.viewers.colleague.accountId };
    const key = uuidv7();
    const input = { params: { caseId: home.caseId }, body: { ...basics, to } as never, key };
    const one = await world.ask('generalist', api.prepareReferral, input);
    const two = await world.ask('generalist', api.prepareReferral, input);
    expect(one.body.to).toMatchObject({ name: 'De colleague' });
    expect(two.body.id).toBe(one.body.id);
  });
});

describe('the way it goes', () => {
  test('it stays with the sender until the other says yes, and then comes further', async () => {
    const { body: made } = await prepare({ ground: agreed() });
    const sent = await act(made, { kind: 'sent', text: 'Samen gebeld' });
    expect(sent.body).toMatchObject({ state: 'sent', heldBy: 'sender' });
    expect(sent.body.events[0]).toMatchObject({
      kind: 'sent',
      wentAlong: { to: 'Geldloket', pieces: ['Naam', 'Hoeveel schuldeisers'], ground: { basis: 'agreed' } },
    });
    const accepted = await act(sent.body, { kind: 'accepted', byName: 'Olaf' });
    expect(accepted.body).toMatchObject({ state: 'accepted', heldBy: 'receiver' });
    const further = await act(accepted.body, { kind: 'step', step: 'intake' });
    expect(further.body).toMatchObject({ state: 'accepted', step: 'intake' });
    const done = await act(further.body, { kind: 'done' });
    expect(done.body).toMatchObject({ state: 'done', heldBy: 'receiver' });
  });

  test('names do not go out without a yes; without names they may', async () => {
    const { body: made } = await prepare();
    expect(made.missesGround).toBe(true);
    expect(await act(made, { kind: 'sent' })).toMatchObject({ status: 422, body: { code: 'rule' } });
    const { body: nameless } = await prepare({ named: false });
    expect((await act(nameless, { kind: 'sent' })).body.state).toBe('sent');
    const { body: danger } = await prepare({ ground: { basis: 'other', reason: 'Er is gevaar' } });
    expect((await act(danger, { kind: 'sent' })).body.state).toBe('sent');
  });

  test('a no takes a reason, gives it back, and what went along then stays', async () => {
    const { body: made } = await prepare({ ground: agreed() });
    const { body: sent } = await act(made, { kind: 'sent' });
    expect(await act(sent, { kind: 'refused', text: ' ' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'text' }] },
    });
    const { body: refused } = await act(sent, { kind: 'refused', text: 'Wachtlijst', byName: 'Olaf' });
    expect(refused).toMatchObject({ state: 'refused', heldBy: 'sender', possible: ['prepared'] });
    const { body: again } = await act(refused, { kind: 'prepared' });
    const changed = await world.ask('generalist', api.changeReferral, {
      params: { caseId: home.caseId, referralId: made.id },
      body: { ...basics, pieces: ['Alleen de naam'], ground: agreed(), version: again.version },
    });
    expect(changed.body).toMatchObject({ state: 'preparing', pieces: ['Alleen de naam'] });
    expect(changed.body.events[0]?.wentAlong?.pieces).toEqual(['Naam', 'Hoeveel schuldeisers']);
  });

  test('what went out is not changed, and nothing happens out of turn or ahead of time', async () => {
    const { body: made } = await prepare({ ground: agreed() });
    expect(await act(made, { kind: 'accepted' })).toMatchObject({ status: 422 });
    expect(await act(made, { kind: 'sent', onDay: '2190-01-01' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'onDay', message: 'Deze dag moet nog komen.' }] },
    });
    const { body: sent } = await act(made, { kind: 'sent' });
    const change = await world.ask('generalist', api.changeReferral, {
      params: { caseId: home.caseId, referralId: made.id },
      body: { ...basics, version: sent.version },
    });
    expect(change).toMatchObject({ status: 422, body: { code: 'rule' } });
  });

  test('who saw an older version gets the newest beside it', async () => {
    const { body: made } = await prepare({ ground: agreed() });
    await act(made, { kind: 'sent' }, 'colleague');
    const late = await act(made, { kind: 'withdrawn', text: 'Toch niet' });
    expect(late).toMatchObject({ status: 409, body: { current: { id: made.id, state: 'sent' } } });
    const change = await world.ask('generalist', api.changeReferral, {
      params: { caseId: home.caseId, referralId: made.id },
      body: { ...basics, version: made.version },
    });
    expect(change.status).toBe(409);
  });

  test('a consultation never leaves our hands', async () => {
    const { body: made } = await prepare({ kind: 'consult', named: false });
    const { body: sent } = await act(made, { kind: 'sent' });
    const { body: with_ } = await act(sent, { kind: 'accepted' });
    expect(with_).toMatchObject({ state: 'accepted', heldBy: 'sender' });
    expect((await act(with_, { kind: 'step', step: 'intake' })).status).toBe(422);
  });
});

/** Everything that stands on paper, at the head and foot of the pages too. */
function words(bytes: Uint8Array): string {
  const textOf = (node: StructureNode): string => node.text + node.children.map(textOf).join(' ');
  const pdf = readPdf(Buffer.from(bytes));
  return [...pdf.structure.map(textOf), ...pdf.artifacts, pdf.title].join(' ');
}

describe('the letter', () => {
  const letter = (referralId: string) =>
    world.ask('generalist', api.printReferral, { params: { caseId: home.caseId, referralId } });

  test('lists exactly what goes along, and who said yes', async () => {
    const { body: made } = await prepare({ personIds: [home.personId], ground: agreed(), feedbackDue: today });
    const { status, body } = await letter(made.id);
    expect(status).toBe(200);
    const text = words(body);
    for (const piece of [...basics.pieces, basics.request, 'Truus de Wit', 'Geldloket', 'aan tafel', 'Team haven']) {
      expect(text).toContain(piece);
    }
  });

  test('names nobody when no names go along', async () => {
    const { body: made } = await prepare({ personIds: [home.personId], named: false, pieces: ['Leeftijd'] });
    const text = words((await letter(made.id)).body);
    expect(text).toContain('Wij noemen geen namen');
    expect(text).not.toMatch(/Truus|Wit/);
  });
});

describe('the page of the day', () => {
  const itemsOf = async (who: Who, id: string) =>
    (await world.ask(who, getToday)).body.items.filter((item) => item.id === id);

  test('tells who was to hear something, and the colleague who is asked', async () => {
    const to = { kind: 'colleague', accountId: world.viewers.colleague.accountId };
    const { body: made } = await prepare({ to, ground: agreed(), feedbackDue: daysAgo(1) });
    expect(await itemsOf('generalist', made.id)).toEqual([]);
    const { body: sent } = await act(made, { kind: 'sent', onDay: daysAgo(3) });
    expect(await itemsOf('generalist', made.id)).toMatchObject([{ kind: 'awaited', late: true, note: 'De colleague' }]);
    expect(await itemsOf('colleague', made.id)).toMatchObject([{ kind: 'feedback', note: 'De generalist' }]);
    await act(sent, { kind: 'feedback', text: 'Ik bel morgen' });
    expect(await itemsOf('generalist', made.id)).toEqual([]);
  });
});

describe('access', () => {
  test('is for workers of the team; for everybody else nothing is there', async () => {
    const { body: made } = await prepare({ ground: agreed() });
    for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
      expect((await prepare({}, who)).status).toBe(404);
      expect((await act(made, { kind: 'sent' }, who)).status).toBe(404);
      expect((await world.ask(who, api.listReferrals, { params: { caseId: home.caseId } })).status).toBe(404);
    }
    const { body } = await world.ask('coach', api.listReferrals, { params: { caseId: home.caseId } });
    expect(body.referrals.some(({ id }) => id === made.id)).toBe(true);
  });

  test('a referral of another case is not found below this one', async () => {
    const other = await settleCase(world);
    const { body: made } = await prepare({}, 'generalist', other.caseId);
    expect((await act(made, { kind: 'withdrawn', text: 'Per ongeluk' })).status).toBe(404);
    const letter = await world.ask('generalist', api.printReferral, {
      params: { caseId: home.caseId, referralId: made.id },
    });
    expect(letter.status).toBe(404);
  });
});
