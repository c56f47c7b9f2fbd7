import { sql } from 'kysely';
import type { Db } from '../db/connection.ts';
import { wrapContext, type DataKeyTables } from './data-keys.ts';
import { newMasterKey, readKeyFile, writeKeyFile } from './key-file.ts';
import type { MasterKey } from './master-key.ts';
import { VaultError } from './vault-error.ts';

/**
 * Wraps every data key anew under the newest master key. The lock waits for whoever makes a data key at this moment and
 * lets nobody make one until all are done. Gives how many were under an older one.
 */
export function wrapAnew(owner: Db, master: MasterKey): Promise<number> {
  return owner.transaction().execute(async (tx) => {
    await sql`lock table data_key in share row exclusive mode`.execute(tx);
    const keys = tx.withTables<DataKeyTables>();
    const rows = await keys
      .selectFrom('dataKey')
      .select(['organisationId', 'id', 'masterKeyId', 'wrapped'])
      .where('wrapped', 'is not', null)
      .execute();
    let moved = 0;
    for (const { organisationId, id, masterKeyId, wrapped } of rows) {
      const context = wrapContext(organisationId, id);
      const anew = await master.wrap(await master.unwrap(masterKeyId, wrapped!, context), context);
      if (anew.masterKeyId === masterKeyId) continue;
      await keys
        .updateTable('dataKey')
        .set(anew)
        .where('organisationId', '=', organisationId)
        .where('id', '=', id)
        .execute();
      moved += 1;
    }
    return moved;
  });
}

/**
 * Exchanges the master key in the file: both stand in it until every data key is under the new one, then only the new.
 * A file with two keys is an exchange that was stopped; it is finished. A program that works on reads the file itself.
 */
export async function exchangeKeyFile(
  owner: Db,
  master: MasterKey,
  path: string,
  told: (line: string) => void,
): Promise<void> {
  const keys = readKeyFile(path);
  if (!keys) throw new VaultError('no-master-key', `There is no master key at ${path} to exchange.`);
  const both = keys.length > 1 ? keys : [newMasterKey(), ...keys];
  writeKeyFile(path, both);
  told(`Master key: ${keys.length > 1 ? 'going on with an earlier exchange' : 'a new one stands beside the old one'}.`);
  told(`Master key: ${await wrapAnew(owner, master)} data keys are under the new one.`);
  writeKeyFile(path, both.slice(0, 1));
  told('Master key: the old one is gone from the file.');
}
