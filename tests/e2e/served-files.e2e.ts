import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemo } from '../harness/demo-program.ts';
import type { RunningProgram } from '../harness/program.ts';

let program: RunningProgram;
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-files-'));
beforeAll(async () => {
  program = await startDemo(folder, { LOG_LEVEL: 'error' });
});
afterAll(async () => {
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** The bytes as they travel: `fetch` would unpack them. */
function travel(path: string, encoding: string): Promise<{ headers: Record<string, unknown>; bytes: Buffer }> {
  const asked = request(program.url + path, { headers: { 'accept-encoding': encoding } });
  return new Promise((resolve, reject) => {
    asked.on('error', reject).on('response', (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => resolve({ headers: reply.headers, bytes: Buffer.concat(chunks) }));
    });
    asked.end();
  });
}

test('what the browser fetches was compressed at the build, and is the same when unpacked', async () => {
  const page = (await travel('/', 'identity')).bytes.toString();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
  const plain = await travel(script, 'identity');
  const brotli = await travel(script, 'gzip, br');
  const gzip = await travel(script, 'gzip');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringMatching(/accept-encoding/i) });
  expect(gzip.headers).toMatchObject({
    'content-encoding': 'gzip',
    'cache-control': expect.stringContaining('immutable'),
  });
  expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
  expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
  expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 3);
});

test('answers of the API are not compressed: their size must not tell what is in them', async () => {
  const { headers } = await travel('/api/v1/openapi.json', 'gzip, br');
  expect(headers['content-encoding']).toBeUndefined();
});
