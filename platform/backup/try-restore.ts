import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../db/embedded/server.ts';
import { restoreBackup, type Restored } from './restore-backup.ts';

/**
 * Proves a backup by restoring it: into a database server of its own, in a folder that is removed afterwards.
 *
 * @throws BackupError when the backup cannot be restored, or is not the same after it
 */
export async function tryRestore(file: string, key: string): Promise<Restored> {
  const dataDir = mkdtempSync(join(tmpdir(), 'keukentafel-trial-'));
  try {
    const database = await startEmbedded({ dataDir, durable: false });
    try {
      return await restoreBackup({ url: database.url, filesDir: join(dataDir, 'attachments') }, file, key);
    } finally {
      await database.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
