import { performance } from 'node:perf_hooks';
import { accessMatrixCheck } from './access-matrix.ts';
import type { Check, Outcome } from './check.ts';
import { house } from './house.ts';
import { messages } from './messages.ts';
import { migrations } from './migrations.ts';
import { securityTables } from './security-tables.ts';
import { build, deadCode, dependencies, formatting, lint } from './tools.ts';

/** Loaded only when it is its turn: it imports the whole server, and must not take the other checks down with it. */
const apiRules: Check = {
  name: 'NL GOV API Design Rules (spectral)',
  run: async () => (await import('./api-rules.ts')).apiRules.run(),
};

/** The longest first: it goes beside all the others. */
const checks: readonly Check[] = [
  lint,
  formatting,
  dependencies,
  deadCode,
  house,
  messages,
  migrations,
  securityTables,
  accessMatrixCheck,
  apiRules,
  build,
];

async function outcome(check: Check): Promise<Outcome> {
  try {
    return await check.run();
  } catch (error) {
    return { result: 'failed', report: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const wanted = process.argv.slice(2);
const counts = { ok: 0, failed: 0, 'not checked': 0 };

async function look(check: Check): Promise<void> {
  const began = performance.now();
  const found = await outcome(check);
  counts[found.result] += 1;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${found.result.padEnd(11)}  ${check.name} (${seconds} s)`);
  if (found.result === 'failed') console.log(`\n${found.report}\n`);
  if (found.result === 'not checked') console.log(`             ${found.why}`);
}

/** Takes the next one, again and again, until none is left. */
const waiting = checks.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
async function lane(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) await look(check);
}
// Two at a time: most are a program of their own with one thread.
await Promise.all([lane(), lane()]);
console.log(`\nChecks: ${counts.ok} ok, ${counts.failed} failed, ${counts['not checked']} not checked`);
process.exit(counts.failed === 0 ? 0 : 1);
