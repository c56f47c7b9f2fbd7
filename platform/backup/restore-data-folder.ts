import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../db/embedded/folder-lock.ts';
import { startEmbedded } from '../db/embedded/server.ts';
import { BackupError } from './backup-error.ts';
import { restoreBackup, type Restored } from './restore-backup.ts';

/** What a restore sets in place, in this order; the database last, since a folder without it counts as unfinished. */
const parts = ['attachments', 'postgres'] as const;

/**
 * Restores into the data folder of the embedded database. The backup is unpacked and compared beside what is there, and
 * takes its place only when it is whole. With `replace` the old data is kept under `before-restore-…`.
 *
 * @throws BackupError when there is data already and `replace` is not set; EmbeddedDatabaseError while the program runs
 */
export async function restoreDataFolder(
  dataDir: string,
  file: string,
  key: string,
  { replace = false }: { replace?: boolean } = {},
): Promise<Restored & { kept?: string }> {
  mkdirSync(dataDir, { recursive: true });
  const lock = lockFolder(dataDir);
  try {
    if (existsSync(join(dataDir, 'postgres')) && !replace) {
      throw new BackupError(
        `There is a database in ${dataDir}. Choose an empty folder with DATA_DIR, or add --replace to set it aside.`,
      );
    }
    for (const name of readdirSync(dataDir)) {
      if (name.startsWith('restoring-')) rmSync(join(dataDir, name), { recursive: true, force: true });
    }
    const fresh = mkdtempSync(join(dataDir, 'restoring-'));
    try {
      const database = await startEmbedded({ dataDir: fresh });
      let restored: Restored;
      try {
        restored = await restoreBackup({ url: database.url, filesDir: join(fresh, 'attachments') }, file, key);
      } finally {
        await database.stop();
      }
      const kept = setAside(dataDir);
      for (const part of parts) {
        if (existsSync(join(fresh, part))) renameSync(join(fresh, part), join(dataDir, part));
      }
      return kept === undefined ? restored : { ...restored, kept };
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  } finally {
    lock.release();
  }
}

/** Puts what is there out of the way, under a name that says why; undefined when there was nothing. */
function setAside(dataDir: string): string | undefined {
  const there = parts.filter((part) => existsSync(join(dataDir, part)));
  if (there.length === 0) return undefined;
  const kept = mkdtempSync(join(dataDir, `before-restore-${new Date().toISOString().slice(0, 10)}-`));
  for (const part of there) renameSync(join(dataDir, part), join(kept, part));
  return kept;
}
