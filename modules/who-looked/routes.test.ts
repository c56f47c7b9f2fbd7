import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeAudit } from '../../platform/audit/audit.ts';
import type { AuditEntry } from '../../platform/audit/entry.ts';
import { readPdf } from '../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { getCase } from '../cases/api.ts';
import { getConversation, planConversation } from '../conversations/api.ts';
import { getPlan } from '../plans/api.ts';
import { openSecretAddress, restrictHousehold } from '../restrictions/api.ts';
import * as api from './api.ts';

type Home = Awaited<ReturnType<typeof settleCase>>;
const hash = (text: string) => createHash('sha256').update(text).digest('base64url');
const birthDate = '1950-05-05';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

/** Makes a link as the browser does: the server is given hashes only. */
async function makeLink(
  home: Home,
  { personId = home.personId, who = 'generalist' }: { personId?: string; who?: Who } = {},
) {
  const secret = randomBytes(32).toString('base64url');
  const made = await world.ask(who, api.makeLookLink, {
    params: { caseId: home.caseId, personId },
    body: { secretHash: hash(secret), asks: 'birth-date', answerHash: hash(`${secret}.${birthDate}`), days: 30 },
  });
  return { ...made, secret, token: `${made.body.linkPrefix}.${secret}` };
}
const open = (token: string, answer = birthDate) => world.ask('nobody', api.openLookLink, { body: { token, answer } });
const question = (token: string) => world.ask('nobody', api.askLookQuestion, { body: { token } });

/** The other member moved out; `days` from today. */
const movedOut = (home: Home, days: number) =>
  sql`update person set moved_out_on = (now() at time zone 'Europe/Amsterdam')::date + ${days}::integer
    where id = ${home.otherPersonId}`.execute(world.owner);

async function looked(who: Who, home: Home, more: Partial<AuditEntry>) {
  const { organisationId, accountId, role } = world.viewers[who];
  const entry = { organisationId, accountId, role, objects: {}, traceId: 'look', householdId: home.householdId };
  await world.owner
    .transaction()
    .execute((tx) => writeAudit(tx, { action: 'getCase', kind: 'read', purpose: 'support', ...entry, ...more }));
}

describe('who looked at my file', () => {
  test('tells who opened what, names only who carries the file, and keeps lists apart', async () => {
    const home = await settleCase(world);
    const params = { caseId: home.caseId };
    await world.ask('generalist', getCase, { params });
    await world.ask('generalist', getPlan, { params });
    await world.ask('colleague', getCase, { params });
    await world.ask('neighbour', getCase, { params });
    await looked('coach', home, { action: 'find', kind: 'found', found: [home.householdId], householdId: undefined });
    const { token } = await makeLink(home);
    const { status, body } = await open(token);
    expect(status).toBe(200);
    expect(body.firstName).toBe('Truus');
    const looks = body.days.flatMap((day) => day.looks);
    expect(looks).toContainEqual(
      expect.objectContaining({
        ...{ name: 'De generalist', relation: 'coordinator', how: 'opened', whats: ['file', 'plan'] },
        ...{ times: 2, purposes: ['support'] },
      }),
    );
    expect(looks).toContainEqual(
      expect.objectContaining({ name: null, role: 'generalist', relation: 'team', team: 'Team haven', how: 'opened' }),
    );
    expect(looks).toContainEqual(expect.objectContaining({ name: null, role: 'coach', how: 'listed' }));
    // Who was refused saw nothing; and a name that is not told is nowhere in the answer.
    for (const hidden of ['De colleague', 'De coach', 'Team molen', home.caseId, 'Kade']) {
      expect(JSON.stringify(body)).not.toContain(hidden);
    }
  });

  test('does not tell one member what is only about another', async () => {
    const home = await settleCase(world);
    const talk = async (personId: string) => {
      const params = { caseId: home.caseId };
      const body = { participants: [{ role: 'member' as const, personId }] };
      const { body: made } = await world.ask('generalist', planConversation, { params, body });
      await world.ask('generalist', getConversation, { params: { ...params, conversationId: made.id } });
    };
    await talk(home.otherPersonId);
    const whats = async (personId: string) => {
      const { token } = await makeLink(home, { personId });
      return (await open(token)).body.days.flatMap((day) => day.looks).flatMap((one) => one.whats);
    };
    expect(await whats(home.personId)).not.toContain('conversations');
    expect(await whats(home.otherPersonId)).toContain('conversations');
  });

  test('shows an emergency access while it is looked into, without its reason', async () => {
    const home = await settleCase(world);
    await looked('neighbour', home, { action: 'breakGlass', kind: 'write', reason: 'Gegil gehoord' });
    const { body } = await open((await makeLink(home)).token);
    const [look] = body.days.flatMap((day) => day.looks).filter(({ team }) => team === 'Team molen');
    expect(look).toMatchObject({ name: null, relation: 'none' });
    expect(JSON.stringify(body)).not.toContain('Gegil');
  });

  test('betrays no secret address: not that it is there, no team and no name that says where', async () => {
    const home = await settleCase(world);
    const params = { caseId: home.caseId };
    await world.ask('generalist', restrictHousehold, { params, body: { kind: 'secret-address', reason: 'Gevlucht' } });
    await world.ask('generalist', openSecretAddress, { params, body: { reason: 'Post brengen' } });
    await world.ask('generalist', getCase, { params });
    const { body } = await open((await makeLink(home)).token);
    expect(body.days.flatMap((day) => day.looks).length).toBeGreaterThan(0);
    for (const hidden of ['De generalist', 'Team haven', 'secret', 'Gevlucht', 'Post brengen', 'Kade']) {
      expect(JSON.stringify(body)).not.toContain(hidden);
    }
  });

  test('tells who moved out of the time they lived there, up to the day of leaving and not after', async () => {
    const home = await settleCase(world);
    await movedOut(home, -10);
    const look = async (who: Who, daysAgo: number) => {
      await looked(who, home, {});
      await sql`update audit_entry set at = at - ${daysAgo} * interval '1 day' where household_id = ${home.householdId}
        and trace_id = 'look' and account_id = ${world.viewers[who].accountId}`.execute(world.owner);
    };
    await look('coach', 10);
    await look('colleague', 9);
    const { body: list } = await world.ask('generalist', api.listLookLinks, { params: { caseId: home.caseId } });
    expect(list.people.map(({ id, movedOutOn }) => [id, movedOutOn === null])).toEqual([
      [home.personId, true],
      [home.otherPersonId, false],
    ]);
    const { body } = await open((await makeLink(home, { personId: home.otherPersonId })).token);
    const roles = body.days.flatMap((day) => day.looks).map(({ role }) => role);
    expect(roles).toEqual(['coach']);
    expect(body.days.every(({ day }) => day <= String(body.livedUntil))).toBe(true);
    expect((await open((await makeLink(home)).token)).body.livedUntil).toBeNull();
  });

  test('is on paper too, with the same answer at the door', async () => {
    const home = await settleCase(world);
    await world.ask('generalist', getCase, { params: { caseId: home.caseId } });
    const { token } = await makeLink(home);
    const print = (answer: string) => world.ask('nobody', api.printLookLink, { body: { token, answer } });
    expect((await print('1950-05-06')).status).toBe(400);
    const { status, body, headers } = await print(birthDate);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/pdf' });
    const paper = JSON.stringify(readPdf(Buffer.from(body)).structure);
    for (const said of ['Wie keek in mijn dossier?', 'De generalist, uw vaste contact', 'Keek naar uw dossier']) {
      expect(paper).toContain(said);
    }
  });
});

describe('the link', () => {
  test('shows nothing without the right answer, and is shut after five wrong ones', async () => {
    const home = await settleCase(world);
    const { token } = await makeLink(home);
    expect((await question(token)).body).toEqual({ asks: 'birth-date' });
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await open(token, '1950-05-06')).status).toBe(400);
    expect((await open(token)).status).toBe(404);
    const { body } = await world.ask('generalist', api.listLookLinks, { params: { caseId: home.caseId } });
    expect(body.people.find(({ id }) => id === home.personId)?.link).toMatchObject({ isLocked: true });
  });

  test('that ended, ran out, was replaced, or never was: one and the same answer', async () => {
    const home = await settleCase(world);
    const ended = await makeLink(home);
    const params = { caseId: home.caseId, personId: home.personId };
    await world.ask('generalist', api.endLookLink, { params });
    const replaced = await makeLink(home);
    const over = await makeLink(home);
    await sql`update look_link set until = now() - interval '1 minute' where secret_hash = ${hash(over.secret)}`.execute(
      world.owner,
    );
    const left = await makeLink(home, { personId: home.otherPersonId });
    // Made while they lived there: whoever leaves keeps no way in.
    await sql`update look_link set made_at = made_at - interval '2 days' where secret_hash = ${hash(left.secret)}`.execute(
      world.owner,
    );
    await movedOut(home, -1);
    const strange = `${world.viewers.stranger.organisationId}.${left.secret}`;
    const answers = [];
    for (const token of [ended.token, replaced.token, over.token, left.token, strange, 'nonsense']) {
      answers.push(JSON.stringify(await open(token).then(({ status, body }) => ({ status, body }))));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('not-found');
  });

  test('is for members of the household, made by a worker of the team; whoever died has none', async () => {
    const home = await settleCase(world);
    for (const who of ['neighbour', 'host', 'partner', 'admin', 'privacy'] as const) {
      expect((await makeLink(home, { who })).status).toBe(404);
    }
    await sql`update person set deceased_on = '2026-01-01' where id = ${home.otherPersonId}`.execute(world.owner);
    expect((await makeLink(home, { personId: home.otherPersonId })).status).toBe(404);
    expect((await makeLink(home)).status).toBe(201);
  });

  test('is kept as hashes, and every look through it is an entry of its own', async () => {
    const home = await settleCase(world);
    const { token, secret } = await makeLink(home);
    await open(token);
    expect((await world.auditOf('openLookLink')).rows.at(-1)).toMatchObject({
      ...{ kind: 'read', householdId: home.householdId, purpose: 'rights' },
      objects: { caseId: home.caseId, lookLinkOf: home.personId },
    });
    for (const table of ['look_link', 'audit_entry', 'idempotency_key']) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(
        world.owner,
      );
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
    expect((await open(token)).body.days.flatMap((day) => day.looks)).toContainEqual(
      expect.objectContaining({ role: 'link', whats: ['looks'] }),
    );
  });
});
