import { uuidv7 } from 'uuidv7';
import type { Tx } from '../db/connection.ts';

/** One look or one act, as it is kept: who, what, on which records, why and when. Rows are only ever added. */
export interface AuditEntry {
  organisationId: string;
  accountId: string;
  role: string;
  /** The call that was made: the id of its endpoint. */
  action: string;
  kind: 'read' | 'write' | 'found';
  /** Records the call named or made: `{ caseId: '…', conversationId: '…' }`. */
  objects: Record<string, string>;
  /** Why, in the words of the person, where a reason was given. */
  reason?: string | undefined;
  traceId: string;
}

type AuditTables = {
  auditEntry: AuditEntry & { id: string; at: string };
};

/** Writes an entry in the transaction of the act itself: one does not exist without the other. */
export async function writeAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx
    .withTables<AuditTables>()
    .insertInto('auditEntry')
    .values({ ...entry, objects: JSON.stringify(entry.objects) as never, id: uuidv7(), at: new Date().toISOString() })
    .execute();
}
