import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import pg from 'pg';
import { writeArchive, type ArchiveWriter } from './archive.ts';
import {
  aboutName,
  contentsName,
  fileName,
  tablePartName,
  type BackupAbout,
  type BackupContents,
} from './backup-contents.ts';
import { tablesInOrder } from './table-order.ts';
import { contentMeter, plainSettings, readParts } from './table-rows.ts';

export interface BackupSource {
  /** Connection string of the owner of the tables, who sees every row. */
  readonly url: string;
  /** Folder of files that belong to the database (they are encrypted already); need not be there. */
  readonly filesDir: string;
}

/**
 * Writes everything to one encrypted file, as it was at one moment: all tables are read in one snapshot while others
 * go on working. `file` appears when it is whole and on disk, never before.
 *
 * @param recipients public keys (`age1…`); each of their private keys opens the file
 */
export async function writeBackup(
  source: BackupSource,
  file: string,
  recipients: readonly string[],
): Promise<BackupContents> {
  const client = new pg.Client({ connectionString: source.url });
  await client.connect();
  try {
    await client.query(plainSettings);
    await client.query('begin isolation level repeatable read read only');
    const archive = await writeArchive(file, recipients);
    try {
      await archive.add(aboutName, asJson(await aboutOf(client)));
      const tables = await addTables(client, archive);
      const files = await addFiles(source.filesDir, archive);
      await archive.add(contentsName, asJson({ tables, files } satisfies BackupContents));
      await archive.close();
      return { tables, files };
    } catch (error) {
      await archive.abort(error);
      throw error;
    }
  } finally {
    await client.end();
  }
}

const asJson = (value: object): Buffer => Buffer.from(JSON.stringify(value));

async function aboutOf(client: pg.Client): Promise<BackupAbout> {
  const { rows: migrations } = await client.query<{ name: string; hash: string }>(
    'select name, hash from schema_migration order by name',
  );
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  const engine = `PostgreSQL ${rows[0]?.server_version ?? ''}`;
  return { format: 1, madeAt: new Date().toISOString(), engine, migrations };
}

async function addTables(client: pg.Client, archive: ArchiveWriter): Promise<BackupContents['tables']> {
  const contents: BackupContents['tables'] = [];
  for (const table of await tablesInOrder(client)) {
    const meter = contentMeter(table.name);
    let number = 0;
    for await (const part of readParts(client, table)) {
      meter.take(part);
      await archive.add(tablePartName(table.name, (number += 1)), part);
    }
    contents.push(meter.content());
  }
  return contents;
}

async function addFiles(folder: string, archive: ArchiveWriter): Promise<BackupContents['files']> {
  const contents: BackupContents['files'] = [];
  for (const path of await filesIn(folder)) {
    // A file that was destroyed after the snapshot was taken must not live on in a backup.
    const size = await stat(join(folder, path)).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) continue;
    const hash = createHash('sha256');
    const bytes = size === 0 ? [] : createReadStream(join(folder, path), { end: size - 1 });
    await archive.add(fileName(path), hashed(bytes as AsyncIterable<Buffer>, hash), size);
    contents.push({ path, bytes: size, sha256: hash.digest('hex') });
  }
  return contents;
}

async function* hashed(bytes: AsyncIterable<Buffer>, hash: { update(chunk: Buffer): unknown }) {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
