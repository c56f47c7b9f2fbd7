import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readKey } from '../../platform/backup/backup-key.ts';
import { restoreBackup } from '../../platform/backup/restore-backup.ts';
import { quoted, tablesInOrder, type TableShape } from '../../platform/backup/table-order.ts';
import { contentMeter, plainSettings, readParts } from '../../platform/backup/table-rows.ts';
import { applyMigrations, migrate, readMigrations } from '../../platform/db/migrate.ts';
import { emptyDatabase } from '../harness/database.ts';

// The demo neighbourhood as it was kept at schema 0015 is brought into every schema since the first, as far as that one
// had room for it, and each of those databases is then brought up to date. Nothing that was there may have changed.

const kept = join(import.meta.dirname, 'demo-0015.backup');
const keptAt = '0015_sign_in.sql';
const migrations = await readMigrations();
const earlier = migrations.map(({ name }) => name).slice(0, -1);

/** What 0022 took out of `person`: whether somebody of the network may be called. */
const consents = "select id, consent from person where consent <> 'not-asked' order by id";
const movedConsents =
  "select person_id as id, kind as consent from consent_event where about = 'contact' order by person_id";

let source: pg.Client;
beforeAll(async () => {
  const url = await emptyDatabase();
  await restoreBackup({ url, filesDir: '/nowhere' }, kept, readKey(join(import.meta.dirname, 'demo.key')));
  source = await open(url);
});
afterAll(() => source.end());

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(plainSettings);
  return client;
}

/** The tables both databases have, with the columns both have. */
async function shared(one: pg.Client, other: pg.Client): Promise<TableShape[]> {
  const theirs = new Map((await tablesInOrder(other)).map((table) => [table.name, table]));
  return (await tablesInOrder(one)).flatMap((table) => {
    const columns = theirs.get(table.name)?.columns;
    return columns ? [{ ...table, columns: table.columns.filter((column) => columns.includes(column)) }] : [];
  });
}

async function fill(target: pg.Client): Promise<void> {
  for (const table of await shared(target, source)) {
    const columns = table.columns.map(quoted).join(', ');
    const name = `public.${quoted(table.name)}`;
    const rows = target.query(copyFrom(`copy ${name} (${columns}) from stdin`));
    await pipeline(source.query(copyTo(`copy (select ${columns} from ${name}) to stdout`)), rows);
    await finished(rows);
  }
}

async function content(client: pg.Client, table: TableShape) {
  const meter = contentMeter(table.name);
  for await (const part of readParts(client, table)) meter.take(part);
  return meter.content();
}

/** What stands in `source` stands in these tables as it did. */
async function expectKept(target: pg.Client, filled: readonly string[]): Promise<void> {
  const tables = (await shared(target, source)).filter((table) => filled.includes(table.name));
  const before = await Promise.all(tables.map((table) => content(source, table)));
  expect(await Promise.all(tables.map((table) => content(target, table)))).toEqual(before);
  expect(before.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(10);
}

async function expectUpToDate(target: pg.Client, url: string, filled: readonly string[]): Promise<void> {
  await migrate(url);
  await expectKept(target, filled);
  if (filled.includes('person')) {
    expect((await target.query(movedConsents)).rows).toEqual((await source.query(consents)).rows);
  }
}

/** A database at the schema `name`, filled as far as it has room; with what was filled. */
async function filledAt(name: string) {
  const url = await emptyDatabase();
  const target = await open(url);
  await applyMigrations(target, name);
  await fill(target);
  return { url, target, filled: (await shared(target, source)).map((table) => table.name) };
}

describe.each(earlier.filter((name) => name < keptAt))('%s', (name) => {
  test('comes forward with everything in it', async () => {
    const { url, target, filled } = await filledAt(name);
    try {
      await expectUpToDate(target, url, filled);
    } finally {
      await target.end();
    }
  });
});

// From here all have the same behind them, so one database goes from each to the next.
describe('what was filled at the schema that was kept', () => {
  let place: Awaited<ReturnType<typeof filledAt>>;
  beforeAll(async () => {
    place = await filledAt(keptAt);
  });
  afterAll(() => place.target.end());

  test.each(earlier.filter((name) => name > keptAt))('is all there at %s', async (name) => {
    await applyMigrations(place.target, name);
    await expectKept(place.target, place.filled);
  });

  test('comes forward from there with everything in it', () => expectUpToDate(place.target, place.url, place.filled));
});
