import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { dayAfterTerm } from '../../platform/calendar/long-term.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { decideOnCase, getCase } from '../cases/api.ts';
import { chooseTerm, destroyPieces, getRetention } from '../retention/api.ts';
import { keptUntil } from '../retention/domain.ts';
import { addAppointment } from '../support/api-appointments.ts';
import { addPromise } from '../support/api.ts';
import { getToday } from '../today/api.ts';
import * as api from './api.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const today = amsterdamDay(new Date());
const halfYear = { unit: 'months', count: 6 } as const;
/** The last day of which the half year is over by today, found by counting: months differ in length. */
const silentSince = (() => {
  let day = dayAfterTerm(today, { unit: 'months', count: -6 });
  while (keptUntil(day, halfYear).goesOn > today) day = addDays(day, -1);
  while (keptUntil(addDays(day, 1), halfYear).goesOn <= today) day = addDays(day, 1);
  return day;
})();

type Home = Awaited<ReturnType<typeof settleCase>>;

/** A case in which the last word was written on this day. */
async function silentOn(day: string): Promise<Home> {
  const home = await settleCase(world);
  const at = `${day}T10:00:00Z`;
  await sql`update support_case set opened_at = ${at} where id = ${home.caseId}`.execute(world.owner);
  await sql`update case_decision set at = ${at} where case_id = ${home.caseId}`.execute(world.owner);
  return home;
}

const silence = async ({ caseId }: Home, who: Who = 'generalist') =>
  (await world.ask(who, api.getSilence, { params: { caseId } })).body;
const onToday = async ({ caseId }: Home, who: Who) =>
  (await world.ask(who, getToday)).body.items.find((item) => item.kind === 'question' && item.caseId === caseId);
const listed = async ({ householdId }: Home, who: Who = 'privacy') =>
  (await world.ask(who, getRetention)).body.asked.find((one) => one.householdId === householdId);
const keep = ({ caseId }: Home, nextOn = addDays(today, 30), who: Who = 'generalist') =>
  world.ask(who, api.keepCaseOpen, { params: { caseId }, body: { reason: 'Wacht op de rechter', nextOn } });

describe('a case nobody writes in', () => {
  test('is asked about the day after its term, and not a day earlier', async () => {
    const [due, dayEarly] = [await silentOn(silentSince), await silentOn(addDays(silentSince, 1))];
    expect((await silence(due)).since).toBe(silentSince);
    expect(await onToday(due, 'generalist')).toMatchObject({
      title: 'Nog bezig met Familie De Wit?',
      href: `/cases/${due.caseId}`,
    });
    expect(await listed(due)).toMatchObject({
      ...{ title: 'Familie De Wit', coordinatorName: 'De generalist', lastOn: silentSince, askedOn: today },
    });
    expect((await silence(dayEarly)).since).toBeNull();
    expect(await onToday(dayEarly, 'generalist')).toBeUndefined();
    // What comes in three months is in sight already.
    expect((await listed(dayEarly))!.askedOn > today).toBe(true);
  });

  test('is a question to who coordinates; to the coach where nobody does any more', async () => {
    const home = await silentOn(silentSince);
    for (const who of ['colleague', 'coach', 'neighbour'] as const) expect(await onToday(home, who)).toBeUndefined();
    await sql`delete from case_decision where case_id = ${home.caseId} and kind = 'coordinator'`.execute(world.owner);
    expect(await onToday(home, 'coach')).toBeDefined();
    expect(await listed(home)).toMatchObject({ coordinatorName: null });
    expect(await listed(home, 'admin')).toMatchObject({ title: null });
    expect((await world.ask('neighbour', api.getSilence, { params: { caseId: home.caseId } })).status).toBe(404);
  });

  test('stays open when somebody says why, and is asked about again on the day they chose', async () => {
    const home = await silentOn(silentSince);
    const limit = dayAfterTerm(today, { unit: 'years', count: 1 });
    for (const day of [today, addDays(limit, 1)]) expect((await keep(home, day)).status).toBe(400);
    expect((await keep(home)).body).toMatchObject({
      ...{ since: null, kept: { reason: 'Wacht op de rechter', nextOn: addDays(today, 30), byName: 'De generalist' } },
    });
    expect(await onToday(home, 'generalist')).toBeUndefined();
    expect(await listed(home)).toMatchObject({ askedOn: addDays(today, 30) });
    // Somebody else who answers an hour later is told that it was answered.
    expect((await keep(home, undefined, 'colleague')).status).toBe(422);
    const next = (day: string) =>
      sql`update case_kept_open set next_on = ${day} where case_id = ${home.caseId}`.execute(world.owner);
    await next(addDays(today, 1));
    expect((await silence(home)).since).toBeNull();
    await next(today);
    expect((await silence(home)).since).toBe(silentSince);
    const { rows } = await world.auditOf('keepCaseOpen');
    expect(rows.filter(({ outcome }) => outcome === 'done')).toMatchObject([
      { kind: 'write', householdId: home.householdId, reason: 'Wacht op de rechter' },
    ]);
  });

  test('answered by two at the same moment, keeps the answer of one', async () => {
    const home = await silentOn(silentSince);
    const answers = await Promise.all([keep(home), keep(home, addDays(today, 60), 'colleague')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  test('is left alone after a word, while something is planned, and once it is closed', async () => {
    const [spoken, planned, closed] = [
      await silentOn(silentSince),
      await silentOn(silentSince),
      await silentOn(silentSince),
    ];
    const promise = { text: 'De brief nakijken', due: today };
    await world.ask('generalist', addPromise, { params: { caseId: spoken.caseId }, body: promise });
    const meeting = { caseId: planned.caseId, startsAt: `${addDays(today, 5)}T10:00:00Z`, subject: 'Koffie' };
    await world.ask('generalist', addAppointment, { body: meeting });
    // Planned long ago, for a day that is still to come.
    await sql`update appointment set created_at = ${`${silentSince}T10:00:00Z`} where case_id = ${planned.caseId}`.execute(
      world.owner,
    );
    const { body: found } = await world.ask('generalist', getCase, { params: { caseId: closed.caseId } });
    await world.ask('generalist', decideOnCase, {
      params: { caseId: closed.caseId },
      body: { kind: 'phase', phase: 'closed', from: found.phase, reason: 'Het loopt' },
    });
    for (const home of [spoken, planned, closed]) {
      expect((await silence(home)).since).toBeNull();
      expect(await listed(home)).toBeUndefined();
    }
  });

  test('never goes by itself, however long nobody writes', async () => {
    const home = await silentOn('1999-05-05');
    expect(await silence(home)).toMatchObject({ since: '1999-05-05' });
    const { body: list } = await world.ask('privacy', getRetention);
    expect(list.pieces.find(({ id }) => id === home.householdId)).toBeUndefined();
    const pieces = [{ kind: 'household' as const, id: home.householdId }];
    expect((await world.ask('privacy', destroyPieces, { body: { pieces, confirmed: true } })).status).toBe(422);
    const { body: found } = await world.ask('generalist', getCase, { params: { caseId: home.caseId } });
    expect(found.phase).not.toBe('closed');
  });

  test('is asked about later where the organisation chose a longer silence', async () => {
    const home = await silentOn(silentSince);
    const term = { unit: 'months', count: 12 } as const;
    await world.ask('privacy', chooseTerm, { body: { rule: 'silent-case', isOn: true, term, version: 0 } });
    expect((await silence(home)).since).toBeNull();
    expect(await listed(home)).toBeUndefined();
  });
});
