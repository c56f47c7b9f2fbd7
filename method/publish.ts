import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from './catalogue.ts';
import { broken, fingerprints, type Fingerprints } from './published.ts';

/**
 * Writes the fingerprints of new entries to published.json and refuses when a published one has changed.
 * `--before-release` starts the file afresh, for as long as nobody outside has used what is in it.
 */
const file = new URL('./published.json', import.meta.url);
const afresh = process.argv.includes('--before-release');
const before: Fingerprints = afresh ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Fingerprints);
const now = fingerprints(catalogue);
const changed = broken(before, now);
if (changed.length > 0) {
  console.error(`Published and now different or gone; make a new version instead:\n  ${changed.join('\n  ')}`);
  process.exit(1);
}
writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
console.log(`${Object.keys(now).length} entries, ${Object.keys(now).length - Object.keys(before).length} new`);
