import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { openCaseToColleague } from '../cases/api.ts';
import { addSignalEvent, captureSignal, findSimilarSignals, getSignal, listSignals } from './api.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const capture = (who: 'host' | 'generalist' | 'colleague' | 'neighbour', text: string, more: object = {}) =>
  world.ask(who, captureSignal, {
    body: { teamId: who === 'neighbour' ? world.teams.molen : world.teams.haven, text, ...more },
  });

describe('capturing', () => {
  test('a few words are enough', async () => {
    const { status, body } = await capture('generalist', 'Nico zit al weken alleen');
    expect(status).toBe(201);
    expect(body).toMatchObject({ text: 'Nico zit al weken alleen', status: 'open', events: [], can: { handle: true } });
  });

  test('pressing twice makes one signal', async () => {
    const key = uuidv7();
    const body = { teamId: world.teams.haven, text: 'Dubbel getikt' };
    const [one, two] = await Promise.all([
      world.ask('generalist', captureSignal, { body, key }),
      world.ask('generalist', captureSignal, { body, key }),
    ]);
    expect(one.body.id).toBe(two.body.id);
    const other = await world.ask('generalist', captureSignal, { body: { ...body, text: 'Iets anders' }, key });
    expect(other).toMatchObject({ status: 422, body: { code: 'key-reused' } });
  });

  test('what is wrong is said of the field, in the language of the person', async () => {
    const { status, body } = await capture('generalist', '   ', { feedbackDue: '1890-01-01', source: 'spook' });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'invalid-input',
      errors: expect.arrayContaining([
        { path: 'text', message: 'Vul dit in.' },
        { path: 'feedbackDue', message: 'Vul een datum in die bestaat, tussen 1900 en 2199.' },
        { path: 'source', message: 'Kies een van de mogelijkheden.' },
      ]),
    });
  });

  test('emoji and right-to-left text come back as they were typed', async () => {
    const text = '👵🏽 מדברת לבד — לא ישנה, "quoted" <b>& \\ مرحبا';
    expect((await capture('generalist', text)).body.text).toBe(text);
  });

  test('a sign that no database can keep is refused by name', async () => {
    const { body } = await capture('generalist', 'nul\u0000 teken');
    expect(body).toMatchObject({ errors: [{ path: 'text' }] });
  });

  test('a team of somebody else is not there', async () => {
    const { status } = await world.ask('generalist', captureSignal, { body: { teamId: world.teams.molen, text: 'x' } });
    expect(status).toBe(404);
  });
});

describe('the same door twice', () => {
  test('is noticed however the address was written', async () => {
    const { body: first } = await capture('generalist', 'Licht brandt de hele nacht', { address: 'Kade 12-a' });
    const { body } = await world.ask('generalist', findSimilarSignals, {
      query: { teamId: world.teams.haven, address: 'kade 12 A' },
    });
    expect(body.signals.map((signal) => signal.id)).toEqual([first.id]);
  });

  test('and not once the first is settled', async () => {
    const { body: first } = await capture('generalist', 'Post stapelt op', { address: 'Kade 90' });
    await world.ask('generalist', addSignalEvent, {
      params: { signalId: first.id },
      body: { kind: 'closed', reason: 'Was op vakantie' },
    });
    const { body } = await world.ask('generalist', findSimilarSignals, {
      query: { teamId: world.teams.haven, address: 'Kade 90' },
    });
    expect(body.signals).toEqual([]);
  });
});

describe('doing something with it', () => {
  test('it is picked up, and closed with a reason that is kept', async () => {
    const { body: signal } = await capture('generalist', 'Vraagt om een praatje');
    const at = { params: { signalId: signal.id } };
    const picked = await world.ask('coach', addSignalEvent, { ...at, body: { kind: 'picked-up' } });
    expect(picked.body).toMatchObject({ status: 'picked-up', events: [{ kind: 'picked-up', byName: 'De coach' }] });
    const closed = await world.ask('coach', addSignalEvent, {
      ...at,
      body: { kind: 'closed', reason: 'Buurvrouw komt nu langs' },
    });
    expect(closed.body).toMatchObject({ status: 'closed' });
    const again = await world.ask('coach', addSignalEvent, { ...at, body: { kind: 'picked-up' } });
    expect(again).toMatchObject({ status: 422, body: { detail: 'Dit signaal is al opgepakt of afgerond.' } });
  });

  test('handed to another team it leaves with its history', async () => {
    const { body: signal } = await capture('generalist', 'Woont in de Molen');
    const at = { params: { signalId: signal.id } };
    await world.ask('generalist', addSignalEvent, {
      ...at,
      body: { kind: 'passed-on', passedTo: 'Team Molen', teamId: world.teams.molen, feedbackDue: '2030-01-01' },
    });
    expect((await world.ask('generalist', getSignal, at)).status).toBe(404);
    expect((await world.ask('neighbour', getSignal, at)).body).toMatchObject({
      events: [{ kind: 'passed-on', passedTo: 'Team Molen' }],
    });
  });

  test('nobody passes a signal on to a team that is not there, or of another organisation', async () => {
    const { body: signal } = await capture('generalist', 'Naar wie?');
    const pass = (teamId: string) =>
      world.ask('generalist', addSignalEvent, {
        params: { signalId: signal.id },
        body: { kind: 'passed-on', passedTo: 'Een team', teamId, feedbackDue: '2099-01-01' },
      });
    const [absent, foreign] = [await pass(uuidv7()), await pass(world.teams.far)];
    expect(absent.status).toBe(404);
    expect(foreign.body).toEqual(absent.body);
  });

  test('a host sees the own signals and does nothing with them', async () => {
    const { body: own } = await capture('host', 'Bij de balie gehoord');
    const { body: other } = await capture('generalist', 'Op straat gehoord');
    const { body: list } = await world.ask('host', listSignals, { query: { limit: 200 } });
    expect(list.signals.map((signal) => signal.id)).toContain(own.id);
    expect(list.signals.map((signal) => signal.id)).not.toContain(other.id);
    expect((await world.ask('host', getSignal, { params: { signalId: other.id } })).status).toBe(404);
    const act = await world.ask('host', addSignalEvent, { params: { signalId: own.id }, body: { kind: 'picked-up' } });
    expect(act.status).toBe(404);
  });

  test('a host hears that a colleague took it up, and not what became of it', async () => {
    const { caseId } = await settleCase(world);
    const words = { text: 'Bij de balie gehoord', address: `Balie ${uuidv7()}` };
    const { body: linked } = await capture('host', words.text, words);
    const { body: closed } = await capture('host', words.text, words);
    const act = (id: string, body: z.input<typeof addSignalEvent.body>) =>
      world.ask('generalist', addSignalEvent, { params: { signalId: id }, body });
    await act(linked.id, { kind: 'linked', caseId });
    await act(linked.id, { kind: 'reopened', reason: 'Toch een ander huis' });
    await act(linked.id, { kind: 'fed-back', reason: 'De buurvrouw is gebeld' });
    await act(closed.id, { kind: 'closed', reason: 'Er loopt al hulp om de drank' });

    const seen = async ({ id }: { id: string }) => {
      const { body } = await world.ask('host', getSignal, { params: { signalId: id } });
      return { status: body.status, told: body.events.map(({ kind, reason, caseId }) => [kind, reason, caseId]) };
    };
    expect(await seen(linked)).toEqual({
      status: 'picked-up',
      told: [
        ['picked-up', null, null],
        ['fed-back', null, null],
      ],
    });
    expect(await seen(closed)).toEqual({ status: 'picked-up', told: [['picked-up', null, null]] });
    // Nor by where it stands in a list, or whether it is there when the same is noticed again.
    const { body: list } = await world.ask('host', listSignals, { query: { limit: 200 } });
    expect(list.signals.map(({ id }) => id)).not.toContain(linked.id);
    expect(list.signals.map(({ id }) => id)).not.toContain(closed.id);
    const query = { teamId: world.teams.haven, address: words.address };
    const { body: alike } = await world.ask('host', findSimilarSignals, { query });
    expect(alike.signals.map(({ id }) => id).sort()).toEqual([linked.id, closed.id].sort());
  });

  test('a case of another team is named to who may open it', async () => {
    const { caseId } = await settleCase(world, { team: 'molen' });
    await world.ask('neighbour', openCaseToColleague, {
      params: { caseId },
      body: { accountId: world.viewers.generalist.accountId, purpose: 'Meedenken', until: '2099-01-01' },
    });
    const { body: signal } = await capture('colleague', 'Hoort bij een huis van Molen');
    const params = { signalId: signal.id };
    const linked = await world.ask('generalist', addSignalEvent, { params, body: { kind: 'linked', caseId } });
    expect(linked.body.events).toMatchObject([{ kind: 'linked', caseId }]);
    const { body } = await world.ask('colleague', getSignal, { params });
    expect(body.events).toMatchObject([{ kind: 'linked', caseId: null }]);
  });
});
