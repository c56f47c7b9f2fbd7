import type { Tx } from '../../platform/db/connection.ts';
import { hashSecret, type SessionToken } from '../../platform/auth/session-token.ts';
import type { AccountTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();

/** Starts a session for the account; `complete` is false while a second step is still to come. */
export async function createSession(tx: Tx, token: SessionToken, accountId: string, complete: boolean): Promise<void> {
  const now = new Date().toISOString();
  await db(tx)
    .insertInto('session')
    .values({
      organisationId: token.organisationId,
      tokenHash: hashSecret(token.secret),
      accountId,
      complete,
      challenge: null,
      createdAt: now,
      lastSeenAt: now,
      endedAt: null,
    })
    .execute();
}

export function findSession(tx: Tx, token: SessionToken) {
  return db(tx)
    .selectFrom('session')
    .selectAll()
    .where('organisationId', '=', token.organisationId)
    .where('tokenHash', '=', hashSecret(token.secret))
    .executeTakeFirst();
}

/** Changes what is known of a session: that it was seen, that its second step was taken, or that it ended. */
export async function updateSession(
  tx: Tx,
  token: SessionToken,
  change: { lastSeenAt?: string; complete?: boolean; endedAt?: string; challenge?: string | null },
): Promise<void> {
  await db(tx)
    .updateTable('session')
    .set(change)
    .where('organisationId', '=', token.organisationId)
    .where('tokenHash', '=', hashSecret(token.secret))
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
