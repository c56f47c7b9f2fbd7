import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeGracefully } from './close-gracefully.ts';
import { createHttpServer } from './http-server.ts';

// A real server on a real socket. Its patience is short here, and each test ends when the server hangs up.
const patience = { headers: 250, request: 500, silence: 1_000 };
const open: FastifyInstance[] = [];

async function listen(): Promise<FastifyInstance> {
  const server = await createHttpServer({ logLevel: 'silent', publicUrl: 'http://localhost', patience });
  server.post('/', (request) => ({ got: request.body }));
  open.push(server);
  return server;
}
afterAll(() => Promise.all(open.map((server) => server.close())));

const portOf = (server: FastifyInstance) => (server.server.address() as AddressInfo).port;

async function dial(server: FastifyInstance): Promise<{ socket: Socket; heard: () => string }> {
  const socket = connect(portOf(server), '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return { socket, heard: () => heard };
}

let server: FastifyInstance;
beforeAll(async () => {
  server = await listen();
  await server.listen({ port: 0, host: '127.0.0.1' });
});

/** Hung up on, politely or with a reset (`once` of node would take a reset for a failure). */
const hungUpOn = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once('close', () => resolve()));

/** Sends a byte now and then, for as long as the other side listens. */
async function drip(socket: Socket, what: string): Promise<void> {
  const dripping = setInterval(() => socket.write(what), 20);
  await hungUpOn(socket);
  clearInterval(dripping);
}

/** The answer is lost when the hanging up overtakes it: a drop was still under way. */
const toldOrHungUp = /^(HTTP\/1.1 408 |$)/;

test('headers that come drop by drop are not waited for', async () => {
  const { socket, heard } = await dial(server);
  socket.write('POST / HTTP/1.1\r\nHost: table.example\r\n');
  await drip(socket, 'X-More: 1\r\n');
  expect(heard()).toMatch(toldOrHungUp);
});

test('nor is a body', async () => {
  const { socket, heard } = await dial(server);
  socket.write('POST / HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"');
  await drip(socket, 'x');
  expect(heard()).toMatch(toldOrHungUp);
});

test('whoever says nothing at all is hung up on', async () => {
  const { socket, heard } = await dial(server);
  await hungUpOn(socket);
  expect(heard()).not.toMatch(/ 200 /);
});

test('meanwhile others are served', async () => {
  const slow = await dial(server);
  slow.socket.write('POST / HTTP/1.1\r\n');
  const answer = await fetch(`http://127.0.0.1:${portOf(server)}/`, { method: 'POST', body: 'x' });
  expect(answer.status).toBe(415);
  await hungUpOn(slow.socket);
});

test('at a stop the request that runs is answered, the waiting connection is closed, and nobody comes in', async () => {
  const stopping = await listen();
  const arrived = Promise.withResolvers<undefined>();
  const mayAnswer = Promise.withResolvers<undefined>();
  stopping.post('/write', async () => {
    arrived.resolve(undefined);
    await mayAnswer.promise;
    return { kept: true };
  });
  await stopping.listen({ port: 0, host: '127.0.0.1' });
  const idle = await dial(stopping);
  idle.socket.write('POST / HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}');
  await once(idle.socket, 'data');
  const writing = fetch(`http://127.0.0.1:${portOf(stopping)}/write`, { method: 'POST' });
  await arrived.promise;

  const port = portOf(stopping);
  const idleClosed = hungUpOn(idle.socket);
  let isStopped = false;
  const stopped = closeGracefully(stopping).then(() => (isStopped = true));
  await idleClosed;
  await expect(fetch(`http://127.0.0.1:${port}/write`, { method: 'POST' })).rejects.toThrow();
  expect(isStopped).toBe(false);

  mayAnswer.resolve(undefined);
  const answer = await writing;
  expect(await answer.json()).toEqual({ kept: true });
  expect(answer.headers.get('connection')).toBe('close');
  await stopped;
});

test('whoever never finishes does not keep the program from stopping', async () => {
  const stopping = await listen();
  stopping.post('/never', () => new Promise(() => undefined));
  await stopping.listen({ port: 0, host: '127.0.0.1' });
  const { socket } = await dial(stopping);
  socket.write('POST /never HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}');
  const hungUp = hungUpOn(socket);
  await closeGracefully(stopping, 100);
  await hungUp;
});
