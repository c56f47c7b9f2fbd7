import type { Check } from './check.ts';
import { runScript, toolCheck } from './tool.ts';

/** The types as well: one program reads them for both. */
export const lint = toolCheck('types and lint (oxlint)', 'oxlint/bin/oxlint', ['.']);

export const formatting = toolCheck('formatting (oxfmt)', 'oxfmt/bin/oxfmt', ['--check', '.']);

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
