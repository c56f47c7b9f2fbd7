import { crc32, deflateSync } from 'node:zlib';
import { exifWith } from './orientation.ts';

// Files made by hand for the tests and the demo: small, whole, and with whatever is asked hidden in them.

const jpegSegment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** EXIF as a telephone writes it: how it was held, and after that whatever else, such as where. */
export const exifBlock = (orientation: number, more: string): Buffer =>
  Buffer.concat([Buffer.from('Exif\0\0'), exifWith(orientation), Buffer.from(more)]);

/** The segments of a JPEG of 8 by 8 pixels; `scan` is what its picture is made of. */
export function jpegParts(scan: Buffer = Buffer.of(0xd2, 0xcf, 0x20)) {
  const table = (id: number, values: number[]) => Buffer.of(id, ...values);
  const codes = [1, ...Array.from({ length: 15 }, () => 0), 0];
  return {
    start: Buffer.of(0xff, 0xd8),
    tables: Buffer.concat([
      jpegSegment(
        0xdb,
        table(
          0,
          Array.from({ length: 64 }, () => 1),
        ),
      ),
      jpegSegment(0xc0, Buffer.of(8, 0, 8, 0, 8, 1, 1, 0x11, 0)),
      jpegSegment(0xc4, table(0x00, codes)),
      jpegSegment(0xc4, table(0x10, codes)),
    ]),
    scan: Buffer.concat([jpegSegment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)), scan]),
    end: Buffer.of(0xff, 0xd9),
  };
}
export const jpegApp = (index: number, body: Buffer) => jpegSegment(0xe0 + index, body);
export const jpegComment = (text: string) => jpegSegment(0xfe, Buffer.from(text));

/** One chunk of a PNG with its checksum. */
export function pngChunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(name, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data, crc32(head.subarray(4))));
  return Buffer.concat([head, data, sum]);
}

export const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A grey PNG: `shade(x, y)` gives 0 (black) to 255. `hidden` chunks stand before the picture. */
export function greyPng(
  width: number,
  height: number,
  shade: (x: number, y: number) => number,
  hidden: readonly Buffer[] = [],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = shade(x, y);
  }
  const drawn = [pngChunk('IDAT', deflateSync(rows)), pngChunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([pngSignature, pngChunk('IHDR', header), ...hidden, ...drawn]);
}

/** One chunk of a WebP, padded to an even length. */
export function webpChunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

export function webp(chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
