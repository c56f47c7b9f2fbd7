import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { clusterPath } from './cluster-path.ts';
import { EmbeddedDatabaseError } from './embedded-error.ts';
import { readPostmasterFile } from './left-over.ts';
import { runProgram, type RunningProgram } from './run-program.ts';

export interface Cluster {
  readonly folder: string;
  readonly socketFolder: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** False only for throw-away test clusters: then nothing is forced to disk. */
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

function settings({ socketFolder, durable }: Cluster): string[] {
  const toDisk = durable ? 'on' : 'off';
  const values: Record<string, string> = {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    fsync: toDisk,
    full_page_writes: toDisk,
    synchronous_commit: toDisk,
    // Many small databases that live for seconds: looking after them would cost more than their tests.
    autovacuum: toDisk,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people wrote must not end up in a log: no statements, and no details that repeat the values of a row.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    log_destination: 'stderr',
    logging_collector: 'off',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The processes of a server that was killed need a moment to notice; until then a new one refuses the folder. */
const oldProcessesLinger = /pre-existing shared memory block|lock file "postmaster.pid" already exists/;

/** Lines worth passing on while the server runs; it also greets, counts and says goodbye. */
const alarming = /\b(FATAL|PANIC)\b|was terminated by signal/;

async function tryStart(cluster: Cluster): Promise<RunningProgram | string> {
  const path = clusterPath(cluster.folder, cluster.account);
  let ready = false;
  const server = runProgram(cluster.binaries.postgres, settings(cluster), {
    account: cluster.account,
    path,
    onLine: (line) => {
      if (ready && alarming.test(line)) cluster.log(`postgres: ${line}`);
    },
  });
  path.close();
  let end: string | undefined;
  void server.ended.then(({ how }) => (end = how));
  // No deadline: recovery after a crash takes as long as it takes, and a server that cannot start ends by itself.
  while (end === undefined) {
    const file = readPostmasterFile(cluster.folder);
    if (file?.pid === server.child.pid && file?.status === 'ready') {
      ready = true;
      return server;
    }
    await pause(20);
  }
  return `${end}\n${server.tail()}`;
}

/**
 * Starts the server on an initialised cluster and waits until it answers.
 *
 * @throws EmbeddedDatabaseError `did-not-start`, with the server's last lines
 */
export async function startPostmaster(cluster: Cluster): Promise<RunningProgram> {
  for (const patience = Date.now() + 60_000; ; await pause(200)) {
    for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock'])
      rmSync(join(cluster.socketFolder, name), { force: true });
    const result = await tryStart(cluster);
    if (typeof result !== 'string') return result;
    if (!oldProcessesLinger.test(result) || Date.now() > patience) {
      throw new EmbeddedDatabaseError('did-not-start', `The database did not start: ${result}`);
    }
  }
}

/** Stops a server: first in order, and when it has not ended within a minute, at once (nothing acknowledged is lost). */
export async function stopPostmaster(server: RunningProgram): Promise<void> {
  server.child.kill('SIGINT');
  const inOrder = await Promise.race([server.ended.then(() => true), pause(60_000, false, { ref: false })]);
  if (inOrder) return;
  server.child.kill('SIGQUIT');
  await server.ended;
}
