import { sql } from 'kysely';
import type { Tx } from '../../platform/db/connection.ts';

/** Where the records are that calls name in their audit entry. */
const tableOf: Record<string, string> = {
  caseId: 'support_case',
  householdId: 'household',
  personId: 'person',
  signalId: 'signal',
  firstContactId: 'first_contact',
  appointmentId: 'appointment',
  importId: 'caseload_import',
};

/**
 * Whether the viewer still sees every record an earlier answer was about. A call without a record of its own in the path
 * is not decided again by its policy, so an answer that was kept would outlive the right to it.
 */
export async function isStillInSight(
  tx: Tx,
  organisationId: string,
  objects: Readonly<Record<string, string>>,
): Promise<boolean> {
  for (const [name, id] of Object.entries(objects)) {
    const table = tableOf[name];
    if (!table) continue;
    const { rows } = await sql`select from ${sql.table(table)} where organisation_id = ${organisationId}
      and id = ${id}`.execute(tx);
    if (rows.length === 0) return false;
  }
  return true;
}
