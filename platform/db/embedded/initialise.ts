import { chmodSync, chownSync, closeSync, existsSync, fsyncSync, mkdtempSync, openSync, readdirSync } from 'node:fs';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { clusterPath } from './cluster-path.ts';
import { EmbeddedDatabaseError } from './embedded-error.ts';
import { runProgram } from './run-program.ts';

/**
 * Order of text is by code point everywhere (C.UTF-8), so that an index means the same on every machine and after every
 * upgrade of its libraries; a list that people read is sorted with a collation of its own. Letters outside ASCII must
 * still be letters to pg_trgm and the text search, which look at LC_CTYPE only.
 */
function localeArguments(major: number, letters: 'C.UTF-8' | 'C'): string[] {
  const provider = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  return ['--encoding=UTF8', '--locale=C', `--lc-ctype=${letters}`, ...provider];
}

function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // An initdb that outlived its program is still writing there; the next start tries again.
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

async function initdb(folder: string, binaries: Binaries, account: Account | undefined, durable: boolean) {
  const path = clusterPath(folder, account);
  try {
    let output = '';
    // Not every system knows C.UTF-8 (macOS, old Linux): there only ASCII counts as letters in a search by likeness.
    for (const letters of ['C.UTF-8', 'C'] as const) {
      const program = runProgram(
        binaries.initdb,
        [
          '--username=postgres',
          '--auth-local=trust',
          '--auth-host=reject',
          ...localeArguments(binaries.major, letters),
          ...(durable ? [] : ['--no-sync']),
        ],
        { account, path },
      );
      if ((await program.ended).ok) return;
      output = program.tail();
      if (!output.includes('invalid locale')) break;
    }
    throw new EmbeddedDatabaseError('did-not-start', `The database could not be created:\n${output}`);
  } finally {
    path.close();
  }
}

/**
 * Makes the cluster folder when there is none. It is made under another name, written to disk and then renamed, so that
 * a program killed halfway leaves only rubbish, which the next start clears away. The caller holds the folder lock.
 *
 * Everyone who can open the socket is trusted as every role; the socket stands in a folder only this account (and root)
 * can enter, which is the same set of people that can read the files themselves.
 */
export async function initialiseCluster(
  folder: string,
  { binaries, account, durable }: { binaries: Binaries; account: Account | undefined; durable: boolean },
): Promise<void> {
  const parent = dirname(folder);
  const unfinished = `${basename(folder)}.new-`;
  for (const entry of readdirSync(parent)) if (entry.startsWith(unfinished)) removeQuietly(join(parent, entry));

  if (existsSync(folder)) {
    const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
    if (Number(version) !== binaries.major) {
      throw new EmbeddedDatabaseError(
        'other-version',
        `The database in ${folder} was made by PostgreSQL ${version}, and this program brings version ${binaries.major}. Make a backup with the program that made it, and restore that backup into an empty data folder.`,
      );
    }
    return;
  }
  if (readdirSync(parent).some((entry) => entry.startsWith('before-restore-'))) {
    throw new EmbeddedDatabaseError(
      'did-not-start',
      `A restore in ${parent} was interrupted after the old data was set aside (before-restore-…). Restore again, or move the folders in there back.`,
    );
  }
  const half = mkdtempSync(join(parent, unfinished));
  try {
    chmodSync(half, 0o700);
    if (account !== undefined) chownSync(half, account.uid, account.gid);
    await initdb(half, binaries, account, durable);
    renameSync(half, folder);
    if (durable) syncFolder(parent);
  } catch (error) {
    removeQuietly(half);
    throw error;
  }
}
