import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../../platform/db/embedded/folder-lock.ts';
import { stopLeftOver } from '../../platform/db/embedded/left-over.ts';
import { startEmbedded, type EmbeddedDatabase } from '../../platform/db/embedded/server.ts';

const prefix = 'kt-test-';

/** Clusters of runs that were killed: their lock is free again, so nobody needs them. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    // Without a lock file the run that made the folder a moment ago has yet to claim it.
    if (!name.startsWith(prefix) || !existsSync(join(folder, 'program.lock'))) continue;
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
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  const server = await startEmbedded({ dataDir, binDir, durable: false });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
