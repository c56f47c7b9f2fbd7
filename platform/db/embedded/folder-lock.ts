import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EmbeddedDatabaseError } from './embedded-error.ts';

export interface FolderLock {
  release(): void;
}

const sqliteBusy = 5;

/**
 * Claims a data folder for this process. Node has no file locks of its own, but the SQLite inside it has: an exclusive
 * transaction on an empty file is a lock of the operating system. The kernel lets go of it the moment the process ends,
 * however it ends, so there is never a stale lock to judge; and it holds between containers that share the folder.
 *
 * @throws EmbeddedDatabaseError `folder-in-use` when another process has it, `folder-not-writable` when it cannot be opened
 */
export function lockFolder(dataDir: string): FolderLock {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(join(dataDir, 'program.lock'), { timeout: 0 });
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    lock?.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy) {
      throw new EmbeddedDatabaseError(
        'folder-in-use',
        `Keukentafel is already running on the data folder ${dataDir}. Stop that one first, or give this one its own folder and port with DATA_DIR and PORT.`,
      );
    }
    throw new EmbeddedDatabaseError(
      'folder-not-writable',
      `The data folder ${dataDir} cannot be written by this account (${(error as Error).message}). Start the program with the account that owns the folder, or choose another one with DATA_DIR.`,
    );
  }
  const held = lock;
  return {
    release() {
      if (held.isOpen) held.close();
    },
  };
}
