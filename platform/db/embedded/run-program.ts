import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Account } from './account.ts';
import type { ClusterPath } from './cluster-path.ts';

export interface RunningProgram {
  readonly child: ChildProcess;
  /** Settles when the program has ended, with a few words on how: `exit code 1`, `signal SIGKILL`. */
  readonly ended: Promise<{ ok: boolean; how: string }>;
  /** The last lines it printed. */
  tail(): string;
}

const linesKept = 30;

/** Starts a program of PostgreSQL on a cluster, under its account and with nothing of our environment but the path. */
export function runProgram(
  program: string,
  args: readonly string[],
  { account, path, onLine }: { account: Account | undefined; path: ClusterPath; onLine?: (line: string) => void },
): RunningProgram {
  const child = spawn(program, ['-D', path.argument, ...args], {
    ...account,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    // Its own process group: Ctrl+C in a terminal must reach this program only, which then stops the database in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...path.stdio],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > linesKept) lines.shift();
      onLine?.(line);
    });
  }
  const ended = new Promise<{ ok: boolean; how: string }>((resolve) => {
    child.once('error', (error) => resolve({ ok: false, how: error.message }));
    // Not 'close': processes that the program left behind keep the pipes open.
    child.once('exit', (code, signal) => {
      setImmediate(() => resolve({ ok: code === 0, how: signal === null ? `exit code ${code}` : `signal ${signal}` }));
    });
  });
  return { child, ended, tail: () => lines.join('\n') };
}
