import { glob } from 'node:fs/promises';
import { root } from './tool.ts';

const notOurs = /(^|\/)(node_modules|dist|data|coverage|\.tmp|\.git)(\/|$)/;

/** Paths from the root of our own files that match, in order. */
export async function ourFiles(pattern: string): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob(pattern, { cwd: root, exclude: (name) => notOurs.test(name) })) {
    if (!notOurs.test(path)) found.push(path);
  }
  return found.sort();
}
