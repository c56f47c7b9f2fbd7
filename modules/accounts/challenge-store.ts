import type { Tx } from '../../platform/db/connection.ts';
import { AppError } from '../../platform/errors.ts';
import type { AccountTables, ChallengePurpose } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();
const minute = 60_000;

/** Which session: its id, not its secret. */
export interface SessionPlace {
  organisationId: string;
  id: string;
}

/** Has the session wait for one thing, ten minutes long; what it waited for before is gone. */
export async function keepChallenge(
  tx: Tx,
  session: SessionPlace,
  challengeFor: ChallengePurpose,
  challenge: string,
): Promise<void> {
  await db(tx)
    .updateTable('session')
    .set({ challenge, challengeFor, challengeUntil: new Date(Date.now() + 10 * minute).toISOString() })
    .where('organisationId', '=', session.organisationId)
    .where('id', '=', session.id)
    .execute();
}

/** Gives what this very session waits for, once; undefined when it waits for nothing, for something else or no more. */
export async function takeChallenge(
  tx: Tx,
  { organisationId, id }: SessionPlace,
  purpose: ChallengePurpose,
): Promise<string | undefined> {
  const waiting = await db(tx)
    .selectFrom('session')
    .select('challenge')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('challengeFor', '=', purpose)
    .where('challengeUntil', '>', new Date().toISOString())
    .forUpdate()
    .executeTakeFirst();
  if (!waiting?.challenge) return undefined;
  await db(tx)
    .updateTable('session')
    .set({ challenge: null, challengeFor: null, challengeUntil: null })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
  return waiting.challenge;
}

/** Uses up the proof that the person gave in this session in the last five minutes; throws when there is none. */
export async function useProof(tx: Tx, session: SessionPlace): Promise<void> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('session')
    .set({ provenAt: null })
    .where('organisationId', '=', session.organisationId)
    .where('id', '=', session.id)
    .where('provenAt', '>', new Date(Date.now() - 5 * minute).toISOString())
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new AppError('proof-needed');
}
