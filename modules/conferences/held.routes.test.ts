import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { addGoal, addSolution } from '../plans/api.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const at = (conference: { id: string }) => ({ caseId: home.caseId, conferenceId: conference.id });
const plan = (body: object = {}) =>
  world.ask('generalist', api.planConference, {
    params: { caseId: home.caseId },
    body: { id: uuidv7(), startsAt: inDays(7), place: 'Buurthuis', ...body },
  });
const invite = (conference: { id: string }, party: api.Party) =>
  world.ask('generalist', api.putConferenceGuest, {
    params: { ...at(conference), guestId: uuidv7() },
    body: { party, version: 0 },
  });
const list = () => world.ask('generalist', api.listConferences, { params: { caseId: home.caseId } });

describe('held', () => {
  const say = (conference: { id: string }, body: object, lineId = uuidv7()) =>
    world.ask('generalist', api.putSaidLine, {
      params: { ...at(conference), lineId },
      body: { version: 0, text: 'De post blijft liggen', ask: 2, ...body },
    });
  const show = (conference: { id: string }, lines: object[], question: string | null = null) =>
    world.ask('generalist', api.showFamilyPlan, { params: at(conference), body: { question, lines } as never });

  test('what is said is written, changed and taken out, and delivered twice it is once', async () => {
    const { body: made } = await plan();
    const lineId = uuidv7();
    expect((await say(made, {}, lineId)).body.said).toMatchObject([{ id: lineId, ask: 2, version: 1 }]);
    expect((await say(made, { version: 0, text: 'Iets anders' }, lineId)).status).toBe(409);
    await say(made, { version: 1, text: 'De post ligt er nog' }, lineId);
    const again = await say(made, { version: 1, text: 'De post ligt er nog' }, lineId);
    expect(again).toMatchObject({ status: 200, body: { said: [{ text: 'De post ligt er nog', version: 2 }] } });
    expect((await say(made, { version: 2, text: null }, lineId)).body.said).toEqual([]);
    expect((await say(made, { version: 5 })).status).toBe(404);
  });

  test('what the family shows stays in its words, whatever the team finds of it', async () => {
    const { body: made } = await plan();
    const { body: invited } = await invite(made, { as: 'person', id: home.personId });
    const id = uuidv7();
    const lines = [
      { id, text: 'Wim slaapt een week bij Henk', guestId: invited.guests[0]!.id, who: 'Truus', fromDay: '2026-12-01' },
    ];
    const { body: shown } = await show(made, lines, 'Hoe houden we Henk thuis?');
    expect(shown).toMatchObject({ ourQuestion: 'Hoe houden we Henk thuis?', plan: [{ ...lines[0], verdict: null }] });
    const { body: twice } = await show(made, [{ ...lines[0], text: 'Anders' }], 'Een andere vraag');
    expect(twice).toMatchObject({ ourQuestion: 'Hoe houden we Henk thuis?', plan: [{ text: lines[0]!.text }] });
    const judge = (body: object) =>
      world.ask('generalist', api.judgePlanLine, { params: { ...at(made), lineId: id }, body: body as never });
    expect((await judge({ version: 1, verdict: 'unsafe' })).status).toBe(400);
    expect((await judge({ version: 1, verdict: 'unsafe', because: ' ' })).status).toBe(400);
    const { body: judged } = await judge({ version: 1, verdict: 'unsafe', because: 'Wim mag daar niet komen' });
    expect(judged.plan).toMatchObject([
      { text: lines[0]!.text, verdict: 'unsafe', because: 'Wim mag daar niet komen', version: 2 },
    ]);
    expect((await judge({ version: 1, verdict: 'good' })).status).toBe(409);
    expect((await judge({ version: 2, verdict: 'good' })).body.plan[0]).toMatchObject({
      verdict: 'good',
      because: null,
    });
    // The words themselves are no line of what was said, and cannot be changed as one.
    expect((await say(made, { version: 3, text: 'Anders' }, id)).status).toBe(404);
    const guestId = invited.guests[0]!.id;
    const remove = await world.ask('generalist', api.removeConferenceGuest, {
      params: { ...at(made), guestId },
      body: { version: 1 },
    });
    expect(remove.status).toBe(422);
  });

  test('what is shown is never turned away: not for a guest who is gone, nor when it was called off meanwhile', async () => {
    const { body: made } = await plan();
    await world.ask('generalist', api.cancelConference, { params: at(made), body: { version: 1, reason: 'Ziek' } });
    const line = { id: uuidv7(), text: 'Ria belt elke avond', guestId: uuidv7(), who: 'Ria' };
    const { status, body } = await show(made, [line]);
    expect(status).toBe(201);
    expect(body.plan).toMatchObject([{ text: line.text, guestId: null, who: 'Ria' }]);
  });

  test('is written up, and a line that became part of the plan says so', async () => {
    const { body: made } = await plan({ startsAt: inDays(-1) });
    expect(made.state).toBe('open');
    const id = uuidv7();
    await show(made, [{ id, text: 'Ria belt elke avond' }]);
    const close = (body: object) =>
      world.ask('generalist', api.closeConference, {
        params: at(made),
        body: { version: 1, askedOfTeam: '', contentWhen: 'Als Henk slaapt', nextTime: '', ...body },
      });
    expect((await close({})).body).toMatchObject({ state: 'held', contentWhen: 'Als Henk slaapt', askedOfTeam: null });
    expect((await close({})).status).toBe(409);
    expect((await close({ version: 2, nextTime: 'In januari' })).body.nextTime).toBe('In januari');
    const params = { caseId: home.caseId };
    await world.ask('generalist', addGoal, { params, body: { id: made.id, text: 'Henk slaapt thuis' } });
    for (const text of ['Ria belt elke avond', 'Nog eens']) {
      const body = { id, goalId: made.id, frame: 'social-network' as const, text };
      expect((await world.ask('generalist', addSolution, { params, body })).status).toBe(201);
    }
    const { body } = await list();
    expect(body.conferences.find((one) => one.id === made.id)!.plan).toMatchObject([{ id, isInPlan: true }]);
    const off = await world.ask('generalist', api.cancelConference, {
      params: at(made),
      body: { version: 3, reason: 'Toch niet' },
    });
    expect(off.status).toBe(422);
  });
});
