import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from '../db/connection.ts';
import { AppError } from '../errors.ts';

type IdempotencyTables = {
  idempotencyKey: {
    organisationId: string;
    accountId: string;
    key: string;
    requestHash: string;
    status: number | null;
    reply: unknown;
    objects: unknown;
    createdAt: string;
  };
};

export interface StoredReply {
  status: number;
  reply: unknown;
  /** The records it is about, by what they are: `{ caseId: '…' }`. */
  objects: Record<string, string>;
}

export interface Claim {
  organisationId: string;
  accountId: string;
  key: string;
  requestHash: string;
}

/** A fingerprint of what was asked, so that one key cannot serve two different requests. */
export function requestHash(action: string, params: unknown, body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([action, params, body]))
    .digest('hex');
}

/**
 * Claims a key for this transaction. Returns the reply of an earlier request with the same key, or nothing when this
 * is the first. A second request that arrives while the first still runs waits for it on the unique index.
 */
export async function claimKey(tx: Tx, claim: Claim): Promise<StoredReply | undefined> {
  const db = tx.withTables<IdempotencyTables>();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('idempotencyKey')
    .values({ ...claim, status: null, reply: null, objects: '{}', createdAt: new Date().toISOString() })
    .onConflict((on) => on.columns(['organisationId', 'accountId', 'key']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows ? undefined : earlierReply(tx, claim);
}

/** The reply of an earlier request with this key, without claiming it; undefined when there was none. */
export async function earlierReply(tx: Tx, claim: Claim): Promise<StoredReply | undefined> {
  const earlier = await tx
    .withTables<IdempotencyTables>()
    .selectFrom('idempotencyKey')
    .select(['requestHash', 'status', 'reply', 'objects'])
    .where('organisationId', '=', claim.organisationId)
    .where('accountId', '=', claim.accountId)
    .where('key', '=', claim.key)
    .executeTakeFirst();
  if (!earlier) return undefined;
  if (earlier.requestHash !== claim.requestHash) throw new AppError('key-reused');
  return { status: earlier.status ?? 200, reply: earlier.reply, objects: earlier.objects as Record<string, string> };
}

/** Keeps the reply with the key, in the same transaction as the write it answers. */
export async function keepReply(tx: Tx, claim: Claim, stored: StoredReply): Promise<void> {
  await tx
    .withTables<IdempotencyTables>()
    .updateTable('idempotencyKey')
    .set({
      status: stored.status,
      reply: sql`${JSON.stringify(stored.reply)}::jsonb`,
      objects: sql`${JSON.stringify(stored.objects)}::jsonb`,
    })
    .where('organisationId', '=', claim.organisationId)
    .where('accountId', '=', claim.accountId)
    .where('key', '=', claim.key)
    .execute();
}

/** Longer than a device that was away can still deliver what it kept. */
const keptWeeks = 8;

/** Takes away answers nobody will ask again; `owner` sees those of every organisation. */
export async function forgetOldAnswers(owner: Db, now = new Date()): Promise<void> {
  await owner
    .withTables<IdempotencyTables>()
    .deleteFrom('idempotencyKey')
    .where('createdAt', '<', new Date(now.getTime() - keptWeeks * 7 * 86_400_000).toISOString())
    .execute();
}
