import { totpStep } from '../../platform/auth/totp.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import type { Vault } from '../../platform/vault/vault.ts';

// The key of an authenticator app makes every code to come: it stands in the database sealed, like a BSN.

const placeOf = (organisationId: string, accountId: string) => ({
  organisationId,
  table: 'account',
  column: 'totp_sealed',
  rowId: accountId,
});

export const sealCodesKey = (tx: Tx, vault: Vault, whose: { organisationId: string; accountId: string }, key: string) =>
  vault.seal(tx, placeOf(whose.organisationId, whose.accountId), key);

interface WithCodes {
  organisationId: string;
  id: string;
  totpSealed: Buffer | null;
}

/** The half minute for which this is the code of somebody's app; undefined when it is wrong or there is no app. */
export async function stepOfCode(tx: Tx, vault: Vault, account: WithCodes, code: string): Promise<number | undefined> {
  const { organisationId, id, totpSealed } = account;
  if (!totpSealed) return undefined;
  return totpStep(await vault.open(tx, placeOf(organisationId, id), totpSealed), code, Date.now());
}

type Readable = { account: WithCodes & { totpSecret: string | null } };

/**
 * Seals the keys that an earlier version, or a backup of its time, kept readable. Each in a transaction of its own:
 * stopped anywhere, a key is either readable or sealed, and the next start goes on.
 * @param owner as the owner of the tables, who sees every organisation
 */
export async function sealReadableCodesKeys(owner: Db, vault: Vault): Promise<number> {
  const readable = await owner
    .withTables<Readable>()
    .selectFrom('account')
    .select(['organisationId', 'id'])
    .where('totpSecret', 'is not', null)
    .execute();
  for (const { organisationId, id } of readable) {
    await owner.transaction().execute(async (tx) => {
      const accounts = tx.withTables<Readable>();
      const row = await accounts
        .selectFrom('account')
        .select('totpSecret')
        .where('organisationId', '=', organisationId)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (!row?.totpSecret) return;
      const totpSealed = await sealCodesKey(tx, vault, { organisationId, accountId: id }, row.totpSecret);
      await accounts
        .updateTable('account')
        .set({ totpSealed, totpSecret: null })
        .where('organisationId', '=', organisationId)
        .where('id', '=', id)
        .execute();
    });
  }
  return readable.length;
}
