import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { readPostmasterFile, stopLeftOver } from '../../platform/db/embedded/left-over.ts';
import { copyDemo } from '../harness/demo-program.ts';
import { runNode, type NodeProcess } from '../harness/run-node.ts';

export const databaseProgram = join(import.meta.dirname, 'database-program.ts');
export const isRoot = process.getuid?.() === 0;

const folders: string[] = [];
const processes: NodeProcess[] = [];

/** Whatever a test of this file did, nothing of it stays: no program, no server, no folder. */
export function leaveNothing(): void {
  afterEach(async () => {
    for (const running of processes.splice(0)) await running.end('SIGKILL');
    for (const folder of folders.splice(0)) {
      await stopLeftOver(clusterIn(folder), () => undefined);
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** A data folder of the test's own. */
export function dataFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'kt-crash-'));
  folders.push(folder);
  return folder;
}

/** One with the database of the demo in it, that was stopped in order. That one is made anew has tests of its own. */
export async function demoFolder(): Promise<string> {
  const folder = dataFolder();
  await copyDemo(folder);
  return folder;
}

export const clusterIn = (dataDir: string): string => join(dataDir, 'postgres');

/** Runs the database program, or another one, and ends it after the test when the test did not. */
export function startProcess(...args: Parameters<typeof runNode>): NodeProcess {
  const running = runNode(...args);
  processes.push(running);
  return running;
}

export interface RunningDatabase extends NodeProcess {
  readonly url: string;
}

/** The database program on a folder, up and answering. */
export async function startDatabase(
  dataDir: string,
  options: Parameters<typeof runNode>[2] = {},
): Promise<RunningDatabase> {
  const running = startProcess(databaseProgram, [dataDir], options);
  const match = await running.printed(/ready <(.*)>/);
  return { ...running, url: match[1] ?? '' };
}

/** Process number of the server on a data folder. */
export function postmasterOf(dataDir: string): number {
  const file = readPostmasterFile(clusterIn(dataDir));
  if (file === undefined) throw new Error(`No server runs on ${dataDir}.`);
  return file.pid;
}

/** A process that has ended but was not yet noticed by its parent does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const state =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '')
        : execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    return !state.startsWith('Z');
  } catch {
    return false;
  }
}
