import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pinnedNode, root } from './places.mjs';
import { runQuietly } from './run.mjs';
import { say, stopWith } from './speak.mjs';

function packagesIn(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(([place]) => place !== '');
}

/**
 * Whether what stands in node_modules is what the lock file asks for. npm writes down what it installed when it is done;
 * packages for other platforms are marked optional and may be absent.
 */
export function isInstalled(folder = root) {
  const written = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const present = new Map(packagesIn(written));
  for (const [place, { version, integrity, optional, devOptional }] of packagesIn(join(folder, 'package-lock.json'))) {
    const found = present.get(place);
    if (found === undefined && (optional || devOptional)) continue;
    if (found === undefined || found.version !== version || found.integrity !== integrity) return false;
  }
  return true;
}

/**
 * The environment for npm: without our own node_modules/.bin, or npm would run on the very Node that it is about to
 * replace; and never without the packages that build the browser part.
 */
function npmEnvironment() {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((place) => !place.startsWith(join(root, 'node_modules')))
    .join(delimiter);
  return { ...process.env, PATH: path, NODE_ENV: 'development' };
}

const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/;

/** Installs the packages when they are missing or when the lock file asks for others. */
export async function ensureInstalled() {
  if (isInstalled() && existsSync(pinnedNode)) return;
  say('Installing the packages (npm ci); the first time this takes a minute or two …');
  const { code, output } = await runQuietly('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    env: npmEnvironment(),
    shell: process.platform === 'win32',
  });
  if (code !== 0) {
    console.error(output.trim());
    stopWith(
      noNetwork.test(output)
        ? 'The packages could not be fetched: there is no connection with the npm registry. Check the network (or the proxy and registry in .npmrc) and try again.'
        : 'The packages could not be installed; npm says why above.',
    );
  }
  if (!existsSync(pinnedNode)) {
    stopWith('The package "node" was installed without its program. Allow its install script, then run npm ci again.');
  }
}
