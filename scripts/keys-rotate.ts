// npm run keys:rotate [-- --dry-run] [--data-keys] [--master-key]: new data keys for every organisation and a new master
// key (or one of the two), while the program works on. Stopped anywhere, start it again: it goes on where it stood.

import { parseArgs } from 'node:util';
import { sealedColumns } from '../app/sealed-columns.ts';
import { connect, type Db } from '../platform/db/connection.ts';
import { EmbeddedDatabaseError } from '../platform/db/embedded/embedded-error.ts';
import { reachEmbedded } from '../platform/db/embedded/reach.ts';
import { readSettings, type Settings } from '../platform/settings.ts';
import { keyFilePath } from '../platform/vault/key-file.ts';
import { openMasterKey } from '../platform/vault/open-master-key.ts';
import { countSealed, rotateDataKeys } from '../platform/vault/rotate-data-keys.ts';
import { exchangeKeyFile, wrapAnew } from '../platform/vault/rotate-master-key.ts';
import { VaultError } from '../platform/vault/vault-error.ts';
import { Vault } from '../platform/vault/vault.ts';

const say = (line: string) => console.log(line);

async function rotate(owner: Db, settings: Settings, which: { data: boolean; master: boolean }): Promise<void> {
  const master = await openMasterKey(settings, async () => true);
  if (which.data) await rotateDataKeys({ owner, vault: new Vault(master), columns: sealedColumns, told: say });
  if (!which.master) return;
  const isFile = !settings.MASTER_KEY && !settings.MASTER_KEY_PLUGIN;
  if (isFile) return exchangeKeyFile(owner, master, keyFilePath(settings.DATA_DIR), say);
  say(`Master key: ${await wrapAnew(owner, master)} data keys were under an older one and are under the newest now.`);
  say('What is given first counts as the newest; once this says 0 the older ones may go.');
}

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, 'data-keys': { type: 'boolean' }, 'master-key': { type: 'boolean' } },
});
const isOne = Boolean(values['data-keys']) !== Boolean(values['master-key']);
const which = { data: !isOne || Boolean(values['data-keys']), master: !isOne || Boolean(values['master-key']) };
const settings = readSettings();
try {
  const server = settings.DATABASE_URL;
  const database = server ? { url: server, leave: async () => undefined } : await reachEmbedded(settings.DATA_DIR);
  const owner = connect(database.url, 1);
  try {
    if (values['dry-run']) {
      const counts = await countSealed(owner, sealedColumns);
      for (const { organisationId, values: sealed } of counts) say(`Organisation ${organisationId}: ${sealed} sealed.`);
      const what = [which.data && 'new data keys', which.master && 'a new master key'].filter(Boolean).join(' and ');
      say(`Nothing was changed. There would be ${what}.`);
    } else await rotate(owner, settings, which);
  } finally {
    await owner.destroy();
    await database.leave();
  }
} catch (error) {
  if (!(error instanceof VaultError) && !(error instanceof EmbeddedDatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
