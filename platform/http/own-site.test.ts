import { afterAll, expect, test } from 'vitest';
import { createHttpServer } from './http-server.ts';

const server = await createHttpServer({ logLevel: 'silent', publicUrl: 'http://localhost' });
server.all('/thing', () => ({}));
afterAll(() => server.close());

const ask = async (method: 'GET' | 'POST', headers: Record<string, string>) =>
  (await server.inject({ method, url: '/thing', headers: { host: 'table.example', ...headers } })).statusCode;

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['our name on another port', { origin: 'http://table.example:8080' }],
  ['a page without an origin', { origin: 'null' }],
  ['something that is no origin', { origin: 'table.example' }],
  ['a sibling of ours', { origin: 'https://table.example', 'sec-fetch-site': 'same-site' }],
  ['elsewhere, by a browser that says no more', { 'sec-fetch-site': 'cross-site' }],
  ['a bookmark', { 'sec-fetch-site': 'none' }],
])('a write from %s is refused', async (_, headers) => {
  expect(await ask('POST', headers)).toBe(403);
});

test.each([
  ['our own page', { origin: 'https://table.example', 'sec-fetch-site': 'same-origin' }],
  ['a program that is no browser', {}],
])('a write from %s is let in', async (_, headers) => {
  expect(await ask('POST', headers)).toBe(200);
});

test('a look from elsewhere is refused, unless somebody follows a link', async () => {
  const from = (mode: string, dest: string) => ({
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': mode,
    'sec-fetch-dest': dest,
  });
  expect(await ask('GET', from('no-cors', 'image'))).toBe(403);
  expect(await ask('GET', from('cors', 'empty'))).toBe(403);
  expect(await ask('GET', from('navigate', 'iframe'))).toBe(403);
  expect(await ask('GET', from('navigate', 'document'))).toBe(200);
});
