import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { hashSecret } from '../../platform/auth/session-token.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { Visitor } from '../../tests/harness/visitor.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { chooseFirstPassword, openInvitation } from '../accounts/api-invitation.ts';
import { getMe, heedReset } from '../accounts/api.ts';
import type { AccountTables } from '../accounts/tables.ts';
import * as api from './api.ts';
import { addNeighbourhood } from './api-teams.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const accountId = (who: Who) => world.viewers[who].accountId;
const db = () => world.owner.withTables<AccountTables>();
const get = async (id: string) => (await world.ask('admin', api.getAccount, { params: { accountId: id } })).body;

interface Made {
  id: string;
  link: string;
  email: string;
}

async function add(role: 'admin' | 'generalist' | 'coach' | 'policy' = 'generalist'): Promise<Made> {
  const secret = hashSecret(uuidv7());
  const email = `nieuw-${uuidv7()}@world.example`;
  const teams = [{ teamId: world.teams.haven, neighbourhoodIds: [] }];
  const body = { name: 'Nieuwe collega', email, role, teams, tokenHash: hashSecret(secret) };
  const made = await world.ask('admin', api.addAccount, { body });
  expect(made.status).toBe(201);
  return { id: made.body.id, link: `${made.body.linkPrefix}.${secret}`, email };
}

const password = 'fietsen langs de vaart';
const choose = (visitor: Visitor, link: string, chosen = password) =>
  visitor.ask(chooseFirstPassword, { body: { token: link, password: chosen } });

/** Made, and come in once with the link. */
async function settled(role: 'admin' | 'generalist' | 'policy' = 'generalist'): Promise<Made & { visitor: Visitor }> {
  const made = await add(role);
  const visitor = new Visitor(world);
  expect((await choose(visitor, made.link)).status).toBe(201);
  return { ...made, visitor };
}

async function giveLink(who: Who, id: string, reason = 'Telefoon kwijt') {
  const { version } = await get(id);
  const secret = hashSecret(uuidv7());
  const reply = await world.ask(who, api.giveLink, {
    params: { accountId: id },
    body: { reason, version, tokenHash: hashSecret(secret) },
  });
  return { ...reply, link: `${reply.body.linkPrefix}.${secret}` };
}

const close = async (who: Who, id: string, version?: number) =>
  world.ask(who, api.closeAccount, {
    params: { accountId: id },
    body: { reason: 'Uit dienst', version: version ?? (await get(id)).version },
  });

const isIn = async (visitor: Visitor) => (await visitor.ask(getMe)).status === 200;

describe('a new account', () => {
  test('comes in with the link, once, and is in its team at once', async () => {
    const made = await add();
    expect((await get(made.id)).state).toBe('waiting');
    const visitor = new Visitor(world);
    const shown = await visitor.ask(openInvitation, { body: { token: made.link } });
    expect(shown).toMatchObject({ status: 200, body: { name: 'Nieuwe collega', email: made.email } });
    expect((await choose(visitor, made.link)).status).toBe(201);
    expect((await visitor.ask(getMe)).body.teams.map(({ id }) => id)).toEqual([world.teams.haven]);
    expect(await get(made.id)).toMatchObject({ state: 'active', hasPassword: true, openSessions: 1, link: null });
    const again = new Visitor(world);
    expect((await choose(again, made.link)).status).toBe(404);
    expect((await again.enter({ email: made.email, password })).body.complete).toBe(true);
  });

  test('with an easy password keeps the link for another try', async () => {
    const made = await add();
    const visitor = new Visitor(world);
    const refused = await choose(visitor, made.link, 'nieuwe collega');
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'password' }] } });
    expect((await choose(visitor, made.link)).status).toBe(201);
  });

  test('does not come in after two days, with a link of before, or with a text that is none', async () => {
    const late = await add();
    const past = new Date(Date.now() - 1000).toISOString();
    await db().updateTable('invitation').set({ until: past }).where('accountId', '=', late.id).execute();
    const replaced = await add();
    expect((await giveLink('admin', replaced.id)).status).toBe(201);
    for (const link of [late.link, replaced.link, 'x', `${uuidv7()}.${hashSecret('x')}`]) {
      expect((await choose(new Visitor(world), link)).status).toBe(404);
    }
  });

  test('is refused for an address that is taken, in whatever letters, and nothing is made', async () => {
    const { email } = await add();
    const before = (await world.ask('admin', api.listAccounts)).body.accounts.length;
    const body = {
      name: 'Ander',
      email: email.toUpperCase(),
      role: 'coach' as const,
      teams: [],
      tokenHash: hashSecret('x'),
    };
    const refused = await world.ask('admin', api.addAccount, { body });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'email' }] } });
    expect((await world.ask('admin', api.listAccounts)).body.accounts).toHaveLength(before);
  });

  test('of a team of another organisation is refused', async () => {
    const teams = [{ teamId: world.teams.far, neighbourhoodIds: [] }];
    const body = {
      name: 'Ander',
      email: `${uuidv7()}@world.example`,
      role: 'coach' as const,
      teams,
      tokenHash: hashSecret('y'),
    };
    expect((await world.ask('admin', api.addAccount, { body })).status).toBe(400);
  });
});

describe('changing an account', () => {
  const change = async (id: string, body: object, version?: number) => {
    const { name, role, teams, version: seen } = await get(id);
    return world.ask('admin', api.changeAccount, {
      params: { accountId: id },
      body: { name, role, teams, reason: '', version: version ?? seen, ...body },
    });
  };

  test('another role needs a reason, counts at once, and is kept with the reason', async () => {
    const { id, visitor } = await settled();
    expect((await change(id, { role: 'policy' })).body).toMatchObject({ errors: [{ path: 'reason' }] });
    const done = await change(id, { role: 'policy', reason: 'Gaat naar beleid' });
    expect(done.body).toMatchObject({ role: 'policy', teams: [] });
    expect((await visitor.ask(getMe)).body).toMatchObject({ role: 'policy', teams: [] });
    const { rows } = await world.auditOf('changeAccount');
    expect(rows.at(-1)).toMatchObject({ reason: 'Gaat naar beleid', objects: { accountId: id }, purpose: 'accounts' });
  });

  test('a part of the area is kept with the team', async () => {
    const { id } = await settled();
    const { body: area } = await world.ask('admin', addNeighbourhood, { body: { name: `Wijk ${uuidv7()}` } });
    const teams = [{ teamId: world.teams.haven, neighbourhoodIds: [area.id] }];
    expect((await change(id, { teams })).body.teams).toEqual(teams);
    expect((await get(id)).teams).toEqual(teams);
  });

  test('with a stale version shows the account as it is now', async () => {
    const { id } = await settled();
    await change(id, { name: 'Eerst' });
    const stale = await change(id, { name: 'Later' }, 1);
    expect(stale).toMatchObject({ status: 409, body: { current: { name: 'Eerst' } } });
  });

  test('nobody changes their own role, and one can change the own name', async () => {
    const id = accountId('admin');
    const refused = await change(id, { role: 'coach', reason: 'Omdat het kan' });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'role' }] } });
    expect((await change(id, { name: 'De beheerder' })).status).toBe(200);
  });
});

describe('closing an account', () => {
  test('ends its sessions and links at once, and opening it lets it in again', async () => {
    const { id, visitor, email } = await settled();
    expect(await isIn(visitor)).toBe(true);
    expect((await close('admin', id)).body).toMatchObject({ state: 'closed', openSessions: 0 });
    expect(await isIn(visitor)).toBe(false);
    expect((await new Visitor(world).enter({ email, password })).status).toBe(401);
    const { version } = await get(id);
    const body = { reason: 'Terug in dienst', version };
    expect((await world.ask('admin', api.reopenAccount, { params: { accountId: id }, body })).body.state).toBe(
      'active',
    );
    expect(await isIn(visitor)).toBe(false);
    expect((await new Visitor(world).enter({ email, password })).status).toBe(201);
  });

  test('tells of how many open files somebody is the coordinator, and never which', async () => {
    const { caseId, householdId } = await settleCase(world);
    const account = await get(accountId('generalist'));
    expect(account.carries).toEqual([{ teamId: world.teams.haven, files: 1 }]);
    const text = JSON.stringify([account, (await world.ask('admin', api.listAccounts)).body]);
    for (const id of [caseId, householdId]) expect(text).not.toContain(id);
  });

  test('never leaves the organisation without an administrator, also when two close each other', async () => {
    expect((await close('admin', accountId('admin'))).status).toBe(404);
    const other = await settled('admin');
    const [ownVersion, otherVersion] = [(await get(accountId('admin'))).version, (await get(other.id)).version];
    const body = (version: number) => ({ reason: 'Ruzie', version });
    const outcomes = await Promise.all([
      world.ask('admin', api.closeAccount, { params: { accountId: other.id }, body: body(otherVersion) }),
      other.visitor.ask(api.closeAccount, { params: { accountId: accountId('admin') }, body: body(ownVersion) }),
    ]);
    expect(outcomes.filter(({ status }) => status === 201)).toHaveLength(1);
    const open = await db()
      .selectFrom('account')
      .select('id')
      .where('organisationId', '=', world.viewers.admin.organisationId)
      .where('role', '=', 'admin')
      .where('endedAt', 'is', null)
      .execute();
    expect(open).toHaveLength(1);
    await db().updateTable('account').set({ endedAt: null }).where('id', '=', accountId('admin')).execute();
    await db().updateTable('account').set({ role: 'policy' }).where('id', '=', other.id).execute();
    await world.signInAgain('admin');
  });
});

describe('a new link for somebody who is in', () => {
  test('takes the old ways in away, and the person is told until they have read it', async () => {
    const { id, visitor, email } = await settled('policy');
    const given = await giveLink('admin', id);
    expect(given.body).toMatchObject({ hasPassword: false, link: { state: 'open' } });
    expect(await isIn(visitor)).toBe(false);
    expect((await new Visitor(world).enter({ email, password })).status).toBe(401);
    const back = new Visitor(world);
    expect((await choose(back, given.link, 'wandelen langs de gracht')).status).toBe(201);
    expect((await back.ask(getMe)).body).toMatchObject({ resetAt: expect.any(String), resetBy: 'De beheerder' });
    expect((await back.ask(heedReset)).body.resetAt).toBeNull();
    expect((await world.auditOf('giveLink')).rows.at(-1)).toMatchObject({ reason: 'Telefoon kwijt' });
  });

  test('waits for a second administrator where it opens what residents told, also when it is given twice', async () => {
    const second = await settled('admin');
    const { id } = await settled('generalist');
    await giveLink('admin', id);
    const given = await giveLink('admin', id);
    expect(given.body.link).toMatchObject({ state: 'held', isMadeByMe: true });
    expect((await choose(new Visitor(world), given.link)).status).toBe(404);
    const params = { accountId: id, linkId: given.body.link?.id ?? '' };
    expect((await world.ask('admin', api.releaseLink, { params })).status).toBe(404);
    expect((await second.visitor.ask(api.releaseLink, { params })).body.link).toMatchObject({ state: 'open' });
    expect((await choose(new Visitor(world), given.link)).status).toBe(201);
    await close('admin', second.id);
  });

  test('works at once with one administrator, for who must not stand before a shut door', async () => {
    const { id } = await settled('generalist');
    expect((await giveLink('admin', id)).body.link).toMatchObject({ state: 'open' });
  });

  test('nobody gives one to themselves', async () => {
    expect((await giveLink('admin', accountId('admin'))).status).toBe(404);
  });
});

test('signing somebody out everywhere ends every session they have', async () => {
  const { id, visitor } = await settled();
  const done = await world.ask('admin', api.endAccountSessions, { params: { accountId: id } });
  expect(done.body.openSessions).toBe(0);
  expect(await isIn(visitor)).toBe(false);
});

describe('who is not the administrator here', () => {
  const calls = (id: string) =>
    [
      [api.listAccounts, {}],
      [api.getAccount, { params: { accountId: id } }],
      [api.closeAccount, { params: { accountId: id }, body: { reason: 'x', version: 1 } }],
      [api.giveLink, { params: { accountId: id }, body: { reason: 'x', version: 1, tokenHash: hashSecret('z') } }],
      [api.endAccountSessions, { params: { accountId: id } }],
    ] as const;

  test.each(['coach', 'privacy', 'policy', 'generalist'] as const)('%s gets what does not exist', async (who) => {
    for (const [endpoint, input] of calls(accountId('colleague'))) {
      expect((await world.ask(who, endpoint as Endpoint, input as never)).status).toBe(404);
    }
  });

  test('an administrator of another organisation reaches nobody here', async () => {
    await db().updateTable('account').set({ role: 'admin' }).where('id', '=', accountId('stranger')).execute();
    const [, ...withId] = calls(accountId('colleague'));
    for (const [endpoint, input] of withId) {
      expect((await world.ask('stranger', endpoint as Endpoint, input as never)).status).toBe(404);
    }
    const { accounts } = (await world.ask('stranger', api.listAccounts)).body;
    expect(accounts.map(({ id }) => id).sort()).toEqual([accountId('stranger'), accountId('farPartner')].sort());
    await db().updateTable('account').set({ role: 'generalist' }).where('id', '=', accountId('stranger')).execute();
  });

  test('without a fresh proof of who is there nothing is changed', async () => {
    const long = new Date(Date.now() - 3_600_000).toISOString();
    await db().updateTable('session').set({ steppedUpAt: long }).where('accountId', '=', accountId('admin')).execute();
    expect((await close('admin', accountId('colleague'))).body).toMatchObject({ code: 'step-up-needed' });
    expect((await get(accountId('colleague'))).state).not.toBe('closed');
    await world.signInAgain('admin');
  });
});
