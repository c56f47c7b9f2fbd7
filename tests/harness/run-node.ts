import { spawn } from 'node:child_process';
import { root } from '../../platform/root.ts';

export interface NodeProcess {
  readonly pid: number;
  /** Everything it printed so far, both streams. */
  output(): string;
  /** Waits until the output matches; fails when the process ends first, with its output. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Settles when it has ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** Runs a source file with the Node we run on, as a process of its own, optionally under another account. */
export function runNode(
  file: string,
  args: readonly string[] = [],
  options: { env?: NodeJS.ProcessEnv; uid?: number; gid?: number; cwd?: string } = {},
): NodeProcess {
  const { env, ...place } = options;
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    ...place,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const listeners = new Set<() => void>();
  const take = (part: Buffer): void => {
    printed += part.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? signal ?? 1);
    });
  });
  return {
    pid: child.pid ?? 0,
    output: () => printed,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(printed);
          if (match === null) return;
          listeners.delete(look);
          resolve(match);
        };
        listeners.add(look);
        look();
        ended.then((how) => {
          listeners.delete(look);
          reject(new Error(`The process ended (${how}) before it printed ${pattern}. It printed:\n${printed}`));
        }, reject);
      }),
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
