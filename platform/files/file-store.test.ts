import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { fileKinds } from './file-kinds.ts';
import { FileStore, type FileName } from './file-store.ts';
import { greyPng, pngChunk } from './sample-files.ts';
import { openChunks, sealChunks } from './sealed-chunks.ts';
import { clamdScanner } from './virus-scanner.ts';

const folder = mkdtempSync(join(tmpdir(), 'kt-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rule = { kinds: fileKinds, limit: 1_000_000 };
const organisationId = randomUUID();
const name = (): FileName => ({ organisationId, id: randomUUID() });
const letter = greyPng(50, 20, (x) => x, [pngChunk('tEXt', Buffer.from('Gemaakt door Anna'))]);
const cleanLetter = greyPng(50, 20, (x) => x);

async function* pieces(file: Buffer, step = 1000) {
  for (let at = 0; at < file.length; at += step) yield file.subarray(at, at + step);
}
const whole = async (stream: AsyncIterable<Buffer>) => buffer(stream);
const pathOf = ({ id }: FileName) => join(folder, organisationId, id.slice(-2), id);
const everyFile = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe('sealed chunks', () => {
  const secret = Buffer.alloc(32, 7);
  const seal = (plain: Buffer) => whole(sealChunks(pieces(plain, 5000), secret, 'name'));
  const open = (sealed: Buffer, as = 'name') => whole(openChunks(pieces(sealed, 3000), secret, as));

  test('open as they were, at every length around a chunk', async () => {
    for (const length of [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000]) {
      const plain = Buffer.alloc(length, 'keukentafel');
      expect((await open(await seal(plain))).equals(plain)).toBe(true);
    }
  });

  test('do not open swapped, repeated, cut off, changed, or under another name', async () => {
    const sealed = await seal(Buffer.alloc(200_000, 'keukentafel'));
    const chunk = 65_536 + 16;
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => sealed.subarray(at * chunk, (at + 1) * chunk)) as [
      Buffer,
      Buffer,
      Buffer,
      Buffer,
    ];
    for (const wrong of [[b, a, c, d], [a, a, b, c, d], [a, b, c], [a, b, d], [b, c, d], [a, b, c, d, d], []]) {
      await expect(open(Buffer.concat(wrong))).rejects.toMatchObject({ refusal: 'damaged' });
    }
    await expect(open(sealed, 'other')).rejects.toMatchObject({ refusal: 'damaged' });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: sealed.length - 1 }), async (at) => {
        const changed = Buffer.from(sealed);
        changed[at]! ^= 1;
        await expect(open(changed)).rejects.toMatchObject({ refusal: 'damaged' });
      }),
      { numRuns: 20 },
    );
  });
});

describe('taking a file in', () => {
  const store = new FileStore(folder);

  test('keeps it sealed and cleaned, and gives it back whole', async () => {
    const file = name();
    const taken = await store.take(file, pieces(letter), rule);
    expect(taken).toMatchObject({ ...file, kind: 'png', size: cleanLetter.length, isScanned: false });
    const onDisk = readFileSync(pathOf(file));
    expect(onDisk.includes('PNG')).toBe(false);
    expect(createHash('sha256').update(onDisk).digest('hex')).toBe(taken.digest);
    expect((await whole(store.read(file, taken.key))).equals(cleanLetter)).toBe(true);
    await store.remove(file);
    await store.remove(file);
    expect(readdirSync(join(folder, organisationId, file.id.slice(-2)))).not.toContain(file.id);
  });

  test('refuses by what is in it, whatever it is called, and keeps nothing', async () => {
    const before = everyFile().length;
    const refused: [Buffer, string][] = [
      [Buffer.alloc(0), 'empty'],
      [Buffer.from('<html><script>alert(1)</script></html>'), 'other-kind'],
      [Buffer.from('MZ\x90\0 a program'), 'other-kind'],
      [Buffer.from('PK\x03\x04 a document with macros'), 'other-kind'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'other-kind'],
      [letter.subarray(0, 100), 'damaged'],
    ];
    for (const [file, refusal] of refused) {
      await expect(store.take(name(), pieces(file), rule)).rejects.toMatchObject({ refusal });
    }
    const small = { ...rule, limit: letter.length };
    await expect(store.take(name(), pieces(Buffer.concat([letter, Buffer.of(0)])), small)).rejects.toMatchObject({
      refusal: 'too-large',
    });
    await expect(store.take(name(), pieces(letter), { ...rule, kinds: ['pdf'] })).rejects.toMatchObject({
      refusal: 'other-kind',
    });
    expect(everyFile()).toHaveLength(before);
  });

  test('an upload that is cut off leaves nothing', async () => {
    const before = everyFile().length;
    async function* cutOff() {
      yield letter.subarray(0, 200);
      throw new Error('the network went away');
    }
    await expect(store.take(name(), cutOff(), rule)).rejects.toThrow('network');
    expect(everyFile()).toHaveLength(before);
  });

  test('sweeping takes away what no row knows, once it is old', async () => {
    const [known, orphan, fresh] = [name(), name(), name()];
    for (const file of [known, orphan, fresh]) await store.take(file, pieces(letter), rule);
    writeFileSync(`${pathOf(orphan)}.part`, 'half');
    const old = new Date(Date.now() - 3_600_000);
    for (const path of [pathOf(known), pathOf(orphan), `${pathOf(orphan)}.part`]) utimesSync(path, old, old);
    const swept = await store.sweep(new Date(Date.now() - 60_000), async () => new Set([known.id]));
    expect(swept).toBe(2);
    const left = everyFile().map((entry) => entry.name);
    expect(left).toEqual(expect.arrayContaining([known.id, fresh.id]));
    expect(left).not.toContain(orphan.id);
  });
});

describe('with a scanner', () => {
  /** A small clamd: speaks INSTREAM over TCP, and finds what calls itself a virus. */
  async function clamd(answer?: string) {
    const seen: Buffer[] = [];
    const server = createServer((socket) => {
      let got = Buffer.alloc(0);
      const command = 'zINSTREAM\0';
      let at = command.length;
      socket.on('error', () => undefined);
      socket.on('data', (piece: Buffer) => {
        got = Buffer.concat([got, piece]);
        if (got.length < command.length) return;
        if (got.toString('latin1', 0, command.length) !== command) return void socket.end('UNKNOWN COMMAND\0');
        while (got.length >= at + 4) {
          const length = got.readUInt32BE(at);
          if (length === 0) {
            const file = Buffer.concat(seen);
            return void socket.end(
              answer ?? (file.includes('EICAR') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0'),
            );
          }
          if (got.length < at + 4 + length) return;
          seen.push(got.subarray(at + 4, at + 4 + length));
          at += 4 + length;
        }
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    afterAll(() => void server.close());
    const { port } = server.address() as AddressInfo;
    return { url: `tcp://127.0.0.1:${port}`, file: () => Buffer.concat(seen) };
  }

  test('every byte is looked at as it came, also what is not kept', async () => {
    const { url, file } = await clamd();
    const sent = Buffer.concat([letter, Buffer.from('behind the end')]);
    const taken = await new FileStore(folder, clamdScanner(url)).take(name(), pieces(sent), rule);
    expect(taken.isScanned).toBe(true);
    expect(file().equals(sent)).toBe(true);
  });

  test('a virus is refused by its name and nothing is kept', async () => {
    const { url } = await clamd();
    const before = everyFile().length;
    const infected = greyPng(5, 5, () => 0, [pngChunk('tEXt', Buffer.from('EICAR'))]);
    await expect(new FileStore(folder, clamdScanner(url)).take(name(), pieces(infected), rule)).rejects.toMatchObject({
      refusal: 'virus',
      virus: 'Eicar-Signature',
    });
    expect(everyFile()).toHaveLength(before);
  });

  test('that is away, hangs up, or cannot judge, nothing is taken in', async () => {
    const before = everyFile().length;
    const noJudge = await clamd('INSTREAM size limit exceeded. ERROR\0');
    const silent = await clamd('');
    for (const url of ['tcp://127.0.0.1:1', 'unix:/nowhere/clamd.ctl', noJudge.url, silent.url]) {
      await expect(new FileStore(folder, clamdScanner(url)).take(name(), pieces(letter), rule)).rejects.toMatchObject({
        code: 'not-ready',
      });
    }
    expect(everyFile()).toHaveLength(before);
  });
});
