import { closeSync, openSync } from 'node:fs';
import { canUse, type Account } from './account.ts';
import { EmbeddedDatabaseError } from './embedded-error.ts';

/** A cluster folder as the programs of PostgreSQL must be told about it. */
export interface ClusterPath {
  /** What goes after `-D`. */
  readonly argument: string;
  /** Extra entries for `stdio` of the child: the open folder, when the path goes through it. */
  readonly stdio: readonly number[];
  close(): void;
}

/**
 * Names the cluster folder for a child that runs under `account`.
 *
 * When root keeps the program where others may not look (a clone under /root), the account owns its folder but cannot
 * walk to it. Opening up someone's home folder, moving the data elsewhere or giving PostgreSQL rights over every file
 * are all worse than this: root opens the folder and the child enters it through the open handle, which on Linux has a
 * path of its own.
 */
export function clusterPath(folder: string, account: Account | undefined): ClusterPath {
  if (account === undefined || canUse(account, folder, 'enter')) {
    return { argument: folder, stdio: [], close: () => undefined };
  }
  if (process.platform !== 'linux') {
    throw new EmbeddedDatabaseError(
      'folder-not-writable',
      `The account that runs PostgreSQL cannot reach ${folder}. Set DATA_DIR to a folder that other accounts may enter, or start the program with an ordinary account.`,
    );
  }
  const handle = openSync(folder, 'r');
  return { argument: '/proc/self/fd/3', stdio: [handle], close: () => closeSync(handle) };
}
