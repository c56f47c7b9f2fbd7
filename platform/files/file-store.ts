import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ByteReader } from './byte-reader.ts';
import { cleanFile, kindOf } from './clean-file.ts';
import type { FileKind } from './file-kinds.ts';
import { FileRefused } from './file-refused.ts';
import { openChunks, sealChunks } from './sealed-chunks.ts';
import type { Scan, VirusScanner } from './virus-scanner.ts';

/** Which file: ids are UUIDs. */
export interface FileName {
  organisationId: string;
  id: string;
}

/** A file that was taken in and stands on disk, sealed; it counts once a row holds its key. */
export interface TakenFile extends FileName {
  kind: FileKind;
  /** Bytes of the file as it opens. */
  size: number;
  /** The key of this file alone, base64: kept sealed in the row of the file, so that without the row nothing opens. */
  key: string;
  /** SHA-256 of the sealed file, hexadecimal: whether it is whole can be seen without any key. */
  digest: string;
  isScanned: boolean;
}

/** Files at rest, each sealed with a key of its own, in `folder/<organisation>/<last two of id>/<id>`. */
export class FileStore {
  readonly #folder: string;
  readonly #scanner: VirusScanner | undefined;

  constructor(folder: string, scanner?: VirusScanner) {
    this.#folder = folder;
    this.#scanner = scanner;
  }

  /**
   * Takes a file in while it streams: tells its kind by its bytes, leaves out what it need not say, has it looked at for
   * viruses, and seals it; memory stays at some pieces. Throws FileRefused, or AppError `not-ready` when the scanner is
   * away; then nothing of it is kept.
   *
   * @param rule which kinds are taken, and how many bytes at most
   */
  async take(
    name: FileName,
    source: AsyncIterable<Uint8Array>,
    rule: { kinds: readonly FileKind[]; limit: number },
  ): Promise<TakenFile> {
    const scan = await this.#scanner?.();
    const path = this.#path(name);
    try {
      const reader = new ByteReader(watched(source, rule.limit, scan));
      const kind = await kindOf(reader, rule.kinds);
      const secret = randomBytes(32);
      let size = 0;
      const counted = async function* (): AsyncGenerator<Buffer> {
        for await (const piece of cleanFile(reader, kind)) {
          size += piece.length;
          yield piece;
        }
      };
      const digest = await write(`${path}.part`, sealChunks(counted(), secret, name.id));
      // What lies behind the end of a picture is not kept, but the scanner sees it and it counts for the size.
      await reader.drain();
      const virus = await scan?.verdict();
      if (virus) throw new FileRefused('virus', virus);
      await rename(`${path}.part`, path);
      await forceFolder(dirname(path));
      return { ...name, kind, size, key: secret.toString('base64'), digest, isScanned: scan !== undefined };
    } catch (error) {
      await rm(`${path}.part`, { force: true });
      throw error;
    } finally {
      scan?.end();
    }
  }

  /** The file as it was taken in. Fails while reading with FileRefused `damaged` when it was changed. */
  async *read(name: FileName, key: string): AsyncGenerator<Buffer> {
    yield* openChunks(createReadStream(this.#path(name)), Buffer.from(key, 'base64'), name.id);
  }

  /** Takes a file away; one that is not there is as good as gone. */
  async remove(name: FileName): Promise<void> {
    await rm(this.#path(name), { force: true });
  }

  /**
   * Takes away what no row knows and is older than `before`: of an upload that was cut off, or a row that was destroyed
   * just before the program ended. Gives how many.
   *
   * @param known which of these ids of one organisation have a row
   */
  async sweep(before: Date, known: (organisationId: string, ids: string[]) => Promise<Set<string>>): Promise<number> {
    let swept = 0;
    for (const organisationId of await namesIn(this.#folder)) {
      for (const part of await namesIn(join(this.#folder, organisationId))) {
        const folder = join(this.#folder, organisationId, part);
        const names = await namesIn(folder);
        const rows = await known(
          organisationId,
          names.filter((name) => !name.endsWith('.part')),
        );
        for (const name of names) {
          if (rows.has(name) || (await stat(join(folder, name))).mtime > before) continue;
          await rm(join(folder, name), { force: true });
          swept++;
        }
      }
    }
    return swept;
  }

  #path({ organisationId, id }: FileName): string {
    return join(this.#folder, organisationId, id.slice(-2), id);
  }
}

/** Every byte that comes in, counted and shown to the scanner. */
async function* watched(source: AsyncIterable<Uint8Array>, limit: number, scan: Scan | undefined) {
  let count = 0;
  for await (const piece of source) {
    count += piece.length;
    if (count > limit) throw new FileRefused('too-large');
    await scan?.look(piece);
    yield piece;
  }
}

/** Writes a new file and forces it to disk; gives its SHA-256. */
async function write(path: string, pieces: AsyncIterable<Buffer>): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

async function forceFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  });
}
