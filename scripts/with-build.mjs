// node scripts/with-build.mjs FILE: runs a program that opens the screens, from a fresh clone as well: installs and
// builds first what is not there or old. Works under Node 20 without any package.
import { join } from 'node:path';
import { ensureBuilt } from './prepare/build.mjs';
import { ensureChromium } from './prepare/chromium.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { requireNode } from './prepare/node-version.mjs';
import { pinnedNode, root } from './prepare/places.mjs';
import { run } from './prepare/run.mjs';
import { stopWith } from './prepare/speak.mjs';

const [file, ...more] = process.argv.slice(2);
requireNode();
await ensureInstalled();
const chromium = await ensureChromium();
if (!chromium || !file) stopWith('It cannot go on without the above.');
await ensureBuilt();
process.exit(await run(pinnedNode, [join(root, file), ...more], { env: { ...process.env, CHROMIUM_PATH: chromium } }));
