import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { networkSteps } from '../../method/network/meeting.ts';
import { versionOf } from '../../method/versions.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { getToday } from '../today/api.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

interface At {
  who?: Who;
  caseId?: string;
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const plan = (body: object = {}, { who = 'generalist', caseId = home.caseId }: At = {}) =>
  world.ask(who, api.planConference, {
    params: { caseId },
    body: { id: uuidv7(), startsAt: inDays(7), place: 'Buurthuis', ...body },
  });
const at = (conference: { id: string }, caseId = home.caseId) => ({ caseId, conferenceId: conference.id });
const invite = (
  conference: { id: string },
  body: object,
  { who = 'generalist', caseId = home.caseId, guestId = uuidv7() }: At & { guestId?: string } = {},
) =>
  world.ask(who, api.putConferenceGuest, {
    params: { ...at(conference, caseId), guestId },
    body: { party: { as: 'other', name: 'Tante Ria 🌷' }, version: 0, ...body } as never,
  });
const list = (caseId = home.caseId, who: Who = 'generalist') =>
  world.ask(who, api.listConferences, { params: { caseId } });

describe('preparing', () => {
  test('begins once, in the version of the way of working of that day', async () => {
    const { caseId } = await settleCase(world);
    expect((await list(caseId)).body.conferences).toEqual([]);
    const id = uuidv7();
    const { status, body: made } = await plan({ id, question: 'Wie helpt als Henk valt?' }, { caseId });
    expect(status).toBe(201);
    expect(made).toMatchObject({ state: 'planned', minutes: 120, methodVersion: versionOf(networkSteps), guests: [] });
    expect((await plan({ id, question: 'Nog eens' }, { caseId })).body.question).toBe('Wie helpt als Henk valt?');
    expect((await list(caseId)).body.conferences).toHaveLength(1);
  });

  test('refuses a moment that is none and a length that is no evening', async () => {
    expect((await plan({ startsAt: 'morgen' })).status).toBe(400);
    expect((await plan({ minutes: 5 })).status).toBe(400);
    expect((await plan({ place: 'x'.repeat(201) })).status).toBe(400);
  });

  test('changed by two at once, the second sees the first', async () => {
    const { body: made } = await plan();
    const change = (place: string) =>
      world.ask('generalist', api.changeConference, { params: at(made), body: { place, version: made.version } });
    expect((await change('School')).body).toMatchObject({ place: 'School', version: 2 });
    expect(await change('Kerk')).toMatchObject({ status: 409, body: { current: { place: 'School' } } });
  });

  test('called off it needs a reason, and stays as it was', async () => {
    const { body: made } = await plan();
    const cancel = (body: { version: number; reason: string }) =>
      world.ask('generalist', api.cancelConference, { params: at(made), body });
    expect((await cancel({ version: 1, reason: '' })).status).toBe(400);
    const { body: off } = await cancel({ version: 1, reason: 'Truus is ziek' });
    expect(off).toMatchObject({ state: 'cancelled', cancelReason: 'Truus is ziek' });
    const change = await world.ask('generalist', api.changeConference, {
      params: at(made),
      body: { place: 'School', version: off.version },
    });
    expect(change.status).toBe(422);
    expect((await invite(made, {})).status).toBe(422);
  });
});

describe('guests', () => {
  test('are of the household, the team, helpers, or by name; once, whatever is pressed twice', async () => {
    const { body: made } = await plan();
    const guestId = uuidv7();
    const consent = { mayBeTold: true, on: '2026-11-20', personId: home.personId, what: 'Wij zoeken hulp' };
    const party = { as: 'person', id: home.personId };
    const { body: one } = await invite(made, { party, way: 'letter', consent }, { guestId });
    expect(one.guests).toMatchObject([{ name: 'Truus', livesThere: true, consent, knows: 'nothing', warnings: [] }]);
    expect((await invite(made, { party }, { guestId })).body.guests).toHaveLength(1);
    const worker = { as: 'worker', id: world.viewers.generalist.accountId };
    await invite(made, { party: worker });
    const { body: all } = await invite(made, { notWithGuestIds: [guestId], comesSeparately: true });
    expect(all.guests.map(({ as, name }) => [as, name])).toEqual([
      ['person', 'Truus'],
      ['worker', 'De generalist'],
      ['other', 'Tante Ria 🌷'],
    ]);
    expect(all.guests[2]).toMatchObject({ comesSeparately: true, notWithGuestIds: [guestId] });
  });

  test('of another household, organisation or conference are not there', async () => {
    const { body: made } = await plan();
    const other = await settleCase(world);
    const { body: elsewhere } = await plan({}, { caseId: other.caseId });
    const { body: there } = await invite(elsewhere, {}, { caseId: other.caseId });
    const tries = [
      { party: { as: 'person', id: other.personId } },
      { party: { as: 'helper', id: uuidv7() } },
      { party: { as: 'worker', id: world.viewers.stranger.accountId } },
      { notWithGuestIds: [there.guests[0]!.id] },
      { consent: { mayBeTold: true, on: '2026-11-20', personId: other.personId } },
    ];
    for (const body of tries) expect((await invite(made, body)).status).toBe(404);
    expect((await invite(elsewhere, {})).status).toBe(404);
    expect((await invite(made, { version: 3 })).status).toBe(404);
  });

  test('who knows of an earlier day is named as such, and cannot be taken off the list', async () => {
    const { body: made } = await plan();
    const { body: invited } = await invite(made, {});
    const guest = invited.guests[0]!;
    const params = { ...at(made), guestId: guest.id };
    const tell = (version: number) => world.ask('generalist', api.tellConferenceGuest, { params, body: { version } });
    expect((await tell(1)).body.guests[0]).toMatchObject({ knows: 'all', version: 2 });
    expect((await tell(1)).status).toBe(409);
    const { body: same } = await world.ask('generalist', api.changeConference, {
      params: at(made),
      body: { startsAt: made.startsAt, place: made.place, question: 'Wie helpt?', version: 1 },
    });
    expect(same.guests[0]!.knows).toBe('all');
    const { body: moved } = await world.ask('generalist', api.changeConference, {
      params: at(made),
      body: { startsAt: inDays(9), place: made.place, version: 2 },
    });
    expect(moved.guests[0]).toMatchObject({ knows: 'earlier' });
    const remove = (version: number) =>
      world.ask('generalist', api.removeConferenceGuest, { params, body: { version } });
    expect((await remove(2)).status).toBe(422);
    expect((await tell(2)).body.guests[0]).toMatchObject({ knows: 'all' });
    const { body: second } = await invite(made, {});
    const fresh = second.guests.find(({ knows }) => knows === 'nothing')!;
    const gone = await world.ask('generalist', api.removeConferenceGuest, {
      params: { ...at(made), guestId: fresh.id },
      body: { version: 1 },
    });
    expect(gone.body.guests.map(({ id }) => id)).toEqual([guest.id]);
  });

  test('from whom the household is kept is a warning and no refusal', async () => {
    const { organisationId, accountId } = world.viewers.colleague;
    const { caseId, householdId } = await settleCase(world);
    await sql`insert into household_restriction (organisation_id, id, team_id, household_id, case_id, kind, reason,
        barred_account, set_by, set_at) values (${organisationId}, ${uuidv7()}, ${world.teams.haven}, ${householdId},
        ${caseId}, 'colleague', 'Buren', ${accountId}, ${world.viewers.generalist.accountId}, now())`.execute(
      world.owner,
    );
    const { body: made } = await plan({}, { caseId });
    const { status, body } = await invite(made, { party: { as: 'worker', id: accountId } }, { caseId });
    expect(status).toBe(200);
    expect(body.guests[0]!.warnings).toEqual(['barred']);
    expect((await list(caseId, 'colleague')).status).toBe(404);
  });
});

test('the page of the day has what is on that day, and what nobody wrote up', async () => {
  const { caseId } = await settleCase(world);
  const titles = async () =>
    (await world.ask('generalist', getToday)).body.items
      .filter((item) => item.caseId === caseId && item.kind === 'action-team')
      .map(({ title, late }) => [title, late]);
  const { body: made } = await plan({ startsAt: inDays(-3) }, { caseId });
  expect(await titles()).toEqual([['Schrijf op hoe het samen om tafel ging', true]]);
  const move = await world.ask('generalist', api.changeConference, {
    params: at(made, caseId),
    body: { startsAt: inDays(0), version: 1 },
  });
  expect(move.status).toBe(200);
  expect(await titles()).toEqual([['Samen om tafel', false]]);
});

test('for everybody outside the team nothing is there, nor below another case', async () => {
  const { body: made } = await plan();
  const { body: invited } = await invite(made, {});
  const guestId = invited.guests[0]!.id;
  for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
    const ask = (endpoint: Parameters<World['ask']>[1], input: object) =>
      world.ask(who, endpoint, { params: { ...at(made), guestId }, ...input });
    expect((await list(home.caseId, who)).status).toBe(404);
    expect((await plan({}, { who })).status).toBe(404);
    expect((await invite(made, {}, { who })).status).toBe(404);
    expect((await ask(api.printConferenceLetter, {})).status).toBe(404);
    expect((await ask(api.getConferenceCalendar, {})).status).toBe(404);
    expect((await ask(api.showFamilyPlan, { body: { question: null, lines: [] } })).status).toBe(404);
    expect((await ask(api.cancelConference, { body: { version: 1, reason: 'x' } })).status).toBe(404);
    expect((await ask(api.changeConference, { body: { version: 1 } })).status).toBe(404);
    expect((await ask(api.tellConferenceGuest, { body: { version: 1 } })).status).toBe(404);
    expect((await ask(api.removeConferenceGuest, { body: { version: 1 } })).status).toBe(404);
    const outcome = { version: 1, askedOfTeam: '', contentWhen: '', nextTime: '' };
    expect((await ask(api.closeConference, { body: outcome })).status).toBe(404);
    const line = { ...at(made), guestId, lineId: guestId };
    expect((await ask(api.putSaidLine, { params: line, body: { version: 0, text: 'x' } })).status).toBe(404);
    const judged = { version: 1, verdict: 'good' };
    expect((await ask(api.judgePlanLine, { params: line, body: judged })).status).toBe(404);
  }
  const other = await settleCase(world);
  const elsewhere = await world.ask('generalist', api.cancelConference, {
    params: at(made, other.caseId),
    body: { version: 1, reason: 'x' },
  });
  expect(elsewhere.status).toBe(404);
});
