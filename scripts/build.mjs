// npm run build: what the browser gets and the server, when a source has changed. Works under Node 20 without any package.
import { ensureBuilt } from './prepare/build.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { requireNode } from './prepare/node-version.mjs';

requireNode();
await ensureInstalled();
await ensureBuilt();
