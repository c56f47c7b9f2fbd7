import { afterAll, expect, test } from 'vitest';
import { createHttpServer } from './http-server.ts';

// A real server with its real log (pino), which writes into `lines`.
const lines: string[] = [];
const server = await createHttpServer({
  logLevel: 'trace',
  publicUrl: 'http://localhost',
  logStream: { write: (line) => lines.push(line) },
});
afterAll(() => server.close());

/** As `pg` throws it: PostgreSQL tells the whole row. */
const fromDatabase = Object.assign(new Error('value "Truus de Wit" is not allowed'), {
  name: 'error',
  code: '23502',
  table: 'person',
  detail: 'Failing row contains (Truus de Wit, 1950-05-05).',
  where: 'unnamed portal parameter $3 = Truus de Wit',
});
server.post('/cases/:caseId', () => Promise.reject(fromDatabase));
server.post('/wrapped', () => Promise.reject(new Error('Truus again', { cause: fromDatabase })));
server.post('/logged', (request) => {
  request.log.warn({ req: request }, 'somebody logged the request itself');
  return {};
});

const secrets = ['Truus', 'Wit', '1950', 'a-session-secret', 'a-bearer', 'vier woorden', '0193-case'];
const send = (url: string, payload: string) =>
  server.inject({
    method: 'POST',
    url,
    payload,
    headers: {
      'content-type': 'application/json',
      cookie: 'session=a-session-secret',
      authorization: 'Bearer a-bearer',
    },
  });

test.each([
  ['an error of the database', '/cases/0193-case', '{"name":"Truus de Wit"}', 500],
  ['an error with a cause', '/wrapped', '{"password":"vier woorden"}', 500],
  ['a body that is no JSON', '/logged', '{"name": Truus de Wit', 400],
  ['a request that is logged whole', '/logged?q=Truus', '{"password":"vier woorden"}', 200],
])('of %s the log keeps nothing that was sent', async (_, url, payload, status) => {
  const before = lines.length;
  expect((await send(url, payload)).statusCode).toBe(status);
  const written = lines.slice(before).join('');
  for (const secret of secrets) expect(written).not.toContain(secret);
});

test('it does tell what broke and where', async () => {
  const before = lines.length;
  await send('/cases/0193-case', '{}');
  const told = JSON.parse(lines[before] as string) as { reqId: string; err: Record<string, string> };
  expect(told.err).toMatchObject({ code: '23502', table: 'person' });
  expect(told.err['stack']).toContain('quiet-log.test.ts');
  expect(told.reqId).toMatch(/^[0-9a-f-]{36}$/);
});
