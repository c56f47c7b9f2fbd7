import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import type { CaseTables } from '../cases/tables.ts';
import { addSignalEvent, captureSignal } from '../signals/api.ts';
import { addAppointment, changeAppointment } from '../support/api-appointments.ts';
import { addContact, addPromise, changePromise } from '../support/api.ts';
import { dayAfter } from '../support/domain.ts';
import { getToday } from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const today = amsterdamDay(new Date());
/** Ten in the morning, Dutch winter or summer: well within the day. */
const at = (day: string) => `${day}T10:00:00Z`;

const look = async (who: Who, kind?: string) => {
  const { body } = await world.ask(who, getToday);
  return kind === undefined ? body.items : body.items.filter((item) => item.kind === kind);
};
const titles = async (who: Who, kind: string) => (await look(who, kind)).map(({ title }) => title);

const appointment = (body: object, who: Who = 'generalist') =>
  world.ask(who, addAppointment, { body: { caseId: home.caseId, startsAt: at(today), ...body } as never });
const promise = (body: object, who: Who = 'generalist') =>
  world.ask(who, addPromise, { params: { caseId: home.caseId }, body: { due: today, ...body } as never });

test('is a page for workers', async () => {
  for (const who of ['host', 'partner', 'policy', 'admin', 'privacy'] as const) {
    expect((await world.ask(who, getToday)).status).toBe(404);
  }
  const { status, body } = await world.ask('neighbour', getToday);
  expect({ status, body }).toEqual({ status: 200, body: { day: today, items: [] } });
});

describe('appointments', () => {
  test('of today and mine, with where and with whom', async () => {
    const { body: made } = await appointment({ subject: 'Samen de post', place: 'Kade 7', personIds: [home.personId] });
    await appointment({ subject: 'Morgen pas', startsAt: at(dayAfter(today, 1)) });
    await appointment({ subject: 'Van een ander', workerIds: [world.viewers.colleague.accountId] });
    expect(await look('generalist', 'appointment')).toEqual([
      {
        kind: 'appointment',
        id: made.id,
        title: 'Samen de post',
        household: 'Familie De Wit',
        caseId: home.caseId,
        href: `/appointments/${made.id}`,
        when: made.startsAt,
        late: false,
        who: 'Truus',
        minutes: 60,
        place: 'Kade 7',
        note: null,
      },
    ]);
    expect(await titles('colleague', 'appointment')).toEqual(['Van een ander']);
  });

  test('that are off are gone, and those of the team itself are there', async () => {
    const { body: off } = await appointment({ subject: 'Gaat niet door' });
    await world.ask('generalist', changeAppointment, {
      params: { appointmentId: off.id },
      body: { cancelReason: 'Ziek', version: 1 },
    });
    await appointment({ subject: 'Werkoverleg', caseId: null, teamId: world.teams.haven });
    const now = await titles('generalist', 'appointment');
    expect(now).toContain('Werkoverleg');
    expect(now).not.toContain('Gaat niet door');
  });

  test('with a reason to be careful are known to the whole team, not to another', async () => {
    await appointment({ subject: 'Huisbezoek alleen', riskNote: 'Hij was vorige keer boos' });
    expect(await look('colleague', 'colleague')).toMatchObject([
      { title: 'Huisbezoek alleen', who: 'De generalist', note: 'Hij was vorige keer boos' },
    ]);
    expect(await look('neighbour', 'colleague')).toEqual([]);
  });
});

describe('promises', () => {
  test('come up on their day and stay, late, until they are settled', async () => {
    const { body: late } = await promise({ text: 'Terugbellen', due: dayAfter(today, -3) });
    await promise({ text: 'Vandaag doen' });
    await promise({ text: 'Volgende week', due: dayAfter(today, 7) });
    expect(await look('generalist', 'promise')).toMatchObject([
      { title: 'Terugbellen', late: true, who: null, href: `/cases/${home.caseId}/support#promise-${late.id}` },
      { title: 'Vandaag doen', late: false },
    ]);
    await world.ask('generalist', changePromise, {
      params: { caseId: home.caseId, promiseId: late.id },
      body: { settled: { outcome: 'not-done', result: 'Nummer klopt niet meer' }, version: 1 },
    });
    expect(await titles('generalist', 'promise')).toEqual(['Vandaag doen']);
  });

  test('of others are followed by who carries the household, and by the coach', async () => {
    await promise({ text: 'Papieren zoeken', owner: { as: 'person', id: home.personId } }, 'colleague');
    expect(await look('generalist', 'promise')).toContainEqual(
      expect.objectContaining({ title: 'Papieren zoeken', who: 'Truus' }),
    );
    expect(await titles('coach', 'promise')).toContain('Papieren zoeken');
    expect(await titles('colleague', 'promise')).toEqual([]);
  });

  test('of a household one joined come along', async () => {
    const joined = async (kind: 'joined' | 'left', when: string) =>
      world.owner
        .withTables<CaseTables>()
        .insertInto('caseDecision')
        .values({
          organisationId: world.viewers.colleague.organisationId,
          id: uuidv7(),
          teamId: world.teams.haven,
          caseId: home.caseId,
          kind,
          value: world.viewers.colleague.accountId,
          reason: null,
          at: when,
          byAccount: world.viewers.colleague.accountId,
        })
        .execute();
    await joined('joined', '2026-01-01T10:00:00Z');
    expect(await titles('colleague', 'promise')).toContain('Vandaag doen');
    await joined('left', '2026-01-02T10:00:00Z');
    expect(await titles('colleague', 'promise')).toEqual([]);
  });
});

describe('signals', () => {
  const capture = async (text: string, more: object = {}, who: Who = 'generalist') =>
    (await world.ask(who, captureSignal, { body: { teamId: world.teams.haven, text, ...more } })).body.id;
  const act = (signalId: string, body: object, who: Who = 'generalist') =>
    world.ask(who, addSignalEvent, { params: { signalId }, body: body as never });

  test('wait until somebody picks them up, and then only for who did', async () => {
    await capture('Gordijnen dicht');
    const urgent = await capture('Uitzetting', { urgent: true });
    expect(await titles('colleague', 'signal')).toEqual(['Uitzetting', 'Gordijnen dicht']);
    await act(urgent, { kind: 'picked-up' });
    expect(await titles('colleague', 'signal')).toEqual(['Gordijnen dicht']);
    expect((await look('generalist', 'signal'))[0]).toMatchObject({ title: 'Uitzetting', urgent: true, mine: true });
    await act(urgent, { kind: 'closed', reason: 'Geregeld' });
    expect(await titles('generalist', 'signal')).toEqual(['Gordijnen dicht']);
  });

  test('whose reporter was promised to hear back come up on that day until it is done', async () => {
    const feedbackDue = dayAfter(today, -1);
    const own = await capture('De buurvrouw belde', { reporter: 'Buurvrouw', feedbackDue });
    expect(await look('generalist', 'signal')).toContainEqual(expect.objectContaining({ id: own, note: 'Buurvrouw' }));
    expect(await look('generalist', 'feedback')).toEqual([]);
    const others = [
      await capture('Bij de balie', { feedbackDue: today }, 'host'),
      await capture('Nog niet', { feedbackDue: dayAfter(today, 2) }),
    ];
    for (const id of [own, ...others]) await act(id, { kind: 'closed', reason: 'Opgelost' }, 'coach');
    expect(await look('generalist', 'feedback')).toMatchObject([
      { title: 'De buurvrouw belde', late: true, note: 'Buurvrouw', who: null },
      { title: 'Bij de balie', late: false, who: null },
    ]);
    expect(await titles('colleague', 'feedback')).toEqual(['Bij de balie']);
    expect((await look('coach', 'feedback'))[0]).toMatchObject({ who: 'De generalist' });
    await act(own, { kind: 'fed-back' });
    expect(await titles('generalist', 'feedback')).toEqual(['Bij de balie']);
  });

  test('that were passed on come back on the day we were to hear about them', async () => {
    const id = await capture('Overlast bij de brug');
    await act(id, { kind: 'passed-on', passedTo: 'De wijkagent', feedbackDue: dayAfter(today, -1) });
    expect(await look('generalist', 'awaited')).toMatchObject([
      { title: 'Overlast bij de brug', note: 'De wijkagent', late: true, who: null },
    ]);
    expect(await look('colleague', 'awaited')).toEqual([]);
    await act(id, { kind: 'fed-back' });
    expect(await look('generalist', 'awaited')).toEqual([]);
  });
});

describe('households not seen for long', () => {
  test('come up after what fits their phase, and go once there was contact or there is a date', async () => {
    const quiet = await settleCase(world);
    const owner = world.owner.withTables<CaseTables>();
    await owner
      .updateTable('caseDecision')
      .set({ at: at(dayAfter(today, -15)) })
      .where('caseId', '=', quiet.caseId)
      .execute();
    const ids = async (who: Who) => (await look(who, 'quiet')).map(({ caseId }) => caseId);
    expect(await ids('generalist')).toEqual([quiet.caseId]);
    expect(await ids('colleague')).toEqual([]);
    expect(await ids('coach')).toEqual([quiet.caseId]);

    const contact = (body: object) =>
      world.ask('generalist', addContact, {
        params: { caseId: quiet.caseId },
        body: { function: 'support', channel: 'phone', at: at(dayAfter(today, -14)), ...body } as never,
      });
    await contact({ at: at(dayAfter(today, -30)), personIds: [quiet.personId] });
    expect(await ids('generalist')).toEqual([quiet.caseId]);
    const { body: planned } = await appointment({
      caseId: quiet.caseId,
      subject: 'Weer eens langs',
      startsAt: at(dayAfter(today, 3)),
    });
    expect(await ids('generalist')).toEqual([]);
    await world.ask('generalist', changeAppointment, {
      params: { appointmentId: planned.id },
      body: { cancelReason: 'Ziek', version: 1 },
    });
    expect(await ids('generalist')).toEqual([quiet.caseId]);
    await contact({ personIds: [quiet.personId] });
    expect(await ids('generalist')).toEqual([]);
  });
});
