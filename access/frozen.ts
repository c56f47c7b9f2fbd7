import { sql } from 'kysely';
import type { Tx } from '../platform/db/connection.ts';

/**
 * Is processing of what the path names frozen (AVG art. 18)? Nothing is written then but what has to do with that right
 * itself. This is not the restriction of a household to some colleagues: that hides, this holds still.
 */
export async function isFrozen(tx: Tx, organisationId: string, params: unknown): Promise<boolean> {
  const { caseId, householdId } = params as { caseId?: string; householdId?: string };
  if (!caseId && !householdId) return false;
  const { rows } = await sql`select from processing_freeze f where f.organisation_id = ${organisationId}
    and f.lifted_at is null and (f.case_id = ${caseId ?? null} or f.household_id = ${householdId ?? null})`.execute(tx);
  return rows.length > 0;
}
