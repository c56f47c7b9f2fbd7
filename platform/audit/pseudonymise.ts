import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../db/connection.ts';
import { writeAudit } from './audit.ts';
import { commitmentTo, digestOfRewrites } from './chain.ts';
import type { AuditEntry, AuditRewrite, AuditTables, StoredEntry } from './entry.ts';
import { sealWaiting } from './seal.ts';

/** Whom or what the audit forgets: a household, single records by their ids, or both. */
export interface ForgottenSubject {
  householdId?: string;
  /** Ids as entries name them in their objects, such as of a signal. */
  records?: readonly string[];
}

/**
 * Takes a subject out of the audit when what was kept of it is destroyed: in every entry it becomes one and the same
 * pseudonym, and what else was personal (records named, reasons, salts) is gone. Who looked, when, as what and under
 * which rule stays, and so does the chain. One entry, in the name of `by`, says that it was done and covers exactly what
 * changed. Belongs in the transaction of the destruction; that transaction may see one organisation only. Returns the
 * number of entries that were changed.
 */
export async function pseudonymiseSubject(
  tx: Tx,
  { householdId, records = [] }: ForgottenSubject,
  by: Pick<AuditEntry, 'organisationId' | 'accountId' | 'role' | 'action' | 'traceId'> & Partial<AuditEntry>,
): Promise<number> {
  const { organisationId } = by;
  const db = tx.withTables<AuditTables>();
  // What was never sealed has no commitment to lead away from.
  await sealWaiting(tx, organisationId);
  const pseudonym = randomUUID();
  const ofHousehold = householdId
    ? await sql<StoredEntry>`select * from audit_pseudonymise(${householdId}::uuid, ${pseudonym}::uuid)`.execute(tx)
    : { rows: [] };
  const ofRecords =
    records.length > 0
      ? await sql<StoredEntry>`
          select * from audit_pseudonymise_records(${records}::text[], ${pseudonym}::uuid)`.execute(tx)
      : { rows: [] };
  // One that changed twice counts as it is in the end.
  const after = [...new Map([...ofHousehold.rows, ...ofRecords.rows].map((entry) => [entry.id, entry])).values()];
  const before = await commitmentsBefore(
    tx,
    organisationId,
    after.map(({ id }) => id),
  );
  const changed = after.map((entry) => {
    const oldCommitment = before.get(entry.id);
    if (!oldCommitment) throw new Error(`Entry ${entry.id} was changed before it was sealed`);
    return { organisationId, entryId: entry.id, oldCommitment, newCommitment: commitmentTo(entry) };
  });
  // The digest leaves out by which entry it was done, because that entry holds the digest.
  const byEntry = await writeAudit(tx, {
    ...by,
    kind: 'write',
    objects: { pseudonym, entries: String(changed.length), digest: digestOfRewrites(changed) },
  });
  const rewrites: AuditRewrite[] = changed.map((one) => ({ ...one, byEntry }));
  if (rewrites.length > 0) await db.insertInto('auditRewrite').values(rewrites).execute();
  return changed.length;
}

/** What each entry was committed to until now: by its last rewrite, else by its link. */
async function commitmentsBefore(tx: Tx, organisationId: string, entryIds: string[]): Promise<Map<string, Buffer>> {
  const db = tx.withTables<AuditTables>();
  const links = await db
    .selectFrom('auditChain')
    .select(['entryId', 'commitment'])
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`entry_id = any (${entryIds}::uuid[])`)
    .execute();
  const rewrites = await db
    .selectFrom('auditRewrite')
    .select(['entryId', 'newCommitment'])
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`entry_id = any (${entryIds}::uuid[])`)
    .orderBy('byEntry')
    .execute();
  return new Map([
    ...links.map(({ entryId, commitment }) => [entryId, commitment] as const),
    ...rewrites.map(({ entryId, newCommitment }) => [entryId, newCommitment] as const),
  ]);
}
