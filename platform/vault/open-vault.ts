import type { Db } from '../db/connection.ts';
import { wrapContext, type DataKeyTables } from './data-keys.ts';
import { openMasterKey, type MasterKeySettings } from './open-master-key.ts';
import type { MasterKey } from './master-key.ts';
import { Vault } from './vault.ts';

/**
 * The vault of this database, after making sure that the master key fits every key in it. `owner` sees the keys of all
 * organisations. Throws VaultError with a sentence to print; then nothing was written.
 */
export async function openVault(owner: Db, settings: MasterKeySettings): Promise<Vault> {
  const wrapped = () => owner.withTables<DataKeyTables>().selectFrom('dataKey').where('wrapped', 'is not', null);
  const isInUse = async () => (await wrapped().select('id').limit(1).executeTakeFirst()) !== undefined;
  const master = await openMasterKey(settings, isInUse);
  // One for each master key is enough: a pair that was changed since is found when it is used.
  const samples = await wrapped()
    .distinctOn('masterKeyId')
    .select(['organisationId', 'id', 'masterKeyId', 'wrapped'])
    .orderBy('masterKeyId')
    .execute();
  for (const row of samples) await fits(master, row);
  return new Vault(master);
}

async function fits(
  master: MasterKey,
  row: { organisationId: string; id: string; masterKeyId: string; wrapped: Uint8Array | null },
): Promise<void> {
  await master.unwrap(row.masterKeyId, row.wrapped!, wrapContext(row.organisationId, row.id));
}
