import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { apiRoot } from '../../access/gate/serve.ts';
import { Traveller } from '../../tests/harness/municipality.ts';
import { Visitor, withPassword } from '../../tests/harness/visitor.ts';
import { signOut } from './api.ts';
import { providerPaths } from './api-provider.ts';
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
    const page = await fetch(end, {
      headers: { cookie: [...traveller.there].map((pair) => pair.join('=')).join('; ') },
    });
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
    ['that names nobody', () => municipality.sign({ ...claims(), sub: undefined })],
    ['without a number of its own', () => municipality.sign({ ...claims(), jti: undefined })],
    ['of another kind', () => municipality.sign(claims(), { typ: 'at+jwt' })],
    [
      'signed with the shared secret',
      () => new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('x'.repeat(40))),
    ],
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
