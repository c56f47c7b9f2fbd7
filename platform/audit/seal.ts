import { sql } from 'kysely';
import type { Db, Tx } from '../db/connection.ts';
import { inScope } from '../db/viewer-transaction.ts';
import { commitmentTo, hashOfLink, rootOf } from './chain.ts';
import type { AuditLink, AuditTables } from './entry.ts';

/** At most this many entries are sealed in one transaction. */
const batch = 500;

/** PostgreSQL: the row is there already. */
const uniqueViolation = '23505';

/**
 * Puts every entry that waits into the chain of its organisation; returns how many. May run in several programs at
 * once: whoever loses the race for a place in the chain leaves its entries to the next round.
 */
export async function sealPending(db: Db): Promise<number> {
  const waiting = await db
    .withTables<AuditTables>()
    .selectFrom('auditPending')
    .select('organisationId')
    .distinct()
    .execute();
  let sealed = 0;
  for (const { organisationId } of waiting) sealed += await sealOrganisation(db, organisationId);
  return sealed;
}

async function sealOrganisation(db: Db, organisationId: string): Promise<number> {
  let sealed = 0;
  for (;;) {
    const now = await inScope(db, { organisationId }, (tx) => sealBatch(tx, organisationId)).catch((error: unknown) => {
      if ((error as { code?: string }).code === uniqueViolation) return 0;
      throw error;
    });
    sealed += now;
    if (now < batch) return sealed;
  }
}

/** Seals within a transaction everything of the organisation that waits and that nobody else is sealing. */
export async function sealWaiting(tx: Tx, organisationId: string): Promise<void> {
  while ((await sealBatch(tx, organisationId)) === batch);
}

async function sealBatch(tx: Tx, organisationId: string): Promise<number> {
  const db = tx.withTables<AuditTables>();
  const taken = await db
    .selectFrom('auditPending')
    .select('entryId')
    .where('organisationId', '=', organisationId)
    .orderBy('entryId')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute();
  const ids = taken.map(({ entryId }) => entryId);
  if (ids.length === 0) return 0;
  const entries = await db
    .selectFrom('auditEntry')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`id = any (${ids}::uuid[])`)
    .orderBy('id')
    .execute();
  const head = await db
    .selectFrom('auditChain')
    .select(['seq', 'hash'])
    .where('organisationId', '=', organisationId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const sealedAt = new Date().toISOString();
  const links: AuditLink[] = [];
  let before = head?.hash ?? rootOf(organisationId);
  for (const entry of entries) {
    const seq = (head?.seq ?? 0) + links.length + 1;
    const link = { organisationId, seq, entryId: entry.id, sealedAt, commitment: commitmentTo(entry) };
    before = hashOfLink(entry, link, before);
    links.push({ ...link, hash: before });
  }
  if (links.length === 0) return 0;
  await db.insertInto('auditChain').values(links).execute();
  // One that waits without an entry is left: the check of the chain names it.
  await db
    .deleteFrom('auditPending')
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`entry_id = any (${entries.map(({ id }) => id)}::uuid[])`)
    .execute();
  return links.length;
}
