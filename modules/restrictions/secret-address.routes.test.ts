import { beforeAll, expect, test } from 'vitest';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { writtenAnywhere } from '../../tests/harness/written-anywhere.ts';
import { changeHousehold, findSimilarHouseholds, getHousehold } from '../households/api.ts';
import { addSignalEvent, captureSignal, getSignal } from '../signals/api.ts';
import { addAppointment } from '../support/api-appointments.ts';
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
