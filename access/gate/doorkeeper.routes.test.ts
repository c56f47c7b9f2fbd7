import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { beforeAll, describe, expect, test } from 'vitest';
import { uploadCaseload } from '../../modules/bring-in/api.ts';
import { newSessionToken, tokenText } from '../../platform/auth/session-token.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { apiRoot } from './serve.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld({ limits: { perAccount: 20, unknownPerAddress: 5 } });
  await world.server.listen({ port: 0, host: '127.0.0.1' });
});

describe('who is there is asked before the body is read', () => {
  /** Announces seven megabytes, sends only the beginning, and returns what is answered to that. */
  async function announce(cookie: string): Promise<string> {
    const socket = connect((world.server.server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      `POST ${apiRoot}${uploadCaseload.path} HTTP/1.1\r\nHost: t\r\n${cookie}` +
        'Content-Type: application/json\r\nContent-Length: 7000000\r\n\r\n{"content":"',
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return answer.toString();
  }

  test('nobody is refused while most of it is still on its way', async () => {
    expect(await announce('')).toMatch(/^HTTP\/1.1 401 /);
  });

  test('so is a session that does not exist', async () => {
    const made = tokenText(newSessionToken(world.viewers.coach.organisationId));
    expect(await announce(`Cookie: session=${made}\r\n`)).toMatch(/^HTTP\/1.1 401 /);
  });

  test('a body that is no JSON is spoken of in the language of who is signed in, and not at all to nobody', async () => {
    const send = (cookies: Record<string, string>) =>
      world.server.inject({
        method: 'POST',
        url: `${apiRoot}/signals`,
        headers: { 'content-type': 'application/json', 'accept-language': 'en' },
        cookies,
        payload: '{"text": ',
      });
    expect((await send({})).json()).toMatchObject({ code: 'not-signed-in', title: expect.stringContaining('You are') });
    expect((await send({ session: world.cookies.host })).json()).toMatchObject({
      code: 'invalid-input',
      title: 'Er klopt iets niet in wat u invulde.',
    });
  });
});

describe('limits', () => {
  const look = (session: string, remoteAddress: string) =>
    world.server.inject({ method: 'GET', url: `${apiRoot}/me`, cookies: { session }, remoteAddress });

  test('an account that asks too much waits, wherever it is; its colleague next door does not', async () => {
    const statuses: number[] = [];
    for (let call = 0; call < 25; call++) {
      statuses.push((await look(world.cookies.generalist, `192.0.2.${call % 3}`)).statusCode);
    }
    expect(statuses).toEqual([...Array<number>(20).fill(200), ...Array<number>(5).fill(429)]);
    const refused = await look(world.cookies.generalist, '192.0.2.9');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ code: 'too-many-requests' });
    expect((await look(world.cookies.colleague, '192.0.2.1')).statusCode).toBe(200);
  });

  test('an address that tries sessions is not looked up any more; who already worked there works on', async () => {
    const office = '198.51.100.7';
    expect((await look(world.cookies.coach, office)).statusCode).toBe(200);
    const made = () => tokenText(newSessionToken(world.viewers.coach.organisationId));
    const statuses: number[] = [];
    for (let call = 0; call < 8; call++) statuses.push((await look(made(), office)).statusCode);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    expect((await look(world.cookies.coach, office)).statusCode).toBe(200);
    expect((await look(made(), '198.51.100.8')).statusCode).toBe(401);
  });

  test('asking without any session costs nothing and is never counted', async () => {
    for (let call = 0; call < 10; call++) {
      const { statusCode } = await world.server.inject({ url: `${apiRoot}/me`, remoteAddress: '203.0.113.1' });
      expect(statusCode).toBe(401);
    }
  });
});
