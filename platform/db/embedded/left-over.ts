import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './embedded-error.ts';
import { removeSocketFolder } from './socket-folder.ts';

/** What a PostgreSQL server writes about itself in `postmaster.pid` (PostgreSQL source, miscadmin.h, LOCK_FILE_LINE_*). */
export interface PostmasterFile {
  readonly pid: number;
  readonly socketFolder: string;
  /** `starting`, `stopping`, `ready` or `standby`. */
  readonly status: string;
}

export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  return { pid: Number(lines[0]), socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim() };
}

/** The command line of a process, empty when there is none. */
function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Also true for a process that has ended but was not yet noticed by its parent: PostgreSQL sees that one as running. */
function numberIsTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process number is used again by other programs; the random name of the socket folder tells ours from those. */
function isServerOf({ pid, socketFolder }: PostmasterFile): boolean {
  return socketFolder !== '' && commandLine(pid).includes(socketFolder);
}

async function waitUntilGone(server: PostmasterFile, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(50)) {
    if (!isServerOf(server)) return true;
  }
  return !isServerOf(server);
}

/** No process can have this number, on any system we run on. */
const numberOfNoProcess = '2147483646';

/**
 * Stops the server that a killed program left running on this cluster, and clears away what it left behind. The caller
 * holds the folder lock, so a server that runs here belongs to nobody.
 *
 * The file itself stays: PostgreSQL finds in it the shared memory of the old server and refuses to start beside
 * processes that still use it. Only when the number in it has gone to something that is not that server is the number
 * taken out, because PostgreSQL would take it for one.
 */
export async function stopLeftOver(cluster: string, log: (line: string) => void): Promise<void> {
  const server = readPostmasterFile(cluster);
  if (server === undefined) return;
  if (isServerOf(server)) {
    log('The database was still running from a previous start that ended unexpectedly. It is stopped first.');
    try {
      process.kill(server.pid, 'SIGINT');
      if (!(await waitUntilGone(server, 60))) process.kill(server.pid, 'SIGQUIT');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') {
        throw new EmbeddedDatabaseError(
          'folder-in-use',
          `A database server (process ${server.pid}) is still running on ${cluster} under another account. Stop it first.`,
        );
      }
    }
    if (!(await waitUntilGone(server, 20))) {
      throw new EmbeddedDatabaseError(
        'folder-in-use',
        `A database server (process ${server.pid}) is still running on ${cluster} and does not stop. End it first.`,
      );
    }
  } else if (numberIsTaken(server.pid)) {
    const file = join(cluster, 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, numberOfNoProcess));
  }
  removeSocketFolder(server.socketFolder);
}
