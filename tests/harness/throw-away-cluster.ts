import { accessSync, constants, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { lockFolder } from '../../platform/db/embedded/folder-lock.ts';
import { stopLeftOver } from '../../platform/db/embedded/left-over.ts';
import { startEmbedded, type EmbeddedDatabase } from '../../platform/db/embedded/server.ts';

const prefix = 'kt-test-';

/** Where Linux keeps files in memory. A database for every file of tests is a thousand files, made and thrown away. */
const inMemory = '/dev/shm';
const enough = 4 * 2 ** 30;

/** In memory when there is room: as many clusters as engines, each with a few databases at a time. */
function placeForClusters(): string {
  try {
    accessSync(inMemory, constants.W_OK);
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize > enough ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Clusters of runs that were killed: their lock is free again, so nobody needs them. Wherever they were: memory too. */
async function removeAbandoned(): Promise<void> {
  const places = [tmpdir(), inMemory].filter((place) => existsSync(place));
  for (const folder of places.flatMap((place) => readdirSync(place).map((name) => join(place, name)))) {
    // Without a lock file the run that made the folder a moment ago has yet to claim it.
    if (!basename(folder).startsWith(prefix) || !existsSync(join(folder, 'program.lock'))) continue;
    try {
      const lock = lockFolder(folder);
      await stopLeftOver(join(folder, 'postgres'), () => undefined);
      rmSync(folder, { recursive: true, force: true });
      lock.release();
    } catch {
      // In use by another run, or of another account.
    }
  }
}

/** A PostgreSQL server that exists for one test run and forces nothing to disk. `stop` removes it altogether. */
export async function startThrowAwayCluster(binDir?: string): Promise<EmbeddedDatabase> {
  await removeAbandoned();
  const dataDir = mkdtempSync(join(placeForClusters(), prefix));
  const server = await startEmbedded({ dataDir, binDir, durable: false });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
