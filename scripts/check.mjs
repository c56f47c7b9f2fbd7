// npm run check [-- words]: everything a machine can say about the sources. Works under Node 20 without any package.
import { join } from 'node:path';
import { ensureInstalled } from './prepare/install.mjs';
import { requireNode } from './prepare/node-version.mjs';
import { pinnedNode, root } from './prepare/places.mjs';
import { run } from './prepare/run.mjs';

requireNode();
await ensureInstalled();
process.exit(await run(pinnedNode, [join(root, 'scripts', 'checks', 'run.ts'), ...process.argv.slice(2)]));
