import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { dayOf } from '../../ui/dates.ts';
import { getToday } from '../today/api.ts';
import * as api from './api.ts';
import { termOf } from './domain.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const today = dayOf(new Date());
const daysAgo = (days: number) => addDays(today, -days);

const report = (body: object = {}, who: Who = 'generalist', caseId = home.caseId) =>
  world.ask(who, api.reportNeed, {
    params: { caseId },
    body: { personId: home.personId, subject: 'De trap op', reportedOn: daysAgo(10), ...body },
  });
const note = (application: { id: string; version: number }, body: object, who: Who = 'generalist') =>
  world.ask(who, api.addWmoEvent, {
    params: { caseId: home.caseId, applicationId: application.id },
    body: { onDay: today, version: application.version, ...body } as never,
  });

describe('a report', () => {
  test('lets the terms run, and keeps that client support was offered', async () => {
    const { status, body } = await report({ clientSupportOfferedOn: daysAgo(11) });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      person: { name: 'Truus de Wit' },
      state: 'investigating',
      isOver: false,
      milestones: [{ kind: 'client-support-offered', onDay: daysAgo(11) }],
    });
    expect(body.terms).toMatchObject([
      { id: 'own-plan', from: daysAgo(10) },
      { id: 'investigation', state: 'running', lastDay: termOf('investigation', daysAgo(10)).lastDay },
    ]);
  });

  test('refuses somebody of another household and a day to come, by name of the field', async () => {
    const other = await settleCase(world);
    expect(await report({ personId: other.personId })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'personId', message: 'Deze persoon hoort niet bij dit huishouden.' }] },
    });
    expect(await report({ reportedOn: addDays(today, 1) })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'reportedOn', message: 'Deze dag moet nog komen.' }] },
    });
    expect(await report({ subject: ' ', reportedOn: '1890-05-01' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'subject' }, { path: 'reportedOn' }] },
    });
  });

  test('sent twice is one', async () => {
    const key = uuidv7();
    const body = { personId: home.personId, subject: 'Tweemaal 🙂', reportedOn: today };
    const input = { params: { caseId: home.caseId }, body, key };
    const one = await world.ask('generalist', api.reportNeed, input);
    const two = await world.ask('generalist', api.reportNeed, input);
    expect(two.body.id).toBe(one.body.id);
  });

  test('can be put right, and who saw an older one gets the newest beside it', async () => {
    const { body: made } = await report();
    const change = (version: number) =>
      world.ask('generalist', api.changeApplication, {
        params: { caseId: home.caseId, applicationId: made.id },
        body: { personId: home.otherPersonId, subject: 'De drempel', reportedOn: daysAgo(12), version },
      });
    expect((await change(made.version)).body).toMatchObject({ subject: 'De drempel', person: { name: 'Wim de Wit' } });
    expect(await change(made.version)).toMatchObject({ status: 409, body: { current: { subject: 'De drempel' } } });
  });
});

describe('the way it goes', () => {
  test('from report to the help that has arrived', async () => {
    let { body: at } = await report({ reportedOn: daysAgo(30) });
    const steps = [
      [{ kind: 'own-plan', text: 'Zelf een leuning', onDay: daysAgo(28) }, 'investigating'],
      [{ kind: 'investigated', onDay: daysAgo(20) }, 'investigated'],
      [{ kind: 'applied', onDay: daysAgo(18) }, 'applied'],
      [{ kind: 'decided', outcome: 'granted', onDay: daysAgo(10) }, 'granted'],
      [{ kind: 'allocated', provider: 'Hulpmiddelen', onDay: daysAgo(9) }, 'allocated'],
      [{ kind: 'delivered' }, 'delivered'],
    ] as const;
    for (const [body, state] of steps) {
      const after = await note(at, body);
      expect(after.body.state).toBe(state);
      at = after.body;
    }
    expect(at.isOver).toBe(true);
    expect(at.terms.map(({ state }) => state)).toEqual(['met', 'met', 'met']);
  });

  test('an application before the investigation is refused, with the day after which it may', async () => {
    const { body: made } = await report({ reportedOn: daysAgo(10) });
    const refused = await note(made, { kind: 'applied' });
    expect(refused.status).toBe(422);
    expect((refused.body as unknown as { detail: string }).detail).toContain('pas na het onderzoek');
    const { body: old } = await report({ reportedOn: daysAgo(70) });
    expect((await note(old, { kind: 'applied' })).body.state).toBe('applied');
  });

  test('nothing happens ahead of time, before the report or twice; a mistake is taken back', async () => {
    const { body: made } = await report();
    expect(await note(made, { kind: 'investigated', onDay: addDays(today, 1) })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'onDay', message: 'Deze dag moet nog komen.' }] },
    });
    expect(await note(made, { kind: 'investigated', onDay: daysAgo(11) })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'onDay', message: 'Dit is eerder dan de melding.' }] },
    });
    const { body: once } = await note(made, { kind: 'investigated' });
    expect((await note(once, { kind: 'investigated' })).status).toBe(422);
    const { body: back } = await note(once, { kind: 'undone', undoes: 'investigated' });
    expect(back).toMatchObject({ state: 'investigating', milestones: [] });
    expect(back.events).toHaveLength(2);
    expect((await note(back, { kind: 'undone', undoes: 'investigated' })).status).toBe(422);
  });

  test('a withdrawal takes a reason and ends it', async () => {
    const { body: made } = await report();
    expect(await note(made, { kind: 'withdrawn', text: '' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'text' }] },
    });
    const { body: off } = await note(made, { kind: 'withdrawn', text: 'Het lukt met een leuning' });
    expect(off).toMatchObject({ state: 'withdrawn', isOver: true, possible: [] });
  });

  test('two at once: the second sees what the first wrote', async () => {
    const { body: made } = await report();
    await note(made, { kind: 'own-plan' }, 'colleague');
    expect(await note(made, { kind: 'investigated' })).toMatchObject({
      status: 409,
      body: { current: { milestones: [{ kind: 'own-plan' }] } },
    });
  });
});

describe('the page of the day', () => {
  const itemOf = async (id: string) =>
    (await world.ask('generalist', getToday)).body.items.find((item) => item.id === id);

  test('warns of a term that ends soon or has passed, not of one that has time', async () => {
    const { body: early } = await report({ reportedOn: today });
    const { body: late } = await report({ reportedOn: daysAgo(60), subject: 'Een traplift' });
    expect(await itemOf(early.id)).toBeUndefined();
    expect(await itemOf(late.id)).toMatchObject({
      kind: 'term',
      late: true,
      title: 'Onderzoek: Een traplift',
      household: 'Familie De Wit',
      href: `/cases/${home.caseId}/applications/${late.id}`,
    });
    await note(late, { kind: 'investigated' });
    expect(await itemOf(late.id)).toBeUndefined();
  });
});

describe('access', () => {
  test('is for workers of the team; for everybody else nothing is there', async () => {
    const { body: made } = await report();
    for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
      expect((await report({}, who)).status).toBe(404);
      expect((await note(made, { kind: 'investigated' }, who)).status).toBe(404);
      expect((await world.ask(who, api.listApplications, { params: { caseId: home.caseId } })).status).toBe(404);
    }
    const { body } = await world.ask('coach', api.listApplications, { params: { caseId: home.caseId } });
    expect(body.applications.some(({ id }) => id === made.id)).toBe(true);
  });

  test('an application of another case is not found below this one', async () => {
    const other = await settleCase(world);
    const { body: made } = await report({ personId: other.personId }, 'generalist', other.caseId);
    expect((await note(made, { kind: 'investigated' })).status).toBe(404);
  });
});
