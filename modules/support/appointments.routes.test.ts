import { beforeAll, describe, expect, test } from 'vitest';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import * as calls from './api-appointments.ts';
import { addContact } from './api.ts';

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

const contact = (body: object) =>
  world.ask('generalist', addContact, {
    params: params(),
    body: { function: 'support', channel: 'phone', at: '2026-11-20T10:00:00Z', ...body } as never,
  });
const appointment = (body: object = {}, who: Who = 'generalist') =>
  world.ask(who, calls.addAppointment, {
    body: { caseId: home.caseId, startsAt: '2030-03-01T09:30:00Z', subject: 'Samen de post', ...body },
  });

describe('an appointment', () => {
  test('is mine unless colleagues are named', async () => {
    const { status, body } = await appointment({ personIds: [home.personId], place: '' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      household: 'Familie De Wit',
      minutes: 60,
      place: null,
      workers: [{ name: 'De generalist' }],
      people: [{ name: 'Truus' }],
      contactId: null,
      can: { work: true },
    });
    const { body: both } = await appointment({
      workerIds: [world.viewers.generalist.accountId, world.viewers.colleague.accountId],
    });
    expect(both.workers.map(({ name }) => name)).toEqual(['De colleague', 'De generalist']);
  });

  test('is not with a colleague of another team, a host, or people of another household', async () => {
    for (const who of ['neighbour', 'host', 'stranger'] as const) {
      expect((await appointment({ workerIds: [world.viewers[who].accountId] })).status).toBe(404);
    }
    expect((await appointment({ personIds: [nextDoor.personId] })).status).toBe(404);
  });

  test('of the team itself needs no case', async () => {
    const { status, body } = await appointment({ caseId: null, teamId: world.teams.haven, subject: 'Werkoverleg' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ caseId: null, household: null, teamId: world.teams.haven });
    expect((await appointment({ caseId: null, teamId: world.teams.molen })).status).toBe(404);
    expect((await appointment({ caseId: null })).status).toBe(404);
  });

  test('of a case or team of somebody else is not there', async () => {
    expect((await appointment({ caseId: nextDoor.caseId })).status).toBe(404);
    expect((await appointment({}, 'neighbour')).status).toBe(404);
    expect((await appointment({}, 'host')).status).toBe(404);
  });

  test('wrong input is told per field', async () => {
    const { status, body } = await appointment({ startsAt: '1890-05-05T10:00:00Z', minutes: 3, subject: ' ' });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: expect.arrayContaining([
        { path: 'startsAt', message: 'Vul een datum in die bestaat, tussen 1900 en 2199.' },
        { path: 'minutes', message: 'Dit getal moet 5 of hoger zijn.' },
        { path: 'subject', message: 'Vul dit in.' },
      ]),
    });
  });

  test('is moved, and by two at once nothing is overwritten', async () => {
    const { body: made } = await appointment();
    const move = (startsAt: string) =>
      world.ask('colleague', calls.changeAppointment, {
        params: { appointmentId: made.id },
        body: { startsAt, version: 1 },
      });
    expect((await move('2030-03-02T09:30:00Z')).body).toMatchObject({ version: 2 });
    expect(await move('2030-03-03T09:30:00Z')).toMatchObject({
      status: 409,
      body: { current: { startsAt: '2030-03-02T09:30:00.000Z', version: 2 } },
    });
  });

  test('goes to a calendar without a name, a change follows it, and cancelling takes it away', async () => {
    const { body: made } = await appointment({
      personIds: [home.personId],
      riskNote: 'Hond',
      place: 'Kade 7; achterom',
    });
    const at = { params: { appointmentId: made.id } };
    const first = await world.ask('generalist', calls.getAppointmentCalendar, at);
    expect(first.headers['content-type']).toMatch(/^text\/calendar; ?charset=utf-8/i);
    expect(first.headers['content-disposition']).toContain('attachment');
    expect(first.body).toContain(`UID:${made.id}@keukentafel`);
    expect(first.body).toContain('METHOD:PUBLISH');
    expect(first.body).toContain('DTSTART;TZID=Europe/Amsterdam:20300301T103000');
    expect(first.body).toContain('LOCATION;LANGUAGE=nl:Kade 7\\; achterom');
    expect(first.body).not.toMatch(/Truus|De Wit|Hond/);
    await world.ask('generalist', calls.changeAppointment, {
      ...at,
      body: { cancelReason: 'Truus is ziek', version: 1 },
    });
    const off = await world.ask('generalist', calls.getAppointmentCalendar, at);
    expect(off.body).toContain('METHOD:CANCEL');
    expect(off.body).toContain('SEQUENCE:2');
  });

  test('cancelled with a reason can go on after all', async () => {
    const { body: made } = await appointment();
    const at = { params: { appointmentId: made.id } };
    const off = await world.ask('generalist', calls.changeAppointment, {
      ...at,
      body: { cancelReason: 'Ziek', version: 1 },
    });
    expect(off.body).toMatchObject({ cancelReason: 'Ziek', cancelledAt: expect.any(String) });
    const on = await world.ask('generalist', calls.changeAppointment, {
      ...at,
      body: { cancelReason: null, version: 2 },
    });
    expect(on.body).toMatchObject({ cancelReason: null, cancelledAt: null });
  });

  test('that took place becomes a contact with one touch', async () => {
    const { body: made } = await appointment({ startsAt: '2026-11-20T09:00:00Z' });
    const { body: kept } = await contact({ appointmentId: made.id, at: made.startsAt });
    const { body: list } = await world.ask('generalist', calls.listAppointments, {
      params: params(),
      query: { limit: 200 },
    });
    expect(list.appointments.find(({ id }) => id === made.id)?.contactId).toBe(kept.id);
    const { body: ofTeam } = await appointment({ caseId: null, teamId: world.teams.haven });
    expect((await contact({ appointmentId: ofTeam.id })).status).toBe(404);
  });
});

describe('somebody else', () => {
  test.each(outsiders)('%s finds nothing here', async (who) => {
    const { body: made } = await appointment();
    const at = { params: { appointmentId: made.id } };
    const asked = [
      await appointment({}, who),
      await world.ask(who, calls.listAppointments, { params: params() }),
      await world.ask(who, calls.getAppointment, at),
      await world.ask(who, calls.getAppointmentCalendar, at),
      await world.ask(who, calls.changeAppointment, { ...at, body: { subject: 'Anders', version: 1 } }),
    ];
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 404));
  });
});
