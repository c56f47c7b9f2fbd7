import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { sealPending } from '../../platform/audit/seal.ts';
import { verifyAudit } from '../../platform/audit/verify.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { dayAfterTerm } from '../../platform/calendar/long-term.ts';
import { addWmoApplication } from '../../tests/harness/world-retention.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { getCase } from '../cases/api.ts';
import { addSignalEvent, captureSignal } from '../signals/api.ts';
import * as api from './api.ts';
import type { PieceKind } from './domain.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const today = amsterdamDay(new Date());
/** On 29 February the day fifteen years back ended a day early: what is kept until then began a day later. */
const isLeapDay = today.endsWith('-02-29');
const lastKeptDay = isLeapDay ? addDays(today, 1) : today;
const fifteenYearsAgo = (days: number) =>
  addDays(dayAfterTerm(today, { unit: 'years', count: -15 }), isLeapDay ? days + 1 : days);

/** A case of which everything happened on one day, and which was closed then. */
async function closedOn(day: string, team: 'haven' | 'molen' | 'far' = 'haven') {
  const home = await settleCase(world, { team });
  const at = `${day}T10:00:00Z`;
  const { organisationId, accountId } = world.viewers[team === 'far' ? 'stranger' : 'generalist'];
  await sql`update support_case set opened_at = ${at} where id = ${home.caseId}`.execute(world.owner);
  await sql`update case_decision set at = ${at} where case_id = ${home.caseId}`.execute(world.owner);
  await sql`insert into case_decision (organisation_id, id, team_id, case_id, kind, value, at, by_account)
    values (${organisationId}, ${uuidv7()}, ${world.teams[team]}, ${home.caseId}, 'phase', 'closed', ${at},
      ${accountId})`.execute(world.owner);
  return home;
}

const list = async (who: 'privacy' | 'coach' | 'admin' = 'privacy') => (await world.ask(who, api.getRetention)).body;
const find = async (id: string, who?: 'coach' | 'admin') => (await list(who)).pieces.find((piece) => piece.id === id);
const destroy = (...pieces: { kind: PieceKind; id: string }[]) =>
  world.ask('privacy', api.destroyPieces, { body: { pieces, confirmed: true } });
const file = (id: string) => ({ kind: 'household', id }) as const;

describe('a closed file', () => {
  test('may go the day after its fifteen years, and not a day earlier', async () => {
    const [due, lastDay] = [await closedOn(fifteenYearsAgo(-1)), await closedOn(fifteenYearsAgo(0))];
    expect(await find(due.householdId)).toMatchObject({ goesOn: today, mayGo: true, rule: 'wmo-file' });
    expect(await find(lastDay.householdId)).toMatchObject({ keptUntil: lastKeptDay, mayGo: false });
    const early = await destroy(file(due.householdId), file(lastDay.householdId));
    expect({ status: early.status, code: (early.body as unknown as { code: string }).code }).toEqual({
      status: 422,
      code: 'rule',
    });
    // All of them or none.
    expect(await find(due.householdId)).toMatchObject({ mayGo: true });
    const { status, body } = await destroy(file(due.householdId));
    expect(status).toBe(201);
    expect(body.certificates).toMatchObject([
      { pieceKind: 'household', rule: 'wmo-file', startedOn: fifteenYearsAgo(-1) },
    ]);
    expect(body.certificates[0]?.counts).toMatchObject({ household: 1, support_case: 1, person: 2, case_decision: 3 });
    expect(await find(due.householdId)).toBeUndefined();
  });

  test('stays when somebody wrote in it since, and while it is open', async () => {
    const home = await closedOn(fifteenYearsAgo(-400));
    await sql`update case_decision set reason = 'later', at = now() where case_id = ${home.caseId}
      and kind = 'coordinator'`.execute(world.owner);
    expect(await find(home.householdId)).toBeUndefined();
    const open = await closedOn(fifteenYearsAgo(-400));
    await sql`update case_decision set value = 'support' where case_id = ${open.caseId} and value = 'closed'`.execute(
      world.owner,
    );
    expect(await find(open.householdId)).toBeUndefined();
  });

  test('of another team or organisation is seen by whom it concerns only', async () => {
    const [molen, far] = [await closedOn(fifteenYearsAgo(-1), 'molen'), await closedOn(fifteenYearsAgo(-1), 'far')];
    expect(await find(molen.householdId)).toMatchObject({ title: 'Familie De Wit' });
    expect(await find(molen.householdId, 'coach')).toBeUndefined();
    expect(await find(molen.householdId, 'admin')).toMatchObject({ title: null });
    expect(await find(far.householdId)).toBeUndefined();
    expect((await destroy(file(far.householdId))).status).toBe(422);
  });

  test('with a child is kept twenty years once that rule is on', async () => {
    const home = await closedOn(fifteenYearsAgo(-1));
    await sql`update person set birth_date = ${fifteenYearsAgo(-3000)} where id = ${home.personId}`.execute(
      world.owner,
    );
    expect(await find(home.householdId)).toMatchObject({ rule: 'wmo-file', mayGo: true });
    const term = { unit: 'years', count: 1 } as const;
    const { body } = await world.ask('privacy', api.chooseTerm, {
      body: { rule: 'youth-file', isOn: true, term, version: 0 },
    });
    // The law sets the term: only on and off is chosen.
    expect(body).toMatchObject({ isOn: true, term: { unit: 'years', count: 20 }, version: 1 });
    expect(await find(home.householdId)).toBeUndefined();
    const again = { rule: 'youth-file', isOn: false, term } as const;
    expect((await world.ask('privacy', api.chooseTerm, { body: { ...again, version: 0 } })).status).toBe(409);
    await world.ask('privacy', api.chooseTerm, { body: { ...again, version: 1 } });
    expect(await find(home.householdId)).toMatchObject({ rule: 'wmo-file' });
  });

  test('is held with a reason until a day, and goes again when that is lifted', async () => {
    const home = await closedOn(fifteenYearsAgo(-1));
    const hold = (until: string) =>
      world.ask('privacy', api.holdPiece, { body: { piece: file(home.householdId), reason: 'Een klacht', until } });
    expect((await hold(addDays(today, 800))).status).toBe(422);
    const { body: held } = await hold(addDays(today, 30));
    expect(await find(home.householdId)).toMatchObject({ mayGo: false, hold: { reason: 'Een klacht' } });
    expect(await find(home.householdId, 'admin')).toMatchObject({ hold: { reason: '' } });
    expect((await destroy(file(home.householdId))).status).toBe(422);
    const lift = { params: { holdId: held.id }, body: { reason: 'Afgehandeld', version: held.version } };
    expect((await world.ask('privacy', api.liftHold, lift)).status).toBe(201);
    expect((await destroy(file(home.householdId))).status).toBe(201);
  });
});

test('destroying leaves the audit whole, names nobody in it, and shows on no screen', async () => {
  const home = await closedOn(fifteenYearsAgo(-1));
  await world.ask('generalist', getCase, { params: { caseId: home.caseId } });
  await destroy(file(home.householdId));
  await sealPending(world.db);
  expect((await verifyAudit(world.owner)).flaws).toEqual([]);
  const { rows } = await sql`select from audit_entry e where e::text like ${`%${home.householdId}%`}
    or e::text like ${`%${home.caseId}%`}`.execute(world.owner);
  expect(rows).toEqual([]);
  expect((await world.ask('generalist', getCase, { params: { caseId: home.caseId } })).status).toBe(404);
  const { body } = await world.ask('coach', api.listCertificates);
  expect(body.certificates[0]).toMatchObject({ decidedByName: 'De privacy', repeatedAt: null });
  expect(JSON.stringify(body)).not.toContain(home.householdId);
});

test('a withdrawn application goes after six weeks, its file stays', async () => {
  const home = await settleCase(world);
  const weeks = (days: number) => addDays(today, -42 - days);
  const due = await addWmoApplication(world, home, weeks(1));
  const lastDay = await addWmoApplication(world, home, weeks(0));
  expect(await find(due)).toMatchObject({ kind: 'application', goesOn: today });
  expect((await destroy({ kind: 'application', id: lastDay })).status).toBe(422);
  const { body } = await destroy({ kind: 'application', id: due });
  expect(body.certificates[0]?.counts).toMatchObject({ wmo_application: 1, wmo_event: 2 });
  expect((await world.ask('generalist', getCase, { params: { caseId: home.caseId } })).status).toBe(200);
});

test('a closed signal goes after its year, with what can be found of it; one that was linked stays with its case', async () => {
  const take = async () => {
    const { body } = await world.ask('generalist', captureSignal, {
      body: { teamId: world.teams.haven, text: 'Gordijnen dicht', personName: 'Mevrouw Zilverberg' },
    });
    return body.id;
  };
  const [closed, linked] = [await take(), await take()];
  const { caseId } = await settleCase(world);
  await world.ask('generalist', addSignalEvent, { params: { signalId: linked }, body: { kind: 'linked', caseId } });
  await world.ask('generalist', addSignalEvent, {
    params: { signalId: closed },
    body: { kind: 'closed', reason: 'Mevrouw Zilverberg is verhuisd' },
  });
  await sql`update signal_event set at = at - interval '13 months' where signal_id in (${closed}, ${linked})`.execute(
    world.owner,
  );
  expect(await find(closed)).toMatchObject({ kind: 'signal', title: 'Mevrouw Zilverberg', mayGo: true });
  expect(await find(linked)).toBeUndefined();
  expect((await destroy({ kind: 'signal', id: closed })).status).toBe(201);
  for (const table of ['signal', 'signal_event', 'search_entry', 'idempotency_key', 'audit_entry']) {
    const { rows } = await sql`select from ${sql.table(table)} t where t::text like ${`%${closed}%`}`.execute(
      world.owner,
    );
    expect({ table, rows }).toEqual({ table, rows: [] });
  }
});
