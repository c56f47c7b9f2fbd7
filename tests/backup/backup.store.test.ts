import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemoWhenEmpty } from '../../app/demo.ts';
import { makeBackup } from '../../platform/backup/make-backup.ts';
import { restoreBackup } from '../../platform/backup/restore-backup.ts';
import { contentOf, plainSettings, type TableContent } from '../../platform/backup/table-rows.ts';
import { tryRestore } from '../../platform/backup/try-restore.ts';
import { writeBackup } from '../../platform/backup/write-backup.ts';
import { emptyDatabase, freshDatabase } from '../harness/database.ts';
import { runOnce } from '../harness/engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'kt-backup-'));
const filesDir = join(folder, 'attachments');
const file = join(folder, 'demo.backup');
let url: string;
let key: string;
let recipient: string;

beforeAll(async () => {
  ({ migratorUrl: url } = await freshDatabase());
  await loadDemoWhenEmpty(url);
  mkdirSync(join(filesDir, 'ab'), { recursive: true });
  writeFileSync(join(filesDir, 'ab', 'letter'), Buffer.alloc(300_000, 'sealed'));
  writeFileSync(join(filesDir, 'empty'), '');
  key = await generateX25519Identity();
  recipient = await identityToRecipient(key);
  await makeBackup({ url, filesDir }, file, [recipient]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function content(database: string): Promise<TableContent[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    await client.query(plainSettings);
    return await contentOf(client);
  } finally {
    await client.end();
  }
}

test('what is restored equals the original, by the content of every table and every file', async () => {
  const [target, place] = [await emptyDatabase(), join(folder, 'restored')];
  const { contents } = await restoreBackup({ url: target, filesDir: place }, file, key);
  const original = await content(url);
  expect(await content(target)).toEqual(original);
  expect(contents.tables).toEqual(original);
  expect(original.filter(({ rows }) => rows > 0).length).toBeGreaterThan(30);
  for (const path of ['ab/letter', 'empty']) {
    expect(readFileSync(join(place, path)).equals(readFileSync(join(filesDir, path)))).toBe(true);
  }
});

test('a backup of the server that is tested goes into the PostgreSQL that comes with the program', async () => {
  const { about, contents } = await tryRestore(file, key);
  expect(about.engine).toMatch(/^PostgreSQL \d+/);
  expect(contents.tables).toEqual(await content(url));
});

test('a backup made while others write holds one moment', async () => {
  const [busy, moment] = [await emptyDatabase(), join(folder, 'moment.backup')];
  await runOnce(busy, 'create table schema_migration (name text primary key, hash text not null)');
  await runOnce(busy, "insert into schema_migration values ('0001_foundation.sql', 'x')");
  await runOnce(busy, 'create table a (id int primary key, amount int not null)');
  await runOnce(busy, 'create table z (id int primary key, amount int not null)');
  for (const table of ['a', 'z'])
    await runOnce(busy, `insert into ${table} select n, 10 from generate_series(1, 2000) n`);
  let going = true;
  // Whatever goes out of one table comes into the other, in one transaction: the sum is always the same.
  const mover = (async () => {
    const client = new pg.Client({ connectionString: busy });
    await client.connect();
    let moved = 0;
    for (; going; moved += 1) {
      await client.query(
        'begin; update a set amount = amount - 1 where id = 1; update z set amount = amount + 1 where id = 1; commit',
      );
    }
    await client.end();
    return moved;
  })();
  try {
    const before = await content(busy);
    for (let turn = 0; turn < 5; turn += 1) {
      rmSync(moment, { force: true });
      const { tables } = await writeBackup({ url: busy, filesDir: '/nowhere' }, moment, [recipient]);
      expect(tables.map(({ rows }) => rows)).toEqual([2000, 2000]);
      const [sums] = await sumsIn(moment);
      expect(sums).toBe(40_000);
    }
    expect(await content(busy)).not.toEqual(before);
  } finally {
    going = false;
  }
  expect(await mover).toBeGreaterThan(10);
});

/** The sum of the second column of all rows in a backup. */
async function sumsIn(backup: string): Promise<number[]> {
  const { readArchive } = await import('../../platform/backup/archive.ts');
  let sum = 0;
  for await (const { name, body } of readArchive(backup, key)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(chunk);
    if (!name.startsWith('tables/')) continue;
    for (const line of Buffer.concat(chunks).toString().trim().split('\n')) sum += Number(line.split('\t')[1]);
  }
  return [sum];
}

test('one changed byte anywhere, or a file that was cut off, is found and restores nothing', async () => {
  const whole = readFileSync(file);
  const broken = join(folder, 'broken.backup');
  const target = await emptyDatabase();
  const damage = fc.oneof(
    fc.record({ at: fc.nat(whole.length - 1), flip: fc.integer({ min: 1, max: 255 }) }),
    fc.record({ length: fc.nat(whole.length - 1) }),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (how) => {
      const bytes = 'length' in how ? whole.subarray(0, how.length) : Buffer.from(whole);
      if ('at' in how) bytes[how.at] = (bytes[how.at] ?? 0) ^ how.flip;
      writeFileSync(broken, bytes);
      await expect(restoreBackup({ url: target, filesDir: join(folder, 'none') }, broken, key)).rejects.toThrow();
      await runOnce(target, 'drop schema public cascade; create schema public');
    }),
    { numRuns: 25 },
  );
});

test('another key, a database that is not empty and a place that is taken are each refused in a sentence', async () => {
  const target = await emptyDatabase();
  const refused = (wrongKey: string, database: string) =>
    restoreBackup({ url: database, filesDir: join(folder, 'none') }, file, wrongKey);
  await expect(refused(await generateX25519Identity(), target)).rejects.toThrow(/damaged, or locked for another key/);
  await expect(refused(key, url)).rejects.toThrow(/not empty/);
  await expect(makeBackup({ url, filesDir }, file, [recipient])).rejects.toThrow(/is there already/);
  await expect(makeBackup({ url, filesDir }, join(folder, 'x'), ['nonsense'])).rejects.toThrow(/not a public key/);
  expect(existsSync(join(folder, 'x'))).toBe(false);
});
