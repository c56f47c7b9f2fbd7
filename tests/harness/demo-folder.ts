import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { startProgram } from './program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `whenDemoIsMade` finds the demo neighbourhood. */
    demoFolder: string;
  }
}

const dataIn = (folder: string): string => join(folder, 'data');
/** Says how making it ended: empty, or what went wrong. */
const outcomeIn = (folder: string): string => join(folder, 'made');

/** Each kind of test reads this file for itself: what they share stands with the process. */
const demoOfRun = Symbol.for('keukentafel: demo folder of this run');
const run = globalThis as { [demoOfRun]?: string };

/** Makes the demo neighbourhood once for all tests that start the program, while others run: those come last. */
export function setup(project: TestProject): (() => Promise<void>) | undefined {
  if (run[demoOfRun] !== undefined) {
    project.provide('demoFolder', run[demoOfRun]);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'keukentafel-demo-'));
  run[demoOfRun] = folder;
  const making = make(dataIn(folder)).then(
    () => writeFileSync(outcomeIn(folder), ''),
    (error: unknown) => writeFileSync(outcomeIn(folder), String(error)),
  );
  project.provide('demoFolder', folder);
  return async () => {
    await making;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function make(dataDir: string): Promise<void> {
  const program = await startProgram(dataDir, { LOG_LEVEL: 'error' });
  await program.end('SIGTERM');
}

/** The data folder of a program that was started once, with the demo in it, and ended; to be copied. */
export async function whenDemoIsMade(folder: string): Promise<string> {
  while (!existsSync(outcomeIn(folder))) await pause(100);
  const wrong = readFileSync(outcomeIn(folder), 'utf8');
  if (wrong !== '') throw new Error(`There is no demo to start with: ${wrong}`);
  return dataIn(folder);
}
