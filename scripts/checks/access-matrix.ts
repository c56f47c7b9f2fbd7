import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outcomeOf, type Check } from './check.ts';
import { root } from './tool.ts';

export const matrixFile = join(root, 'docs/access-matrix.md');

/** docs/access-matrix.md says what the code does. Loads the whole server, so only when it is its turn. */
export const accessMatrixCheck: Check = {
  name: 'access matrix',
  async run() {
    const { accessMatrix } = await import('../access-matrix/document.ts');
    const [written, made] = [await readFile(matrixFile, 'utf8').catch(() => ''), await accessMatrix()];
    return outcomeOf(written === made ? [] : ['docs/access-matrix.md is stale: run `npm run access-matrix`']);
  },
};
