import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { greyPng } from '../../platform/files/sample-files.ts';
import { writeAbout } from '../../platform/http/upload-about.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { listAttachments } from './api.ts';

// Over a real connection: what a browser on a telephone does, and what somebody does who means no good.

let world: World;
let caseId: string;
let port: number;
beforeAll(async () => {
  world = await buildWorld();
  ({ caseId } = await settleCase(world));
  await world.server.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = world.server.server.address() as AddressInfo);
});

interface Sent {
  status: number;
  code?: string;
}

/** Sends pieces one after the other; `cutAfter` pieces the line goes dead. Resolves with the answer, if one came. */
function send(pieces: readonly Buffer[], { cutAfter, cookie = true }: { cutAfter?: number; cookie?: boolean } = {}) {
  return new Promise<Sent | 'cut'>((resolve) => {
    const call = request(
      {
        port,
        method: 'POST',
        path: `/api/v1/cases/${caseId}/attachments`,
        headers: {
          'content-type': 'application/octet-stream',
          'idempotency-key': uuidv7(),
          'upload-about': writeAbout({ title: 'Brief' }),
          ...(cookie ? { cookie: `session=${world.cookies.generalist}` } : {}),
        },
      },
      (reply) => {
        let text = '';
        reply.on('data', (piece: Buffer) => (text += piece.toString()));
        reply.on('error', () => resolve('cut'));
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, ...(JSON.parse(text) as { code?: string }) }));
      },
    );
    call.on('error', () => resolve('cut'));
    const next = (index: number): void => {
      if (index === cutAfter) return void call.destroy();
      const piece = pieces[index];
      if (piece) call.write(piece, () => setImmediate(next, index + 1));
      else call.end();
    };
    next(0);
  });
}

// Grain does not pack: the letter stays some ninety kilobytes.
const grain = randomBytes(300 * 300);
const letter = greyPng(300, 300, (x, y) => grain[y * 300 + x]!);
const inPieces = (file: Buffer, step: number) =>
  Array.from({ length: Math.ceil(file.length / step) }, (_, at) => file.subarray(at * step, (at + 1) * step));
const kept = async () => (await world.ask('generalist', listAttachments, { params: { caseId } })).body.attachments;

describe('an upload over the network', () => {
  test('arrives whole in many small pieces', async () => {
    expect(await send(inPieces(letter, 997))).toMatchObject({ status: 201, kind: 'png', size: letter.length });
    expect(await kept()).toHaveLength(1);
  });

  test('that is cut off leaves nothing, and the next one works', async () => {
    const before = (await kept()).length;
    expect(await send(inPieces(letter, 997), { cutAfter: 20 })).toBe('cut');
    expect(await send([letter])).toMatchObject({ status: 201 });
    expect(await kept()).toHaveLength(before + 1);
  });

  test('that is refused at its first byte still gets its answer, also when much more was to come', async () => {
    const program = [Buffer.from('MZ a program'), ...Array.from({ length: 150 }, () => Buffer.alloc(64 * 1024))];
    expect(await send(program)).toMatchObject({ status: 415, code: 'unsupported-media' });
  });

  test('of nobody is answered without being read', async () => {
    expect(await send([letter], { cookie: false })).toMatchObject({ status: 401, code: 'not-signed-in' });
  });
});
