import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { engines } from './tests/harness/engines.ts';
import { LongFirst } from './tests/harness/long-first.ts';

const rooms = '{app,modules,access,method,platform,ui,demo}';
/** Tests that need a database: they run once on every engine. */
const onEngines = [`{${rooms.slice(1, -1)},scripts,tests}/**/{routes,*.routes,store,*.store}.test.ts`];

const tidyUp = 'tests/harness/tidy-up-after-file.ts';

// One run, five kinds of test; `npm test -- <path>` picks files from all of them. The slow kinds come last, because they
// start the whole program: each in a folder of its own, so two go together.
export default defineConfig({
  test: {
    // Left to itself vitest keeps one core free, which on a machine of two leaves one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', './tests/harness/engines-reporter.ts', './tests/security/figures-reporter.ts'],
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${rooms}/**/*.test.{ts,tsx}`, 'scripts/**/*.test.ts', 'tests/harness/**/*.test.ts'],
          exclude: onEngines,
          // Longer than anything takes on a busy machine: it tells what hangs, not what is slow.
          testTimeout: 30_000,
        },
      },
      ...engines
        .filter(({ missing }) => missing === undefined)
        .map(({ project, setup }) => ({
          extends: true as const,
          test: {
            name: project,
            include: onEngines,
            globalSetup: [setup],
            setupFiles: [tidyUp],
            // Each file has a database and a server of its own; reading all code anew for each costs as much as the tests.
            isolate: false,
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        })),
      {
        extends: true,
        test: {
          name: 'security',
          include: ['tests/security/**/*.security.test.ts'],
          globalSetup: ['tests/harness/engine-pg18.ts'],
          setupFiles: [tidyUp],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'crash',
          include: ['tests/crash/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/harness/demo-folder.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Two browsers share the machine: what comes may come late.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
