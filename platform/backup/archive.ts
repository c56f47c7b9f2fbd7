import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { createTarDecoder, createTarPacker } from 'modern-tar';
import { BackupError } from './backup-error.ts';

// age around gzip around tar: `age -d -i backup.key FILE | tar -tz` shows what is in it, without this program.

/** The types of Node's web streams and of the browser's do not quite meet; what goes through is bytes on both sides. */
type Through = ReadableWritablePair<Uint8Array, Uint8Array>;

export interface ArchiveWriter {
  add(name: string, content: AsyncIterable<Uint8Array> | Uint8Array, size?: number): Promise<void>;
  /** Ends the file, forces it to disk and gives it its name. */
  close(): Promise<void>;
  /** Leaves nothing behind. */
  abort(reason: unknown): Promise<void>;
}

/** Starts a new archive; nothing stands under `file` before it is whole. */
export async function writeArchive(file: string, recipients: readonly string[]): Promise<ArchiveWriter> {
  const half = `${file}.part`;
  const { readable, controller } = createTarPacker();
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch {
      throw new BackupError(`${recipient} is not a public key to lock a backup with (age1…).`);
    }
  }
  const packed: ReadableStream<Uint8Array> = readable.pipeThrough(new CompressionStream('gzip') as Through);
  const locked = await encrypter.encrypt(packed);
  const written = pipeline(Readable.fromWeb(locked as never), createWriteStream(half, { mode: 0o600 }));
  // The failure itself is thrown by whoever waits for `written` next; until then it is nobody's.
  written.catch(() => undefined);
  return {
    async add(name, content, size) {
      const bytes = content instanceof Uint8Array ? [content] : content;
      const total = content instanceof Uint8Array ? content.length : size;
      if (total === undefined) throw new Error(`How large is ${name}?`);
      const writer = controller.add({ name, size: total, mode: 0o600, mtime: new Date(0) }).getWriter();
      for await (const chunk of bytes) {
        await Promise.race([writer.ready, written]);
        await writer.write(chunk);
      }
      await writer.close();
    },
    async close() {
      controller.finalize();
      await written;
      await forceToDisk(half);
      renameSync(half, file);
      await forceToDisk(dirname(file));
    },
    async abort(reason) {
      controller.error(reason);
      await written.catch(() => undefined);
      rmSync(half, { force: true });
    },
  };
}

async function forceToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface ArchiveEntry {
  readonly name: string;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * The entries of an archive in their order. Each part is authenticated before it is handed over; a file that was cut
 * off, changed or locked for another key throws BackupError.
 */
export async function* readArchive(file: string, key: string): AsyncGenerator<ArchiveEntry> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  try {
    const plain = await decrypter.decrypt(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>);
    const packed: ReadableStream<Uint8Array> = plain.pipeThrough(new DecompressionStream('gzip') as Through);
    for await (const { header, body } of packed.pipeThrough(createTarDecoder({ strict: true }))) {
      yield { name: header.name, body };
    }
  } catch (error) {
    if (error instanceof BackupError || (error as { code?: string }).code === 'ENOENT') throw error;
    throw new BackupError(`${file} cannot be opened: it is damaged, or locked for another key.`, { cause: error });
  }
}
