import { afterEach, expect, test } from 'vitest';
import { freePort } from '../harness/free-port.ts';
import { startProgram, type RunningProgram } from '../harness/program.ts';
import { builtServer } from '../../scripts/prepare/places.mjs';
import { dataFolder, demoFolder, isAlive, postmasterOf, startProcess, leaveNothing } from './crash-place.ts';

leaveNothing();

const started: RunningProgram[] = [];

async function start(dataDir: string): Promise<RunningProgram> {
  const program = await startProgram(dataDir);
  started.push(program);
  return program;
}

afterEach(async () => {
  for (const program of started.splice(0)) await program.end('SIGKILL');
});

async function ready(program: RunningProgram): Promise<number> {
  return (await fetch(`${program.url}/health/ready`)).status;
}

test('the program comes back after kill -9, refuses to run twice on a folder, and stops in order', async () => {
  const dataDir = dataFolder();
  const first = await start(dataDir);
  expect(await ready(first)).toBe(200);

  const refused = startProcess(builtServer, [], {
    env: { DATA_DIR: dataDir, PORT: String(await freePort()), LOG_LEVEL: 'warn' },
  });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toMatch(/Keukentafel is already running on the data folder/);
  expect(refused.output()).not.toMatch(/\n\s+at /);
  expect(await ready(first)).toBe(200);

  await first.end('SIGKILL');
  const second = await start(dataDir);
  expect(await ready(second)).toBe(200);
  const server = postmasterOf(dataDir);
  expect(await second.end('SIGTERM')).toBe(0);
  expect(isAlive(server)).toBe(false);
});

test('the program answers again after kill -9 of its database', async () => {
  const dataDir = await demoFolder();
  const program = await start(dataDir);
  const killed = postmasterOf(dataDir);
  process.kill(killed, 'SIGKILL');
  await program.printed(/The database is running again/);
  expect(await ready(program)).toBe(200);
  expect(postmasterOf(dataDir)).not.toBe(killed);
  expect(await program.end('SIGINT')).toBe(0);
});
