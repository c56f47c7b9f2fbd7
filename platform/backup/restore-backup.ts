import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { applyMigrations, readMigrations } from '../db/migrate.ts';
import { readArchive, type ArchiveEntry } from './archive.ts';
import {
  aboutName,
  aboutSchema,
  contentsName,
  contentsSchema,
  pathOfFile,
  tableOfPart,
  type BackupAbout,
  type BackupContents,
} from './backup-contents.ts';
import { BackupError } from './backup-error.ts';
import { quoted, tablesInOrder, type TableShape } from './table-order.ts';
import { contentOf, plainSettings } from './table-rows.ts';

export interface RestoreTarget {
  /** Connection string of the owner of an empty database. */
  readonly url: string;
  /** Folder for the files; made when it is not there. */
  readonly filesDir: string;
}

export interface Restored {
  readonly about: BackupAbout;
  readonly contents: BackupContents;
}

/**
 * Puts a backup into an empty database, of this or any later PostgreSQL: the tables as they were when it was made, all
 * rows in one transaction, and then compares what stands there with what the backup says, row by row. Bringing the
 * tables up to date is left to the next start.
 *
 * @throws BackupError when the file is damaged, was made by a newer program, or the database is not empty
 */
export async function restoreBackup(target: RestoreTarget, file: string, key: string): Promise<Restored> {
  const client = new pg.Client({ connectionString: target.url });
  await client.connect();
  try {
    await client.query(plainSettings);
    await refuseWhenNotEmpty(client);
    const entries = readArchive(file, key);
    const about = await readAbout(entries, file);
    await applyMigrations(client, about.migrations.at(-1)?.name);
    await client.query('begin');
    const contents = await readEntries(client, entries, target.filesDir, file);
    await compare(client, contents, file);
    await client.query('commit');
    return { about, contents };
  } finally {
    await client.end();
  }
}

async function refuseWhenNotEmpty(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_tables where schemaname = 'public' limit 1");
  if (rowCount !== 0) throw new BackupError('The database is not empty. A backup goes into an empty one only.');
}

async function readAbout(entries: AsyncGenerator<ArchiveEntry>, file: string): Promise<BackupAbout> {
  const first = await entries.next();
  const about =
    !first.done && first.value.name === aboutName
      ? aboutSchema.safeParse(JSON.parse(await textOf(first.value.body)))
      : undefined;
  if (!about?.success) throw new BackupError(`${file} is no backup of this program, or of a newer one.`);
  const ours = new Map((await readMigrations()).map(({ name, hash }) => [name, hash]));
  const stranger = about.data.migrations.find(({ name, hash }) => ours.get(name) !== hash);
  if (stranger) throw new BackupError(`${file} was made by a newer program: this one does not know ${stranger.name}.`);
  return about.data;
}

/** Every row and file of the archive in its place; ends with the list of what there should have been. */
async function readEntries(
  client: pg.Client,
  entries: AsyncGenerator<ArchiveEntry>,
  filesDir: string,
  file: string,
): Promise<BackupContents> {
  const shapes = new Map((await tablesInOrder(client)).map((table) => [table.name, table]));
  const files: BackupContents['files'] = [];
  const copy = tableCopier(client);
  for await (const { name, body } of entries) {
    if (name === contentsName) {
      await copy.end();
      const contents = contentsSchema.parse(JSON.parse(await textOf(body)));
      if (JSON.stringify(files) !== JSON.stringify(contents.files)) throw damaged(file, 'its files');
      return contents;
    }
    const table = shapes.get(tableOfPart(name) ?? '');
    const path = pathOfFile(name);
    if (table) await copy.take(table, body);
    else if (path) files.push(await writeFileTo(filesDir, path, body));
    else throw damaged(file, name);
  }
  throw new BackupError(`${file} ends too early.`);
}

/** All parts of a table go in one COPY: rows may refer to later rows of their own table. */
function tableCopier(client: pg.Client) {
  let current: { table: string; rows: CopyStreamQuery; done: Promise<void> } | undefined;
  async function end(): Promise<void> {
    if (!current) return;
    const { rows, done } = current;
    current = undefined;
    rows.end();
    await done;
  }
  return {
    end,
    async take(table: TableShape, body: AsyncIterable<Uint8Array>): Promise<void> {
      if (current?.table !== table.name) {
        await end();
        const columns = table.columns.map(quoted).join(', ');
        const rows = client.query(copyFrom(`copy public.${quoted(table.name)} (${columns}) from stdin`));
        const done = finished(rows);
        // A failure is thrown by whoever waits for it next; until then it is nobody's.
        done.catch(() => undefined);
        current = { table: table.name, rows, done };
      }
      const { rows, done } = current;
      for await (const chunk of body) if (!rows.write(chunk)) await Promise.race([once(rows, 'drain'), done]);
    },
  };
}

async function writeFileTo(folder: string, path: string, body: AsyncIterable<Uint8Array>) {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  const out = createWriteStream(place, { mode: 0o600, flags: 'wx', flush: true });
  for await (const chunk of body) {
    hash.update(chunk);
    bytes += chunk.length;
    if (!out.write(chunk)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return { path, bytes, sha256: hash.digest('hex') };
}

async function compare(client: pg.Client, contents: BackupContents, file: string): Promise<void> {
  const found = new Map((await contentOf(client)).map((table) => [table.name, table]));
  for (const table of contents.tables) {
    const now = found.get(table.name);
    if (now?.sha256 !== table.sha256 || now.rows !== table.rows) throw damaged(file, table.name);
  }
}

const damaged = (file: string, what: string) =>
  new BackupError(`${file} is damaged: ${what} is not what it was when the backup was made. Nothing was restored.`);

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
