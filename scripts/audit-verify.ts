// npm run audit:verify [-- --since ANCHORS] [--anchor FILE]: reads the whole audit against its chain. Ends with 1 when
// anything was changed, left out, put in or put elsewhere. An anchor kept elsewhere also shows a tail that was cut off.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { anchorText, parseAnchors } from '../platform/audit/anchor.ts';
import { verifyAudit, type Flaw, type FlawKind } from '../platform/audit/verify.ts';
import { connect } from '../platform/db/connection.ts';
import { EmbeddedDatabaseError } from '../platform/db/embedded/embedded-error.ts';
import { reachEmbedded } from '../platform/db/embedded/reach.ts';
import { readSettings } from '../platform/settings.ts';

const meaning: Record<FlawKind, string> = {
  changed: 'is not what was sealed: changed, exchanged or moved',
  missing: 'is gone; its place in the chain is there',
  gap: 'is left out of the chain',
  'slipped-in': 'was never sealed and does not wait to be',
  'gone-before-sealing': 'waited to be sealed and is gone',
  'waits-too-long': 'waits longer than the sealer takes; does the program run?',
  'not-as-anchored': 'is not what an earlier check saw: the tail was cut off, or the chain made anew',
};

function sentence({ organisationId, kind, seq, entryId }: Flaw): string {
  const which = [seq === undefined ? '' : `number ${seq}`, entryId === undefined ? '' : `entry ${entryId}`];
  return `Organisation ${organisationId}, ${which.filter((part) => part !== '').join(', ') || 'an entry'}: ${meaning[kind]}.`;
}

const { values } = parseArgs({ options: { since: { type: 'string' }, anchor: { type: 'string' } } });
const { DATA_DIR: dataDir, DATABASE_URL: server } = readSettings();
try {
  const anchors = values.since === undefined ? [] : parseAnchors(readFileSync(values.since, 'utf8'));
  const database = server ? { url: server, leave: async () => undefined } : await reachEmbedded(dataDir);
  const owner = connect(database.url, 1);
  try {
    const { flaws, heads, entries, waiting } = await verifyAudit(owner, anchors);
    for (const flaw of flaws) console.error(sentence(flaw));
    console.log(`${entries} entries read, ${waiting} of them not sealed yet; ${flaws.length} found wrong.`);
    const lines = heads.map(anchorText);
    for (const line of lines) console.log(`anchor ${line}`);
    if (values.anchor !== undefined) writeFileSync(values.anchor, `${lines.join('\n')}\n`);
    process.exitCode = flaws.length === 0 ? 0 : 1;
  } finally {
    await owner.destroy();
    await database.leave();
  }
} catch (error) {
  if (!(error instanceof EmbeddedDatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
