import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { addPromise } from '../support/api.ts';
import { getToday } from '../today/api.ts';
import { addAppointment, changeAppointment } from '../support/api-appointments.ts';
import * as api from './api.ts';
import type { RightKind } from './domain.ts';
import { nl as recordNl } from './messages-record.nl.ts';
import { codeInWords } from './record-words.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const today = amsterdamDay(new Date());
type Home = Awaited<ReturnType<typeof settleCase>>;

async function asked({ caseId, personId }: Home, kind: RightKind, receivedOn = today) {
  const body = { personId, kind, words: 'Ik wil weten wat er van mij staat', receivedOn };
  return (await world.ask('generalist', api.askRight, { params: { caseId }, body })).body;
}
const answer = ({ caseId }: Home, of: { id: string; version: number }, outcome: 'granted' | 'partly' | 'refused') =>
  world.ask('generalist', api.answerRight, {
    params: { caseId, requestId: of.id },
    body: { outcome, reason: 'Zo is het besproken', version: of.version },
  });
const promise = ({ caseId }: Home) =>
  world.ask('generalist', addPromise, { params: { caseId }, body: { text: 'De brief nakijken', due: today } });

describe('a request', () => {
  test('has a month, once made three with a reason, and comes on Today as a term', async () => {
    const home = await settleCase(world);
    const request = await asked(home, 'correct', addDays(today, -25));
    const items = (await world.ask('generalist', getToday)).body.items;
    expect(items.find(({ id }) => id === request.id)).toMatchObject({ kind: 'term', when: request.dueOn });
    const extend = {
      params: { caseId: home.caseId, requestId: request.id },
      body: { reason: 'Veel stukken', version: 1 },
    };
    const { body: longer } = await world.ask('generalist', api.extendRight, extend);
    expect(longer.dueOn > request.dueOn).toBe(true);
    const again = { ...extend, body: { ...extend.body, version: 2 } };
    expect((await world.ask('generalist', api.extendRight, again)).status).toBe(422);
    expect((await answer(home, { ...longer, version: 1 }, 'granted')).status).toBe(409);
    expect((await answer(home, longer, 'granted')).body).toMatchObject({
      outcome: 'granted',
      outcomeReason: 'Zo is het besproken',
    });
  });

  test('to erase can be refused with a reason', async () => {
    const home = await settleCase(world);
    const request = await asked(home, 'erase');
    expect((await answer(home, request, 'refused')).status).toBe(201);
  });

  test('is of the own household only, and not from tomorrow', async () => {
    const [home, other] = [await settleCase(world), await settleCase(world)];
    const ask = (personId: string, receivedOn: string) =>
      world.ask('generalist', api.askRight, {
        params: { caseId: home.caseId },
        body: { personId, kind: 'inspect', words: 'Mag ik het zien?', receivedOn },
      });
    expect((await ask(other.personId, today)).status).toBe(404);
    expect((await ask(home.personId, addDays(today, 1))).status).toBe(400);
  });
});

test('nor does one take it by a road without the household in its address', async () => {
  const home = await settleCase(world);
  const plan = (subject: string) =>
    world.ask('generalist', addAppointment, {
      body: { caseId: home.caseId, startsAt: '2030-03-01T09:30:00Z', subject },
    });
  const { body: made } = await plan('Samen de post');
  await answer(home, await asked(home, 'freeze'), 'granted');
  const moved = await world.ask('generalist', changeAppointment, {
    params: { appointmentId: made.id },
    body: { startsAt: '2030-03-02T09:30:00Z', version: 1 },
  });
  expect([moved.status, (await plan('Nog eens')).status]).toEqual([422, 422]);
});

test('a file that is frozen takes no word until it is lifted; the rights themselves go on', async () => {
  const home = await settleCase(world);
  expect((await promise(home)).status).toBe(201);
  await answer(home, await asked(home, 'freeze'), 'granted');
  const refused = await promise(home);
  expect(refused.status).toBe(422);
  expect(JSON.stringify(refused.body)).toContain('staat stil');
  const { body } = await world.ask('coach', api.listRights, { params: { caseId: home.caseId } });
  expect(body.freeze).toMatchObject({ setByName: 'De generalist' });
  expect((await asked(home, 'inspect')).kind).toBe('inspect');
  const lift = { params: { caseId: home.caseId }, body: { reason: 'Het klopt weer' } };
  expect((await world.ask('coach', api.liftFreeze, lift)).status).toBe(201);
  expect((await promise(home)).status).toBe(201);
  expect((await world.ask('coach', api.liftFreeze, lift)).status).toBe(404);
});

test('every code a column may hold stands in words on the copy, in both languages', async () => {
  const { rows } = await sql<{ table: string; rule: string }>`
    select r.relname::text as table, pg_get_constraintdef(c.oid) as rule
    from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.contype = 'c' and r.relnamespace = 'public'::regnamespace`.execute(world.owner);
  const told = rows.filter(({ table }) => table in recordNl.table);
  expect(told.length).toBeGreaterThan(20);
  const without = told.flatMap(({ table, rule }) => {
    const column = /\(\(*(\w+)/.exec(rule)?.[1] ?? '';
    const codes = [...rule.matchAll(/'([a-z][a-z-]*[a-z])'::text/g)].map(([, code]) => code!);
    return codes.flatMap((code) =>
      (['nl', 'en'] as const).flatMap((language) =>
        codeInWords(column, code, language) === undefined ? [`${table}.${column}: ${code} (${language})`] : [],
      ),
    );
  });
  expect(without).toEqual([]);
});

test('the copy holds everything of the resident, and of others what a person let through', async () => {
  const home = await settleCase(world);
  await promise(home);
  const params = { caseId: home.caseId, requestId: (await asked(home, 'inspect')).id };
  expect((await world.ask('generalist', api.exportRecord, { params })).status).toBe(422);
  const { body } = await world.ask('generalist', api.listOthersWords, { params });
  expect(body.words.map(({ table, key, goesOut }) => [table, key, goesOut])).toEqual([
    ['person', home.otherPersonId, null],
  ]);
  const choose = (goesOut: boolean, key = home.otherPersonId) =>
    world.ask('generalist', api.chooseOthersWords, {
      params,
      body: { choices: [{ table: 'person', key, goesOut }], reason: 'Wim zegt dat het mag' },
    });
  expect((await choose(true, home.personId)).status).toBe(404);
  expect((await choose(false)).body).toEqual({ undecided: 0 });
  const without = (await world.ask('generalist', api.exportRecord, { params })).body;
  expect(without).toMatchObject({ schema: 'keukentafel-inspection/1', leftOut: 1 });
  expect(without.records).toMatchObject({
    household: [{ name: 'Familie De Wit' }],
    person: [{ given_name: 'Truus', birth_date: '1950-05-05' }],
    promise: [{ text: 'De brief nakijken' }],
  });
  expect(JSON.stringify(without)).not.toContain('Wim');
  await choose(true);
  expect(JSON.stringify((await world.ask('generalist', api.exportRecord, { params })).body)).toContain('Wim');
  const print = await world.ask('generalist', api.printRecord, { params });
  expect(String(print.headers['content-type'])).toContain('application/pdf');
  const [look] = (await world.auditOf('exportRecord')).rows;
  expect(look).toMatchObject({ kind: 'read', purpose: 'rights', householdId: home.householdId });
});
