import { afterAll, describe, expect, test } from 'vitest';
import { createHttpServer } from './http-server.ts';

/** Whom the server takes a client for that says it is 203.0.113.9 and comes in from `from`. */
async function takenFor(trustedProxies: string[], from: string) {
  const server = await createHttpServer({ logLevel: 'silent', publicUrl: 'http://localhost', trustedProxies });
  afterAll(() => server.close());
  server.get('/who', (request) => ({ address: request.ip }));
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  return (await server.inject({ url: '/who', remoteAddress: from, headers })).json<{ address: string }>().address;
}

describe('the address of a client', () => {
  test('is the connection, whatever the client says of itself', async () => {
    expect(await takenFor([], '198.51.100.7')).toBe('198.51.100.7');
    expect(await takenFor(['192.0.2.0/24'], '198.51.100.7')).toBe('198.51.100.7');
  });

  test('is what a proxy of the house says', async () => {
    expect(await takenFor(['192.0.2.0/24'], '192.0.2.8')).toBe('203.0.113.9');
  });
});

test('a request is not sent back to whoever asks (TRACE)', async () => {
  const server = await createHttpServer({ logLevel: 'silent', publicUrl: 'http://localhost' });
  afterAll(() => server.close());
  server.get('/', () => ({}));
  const reply = await server.inject({ method: 'TRACE' as 'GET', url: '/', headers: { 'x-secret': 'vier woorden' } });
  expect(reply.statusCode).toBe(404);
  expect(reply.payload).not.toContain('vier woorden');
});
