import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { whenDemoIsMade } from './demo-folder.ts';
import { startProgram, type RunningProgram } from './program.ts';

/** Starts the program on a copy of the demo; see `startProgram`. The folder must be there and empty. */
export async function startDemo(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<RunningProgram> {
  // As the system copies: the database belongs to another account when we are root, and must stay so.
  await promisify(execFile)('cp', ['-a', `${await whenDemoIsMade(inject('demoFolder'))}/.`, dataDir]);
  return startProgram(dataDir, env);
}
