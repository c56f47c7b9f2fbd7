import { crc32 } from 'node:zlib';
import type { ByteReader } from './byte-reader.ts';
import { damaged } from './file-refused.ts';
import { exifWith, orientationIn } from './orientation.ts';
import { checkPixels } from './pixels.ts';

// PNG (third edition, sections 5 and 11): chunks of length, name, data and checksum. Only chunks that draw the picture go
// through; text, time, EXIF, an animation and whatever a program hid in a chunk of its own do not.

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const drawing = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
];
const mostExif = 64 * 1024;
const longestChunk = 2 ** 31 - 1;

/** The picture without what tells of its maker, its place and its moment. Throws FileRefused when it is no whole PNG. */
export async function* cleanPng(file: ByteReader): AsyncGenerator<Buffer> {
  if (!(await file.take(8)).equals(signature)) throw damaged();
  yield signature;
  for (let index = 0; ; index++) {
    const head = await file.take(8);
    const length = head.readUInt32BE();
    const name = head.toString('latin1', 4);
    if (length > longestChunk || (index === 0) !== (name === 'IHDR')) throw damaged();
    if (name === 'IHDR') await checkSize(file, length);
    if (drawing.includes(name)) yield head;
    if (drawing.includes(name)) yield* checked(file, head);
    else if (name === 'eXIf' && length <= mostExif) yield* orientationOnly(file, length);
    else await drop(file, length + 4);
    if (name === 'IEND') return;
  }
}

async function checkSize(file: ByteReader, length: number): Promise<void> {
  const size = await file.peek(8);
  if (length !== 13 || size.length < 8) throw damaged();
  checkPixels(size.readUInt32BE(0), size.readUInt32BE(4));
}

/** The data and the checksum of a chunk; a checksum that is wrong is a damaged file. */
async function* checked(file: ByteReader, head: Buffer): AsyncGenerator<Buffer> {
  let sum = crc32(head.subarray(4));
  for await (const piece of file.pass(head.readUInt32BE())) {
    sum = crc32(piece, sum);
    yield piece;
  }
  const kept = await file.take(4);
  if (kept.readUInt32BE() !== sum) throw damaged();
  yield kept;
}

async function* orientationOnly(file: ByteReader, length: number): AsyncGenerator<Buffer> {
  const orientation = orientationIn(await file.take(length));
  await file.take(4);
  if (orientation === 1) return;
  const exif = exifWith(orientation);
  const head = Buffer.concat([Buffer.alloc(4), Buffer.from('eXIf', 'latin1')]);
  head.writeUInt32BE(exif.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(exif, crc32(head.subarray(4))));
  yield Buffer.concat([head, exif, sum]);
}

/** Reads past bytes that do not go on. */
async function drop(file: ByteReader, count: number): Promise<void> {
  const passing = file.pass(count);
  while (!(await passing.next()).done);
}
