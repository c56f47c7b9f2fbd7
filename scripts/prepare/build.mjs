import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root } from './places.mjs';
import { runQuietly } from './run.mjs';
import { say, stopWith } from './speak.mjs';

/** Everything the browser part and the server can be made of. */
const sources = [
  'access',
  'app',
  'demo',
  'method',
  'modules',
  'platform',
  'public',
  'ui',
  'index.html',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.server.config.ts',
];
const notBuilt = /\.(test|e2e)\.tsx?$|\.md$/;
const stamp = join(root, 'dist', '.built-from');

function addToHash(hash, path) {
  if (!existsSync(path)) return;
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    hash.update(`${path}\n`).update(readFileSync(path));
    return;
  }
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!notBuilt.test(name)) addToHash(hash, join(path, name));
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of sources) addToHash(hash, join(root, source));
  return hash.digest('hex');
}

/** Builds what the browser gets and the server, when they are missing or made from other sources than stand here now. */
export async function ensureBuilt() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say('Building the browser part and the server …');
  // A build that is cut off leaves halves: from here on nothing says what they were made from.
  rmSync(stamp, { force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  // Also for a test, which would otherwise look at a slower React than people get.
  const env = { ...process.env, NODE_ENV: 'production' };
  const builds = ['vite.config.ts', 'vite.server.config.ts'].map((config) =>
    runQuietly(pinnedNode, [vite, 'build', '--config', config, '--logLevel', 'warn'], { env }),
  );
  for (const { code, output } of await Promise.all(builds)) {
    if (code === 0) continue;
    console.error(output.trim());
    stopWith('It could not be built; the reason stands above.');
  }
  writeFileSync(stamp, now);
}
