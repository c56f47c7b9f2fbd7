import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { databaseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-error.ts';
import { lockFolder } from './folder-lock.ts';
import { initialiseCluster } from './initialise.ts';
import { stopLeftOver } from './left-over.ts';
import { startPostmaster, stopPostmaster, type Cluster } from './postmaster.ts';
import { makeSocketFolder, removeSocketFolder, socketUrl } from './socket-folder.ts';
import { supervise } from './supervise.ts';

export interface EmbeddedOptions {
  /** The program's data folder; the cluster goes into `postgres` inside it. Made when it is not there. */
  readonly dataDir: string;
  /** Gets whole sentences when something unexpected happens. Default: standard error. */
  readonly log?: (line: string) => void;
  /** Folder with `initdb` and `postgres`; default: the PostgreSQL that npm installed. */
  readonly binDir?: string;
  /** False: do not force anything to disk. For throw-away test clusters only. */
  readonly durable?: boolean;
  /** Called when the database stops again and again. Default: say so and end the program. */
  readonly onLost?: (error: EmbeddedDatabaseError) => void;
}

export interface EmbeddedDatabase {
  /** Connection string of the superuser (who is also the migrator) for the database `keukentafel`. */
  readonly url: string;
  /** Major version of PostgreSQL. */
  readonly major: number;
  /** Stops the server in order and lets go of the folder. May be called more than once. */
  stop(): Promise<void>;
}

function endProgram(error: EmbeddedDatabaseError): void {
  console.error(error.message);
  process.exit(1);
}

async function makeDatabase(socketFolder: string): Promise<void> {
  const client = new pg.Client({ connectionString: socketUrl(socketFolder, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'keukentafel'");
    if (rowCount === 0) await client.query('create database keukentafel');
  } finally {
    await client.end();
  }
}

/**
 * Starts the PostgreSQL that comes with the program: on a Unix socket only, on its own folder, everything forced to
 * disk, under an account without rights when root starts it. A server left behind by a killed program is stopped first;
 * a server that dies while the program runs is started again. See docs/decisions/001-embedded-postgresql.md.
 *
 * @throws EmbeddedDatabaseError with a sentence to print; `folder-in-use` when the program already runs on this folder
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const log = options.log ?? ((line: string) => console.error(line));
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const folder = join(dataDir, 'postgres');
  const lock = lockFolder(dataDir);
  let socketFolder: string | undefined;
  try {
    const account = databaseAccount(folder);
    const binaries = findBinaries(account, options.binDir);
    const durable = options.durable ?? true;
    await initialiseCluster(folder, { binaries, account, durable });
    await stopLeftOver(folder, log);
    socketFolder = makeSocketFolder(account);
    const cluster: Cluster = { folder, socketFolder, binaries, account, durable, log };
    const server = await supervise({
      start: () => startPostmaster(cluster),
      stop: stopPostmaster,
      log,
      lost: options.onLost ?? endProgram,
    });
    const sockets = socketFolder;
    let stopped: Promise<void> | undefined;
    const stop = (): Promise<void> =>
      (stopped ??= server.stop().then(() => {
        removeSocketFolder(sockets);
        lock.release();
      }));
    try {
      await makeDatabase(socketFolder);
    } catch (error) {
      await stop();
      throw error;
    }
    return { url: socketUrl(socketFolder, 'keukentafel'), major: binaries.major, stop };
  } catch (error) {
    if (socketFolder !== undefined) removeSocketFolder(socketFolder);
    lock.release();
    throw error;
  }
}
