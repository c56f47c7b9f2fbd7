import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** The operating-system account PostgreSQL runs under. `undefined` means: the same one as this program. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const nobody: Account = { uid: 65534, gid: 65534 };

function namedAccount(name: string): Account | undefined {
  try {
    const number = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL refuses to run as root, rightly. Started by root it therefore gets an account without rights: the one that
 * owns the cluster already (an account added to the machine later must not make the folder unreadable), else
 * `postgres`, else `nobody`, else the number that means nobody on every Unix.
 */
export function databaseAccount(clusterFolder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(clusterFolder)) {
    const { uid, gid } = statSync(clusterFolder);
    if (uid !== 0) return { uid, gid };
  }
  return namedAccount('postgres') ?? namedAccount('nobody') ?? nobody;
}

/**
 * Whether the account can use a path, folders above it included. It asks the kernel by trying, because mode bits alone
 * do not tell the whole story (access lists, mounts).
 */
export function canUse(account: Account | undefined, path: string, kind: 'execute' | 'enter'): boolean {
  const test = kind === 'enter' ? 'test -d "$0" && test -x "$0"' : 'test -r "$0" && test -x "$0"';
  return spawnSync('/bin/sh', ['-c', test, path], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
