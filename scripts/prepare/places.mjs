import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the program. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node that package.json pins; every script works under Node 20 and hands over to this one. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', 'node');

/** The server as it was built; `app/server.ts` is its source. */
export const builtServer = join(root, 'dist', 'server', 'server.js');
