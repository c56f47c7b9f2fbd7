import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { writtenAnywhere } from '../../tests/harness/written-anywhere.ts';
import { exportCaseloadCsv } from '../bring-in/api.ts';
import { getCase } from '../cases/api.ts';
import { askRight, exportRecord } from '../data-rights/api.ts';
import { find } from '../find/api.ts';
import { changeHousehold, findSimilarHouseholds, getHousehold } from '../households/api.ts';
import { addSignalEvent, captureSignal, getSignal } from '../signals/api.ts';
import { addAppointment, getAppointmentCalendar } from '../support/api-appointments.ts';
import { getToday } from '../today/api.ts';
import * as api from './api.ts';

const street = 'Verborgenpad';
const door = `${street} 83`;
const postcode = '9876 ZX';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
let signalId: string;
const lines = { street, houseNumber: '83', postcode, city: 'Stilstad' };

beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
  const changed = await world.ask('generalist', changeHousehold, {
    params: home,
    body: { name: 'Familie De Wit', ...lines, version: 1 },
  });
  expect(changed.status).toBe(200);
  const capture = { teamId: world.teams.haven, text: 'Roept om hulp', address: door };
  signalId = (await world.ask('colleague', captureSignal, { body: capture })).body.id;
  const linked = { kind: 'linked', caseId: home.caseId } as const;
  await world.ask('generalist', addSignalEvent, { params: { signalId }, body: linked });
  const body = { caseId: home.caseId, startsAt: '2030-01-01T10:00:00Z', subject: 'Koffie', place: `Thuis, ${door}` };
  expect((await world.ask('generalist', addAppointment, { body })).status).toBe(201);
  expect((await writtenAnywhere(world.owner, [street])).length).toBeGreaterThan(6);
  const kind = 'secret-address' as const;
  const made = await world.ask('generalist', api.restrictHousehold, {
    params: home,
    body: { kind, reason: 'Mag niet gevonden worden' },
  });
  expect(made.status).toBe(201);
});

const open = (who: Who, reason = 'Huisbezoek') =>
  world.ask(who, api.openSecretAddress, { params: home, body: { reason } });

test('a secret address stands readable nowhere in the database, whatever table or key', async () => {
  expect(await writtenAnywhere(world.owner, [street, door, postcode, lines.city])).toEqual([]);
});

test('no screen of whoever carries the case has it, and nothing finds it', async () => {
  const { body } = await world.ask('generalist', getHousehold, { params: home });
  expect(body).toMatchObject({ street: null, houseNumber: null, postcode: null, city: null });
  const similar = await world.ask('generalist', findSimilarHouseholds, { query: { address: door } });
  expect(similar.body.households).toEqual([]);
  expect((await world.ask('generalist', getSignal, { params: { signalId } })).body).toMatchObject({ address: null });
});

test('it is opened by who carries the case, for a reason that is kept; for others there is nothing', async () => {
  expect(await open('generalist')).toMatchObject({ status: 201, body: lines });
  for (const who of ['colleague', 'coach', 'neighbour', 'stranger'] as const)
    expect((await open(who)).status).toBe(404);
  const { rows } = await world.auditOf('openSecretAddress');
  expect(rows[0]).toMatchObject({ reason: 'Huisbezoek', householdId: home.householdId, outcome: 'done' });
  expect(await writtenAnywhere(world.owner, [street, postcode])).toEqual([]);
});

describe('another address in its place', () => {
  const next = { street: 'Zwijgerslaan', houseNumber: '12', postcode: '5432 QR', city: 'Nergenshuizen' };
  const change = (who: Who, body: object = {}) =>
    world.ask(who, api.changeSecretAddress, {
      params: home,
      body: { ...next, reason: 'Verhuisd naar de opvang', version: 2, ...body },
    });
  let appointmentId: string;
  const versionNow = async () => (await world.ask('generalist', getHousehold, { params: home })).body.version;

  test('is for whoever carries the case; for others there is nothing', async () => {
    for (const who of ['colleague', 'coach', 'neighbour', 'stranger'] as const) {
      expect((await change(who)).status).toBe(404);
    }
  });

  test('takes a reason, and a version that was seen', async () => {
    expect((await change('generalist', { reason: '' })).status).toBe(400);
    const version = await versionNow();
    const clash = await change('generalist', { version: version - 1 });
    expect(clash).toMatchObject({ status: 409, body: { current: { version } } });
    expect(await open('generalist')).toMatchObject({ body: lines });
  });

  test('goes straight behind the lock, with a meeting that was planned at that door; once sent twice', async () => {
    const place = `Nieuw huis, ${next.street} ${next.houseNumber}`;
    const body = { caseId: home.caseId, startsAt: '2030-02-01T10:00:00Z', subject: 'Koffie', place };
    appointmentId = (await world.ask('generalist', addAppointment, { body })).body.id;
    const version = await versionNow();
    expect(await change('generalist', { version })).toMatchObject({ status: 200, body: { version: version + 1 } });
    expect((await change('generalist', { version })).status).toBe(200);
    expect(await versionNow()).toBe(version + 1);
    expect(await open('generalist')).toMatchObject({ body: next });
    expect(await writtenAnywhere(world.owner, [next.street, next.postcode, next.city, street])).toEqual([]);
  });

  test('shows in no calendar, export, search or copy of the record, and the audit says that it was changed and why', async () => {
    const asked = {
      kind: 'inspect',
      personId: home.personId,
      words: 'Wat staat er?',
      receivedOn: '2026-11-01',
    } as const;
    const requestId = (await world.ask('generalist', askRight, { params: home, body: asked })).body.id;
    const answers = [
      (await world.ask('generalist', getHousehold, { params: home })).body,
      (await world.ask('generalist', getCase, { params: home })).body,
      (await world.ask('generalist', find, { query: { q: next.street } })).body,
      (await world.ask('generalist', findSimilarHouseholds, { query: { address: 'Zwijgerslaan 12' } })).body,
      (await world.ask('generalist', exportCaseloadCsv)).body,
      (await world.ask('generalist', getAppointmentCalendar, { params: { appointmentId } })).body,
      (await world.ask('generalist', exportRecord, { params: { ...home, requestId } })).body,
    ];
    expect(JSON.stringify(answers)).not.toMatch(/zwijgerslaan|5432|nergenshuizen/i);
    const { rows } = await world.auditOf('changeSecretAddress');
    expect(rows.filter(({ outcome }) => outcome === 'done')[0]).toMatchObject({
      reason: 'Verhuisd naar de opvang',
      householdId: home.householdId,
      permission: 'restriction.change-address',
    });
  });

  test('a review moves the day and opens nothing; a day that is past is refused', async () => {
    const review = (reviewOn: string) =>
      world.ask('generalist', api.reviewRestriction, { params: home, body: { reviewOn, reason: 'Nog niet veilig' } });
    expect((await review('2020-01-01')).status).toBe(422);
    expect(await review('2199-01-01')).toMatchObject({ body: { now: { reviewOn: '2199-01-01' } } });
    expect(await writtenAnywhere(world.owner, [next.street])).toEqual([]);
  });

  test('comes on Today of the coordinator on the day of its review, not a day earlier, until somebody looked', async () => {
    const due = async (who: Who) =>
      (await world.ask(who, getToday)).body.items.filter(({ title }) => title === 'Is het geheime adres nog nodig?');
    const set = (days: number) =>
      sql`update household_restriction set review_on = (now() at time zone 'Europe/Amsterdam')::date + ${days}::integer
        where case_id = ${home.caseId}`.execute(world.owner);
    await set(1);
    expect(await due('generalist')).toEqual([]);
    await set(0);
    expect(await due('generalist')).toMatchObject([{ kind: 'term', caseId: home.caseId, late: false }]);
    for (const who of ['colleague', 'coach'] as const) expect(await due(who)).toEqual([]);
    await set(-1);
    expect(await due('generalist')).toMatchObject([{ late: true }]);
    const body = { reviewOn: '2199-01-01', reason: 'Nog niet veilig' };
    await world.ask('generalist', api.reviewRestriction, { params: home, body });
    expect(await due('generalist')).toEqual([]);
  });

  test('is what comes back when the restriction is lifted', async () => {
    const back = await change('generalist', { ...lines, version: await versionNow() });
    expect(back.status).toBe(200);
    expect(await open('generalist')).toMatchObject({ body: lines });
  });
});

test('nobody types it back in, and lifting the restriction puts everything back', async () => {
  const { body: now } = await world.ask('generalist', getHousehold, { params: home });
  const body = { name: 'Familie De Wit', ...lines, version: now.version };
  expect((await world.ask('generalist', changeHousehold, { params: home, body })).status).toBe(422);
  await world.ask('generalist', api.liftRestriction, { params: home, body: { reason: 'Verhuisd' } });
  expect((await world.ask('generalist', getHousehold, { params: home })).body).toMatchObject(lines);
  expect((await world.ask('generalist', getSignal, { params: { signalId } })).body).toMatchObject({ address: door });
  expect(await writtenAnywhere(world.owner, [street])).toContain('appointment.place');
  expect((await open('generalist')).status).toBe(404);
});
