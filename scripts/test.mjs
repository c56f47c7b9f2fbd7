// npm test [-- paths]: from a fresh clone to one line of counts. Works under Node 20 without any package.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './prepare/build.mjs';
import { ensureChromium } from './prepare/chromium.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { requireNode } from './prepare/node-version.mjs';
import { pinnedNode, root } from './prepare/places.mjs';
import { run } from './prepare/run.mjs';
import { stopWith } from './prepare/speak.mjs';
import { countTests } from './prepare/test-counts.mjs';

const filters = process.argv.slice(2);
const report = join(root, '.tmp', `test-report-${process.pid}.json`);

requireNode();
await ensureInstalled();
const chromium = await ensureChromium();
if (!chromium && filters.length === 0) {
  stopWith('Not every test can run without it. To run some of the others: npm test -- modules platform');
}
await ensureBuilt();
mkdirSync(join(root, '.tmp'), { recursive: true });
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const reporters = [
  'default',
  './tests/harness/engines-reporter.ts',
  './tests/security/figures-reporter.ts',
  'json',
].map((name) => `--reporter=${name}`);
const code = await run(
  pinnedNode,
  [vitest, 'run', ...reporters, `--outputFile.json=${report}`, ...filters],
  chromium ? { env: { ...process.env, CHROMIUM_PATH: chromium } } : {},
);
let counts = { passed: 0, failed: 1, skipped: 0 };
try {
  counts = countTests(JSON.parse(readFileSync(report, 'utf8')));
} catch {
  console.error('The tests ended without a report.');
}
rmSync(report, { force: true });
// A run can fail without a failing test: an error outside every test, or a server that would not start.
if (code !== 0 && counts.failed === 0) counts.failed = 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? code : code || 1);
