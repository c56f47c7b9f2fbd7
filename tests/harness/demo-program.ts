import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { whenDemoIsMade } from './demo-folder.ts';
import { startProgram, type RunningProgram } from './program.ts';

/** Copies the data folder of a program that was started once, with the demo, and ended. The folder must be there, empty. */
export async function copyDemo(dataDir: string): Promise<void> {
  // As the system copies: the database belongs to another account when we are root, and must stay so.
  await promisify(execFile)('cp', ['-a', `${await whenDemoIsMade(inject('demoFolder'))}/.`, dataDir]);
}

/** Starts the program on a copy of the demo; see `startProgram`. The folder must be there and empty. */
export async function startDemo(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<RunningProgram> {
  await copyDemo(dataDir);
  return startProgram(dataDir, env);
}
