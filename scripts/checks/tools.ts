import type { Check } from './check.ts';
import { runScript, toolCheck } from './tool.ts';

export const types = toolCheck('types (tsc)', 'typescript/bin/tsc', ['-p', '.', '--noEmit']);

export const lint = toolCheck('lint (eslint)', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']);

export const formatting = toolCheck('formatting (prettier)', 'prettier/bin/prettier.cjs', ['--check', '.']);

export const dependencies = toolCheck('arrows (dependency-cruiser)', 'dependency-cruiser/bin/dependency-cruise.mjs', [
  '--config',
  'dependency-cruiser.config.mjs',
  '--output-type',
  'err-long',
  '.',
]);

export const deadCode = toolCheck('dead code (knip)', 'knip/bin/knip.js', ['--no-progress']);

/** What is built here is what the tests start: building it again is not needed then. */
export const build: Check = { name: 'build (vite)', run: () => runScript('scripts/build.mjs') };
