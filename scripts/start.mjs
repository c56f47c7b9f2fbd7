// npm start: from a fresh clone to a running program. Works under Node 20 without any package.
import { ensureBuilt } from './prepare/build.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { requireNode } from './prepare/node-version.mjs';
import { builtServer, pinnedNode } from './prepare/places.mjs';
import { requireFreePort } from './prepare/port.mjs';
import { run } from './prepare/run.mjs';

requireNode();
await requireFreePort(process.env.HOST ?? '127.0.0.1', Number(process.env.PORT ?? 3000));
await ensureInstalled();
await ensureBuilt();
process.exit(await run(pinnedNode, [builtServer, ...process.argv.slice(2)]));
