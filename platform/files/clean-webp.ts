import type { ByteReader } from './byte-reader.ts';
import { damaged } from './file-refused.ts';
import { exifWith, orientationIn } from './orientation.ts';
import { checkPixels } from './pixels.ts';

// WebP (RFC 9649, section 2): a RIFF file of chunks whose whole size stands at the front, so that nothing can be left out
// while it streams. What does not draw the picture is written over with zeros, in a chunk that readers pass over.

const drawing = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
const xmpFlag = 0x04;
const exifLength = 26;
const mostExif = 1024 * 1024;

/** The picture without what tells of its maker, its place and its moment. Throws FileRefused when it is no whole WebP. */
export async function* cleanWebp(file: ByteReader): AsyncGenerator<Buffer> {
  const riff = await file.take(12);
  if (riff.toString('latin1', 0, 4) !== 'RIFF' || riff.toString('latin1', 8) !== 'WEBP') throw damaged();
  yield riff;
  let draws = false;
  for (let left = riff.readUInt32LE(4) - 4; left > 0;) {
    const head = await file.take(8);
    const name = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    const padded = length + (length % 2);
    left -= 8 + padded;
    if (left < 0) throw damaged();
    draws ||= name === 'VP8 ' || name === 'VP8L' || name === 'ANMF';
    if (name === 'VP8X') yield* plainHeader(file, head, padded);
    else if (drawing.includes(name)) {
      yield head;
      yield* file.pass(padded);
    } else yield* writtenOver(file, { name, length, padded });
  }
  if (!draws) throw damaged();
}

/** The header with the size of the canvas, without the mark that XMP follows. */
async function* plainHeader(file: ByteReader, head: Buffer, padded: number): AsyncGenerator<Buffer> {
  if (padded !== 10) throw damaged();
  const body = Buffer.from(await file.take(padded));
  checkPixels(body.readUIntLE(4, 3) + 1, body.readUIntLE(7, 3) + 1);
  body[0]! &= ~xmpFlag;
  yield head;
  yield body;
}

async function* writtenOver(
  file: ByteReader,
  chunk: { name: string; length: number; padded: number },
): AsyncGenerator<Buffer> {
  const isExif = chunk.name === 'EXIF' && chunk.length >= exifLength && chunk.length <= mostExif;
  const head = Buffer.alloc(8);
  head.write(isExif ? 'EXIF' : 'JUNK', 'latin1');
  head.writeUInt32LE(chunk.length, 4);
  yield head;
  if (isExif) {
    const body = Buffer.alloc(chunk.padded);
    exifWith(orientationOf(await file.take(chunk.padded))).copy(body);
    yield body;
  } else {
    for await (const piece of file.pass(chunk.padded)) yield Buffer.alloc(piece.length);
  }
}

/** Some programs put the name of the block before it, as in JPEG. */
const orientationOf = (exif: Buffer) =>
  orientationIn(exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif);
