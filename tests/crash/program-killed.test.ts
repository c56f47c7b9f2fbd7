import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runOnce } from '../harness/engine.ts';
import {
  clusterIn,
  databaseProgram,
  dataFolder,
  isAlive,
  isRoot,
  postmasterOf,
  startDatabase,
  startProcess,
  leaveNothing,
} from './crash-place.ts';
import { makeTable, missingRows, startWriters } from './writers.ts';

leaveNothing();

test('kill -9 of the program: the next start stops the server it left behind and loses nothing', async () => {
  const dataDir = dataFolder();
  const first = await startDatabase(dataDir);
  await makeTable(first.url);
  const writers = startWriters(first.url);
  await pause(500);
  const leftBehind = postmasterOf(dataDir);
  await first.end('SIGKILL');
  const acknowledged = await writers.stop();
  expect(isAlive(leftBehind)).toBe(true);

  const second = await startDatabase(dataDir);
  expect(second.output()).toMatch(/still running from a previous start/);
  expect(isAlive(leftBehind)).toBe(false);
  expect(acknowledged.length).toBeGreaterThan(100);
  expect(await missingRows(second.url, acknowledged)).toEqual([]);
});

test('kill -9 of the program and of the server at once', async () => {
  const dataDir = dataFolder();
  const first = await startDatabase(dataDir);
  await makeTable(first.url);
  const writers = startWriters(first.url);
  await pause(500);
  const server = postmasterOf(dataDir);
  await first.end('SIGKILL');
  process.kill(server, 'SIGKILL');
  const acknowledged = await writers.stop();

  const second = await startDatabase(dataDir);
  expect(await missingRows(second.url, acknowledged)).toEqual([]);
});

test('a process number that now belongs to another program is not taken for the server', async () => {
  const dataDir = dataFolder();
  const first = await startDatabase(dataDir);
  const server = postmasterOf(dataDir);
  await first.end('SIGKILL');
  process.kill(server, 'SIGKILL');
  const { uid, gid } = statSync(clusterIn(dataDir));
  const stranger = spawn('sleep', ['60'], { ...(isRoot ? { uid, gid } : {}), cwd: '/', stdio: 'ignore' });
  try {
    const file = join(clusterIn(dataDir), 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)));
    const second = await startDatabase(dataDir);
    expect(await runOnce(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  } finally {
    stranger.kill();
  }
});

test('kill -9 while the database is made for the first time leaves nothing broken', async () => {
  for (const patience of [0, 40, 120, 250, 400]) {
    const dataDir = dataFolder();
    const first = startProcess(databaseProgram, [dataDir]);
    while (readdirSync(dataDir).every((name) => !name.startsWith('postgres'))) await pause(5);
    await pause(patience);
    await first.end('SIGKILL');

    const second = await startDatabase(dataDir);
    expect(await runOnce(second.url, 'select current_database() as name')).toEqual([{ name: 'keukentafel' }]);
    expect(await second.end('SIGTERM')).toBe(0);
    const third = await startDatabase(dataDir);
    expect(await third.end('SIGTERM')).toBe(0);
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'program.lock']);
  }
});

test('a second program on the same folder is refused in one sentence, also after the first was killed and replaced', async () => {
  const dataDir = dataFolder();
  const first = await startDatabase(dataDir);
  const refused = startProcess(databaseProgram, [dataDir]);
  expect(await refused.ended).toBe(1);
  expect(refused.output().trim()).toMatch(/^Keukentafel is already running on the data folder .*\.$/);
  expect(await runOnce(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);

  await first.end('SIGKILL');
  const second = await startDatabase(dataDir);
  expect(await startProcess(databaseProgram, [dataDir]).ended).toBe(1);
  expect(await runOnce(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('of ten programs started at once on a new folder exactly one runs', async () => {
  const dataDir = dataFolder();
  const all = Array.from({ length: 10 }, () => startProcess(databaseProgram, [dataDir]));
  const refused = all.map((one) => one.ended);
  const winner = await Promise.any(all.map((one) => one.printed(/ready </).then(() => one)));
  const codes = await Promise.all(refused.filter((_, index) => all[index] !== winner));
  expect(codes).toEqual(Array.from({ length: 9 }, () => 1));
  expect(await winner.end('SIGTERM')).toBe(0);
});

test('a program that stops in order leaves no server and no socket', async () => {
  const dataDir = dataFolder();
  const database = await startDatabase(dataDir);
  const server = postmasterOf(dataDir);
  const socketFolder = new URL(database.url).searchParams.get('host') ?? '';
  expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
  expect(await database.end('SIGTERM')).toBe(0);
  expect(isAlive(server)).toBe(false);
  expect(existsSync(socketFolder)).toBe(false);
});
