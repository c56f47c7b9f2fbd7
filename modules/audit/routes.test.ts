import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { getCase } from '../cases/api.ts';
import { find } from '../find/api.ts';
import { openSecretAddress, restrictHousehold } from '../restrictions/api.ts';
import { addContact } from '../support/api.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import { sealPending } from '../../platform/audit/seal.ts';
import { settleShareable } from '../../tests/harness/world-sharing.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const search = async (query: Partial<api.AuditFilter> & { limit?: number; before?: string } = {}) =>
  (await world.ask('privacy', api.searchAudit, { query })).body;
const open = (who: Who, caseId = home.caseId) => world.ask(who, getCase, { params: { caseId } });
const account = (who: Who) => world.viewers[who].accountId;

describe('the privacy officer', () => {
  test('sees who opened, changed and refused what, and as what; nothing of what stands there', async () => {
    await open('generalist');
    await open('colleague');
    await open('neighbour');
    await world.ask('generalist', addContact, {
      params: { caseId: home.caseId },
      body: { functionId: 'signalling', channel: 'phone', text: 'Belde over de huur' } as never,
    });
    await expect.poll(async () => (await search({ outcome: 'refused' })).entries.length).toBeGreaterThan(0);
    const { entries } = await search({ householdId: home.householdId });
    const told = entries.map(({ who, relation, kind, household, room }) => ({ who, relation, kind, household, room }));
    const here = { household: 'Familie De Wit', room: 'cases', kind: 'read' };
    expect(told).toContainEqual({ who: 'De generalist', relation: 'coordinator', ...here });
    expect(told).toContainEqual({ who: 'De colleague', relation: 'team', ...here });
    expect(JSON.stringify(entries)).not.toContain('huur');
    const refused = await search({ outcome: 'refused', accountId: account('neighbour') });
    expect(refused.entries).toMatchObject([{ who: 'De neighbour', outcome: 'refused', action: 'getCase' }]);
  });

  test('tells opened from appeared in a list', async () => {
    await world.owner.transaction().execute((tx) =>
      writeAudit(tx, {
        organisationId: world.viewers.coach.organisationId,
        accountId: account('coach'),
        role: 'coach',
        action: find.id,
        kind: 'found',
        objects: {},
        found: [home.householdId, uuidv7()],
        traceId: 'found',
      }),
    );
    const { entries } = await search({ householdId: home.householdId, kind: 'found', accountId: account('coach') });
    expect(entries).toMatchObject([{ kind: 'found', found: 2, household: 'Familie De Wit', isAboutHousehold: true }]);
    expect((await search({ kind: 'read', accountId: account('coach') })).entries).toEqual([]);
  });

  test('reads on by a key: nothing twice, nothing left out, whatever comes in meanwhile', async () => {
    const one = { accountId: account('generalist') };
    for (let n = 0; n < 5; n += 1) await open('generalist');
    const all = (await search({ ...one, limit: 100 })).entries.map(({ id }) => id);
    const read: string[] = [];
    let before: string | undefined;
    do {
      const page = await search({ ...one, limit: 2, ...(before ? { before } : {}) });
      read.push(...page.entries.map(({ id }) => id));
      before = page.next ?? undefined;
      await open('generalist');
    } while (before);
    expect(read).toEqual(all);
    expect((await world.ask('privacy', api.searchAudit, { query: { before: 'gisteren' } })).status).toBe(400);
  });

  test('narrows by day on the Dutch clock and by purpose', async () => {
    const at = (moment: string) =>
      sql`update audit_entry set at = ${moment} where trace_id = 'night'`.execute(world.owner);
    await world.owner.transaction().execute((tx) =>
      writeAudit(tx, {
        organisationId: world.viewers.coach.organisationId,
        accountId: account('coach'),
        role: 'coach',
        action: 'getSignal',
        kind: 'read',
        purpose: 'signals',
        objects: {},
        traceId: 'night',
      }),
    );
    // Half past midnight in Amsterdam, while it is still the day before in UTC.
    await at('2026-07-01T22:30:00Z');
    const on = async (day: string) => (await search({ from: day, until: day, purpose: 'signals' })).entries.length;
    expect([await on('2026-07-01'), await on('2026-07-02'), await on('2026-07-03')]).toEqual([0, 1, 0]);
  });

  test('gets every field of one entry, and its place in the chain once it is sealed', async () => {
    await open('generalist');
    const [entry] = (await search({ accountId: account('generalist'), kind: 'read' })).entries;
    const details = async () =>
      (await world.ask('privacy', api.getAuditEntry, { params: { entryId: entry!.id } })).body;
    expect(await details()).toMatchObject({ permission: 'case.see', seq: null, householdId: home.householdId });
    await sealPending(world.db);
    expect(await details()).toMatchObject({ seq: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('reads a reason only where it is about access', async () => {
    const other = await settleCase(world);
    await world.ask('generalist', restrictHousehold, {
      params: { caseId: other.caseId },
      body: { kind: 'public-person', reason: 'Staat vaak in de krant' },
    });
    const reasonOf = async (action: string) => {
      const { entries } = await search({ householdId: other.householdId, kind: 'write' });
      const entryId = entries.find((one) => one.action === action)!.id;
      return (await world.ask('privacy', api.getAuditEntry, { params: { entryId } })).body.reason;
    };
    expect(await reasonOf('restrictHousehold')).toBe('Staat vaak in de krant');
    await sql`update audit_entry set action = 'changePromise' where action = 'restrictHousehold'`.execute(world.owner);
    expect(await reasonOf('changePromise')).toBeNull();
  });

  test('does not get the name of a household the officer is kept out of', async () => {
    const own = await settleCase(world);
    await world.ask('generalist', restrictHousehold, {
      params: { caseId: own.caseId },
      body: { kind: 'colleague', reason: 'Woont er', barredAccountId: account('privacy') },
    });
    const { entries } = await search({ householdId: own.householdId });
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ household }) => household === null)).toBe(true);
    const { body } = await world.ask('privacy', api.findAuditHouseholds, { query: { q: 'wit' } });
    expect(body.households.map(({ id }) => id)).not.toContain(own.householdId);
  });

  test('finds households by the name of somebody in it, without an address, and that is kept', async () => {
    const { body } = await world.ask('privacy', api.findAuditHouseholds, { query: { q: 'truus de w' } });
    expect(body.households).toContainEqual({
      id: home.householdId,
      name: 'Familie De Wit',
      people: ['Truus de Wit', 'Wim de Wit'],
    });
    expect(JSON.stringify(body)).not.toContain('Kade');
    expect((await world.auditOf('findAuditHouseholds')).rows.at(-1)?.found).toContain(home.householdId);
  });

  test('takes the found along as a table, after showing who is there', async () => {
    const sessions = (at: string | null) =>
      sql`update session set stepped_up_at = ${at} where account_id = ${account('privacy')}`.execute(world.owner);
    const query = { householdId: home.householdId };
    await sessions(null);
    expect((await world.ask('privacy', api.exportAudit, { query })).body).toMatchObject({ code: 'step-up-needed' });
    await sessions(new Date().toISOString());
    const { status, body } = await world.ask('privacy', api.exportAudit, { query });
    expect(status).toBe(200);
    expect(body.split('\r\n')[0]).toContain('Wanneer;Wat;Wie');
    expect(body).toContain('De generalist opende het dossier van Familie De Wit');
    expect((await world.auditOf('exportAudit')).rows.at(-1)).toMatchObject({ outcome: 'done', purpose: 'oversight' });
  });

  test('is shown ids only: no entry holds words of a record, an address, or what was searched', async () => {
    const shareable = await settleShareable(world);
    const params = { caseId: shareable.caseId };
    await world.ask('generalist', find, { query: { q: 'Kade 7' } });
    await world.ask('generalist', restrictHousehold, { params, body: { kind: 'secret-address', reason: 'Gevlucht' } });
    await world.ask('generalist', openSecretAddress, { params, body: { reason: 'Post brengen' } });
    const { rows } = await sql<{ objects: Record<string, string> }>`select objects from audit_entry`.execute(
      world.owner,
    );
    const values = rows.flatMap(({ objects }) => Object.values(objects));
    expect(values.length).toBeGreaterThan(20);
    const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
    const known = new RegExp(`^(?:${id}(?: ${id})*|[0-9]+|address|person|opened|nothing|barred)$`);
    expect(values.filter((value) => !known.test(value))).toEqual([]);
  });

  test('never sees another organisation', async () => {
    const far = await settleCase(world, { team: 'far' });
    await open('stranger', far.caseId);
    expect((await search({ householdId: far.householdId })).entries).toEqual([]);
    expect((await search({ accountId: account('stranger') })).entries).toEqual([]);
  });
});
