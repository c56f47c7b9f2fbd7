import { crc32, inflateRawSync } from 'node:zlib';
import { limits, TableError } from './table.ts';

const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;
const localEntry = 0x04034b50;
const mostParts = 2000;

/** The parts of an archive that a table needs, by name, unpacked and bounded. */
export type Parts = ReadonlyMap<string, Buffer>;

/**
 * Unpacks the XML parts of an XLSX. Sizes in an archive are only claims: each part is unpacked with what is left of the
 * bound as its limit, so a bomb stops there.
 * @throws TableError `too-large`, `damaged` or `password`
 */
export function unpack(archive: Buffer): Parts {
  try {
    return unpackParts(archive);
  } catch (error) {
    if (error instanceof TableError) throw error;
    throw new TableError({ code: 'damaged' });
  }
}

function unpackParts(archive: Buffer): Parts {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || archive.readUInt32LE(end) !== directoryEnd) throw new TableError({ code: 'damaged' });
  const count = archive.readUInt16LE(end + 10);
  if (count > mostParts) throw new TableError({ code: 'too-large', limit: limits.unpackedBytes });
  const parts = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  let left: number = limits.unpackedBytes;
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== directoryEntry) throw new TableError({ code: 'damaged' });
    const flags = archive.readUInt16LE(at + 8);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (/\.(xml|rels)$/i.test(name)) {
      if (flags & 1) throw new TableError({ code: 'password' });
      const bytes = unpackOne(archive, at, left);
      left -= bytes.length;
      parts.set(name, bytes);
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return parts;
}

function unpackOne(archive: Buffer, entry: number, left: number): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  const packed = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  if (archive.readUInt32LE(local) !== localEntry) throw new TableError({ code: 'damaged' });
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(start, start + packed);
  if (bytes.length !== packed) throw new TableError({ code: 'damaged' });
  const tooLarge = new TableError({ code: 'too-large', limit: limits.unpackedBytes });
  if (left <= 0 || (method === 0 && packed > left)) throw tooLarge;
  if (method === 0) return bytes;
  if (method !== 8) throw new TableError({ code: 'damaged' });
  try {
    return inflateRawSync(bytes, { maxOutputLength: left });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge;
    throw error;
  }
}

/**
 * A new archive of the parts, not packed. The library that reads the table trusts what stands before each part; in this
 * one that is true.
 */
export function pack(parts: Parts): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const title = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(localEntry, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(0x0800, 6);
    header.writeUInt32LE(crc32(bytes), 14);
    header.writeUInt32LE(bytes.length, 18);
    header.writeUInt32LE(bytes.length, 22);
    header.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(directoryEntry, 0);
    entry.writeUInt16LE(20, 4);
    header.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    locals.push(header, title, bytes);
    directory.push(entry, title);
    offset += header.length + title.length + bytes.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(directoryEnd, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}
