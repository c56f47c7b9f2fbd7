import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { apiRoot } from '../../access/gate/serve.ts';
import type { SignToken } from '../../tests/harness/identity-provider.ts';
import { Traveller } from '../../tests/harness/municipality.ts';
import { Visitor } from '../../tests/harness/visitor.ts';
import { type Me } from './api.ts';
import { askEnded, providerPaths } from './api-provider.ts';
import {
  world,
  municipality,
  db,
  arrive,
  me,
  visitorOf,
  settleMunicipality,
} from '../../tests/harness/municipality-place.ts';

settleMunicipality();

// Against a real OpenID provider on loopback: what it says is believed when all of it is right, and otherwise nothing.

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
    [
      'changed after signing',
      async (claims, sign) => {
        const [head, , tail] = (await sign(claims)).split('.');
        const forged = Buffer.from(JSON.stringify({ ...claims, groups: ['wijkteam-coaches'] })).toString('base64url');
        return `${head}.${forged}.${tail}`;
      },
    ],
    [
      'signed with nothing',
      (claims) => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
        return `${part({ alg: 'none' })}.${part(claims)}.`;
      },
    ],
    [
      'signed with the shared secret',
      (claims) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode(municipality.clientSecret.padEnd(64))),
    ],
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
    other.searchParams.set(
      'state',
      `${world.viewers.generalist.organisationId}.${randomBytes(32).toString('base64url')}`,
    );
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
