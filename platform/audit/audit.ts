import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '../db/connection.ts';
import type { AuditEntry, AuditTables, StoredEntry } from './entry.ts';

/**
 * Writes an entry in the transaction of the act itself: one does not exist without the other. It waits for the sealer,
 * which puts it in the chain within seconds (docs/decisions/012-sealed-audit.md). Returns the id of the entry.
 */
export async function writeAudit(tx: Tx, entry: AuditEntry): Promise<string> {
  const row: StoredEntry = {
    organisationId: entry.organisationId,
    id: uuidv7(),
    at: new Date().toISOString(),
    accountId: entry.accountId,
    role: entry.role,
    onBehalfOf: entry.onBehalfOf ?? null,
    sessionId: entry.sessionId ?? null,
    action: entry.action,
    kind: entry.kind,
    outcome: entry.outcome ?? 'done',
    permission: entry.permission ?? null,
    purpose: entry.purpose ?? null,
    objects: entry.objects,
    householdId: entry.householdId ?? null,
    personId: entry.personId ?? null,
    found: [...new Set(entry.found)],
    reason: entry.reason ?? null,
    traceId: entry.traceId,
    salt: randomUUID(),
  };
  // One round trip for both: an entry that did not wait would never be sealed.
  await tx
    .withTables<AuditTables>()
    .with('written', (db) =>
      db
        .insertInto('auditEntry')
        .values({ ...row, objects: JSON.stringify(row.objects) as never })
        .returning(['organisationId', 'id']),
    )
    .insertInto('auditPending')
    .columns(['organisationId', 'entryId'])
    .expression((db) => db.selectFrom('written').select(['organisationId', 'id']))
    .execute();
  return row.id;
}
