import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { apiRoot } from '../../access/gate/serve.ts';
import type { SignToken } from '../../tests/harness/identity-provider.ts';
import { joinMunicipality, Traveller, type Municipality } from '../../tests/harness/municipality.ts';
import { Visitor, withPassword } from '../../tests/harness/visitor.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { getMe, signOut, type Me } from './api.ts';
import { askEnded, providerPaths } from './api-provider.ts';
import type { AccountTables } from './tables.ts';

// Against a real OpenID provider on loopback: what it says is believed when all of it is right, and otherwise nothing.

let world: World;
let municipality: Municipality;
beforeAll(async () => {
  world = await buildWorld();
  municipality = await joinMunicipality(world, {
    people: {},
    roleRules: [
      { group: 'wijkteam-coaches', role: 'coach' },
      { group: 'wijkteam', role: 'generalist' },
      { group: 'beheer', role: 'admin' },
    ],
    teamRules: [
      { group: 'wijkteam', teamId: world.teams.haven },
      { group: 'molen', teamId: world.teams.molen },
    ],
  });
});
beforeEach(async () => {
  municipality.quirk = undefined;
  municipality.people.clear();
  municipality.people.set('noor', {
    name: 'Noor de Wit',
    email: 'noor@gemeente.example',
    email_verified: true,
    groups: ['wijkteam', 'iedereen'],
  });
  municipality.people.set('bezoeker', { name: 'Bezoeker', email: 'b@gemeente.example', groups: ['iedereen'] });
  const db = world.owner.withTables<AccountTables>();
  await db.deleteFrom('providerAccount').execute();
});

const db = () => world.owner.withTables<AccountTables>();
const done = '/signed-in#page.done';

async function arrive(login = 'noor'): Promise<Traveller> {
  const traveller = new Traveller(world, municipality);
  expect(await traveller.visit(login)).toBe(done);
  return traveller;
}

/** Asks as whoever came in, with the cookie they got. */
async function me(traveller: Traveller): Promise<Me | undefined> {
  const visitor = visitorOf(traveller);
  const { status, body } = await visitor.ask(getMe);
  return status === 200 ? body : undefined;
}

function visitorOf(traveller: Traveller): Visitor {
  const visitor = new Visitor(world);
  visitor.cookie = traveller.here.get('session');
  return visitor;
}

describe('coming in', () => {
  test('the first time makes an account with the role and teams of the groups; the next time it is the same one', async () => {
    const first = await me(await arrive());
    expect(first).toMatchObject({ name: 'Noor de Wit', role: 'generalist', teams: [{ id: world.teams.haven }] });
    expect((await me(await arrive()))?.accountId).toBe(first?.accountId);
    expect((await world.auditOf('arriveWithProvider')).rows.length).toBe(1);
  });

  test('other groups are another role and other teams at the next time, also for what was open', async () => {
    const before = await arrive();
    municipality.people.set('noor', { name: 'Noor Zwart', groups: ['wijkteam-coaches', 'molen'] });
    await arrive();
    for (const traveller of [before]) {
      expect(await me(traveller)).toMatchObject({
        name: 'Noor Zwart',
        role: 'coach',
        teams: [{ id: world.teams.molen }],
      });
    }
  });

  test('somebody in no group that gives a role gets no account, and who left all groups is out at once', async () => {
    const count = async () => (await db().selectFrom('account').select('id').execute()).length;
    const before = await count();
    const visitor = new Traveller(world, municipality);
    expect(await visitor.visit('bezoeker')).toBe('/signed-in#page.no-role');
    expect(await count()).toBe(before);
    expect(visitor.here.has('session')).toBe(false);

    const noor = await arrive();
    municipality.people.set('noor', { name: 'Noor de Wit', groups: ['iedereen'] });
    expect(await new Traveller(world, municipality).visit('noor')).toBe('/signed-in#page.no-role');
    expect(await me(noor)).toBeUndefined();
  });

  test('no rule makes an administrator somebody who opens cases, nor anybody a privacy officer', async () => {
    municipality.people.set('baas', { name: 'Baas', groups: ['beheer'] });
    const admin = await arrive('baas');
    municipality.people.set('baas', { name: 'Baas', groups: ['wijkteam-coaches'] });
    expect(await new Traveller(world, municipality).visit('baas')).toBe('/signed-in#page.no-role');
    expect(await me(admin)).toBeUndefined();
  });

  test('giving up there is said in so many words', async () => {
    expect(await new Traveller(world, municipality).visit('niemand')).toBe('/signed-in#page.cancelled');
  });

  test('an account that ended does not come in, its sessions are over, and its devices are told to wipe', async () => {
    const traveller = await arrive();
    const { organisationId, accountId } = (await me(traveller)) as Me;
    expect((await visitorOf(traveller).ask(askEnded, { body: { organisationId, accountId } })).body).toEqual({
      hasEnded: false,
    });
    await db().updateTable('account').set({ endedAt: new Date().toISOString() }).where('id', '=', accountId).execute();
    expect(await new Traveller(world, municipality).visit('noor')).toBe('/signed-in#page.ended');
    expect(await me(traveller)).toBeUndefined();
    const nobody = new Visitor(world);
    expect((await nobody.ask(askEnded, { body: { organisationId, accountId } })).body).toEqual({ hasEnded: true });
    expect((await nobody.ask(askEnded, { body: { organisationId, accountId: uuidv7() } })).body).toEqual({
      hasEnded: false,
    });
  });
});

describe('what does not fit together is refused', () => {
  const seconds = () => Math.floor(Date.now() / 1000);
  test.each<[string, (claims: Record<string, unknown>, sign: SignToken) => Promise<string> | string]>([
    ['another nonce', (claims, sign) => sign({ ...claims, nonce: 'een ander' })],
    ['no nonce', ({ nonce: _, ...claims }, sign) => sign(claims)],
    ['another issuer', (claims, sign) => sign({ ...claims, iss: 'https://elders.example' })],
    ['another audience', (claims, sign) => sign({ ...claims, aud: 'een ander programma' })],
    ['expired', (claims, sign) => sign({ ...claims, iat: seconds() - 900, exp: seconds() - 600 })],
    ['no subject', ({ sub: _, ...claims }, sign) => sign(claims)],
    ['changed after signing', async (claims, sign) => {
      const [head, , tail] = (await sign(claims)).split('.');
      const forged = Buffer.from(JSON.stringify({ ...claims, groups: ['wijkteam-coaches'] })).toString('base64url');
      return `${head}.${forged}.${tail}`;
    }],
    ['signed with nothing', (claims) => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'none' })}.${part(claims)}.`;
    }],
    ['signed with the shared secret', (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(municipality.clientSecret.padEnd(64)))],
  ])('%s', async (_, quirk) => {
    municipality.quirk = quirk;
    const traveller = new Traveller(world, municipality);
    expect(await traveller.visit('noor')).toBe('/signed-in#page.failed');
    expect(traveller.here.has('session')).toBe(false);
  });

  test('another state, another browser, or the same answer twice', async () => {
    const traveller = new Traveller(world, municipality);
    const answer = `http://localhost${await traveller.visit('noor', 'sign-in', true)}`;
    const other = new URL(answer);
    other.searchParams.set('state', `${world.viewers.generalist.organisationId}.${randomBytes(32).toString('base64url')}`);
    const stranger = new Traveller(world, municipality);
    expect(await stranger.step(answer)).toContain('#page.failed');
    await stranger.visit('noor', 'sign-in', true);
    expect(await stranger.step(answer)).toContain('#page.failed');

    const again = new Traveller(world, municipality);
    const fresh = `http://localhost${await again.visit('noor', 'sign-in', true)}`;
    const cookies = new Map(again.here);
    expect(await again.step(fresh)).toContain('#page.done');
    for (const [name, value] of cookies) again.here.set(name, value);
    expect(await again.step(fresh)).toContain('#page.failed');
    expect(await traveller.step(other.href)).toContain('#page.failed');
    expect(traveller.here.has('session')).toBe(false);
  });

  test('an answer that names another issuer (RFC 9207)', async () => {
    const traveller = new Traveller(world, municipality);
    const answer = new URL(`http://localhost${await traveller.visit('noor', 'sign-in', true)}`);
    answer.searchParams.set('iss', 'https://elders.example');
    expect(await traveller.step(answer.href)).toContain('#page.failed');
  });

  test('a provider of another organisation, or none, leads nowhere', async () => {
    const traveller = new Traveller(world, municipality);
    const path = apiRoot + providerPaths.visit.replace(':providerId', uuidv7());
    expect(await traveller.step(`http://localhost${path}`)).toContain('#page.failed');
  });
});

describe('an account that is there already', () => {
  /** As an administrator makes one beforehand: nobody's yet. */
  async function waitingAccount(email: string, role: 'host' | 'admin' = 'host') {
    const { organisationId } = world.viewers.generalist;
    const [waiting] = await db()
      .insertInto('account')
      .values({
        organisationId,
        id: uuidv7(),
        name: 'Wacht',
        email,
        role,
        language: 'en',
        passwordHash: null,
        totpSecret: null,
        totpConfirmedAt: null,
        totpLastStep: null,
        expertise: [],
        endedAt: null,
      })
      .returning('id')
      .execute();
    const accountId = waiting?.id ?? '';
    await db().insertInto('signInName').values({ email, organisationId, accountId }).execute();
    return accountId;
  }
  const tell = (email: string, email_verified: unknown) =>
    municipality.people.set('eva', { name: 'Eva', email, groups: ['wijkteam'], email_verified } as never);

  test('waits for somebody whose address the provider checked', async () => {
    const accountId = await waitingAccount('eva1@gemeente.example');
    tell('Eva1@Gemeente.example', true);
    expect((await me(await arrive('eva')))?.accountId).toBe(accountId);
  });

  test.each([undefined, false, 'true', 1])('is not joined by an address that was not checked (%s)', async (verified) => {
    const email = `eva-${String(verified)}@gemeente.example`;
    await waitingAccount(email);
    tell(email, verified);
    const traveller = new Traveller(world, municipality);
    // A claim that is no boolean does not even get through the provider's own format; both ways nobody comes in.
    expect(await traveller.visit('eva')).toBe('/signed-in#page.email-taken');
    expect(traveller.here.has('session')).toBe(false);
  });

  test('with a password is somebody\'s own, and so is that of an administrator', async () => {
    const samira = await withPassword(world, 'generalist');
    tell(samira.email, true);
    expect(await new Traveller(world, municipality).visit('eva')).toBe('/signed-in#page.email-taken');
    await waitingAccount('beheer@gemeente.example', 'admin');
    tell('beheer@gemeente.example', true);
    expect(await new Traveller(world, municipality).visit('eva')).toBe('/signed-in#page.email-taken');
  });

  test('is joined by being in both at once, after showing who one is', async () => {
    const samira = await withPassword(world, 'generalist');
    const visitor = new Visitor(world);
    await visitor.enter(samira);
    tell(samira.email, true);
    const traveller = new Traveller(world, municipality);
    traveller.here.set('session', visitor.cookie ?? '');
    await db()
      .updateTable('session')
      .set({ steppedUpAt: new Date(Date.now() - 3_600_000).toISOString() })
      .where('accountId', '=', world.viewers.generalist.accountId)
      .execute();
    expect(await traveller.visit('eva', 'link')).toBe('/signed-in#page.failed');
    await visitor.prove(samira.password);
    expect(await traveller.visit('eva', 'link')).toBe(done);
    expect((await me(await arrive('eva')))?.accountId).toBe(world.viewers.generalist.accountId);
    expect(await new Traveller(world, municipality).visit('eva', 'link')).toBe('/signed-in#page.failed');
  });
});

describe('showing once more who one is', () => {
  async function longAgo(): Promise<void> {
    const steppedUpAt = new Date(Date.now() - 3_600_000).toISOString();
    await db().updateTable('session').set({ steppedUpAt }).execute();
  }
  const freshProofs = () => db().selectFrom('session').select('id').where('steppedUpAt', '>', new Date(Date.now() - 60_000).toISOString()).execute();

  test('is asked again there, and counts', async () => {
    const traveller = await arrive();
    await longAgo();
    expect(await traveller.visit('noor', 'step-up')).toBe(done);
    expect(await freshProofs()).toHaveLength(1);
  });

  test('somebody else there is not the one here', async () => {
    const traveller = await arrive();
    await longAgo();
    municipality.people.set('eva', { name: 'Eva', groups: ['wijkteam'] });
    expect(await traveller.visit('eva', 'step-up')).toBe('/signed-in#page.not-you');
    expect(await freshProofs()).toHaveLength(0);
  });

  test.each([undefined, -7200])('a provider that did not ask again (auth_time %s) is not believed', async (offset) => {
    const traveller = await arrive();
    await longAgo();
    municipality.quirk = ({ auth_time: _, ...claims }, sign) =>
      sign({ ...claims, ...(offset ? { auth_time: Math.floor(Date.now() / 1000) + offset } : {}) });
    expect(await traveller.visit('noor', 'step-up')).toBe('/signed-in#page.failed');
    expect(await freshProofs()).toHaveLength(0);
  });
});

describe('going out', () => {
  test('goes on to the provider, and its own page comes back here', async () => {
    const visitor = visitorOf(await arrive());
    const { body } = await visitor.ask(signOut);
    expect(body.goOnTo).toContain(`${municipality.issuer}/session/end?`);
    expect(new URL(body.goOnTo ?? '').searchParams.get('post_logout_redirect_uri')).toBe('http://localhost/');
  });

  test('there is going out here, at once, by the message of the provider itself', async () => {
    const traveller = await arrive();
    const other = await arrive();
    expect(await me(traveller)).toBeDefined();
    const end = `${municipality.issuer}/session/end?client_id=${municipality.clientId}`;
    const page = await fetch(end, { headers: { cookie: [...traveller.there].map((pair) => pair.join('=')).join('; ') } });
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    await traveller.step(`${municipality.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    await expect.poll(() => me(traveller), { timeout: 10_000 }).toBeUndefined();
    expect(await me(other)).toBeDefined();
    expect((await world.auditOf('signedOutByProvider')).rows.length).toBeGreaterThan(0);
  });

  const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  const claims = () => {
    const now = Math.floor(Date.now() / 1000);
    const { issuer: iss, clientId: aud } = municipality;
    return { iss, aud, iat: now, exp: now + 120, jti: uuidv7(), events: event, sub: 'noor' };
  };
  const tell = (token: string) =>
    world.server.inject({
      method: 'POST',
      url: apiRoot + providerPaths.logout.replace(':providerId', municipality.id),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ logout_token: token }).toString(),
    });

  test('a message that names the person ends everything of theirs; a second time it is refused', async () => {
    const [one, two] = [await arrive(), await arrive()];
    const token = await municipality.sign(claims(), { typ: 'logout+jwt' });
    expect((await tell(token)).statusCode).toBe(200);
    expect([await me(one), await me(two)]).toEqual([undefined, undefined]);
    expect((await tell(token)).statusCode).toBe(400);
  });

  test.each<[string, () => Promise<string> | string]>([
    ['of another issuer', () => municipality.sign({ ...claims(), iss: 'https://elders.example' })],
    ['for another program', () => municipality.sign({ ...claims(), aud: 'een ander' })],
    ['that is old', () => municipality.sign({ ...claims(), iat: Math.floor(Date.now() / 1000) - 900 })],
    ['that has expired', () => municipality.sign({ ...claims(), exp: Math.floor(Date.now() / 1000) - 60 })],
    ['without the event', () => municipality.sign({ ...claims(), events: {} })],
    ['that is an identity token', () => municipality.sign({ ...claims(), nonce: 'n' })],
    ['that names nobody', () => municipality.sign({ ...claims(), sub: undefined } as never)],
    ['without a number of its own', () => municipality.sign({ ...claims(), jti: undefined } as never)],
    ['of another kind', () => municipality.sign(claims(), { typ: 'at+jwt' })],
    ['signed with the shared secret', () =>
      new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('x'.repeat(40)))],
    ['that is no token', () => 'geen token'],
  ])('a message %s is refused', async (_, make) => {
    const traveller = await arrive();
    expect((await tell(await make())).statusCode).toBe(400);
    expect(await me(traveller)).toBeDefined();
  });
});

describe('a provider that is away', () => {
  test('is said to be away, and a local account still comes in', async () => {
    const stored = await db().selectFrom('identityProvider').select('issuer').executeTakeFirstOrThrow();
    await db().updateTable('identityProvider').set({ issuer: 'http://127.0.0.1:1' }).execute();
    expect(await new Traveller(world, municipality).visit('noor')).toBe('/signed-in#page.away');
    const samira = await withPassword(world, 'generalist');
    expect((await new Visitor(world).enter(samira)).body).toMatchObject({ complete: true });
    await db().updateTable('identityProvider').set(stored).execute();
    await arrive();
  });
});
