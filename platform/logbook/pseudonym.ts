import { createHmac, randomBytes } from 'node:crypto';
import type { Tx } from '../db/connection.ts';
import type { Vault } from '../vault/vault.ts';
import type { SubjectKind } from './line.ts';
import type { LogbookTables } from './tables.ts';

/**
 * What makes the pseudonyms of an organisation: under a secret that is made once and stays, so that the log can be asked
 * for one resident, and whoever has the log alone cannot find out who it is.
 */
export async function pseudonymsOf(tx: Tx, vault: Vault, organisationId: string) {
  const db = tx.withTables<LogbookTables>();
  const place = { organisationId, table: 'processing_log', column: 'secret', rowId: organisationId };
  const { secret: sealed } = await db
    .selectFrom('processingLog')
    .select('secret')
    .where('organisationId', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  let secret = sealed && (await vault.open(tx, place, sealed));
  if (!secret) {
    secret = randomBytes(32).toString('base64');
    await db
      .updateTable('processingLog')
      .set({ secret: await vault.seal(tx, place, secret) })
      .where('organisationId', '=', organisationId)
      .execute();
  }
  const key = Buffer.from(secret, 'base64');
  return (kind: SubjectKind, id: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([kind, id]))
      .digest('base64url');
}
