import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { canUse, type Account } from './account.ts';

const prefix = 'keukentafel-';
/** A Unix socket's whole path fits in 104 bytes on macOS and 108 on Linux, the closing zero included. */
const longestSocketPath = 103;
const socketName = '.s.PGSQL.5432';

/**
 * A new folder for the socket, which only the account (and root) can enter. It stands in the temporary folder because a
 * data folder may lie too deep for a socket's path; its name is chosen at random by the system, so that nobody can be
 * there first.
 */
export function makeSocketFolder(account: Account | undefined): string {
  const temporary = tmpdir();
  const fits =
    /^[\w./-]+$/.test(temporary) &&
    Buffer.byteLength(join(temporary, `${prefix}XXXXXX`, socketName)) <= longestSocketPath &&
    canUse(account, temporary, 'enter');
  const folder = mkdtempSync(join(fits ? temporary : '/tmp', prefix));
  chmodSync(folder, 0o700);
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** Removes a socket folder of ours; any other path is left alone. */
export function removeSocketFolder(folder: string): void {
  if (basename(folder).startsWith(prefix)) rmSync(folder, { recursive: true, force: true });
}

/** Connection string of a database on that socket; understood by `pg` and by libpq (psql, pg_dump). */
export function socketUrl(folder: string, database: string): string {
  return `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`;
}
