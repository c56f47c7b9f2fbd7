import { deflateSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { checkPdf } from './check-pdf.ts';

async function check(file: Buffer, step = 1000): Promise<Buffer> {
  async function* pieces() {
    for (let at = 0; at < file.length; at += step) yield file.subarray(at, at + step);
  }
  return buffer(checkPdf(new ByteReader(pieces())));
}

const pdf = (...objects: (string | Buffer)[]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n'),
    ...objects.map((object) => Buffer.from(object)),
    Buffer.from('\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
  ]);
const packed = (inside: string, how = '/Filter /FlateDecode') =>
  Buffer.concat([
    Buffer.from(`9 0 obj << /Type /ObjStm /N 1 /First 4 ${how} >>\nstream\r\n`),
    deflateSync(inside),
    Buffer.from('\r\nendstream endobj\n'),
  ]);
const noise = '(De brief) '.repeat(800);

describe('a PDF', () => {
  test('without programs goes through as it is, in pieces of any size', async () => {
    const picture = Buffer.concat([
      Buffer.from('7 0 obj << /Length 9 >>\nstream\n'),
      Buffer.alloc(9000, 7),
      Buffer.from('\nendstream endobj\n'),
    ]);
    const file = pdf(noise, packed('1 0 << /Type /Page >>'), picture, packed('2 0 << /Type /Font >>'));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (step) => {
        expect((await check(file, step)).equals(file)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  const programs = [
    '/S /JavaScript /JS (app.alert(1))',
    '/S /Launch /F (cmd.exe)',
    '/Names << /EmbeddedFiles 4 0 R >>',
    '/AcroForm << /XFA 5 0 R >>',
  ];

  test('with a program or a file inside it is refused: plainly, in # codes, or packed', async () => {
    const hashed = (text: string) =>
      text.replace(/[a-zA-Z](?=[a-zA-Z]*\b)/, (letter) => `#${letter.charCodeAt(0).toString(16)}`);
    for (const program of programs) {
      const hidden = [
        `3 0 obj << ${program} >> endobj`,
        `3 0 obj << ${hashed(program)} >> endobj`,
        packed(`3 0 << ${program} >>`),
      ];
      for (const way of hidden) {
        for (const step of [13, 100_000]) {
          await expect(check(pdf(noise, packed('1 0 << /Type /Page >>'), way, noise), step)).rejects.toMatchObject({
            refusal: 'active-content',
          });
        }
      }
    }
  });

  test('with a program that lies across two pieces is refused all the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 65_300, max: 65_540 }), fc.boolean(), async (length, isPacked) => {
        const program = isPacked ? packed('3 0 << /S /JavaScript >>') : '3 0 obj << /S /JavaScript >> endobj';
        await expect(check(pdf('x'.repeat(length), program, noise), 64 * 1024)).rejects.toMatchObject({
          refusal: 'active-content',
        });
      }),
    );
  });

  test('packed in a way we cannot look into, or broken on purpose, is refused', async () => {
    const twice = packed('x', '/Filter [/ASCII85Decode /FlateDecode]');
    await expect(check(pdf(twice))).rejects.toMatchObject({ refusal: 'active-content' });
    // "endstream" inside the packed bytes would hide what comes after it.
    const cut = Buffer.concat([
      Buffer.from('9 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n'),
      deflateSync('endstream /JavaScript', { level: 0 }),
      Buffer.from('\nendstream endobj'),
    ]);
    await expect(check(pdf(cut))).rejects.toMatchObject({ name: 'FileRefused' });
    const bomb = packed('a'.repeat(70 * 1024 * 1024));
    await expect(check(pdf(bomb))).rejects.toMatchObject({ refusal: 'active-content' });
  });

  test('with a password is refused', async () => {
    await expect(check(pdf('trailer << /Encrypt 8 0 R >>'))).rejects.toMatchObject({ refusal: 'locked' });
  });

  test('that is two files in one is refused', async () => {
    const letter = pdf(noise);
    await expect(check(Buffer.concat([Buffer.from('MZ'), letter]))).rejects.toMatchObject({ refusal: 'damaged' });
    await expect(check(Buffer.concat([letter, Buffer.from('PK\x03\x04a second file')]))).rejects.toMatchObject({
      refusal: 'damaged',
    });
    await expect(check(letter.subarray(0, -8))).rejects.toMatchObject({ refusal: 'damaged' });
  });
});
