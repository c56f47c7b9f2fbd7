import { sql } from 'kysely';
import type { Tx } from '../../platform/db/connection.ts';
import type { AccountTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();

/** The passkeys of an account, in the order they were added. */
export function listPasskeys(tx: Tx, organisationId: string, accountId: string) {
  return db(tx)
    .selectFrom('passkey')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .orderBy('createdAt')
    .execute();
}

/** A passkey of this account; one of somebody else is not there. */
export function findPasskey(tx: Tx, organisationId: string, accountId: string, id: string) {
  return db(tx)
    .selectFrom('passkey')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
}

type Passkey = AccountTables['passkey'];

/** Adds a passkey; false when there is one with that id already. */
export async function insertPasskey(tx: Tx, passkey: Passkey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('passkey')
    .values(passkey)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function deletePasskey(tx: Tx, passkey: Pick<Passkey, 'organisationId' | 'id'>): Promise<void> {
  await db(tx)
    .deleteFrom('passkey')
    .where('organisationId', '=', passkey.organisationId)
    .where('id', '=', passkey.id)
    .execute();
}

/** Keeps how often the passkey says it was used: one that counts back later is a copy. */
export async function passkeyWasUsed(tx: Tx, passkey: Passkey, counter: number): Promise<void> {
  await db(tx)
    .updateTable('passkey')
    .set({ counter: sql`greatest(counter, ${counter})`, lastUsedAt: new Date().toISOString() })
    .where('organisationId', '=', passkey.organisationId)
    .where('id', '=', passkey.id)
    .execute();
}

interface Whose {
  organisationId: string;
  accountId: string;
}

/** Turns codes on, with the time step of the code that confirmed them: that one is used. `null` turns them off. */
export async function setTotp(tx: Tx, whose: Whose, totp: { sealed: Buffer; step: number } | null): Promise<void> {
  await db(tx)
    .updateTable('account')
    .set({
      totpSealed: totp?.sealed ?? null,
      totpConfirmedAt: totp ? new Date().toISOString() : null,
      totpLastStep: totp?.step ?? null,
    })
    .where('organisationId', '=', whose.organisationId)
    .where('id', '=', whose.accountId)
    .execute();
}

/** Remembers the time step of an accepted code; false when a code of that step or a later one was accepted before. */
export async function acceptCodeOnce(tx: Tx, organisationId: string, accountId: string, step: number) {
  const { numUpdatedRows } = await db(tx)
    .updateTable('account')
    .set({ totpLastStep: step })
    .where('organisationId', '=', organisationId)
    .where('id', '=', accountId)
    .where((eb) => eb.or([eb('totpLastStep', 'is', null), eb('totpLastStep', '<', step)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function setPasswordHash(tx: Tx, whose: Whose, passwordHash: string): Promise<void> {
  await db(tx)
    .updateTable('account')
    .set({ passwordHash })
    .where('organisationId', '=', whose.organisationId)
    .where('id', '=', whose.accountId)
    .execute();
}
