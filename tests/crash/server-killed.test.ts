import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runOnce } from '../harness/engine.ts';
import {
  clusterIn,
  dataFolder,
  isAlive,
  leaveNothing,
  postmasterOf,
  startDatabase,
  type RunningDatabase,
} from './crash-place.ts';
import { makeTable, missingRows, startWriters } from './writers.ts';

leaveNothing();

async function until(condition: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + 30_000; !condition(); await pause(20)) {
    if (Date.now() > end) throw new Error(`Waited 30 seconds in vain until ${what}.`);
  }
}

/** How often the database program said that it started the server anew. */
const timesBack = (database: RunningDatabase): number =>
  database.output().match(/The database is running again/g)?.length ?? 0;

test('kill -9 of the server amid concurrent writes, five times: it comes back, and nothing acknowledged is lost', async () => {
  const dataDir = dataFolder();
  const database = await startDatabase(dataDir);
  await makeTable(database.url);
  const writers = startWriters(database.url);
  for (let round = 1; round <= 5; round += 1) {
    const before = writers.count();
    await until(() => writers.count() > before + 200, `200 more rows were written in round ${round}`);
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    // Connections of the killed server may go on answering for a moment: rows alone do not tell that it is back.
    await until(() => timesBack(database) === round, `the server was back in round ${round}`);
  }
  const before = writers.count();
  await until(() => writers.count() > before + 50, 'writing went on after the last kill');
  const acknowledged = await writers.stop();

  expect(acknowledged.length).toBeGreaterThan(1_000);
  expect(await missingRows(database.url, acknowledged)).toEqual([]);
  expect(timesBack(database)).toBe(5);
  expect(await database.end('SIGTERM')).toBe(0);

  const again = await startDatabase(dataDir);
  expect(await missingRows(again.url, acknowledged)).toEqual([]);
});

test('kill -9 of one connection of the server: the others come back by themselves', async () => {
  const dataDir = dataFolder();
  const database = await startDatabase(dataDir);
  await makeTable(database.url);
  const writers = startWriters(database.url);
  await until(() => writers.count() > 100, '100 rows were written');
  const [row] = await runOnce<{ pid: number }>(
    database.url,
    "select pid from pg_stat_activity where query like 'insert%' and pid <> pg_backend_pid() limit 1",
  );
  process.kill(row?.pid ?? 0, 'SIGKILL');
  const before = writers.count();
  await until(() => writers.count() > before + 100, 'writing went on');
  expect(await missingRows(database.url, await writers.stop())).toEqual([]);
});

test('every commit is forced to disk before it is acknowledged', async () => {
  const database = await startDatabase(dataFolder());
  await makeTable(database.url);
  const forced = async (): Promise<number> => {
    await runOnce(database.url, 'select pg_stat_force_next_flush()');
    const [row] = await runOnce<{ n: number }>(
      database.url,
      "select coalesce(sum(fsyncs), 0)::int as n from pg_stat_io where object = 'wal'",
    );
    return row?.n ?? 0;
  };
  const before = await forced();
  for (let number = 0; number < 20; number += 1) {
    await runOnce(database.url, `insert into promise values (${number}, ''); select pg_stat_force_next_flush()`);
  }
  expect(await forced()).toBeGreaterThanOrEqual(before + 20);
});

test('a database that cannot come back ends the program with a sentence', async () => {
  const dataDir = dataFolder();
  const database = await startDatabase(dataDir);
  const server = postmasterOf(dataDir);
  renameSync(join(clusterIn(dataDir), 'global'), join(clusterIn(dataDir), 'gone'));
  process.kill(server, 'SIGKILL');
  expect(await database.ended).toBe(1);
  expect(database.output()).toMatch(/The database keeps stopping/);
  expect(isAlive(server)).toBe(false);
});
