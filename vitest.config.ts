import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { engines } from './tests/harness/engines.ts';
import { LongFirst } from './tests/harness/long-first.ts';

const rooms = '{app,modules,access,method,platform,ui,demo}';
/** Tests that need a database: they run once on every engine. */
const onEngines = [`{${rooms.slice(1, -1)},scripts,tests}/**/{routes,*.routes,store,*.store}.test.ts`];

/**
 * What the oldest version we run on is asked: every store, every step of the schema, and every call of the API once as
 * everybody (`tests/access`). `ENGINES=whole` asks it all. See docs/decisions/031-what-runs-in-ci.md.
 */
const onOldest = [`{${rooms.slice(1, -1)},scripts,tests}/**/{store,*.store}.test.ts`, 'tests/access/*.routes.test.ts'];

const tidyUp = 'tests/harness/tidy-up-after-file.ts';

/**
 * Files of one kind read the code once, together: reading it anew for each file costs as much as most tests do. So no
 * module may be left changed by a test, and a module that is shared sets up nothing by being read.
 */
const together = { isolate: false };

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
          ...together,
          name: 'unit',
          include: [`${rooms}/**/*.test.{ts,tsx}`, 'scripts/**/*.test.ts', 'tests/harness/**/*.test.ts'],
          exclude: onEngines,
          // Longer than anything takes on a busy machine: it tells what hangs, not what is slow.
          testTimeout: 30_000,
        },
      },
      ...engines
        .filter(({ missing }) => missing === undefined)
        .map(({ project, setup, isOldest }) => ({
          extends: true as const,
          test: {
            ...together,
            name: project,
            include: isOldest && process.env['ENGINES'] !== 'whole' ? onOldest : onEngines,
            globalSetup: [setup],
            setupFiles: [tidyUp],
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        })),
      {
        extends: true,
        test: {
          ...together,
          name: 'security',
          include: ['tests/security/**/*.security.test.ts'],
          globalSetup: ['tests/harness/built.ts', 'tests/harness/engine-pg18.ts'],
          setupFiles: [tidyUp],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...together,
          name: 'crash',
          include: ['tests/crash/**/*.test.ts'],
          globalSetup: ['tests/harness/built.ts', 'tests/harness/demo-folder.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...together,
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/harness/built.ts', 'tests/harness/demo-folder.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Two browsers share the machine: what comes may come late.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
