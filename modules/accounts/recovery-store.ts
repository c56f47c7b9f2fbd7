import { hashPassword, passwordMatches } from '../../platform/auth/password.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { newRecoveryCode, recoveryCodeCount, writtenCode, type RecoveryCode } from './domain-recovery.ts';
import type { AccountTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();

interface Whose {
  organisationId: string;
  accountId: string;
}

/** Takes all codes of somebody away, used or not. */
export async function dropRecoveryCodes(tx: Tx, { organisationId, accountId }: Whose): Promise<void> {
  await db(tx)
    .deleteFrom('recoveryCode')
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .execute();
}

/** New codes in place of those there were; as they are to be written down, the only time they can be read. */
export async function makeRecoveryCodes(tx: Tx, whose: Whose): Promise<string[]> {
  const { organisationId, accountId } = whose;
  // By name: two with one name would be one row too many to look at.
  const codes = new Map<string, RecoveryCode>();
  while (codes.size < recoveryCodeCount) {
    const code = newRecoveryCode();
    codes.set(code.name, code);
  }
  const createdAt = new Date().toISOString();
  const rows = await Promise.all(
    [...codes.values()].map(async ({ name, secret }) => ({
      organisationId,
      accountId,
      codeHash: `${name} ${await hashPassword(secret)}`,
      createdAt,
      usedAt: null,
    })),
  );
  await dropRecoveryCodes(tx, whose);
  await db(tx).insertInto('recoveryCode').values(rows).execute();
  return [...codes.values()].map(writtenCode);
}

function unused(tx: Tx, { organisationId, accountId }: Whose) {
  return db(tx)
    .selectFrom('recoveryCode')
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null);
}

/** How many somebody has left. */
export async function countRecoveryCodes(tx: Tx, whose: Whose): Promise<number> {
  const { count } = await unused(tx, whose)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Uses a code up; false when it is not one of theirs or was used before, which takes as long. */
export async function takeRecoveryCode(tx: Tx, whose: Whose, code: RecoveryCode | undefined): Promise<boolean> {
  const rows = await unused(tx, whose).select('codeHash').execute();
  const row = rows.find(({ codeHash }) => codeHash.startsWith(`${code?.name} `));
  const matches = await passwordMatches(row?.codeHash.slice(row.codeHash.indexOf(' ') + 1), code?.secret ?? '');
  if (!row || !matches) return false;
  const { numUpdatedRows } = await db(tx)
    .updateTable('recoveryCode')
    .set({ usedAt: new Date().toISOString() })
    .where('organisationId', '=', whose.organisationId)
    .where('accountId', '=', whose.accountId)
    .where('codeHash', '=', row.codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
