import cookie from '@fastify/cookie';
import Fastify from 'fastify';
import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { sessionCookie } from './session-cookie.ts';
import { newSessionToken, tokenText } from './session-token.ts';

const token = newSessionToken(uuidv7());

/** The line that gives the browser its cookie. */
async function givenAt(publicUrl: string): Promise<string> {
  const server = Fastify();
  await server.register(cookie);
  server.get('/', (_, reply) => sessionCookie(publicUrl).set(reply, token).send());
  return String((await server.inject('/')).headers['set-cookie']);
}

test('over https the session belongs to this host, is out of reach of scripts and of other sites', async () => {
  const [pair, ...marks] = (await givenAt('https://table.example')).split('; ');
  expect(pair).toBe(`__Host-session=${tokenText(token)}`);
  // No Domain: with one the browser would not take a __Host- cookie.
  expect(marks.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
});

test('over plain http it does all of that but what needs TLS', async () => {
  const [pair, ...marks] = (await givenAt('http://localhost:3000')).split('; ');
  expect(pair).toBe(`session=${tokenText(token)}`);
  expect(marks.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax']);
});

test('a session is 256 bits of chance, and never the same', () => {
  const secrets = Array.from({ length: 1_000 }, () => newSessionToken(token.organisationId).secret);
  expect(new Set(secrets).size).toBe(1_000);
  for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
});
