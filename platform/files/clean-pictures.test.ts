import { inflateSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import { exifWith, orientationIn } from './orientation.ts';
import {
  exifBlock,
  greyPng,
  jpegApp,
  jpegComment,
  jpegParts,
  pngChunk,
  pngSignature,
  webp,
  webpChunk,
} from './sample-files.ts';

type Cleaner = (file: ByteReader) => AsyncGenerator<Buffer>;

/** Cleans a file that comes in pieces of `step` bytes, as a network brings it. */
async function clean(cleaner: Cleaner, file: Buffer, step = 7): Promise<Buffer> {
  async function* pieces() {
    for (let at = 0; at < file.length; at += step) yield file.subarray(at, at + step);
  }
  return buffer(cleaner(new ByteReader(pieces())));
}

const secret = 'GPS 52.3676 N, 4.9041 E';
const hasSecret = (file: Buffer) => file.includes(secret);
const step = fc.integer({ min: 1, max: 400 });

describe('JPEG', () => {
  const { start, tables, scan, end } = jpegParts();
  const jfif = jpegApp(0, Buffer.concat([Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1')]));
  const plain = Buffer.concat([start, jfif, tables, scan, end]);

  test('what draws the picture comes through byte for byte, in pieces of any size', async () => {
    const entropy = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(entropy, step, async (bytes, size) => {
        // In a scan FF is followed by 00, or by a restart mark.
        const data = Buffer.from([...bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])), 0xff, 0xd0, 1]);
        const picture = jpegParts(data);
        const file = Buffer.concat([start, jfif, picture.tables, picture.scan, picture.scan, end]);
        expect((await clean(cleanJpeg, file, size)).equals(file)).toBe(true);
      }),
    );
  });

  test('what tells of the photographer goes, wherever it stands', async () => {
    const hidden = [
      jpegApp(1, exifBlock(1, secret)),
      jpegApp(1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`)),
      jpegApp(2, Buffer.from(`MPF\0${secret}`)),
      jpegApp(13, Buffer.from(`Photoshop 3.0\0${secret}`)),
      jpegApp(7, Buffer.from(secret)),
      jpegComment(secret),
    ];
    await fc.assert(
      fc.asyncProperty(fc.subarray(hidden), fc.subarray(hidden), step, async (before, between, size) => {
        const file = Buffer.concat([start, ...before, jfif, ...between, tables, ...before, scan, ...between, end]);
        const kept = await clean(cleanJpeg, Buffer.concat([file, Buffer.from(secret), plain]), size);
        expect(kept.equals(plain)).toBe(true);
      }),
    );
  });

  test('how the camera was held stays, and nothing else of EXIF', async () => {
    for (const orientation of [2, 3, 6, 8]) {
      const kept = await clean(
        cleanJpeg,
        Buffer.concat([start, jpegApp(1, exifBlock(orientation, secret)), tables, scan, end]),
      );
      expect(hasSecret(kept)).toBe(false);
      expect(orientationIn(kept.subarray(kept.indexOf('Exif\0\0') + 6))).toBe(orientation);
    }
  });

  test('a thumbnail inside JFIF goes, the colour profile stays', async () => {
    const withThumbnail = jpegApp(
      0,
      Buffer.concat([Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\x02\x02', 'latin1'), Buffer.from(secret)]),
    );
    const profile = jpegApp(2, Buffer.from('ICC_PROFILE\0\x01\x01sRGB'));
    const kept = await clean(cleanJpeg, Buffer.concat([start, withThumbnail, profile, tables, scan, end]));
    expect(kept.equals(Buffer.concat([start, jfif, profile, tables, scan, end]))).toBe(true);
  });

  test('cut off anywhere it is refused, never hung on or half kept', async () => {
    for (let length = 0; length < plain.length; length++) {
      await expect(clean(cleanJpeg, plain.subarray(0, length))).rejects.toMatchObject({ refusal: 'damaged' });
    }
  });

  test('a picture of billions of pixels is refused', async () => {
    const huge = Buffer.from(tables);
    huge.fill(0xff, huge.indexOf(Buffer.of(0xff, 0xc0)) + 5, huge.indexOf(Buffer.of(0xff, 0xc0)) + 9);
    await expect(clean(cleanJpeg, Buffer.concat([start, huge, scan, end]))).rejects.toMatchObject({
      refusal: 'too-many-pixels',
    });
  });
});

describe('PNG', () => {
  const shade = (x: number, y: number) => (x * y) % 256;
  const plain = greyPng(40, 30, shade);

  test('text, time, EXIF and chunks of a program go; the picture stays as it was', async () => {
    const hidden = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'acTL', 'caBX', 'prVt'].map((name) =>
      pngChunk(name, Buffer.from(secret)),
    );
    await fc.assert(
      fc.asyncProperty(fc.subarray(hidden), step, async (before, size) => {
        const file = Buffer.concat([greyPng(40, 30, shade, before), Buffer.from(`PK\x03\x04${secret}`)]);
        expect((await clean(cleanPng, file, size)).equals(plain)).toBe(true);
      }),
    );
  });

  test('how the camera was held stays', async () => {
    const exif = pngChunk('eXIf', Buffer.concat([exifWith(6), Buffer.from(secret)]));
    const kept = await clean(cleanPng, greyPng(4, 4, shade, [exif]));
    expect(hasSecret(kept)).toBe(false);
    const at = kept.indexOf('eXIf');
    expect(kept.subarray(at - 4, at + 34).equals(pngChunk('eXIf', exifWith(6)))).toBe(true);
    expect(orientationIn(kept.subarray(at + 4))).toBe(6);
    const data = kept.subarray(kept.indexOf('IDAT') + 4);
    expect(inflateSync(data)).toHaveLength(4 * 5);
  });

  test('a changed byte or a missing end is refused', async () => {
    const changed = Buffer.from(plain);
    changed[plain.indexOf('IDAT') + 10]! ^= 1;
    await expect(clean(cleanPng, changed)).rejects.toMatchObject({ refusal: 'damaged' });
    for (let length = 0; length < plain.length; length++) {
      await expect(clean(cleanPng, plain.subarray(0, length))).rejects.toMatchObject({ refusal: 'damaged' });
    }
    const noHeader = Buffer.concat([pngSignature, pngChunk('IEND', Buffer.alloc(0))]);
    await expect(clean(cleanPng, noHeader)).rejects.toMatchObject({ refusal: 'damaged' });
  });

  test('a picture of billions of pixels is refused', async () => {
    const header = Buffer.alloc(13, 0x7f);
    const file = Buffer.concat([pngSignature, pngChunk('IHDR', header)]);
    await expect(clean(cleanPng, file)).rejects.toMatchObject({ refusal: 'too-many-pixels' });
  });
});

describe('WebP', () => {
  const header = (flags: number) => webpChunk('VP8X', Buffer.of(flags, 0, 0, 0, 9, 0, 0, 9, 0, 0));
  const picture = webpChunk('VP8L', Buffer.from('/\x09\x40\x02\x00 picture', 'latin1'));

  test('EXIF, XMP and unknown chunks are written over; size and picture stay', async () => {
    const file = webp([
      header(0x0c),
      webpChunk('ICCP', Buffer.from('profile')),
      picture,
      webpChunk('EXIF', exifBlock(6, secret)),
      webpChunk('XMP ', Buffer.from(secret)),
      webpChunk('GEO ', Buffer.from(secret)),
    ]);
    await fc.assert(
      fc.asyncProperty(step, async (size) => {
        const kept = await clean(cleanWebp, Buffer.concat([file, Buffer.from(secret)]), size);
        expect(kept).toHaveLength(file.length);
        expect(hasSecret(kept)).toBe(false);
        expect(kept.includes(picture)).toBe(true);
        expect(kept.includes(header(0x08))).toBe(true);
        expect(orientationIn(kept.subarray(kept.indexOf('EXIF') + 8))).toBe(6);
      }),
    );
  });

  test('cut off anywhere, or without a picture, it is refused', async () => {
    const plain = webp([header(0), picture]);
    expect((await clean(cleanWebp, plain)).equals(plain)).toBe(true);
    for (let length = 0; length < plain.length; length++) {
      await expect(clean(cleanWebp, plain.subarray(0, length))).rejects.toMatchObject({ refusal: 'damaged' });
    }
    await expect(clean(cleanWebp, webp([header(0)]))).rejects.toMatchObject({ refusal: 'damaged' });
  });
});

test('EXIF of any bytes says how the camera was held or says nothing, and never fails', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const orientation = orientationIn(Buffer.concat([Buffer.from('II*\0'), Buffer.from(bytes)]));
      expect(orientation >= 1 && orientation <= 8).toBe(true);
    }),
  );
});
