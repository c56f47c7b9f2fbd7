import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/connection.ts';
import { triesThatCount, waitLeft } from './domain.ts';
import type { AccountTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();
const day = 24 * 60 * 60_000;

/** Something that can be tried, and how many tries may follow each other at once. */
interface Limit {
  key: string;
  free: number;
}

const keyOf = (kind: string, ...parts: string[]) =>
  `${kind}:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;

/** Whoever has IPv6 has a whole /64 of addresses. */
const placeOf = (address: string) => (address.includes(':') ? address.split(':').slice(0, 4).join(':') : address);

/** Where somebody knocks: the name they give, normalised by `signInName`, and the address they come from. */
export interface Knock {
  name: string;
  address: string;
}

const fromHere = ({ name, address }: Knock): Limit => ({ key: keyOf('here', name, placeOf(address)), free: 5 });
const fromAnywhere = ({ name }: Knock): Limit => ({ key: keyOf('anywhere', name), free: 30 });

/**
 * Counts a try for a name, whether or not anybody has that name. Returns 0 when it may be made, otherwise how many
 * milliseconds to wait; then it is not counted. One address cannot hold up another for the same name, nor one name
 * another at the same address, so nobody is locked out by a guesser and no office by a colleague; a guesser who spreads
 * over addresses is slowed down everywhere except where that person signed in before.
 */
export async function takeKnock(tx: Tx, knock: Knock, now: number): Promise<number> {
  await forgetOld(tx, now);
  const here = fromHere(knock);
  const row = await lockRow(tx, here.key, now);
  const isKnown = row.knownUntil !== null && Date.parse(row.knownUntil) > now;
  return takeTry(tx, isKnown ? [here] : [here, fromAnywhere(knock)], now);
}

/** The right password was given: what was tried before does not count any more. */
export const forgetKnocks = (tx: Tx, knock: Knock) => forget(tx, [fromHere(knock).key, fromAnywhere(knock).key]);

/** Somebody signed in from here altogether: for ninety days a guesser elsewhere does not hold them up. */
export async function knowPlace(tx: Tx, knock: Knock, now: number): Promise<void> {
  const knownUntil = new Date(now + 90 * day).toISOString();
  await lockRow(tx, fromHere(knock).key, now);
  await db(tx)
    .updateTable('signInTry')
    .set({ knownUntil, forgetAt: knownUntil })
    .where('key', '=', fromHere(knock).key)
    .execute();
}

/** What somebody can guess at who is past the first door: a code, or the password once more. */
type Guess = 'code' | 'proof';
const guessOf = (guess: Guess, accountId: string): Limit => ({ key: keyOf(guess, accountId), free: 5 });

/** As `takeKnock`, for an account that is known already; counts over all addresses. */
export const takeGuess = (tx: Tx, guess: Guess, accountId: string, now: number) =>
  takeTry(tx, [guessOf(guess, accountId)], now);

export const forgetGuesses = (tx: Tx, guess: Guess, accountId: string) => forget(tx, [guessOf(guess, accountId).key]);

/** Counts before the answer is known: a hundred tries at the same moment are a hundred tries. */
async function takeTry(tx: Tx, limits: readonly Limit[], now: number): Promise<number> {
  const locked = [];
  for (const limit of limits) locked.push({ ...limit, row: await lockRow(tx, limit.key, now) });
  const wait = Math.max(...locked.map(({ row, free }) => waitLeft(row, free, now)));
  if (wait > 0) return wait;
  for (const { key, row } of locked) {
    const change = { tries: triesThatCount(row, now) + 1, at: new Date(now).toISOString() };
    await db(tx).updateTable('signInTry').set(change).where('key', '=', key).execute();
  }
  return 0;
}

async function lockRow(tx: Tx, key: string, now: number) {
  const [at, forgetAt] = [new Date(now).toISOString(), new Date(now + day).toISOString()];
  return db(tx)
    .insertInto('signInTry')
    .values({ key, tries: 0, at, knownUntil: null, forgetAt })
    .onConflict((on) =>
      on.column('key').doUpdateSet({ forgetAt: sql`greatest(sign_in_try.forget_at, excluded.forget_at)` }),
    )
    .returning(['tries', 'at', 'knownUntil'])
    .executeTakeFirstOrThrow();
}

async function forget(tx: Tx, keys: string[]): Promise<void> {
  await db(tx).updateTable('signInTry').set({ tries: 0 }).where('key', 'in', keys).execute();
}

/** A little at every try; rows somebody is working on are left for the next. */
async function forgetOld(tx: Tx, now: number): Promise<void> {
  const old = db(tx)
    .selectFrom('signInTry')
    .select('key')
    .where('forgetAt', '<', new Date(now).toISOString())
    .limit(100)
    .forUpdate()
    .skipLocked();
  await db(tx).deleteFrom('signInTry').where('key', 'in', old).execute();
}
