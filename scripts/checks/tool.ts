import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Check, Outcome } from './check.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a script of an installed package with the Node we run on. Its exit code tells the outcome. */
export const runTool = (script: string, args: readonly string[]): Promise<Outcome> =>
  runScript(`node_modules/${script}`, args);

/** The same for a script of our own, by its place from the root. */
export function runScript(script: string, args: readonly string[] = []): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let report = '';
    child.stdout.on('data', (part: Buffer) => (report += part.toString()));
    child.stderr.on('data', (part: Buffer) => (report += part.toString()));
    child.once('error', (error) => resolve({ result: 'failed', report: error.message }));
    child.once('close', (code) => resolve(code === 0 ? { result: 'ok' } : { result: 'failed', report: report.trim() }));
  });
}

export function toolCheck(name: string, script: string, args: readonly string[]): Check {
  return { name, run: () => runTool(script, args) };
}
