import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startProgram } from './program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of a program that was started once, with the demo in it, and ended; to be copied. */
    demoFolder: string;
  }
}

/** Makes the demo neighbourhood once for all tests in a browser: each begins with a copy of its own. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'keukentafel-demo-'));
  const program = await startProgram(folder, { LOG_LEVEL: 'error' });
  await program.end('SIGTERM');
  project.provide('demoFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
