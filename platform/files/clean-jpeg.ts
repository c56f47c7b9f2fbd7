import type { ByteReader } from './byte-reader.ts';
import { damaged } from './file-refused.ts';
import { exifWith, orientationIn } from './orientation.ts';
import { checkPixels } from './pixels.ts';

// JPEG (ITU-T T.81, annex B): segments that begin with a marker, then the scans. Only segments that draw the picture go
// through; a comment, EXIF, XMP, IPTC, a thumbnail, a second picture or anything else behind the end does not.

const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda];
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;
/** Frame headers (SOF0 to SOF15), among which lie DHT (c4), JPG (c8) and DAC (cc). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Frames and tables: SOF, DHT, DAC, DQT, DNL, DRI, DHP, EXP. */
const draws = (marker: number) => (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdf);

const beginsWith = (body: Buffer, name: string) => body.toString('latin1', 0, name.length) === name;

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** What is kept of a segment; undefined when nothing is. */
function keptOf(marker: number, body: Buffer): Buffer | undefined {
  if (draws(marker)) return body;
  // JFIF without its thumbnail, the colour profile, and how Adobe's programs mix their colours.
  if (marker === 0xe0 && beginsWith(body, 'JFIF\0') && body.length >= 14) {
    return Buffer.concat([body.subarray(0, 12), Buffer.of(0, 0)]);
  }
  if (marker === 0xe2 && beginsWith(body, 'ICC_PROFILE\0')) return body;
  if (marker === 0xee && beginsWith(body, 'Adobe')) return body.subarray(0, 12);
  if (marker === 0xe1 && beginsWith(body, 'Exif\0\0')) {
    const orientation = orientationIn(body.subarray(6));
    return orientation === 1 ? undefined : Buffer.concat([body.subarray(0, 6), exifWith(orientation)]);
  }
  return undefined;
}

/** The picture without what tells of its maker, its place and its moment. Throws FileRefused when it is no whole JPEG. */
export async function* cleanJpeg(file: ByteReader): AsyncGenerator<Buffer> {
  const start = await file.take(2);
  if (start[0] !== 0xff || start[1] !== startOfImage) throw damaged();
  yield start;
  let hasScan = false;
  for (;;) {
    const marker = await nextMarker(file);
    if (marker === endOfImage) break;
    if (marker === 0 || marker === startOfImage || isRestart(marker)) throw damaged();
    const length = (await file.take(2)).readUInt16BE();
    if (length < 2) throw damaged();
    const body = await file.take(length - 2);
    if (isFrame(marker)) checkPixels(body.readUInt16BE(3), body.readUInt16BE(1));
    const kept = keptOf(marker, body);
    if (kept) yield segment(marker, kept);
    if (marker !== startOfScan) continue;
    hasScan = true;
    yield* scan(file);
  }
  if (!hasScan) throw damaged();
  yield Buffer.of(0xff, endOfImage);
}

async function nextMarker(file: ByteReader): Promise<number> {
  if ((await file.take(1))[0] !== 0xff) throw damaged();
  let marker = 0xff;
  while (marker === 0xff) marker = (await file.take(1))[0]!;
  return marker;
}

/** The bytes of a scan up to the next marker, which stays where it is. */
async function* scan(file: ByteReader): AsyncGenerator<Buffer> {
  for (;;) {
    const piece = await file.peek(2);
    if (piece.length < 2) throw damaged();
    const atHand = await file.atHand();
    const end = endOfScan(atHand);
    // The last byte may be the first half of a marker: it waits for its other half.
    const whole = end ?? atHand.length - (atHand.at(-1) === 0xff ? 1 : 0);
    const part = atHand.subarray(0, whole);
    file.skip(whole);
    if (part.length > 0) yield part;
    if (end !== undefined) return;
  }
}

/** Where in a piece of a scan a marker begins that is no part of the scan. */
function endOfScan(piece: Buffer): number | undefined {
  for (let at = piece.indexOf(0xff); at !== -1 && at < piece.length - 1; at = piece.indexOf(0xff, at + 2)) {
    const after = piece[at + 1]!;
    if (after !== 0 && !isRestart(after)) return at;
  }
  return undefined;
}
