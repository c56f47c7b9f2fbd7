import { sql } from 'kysely';
import type { Tx } from '../platform/db/connection.ts';

/**
 * Is processing frozen (AVG art. 18) of the case or household that the path, the record or what was sent names? Nothing
 * is written then but what has to do with that right itself. This is not the restriction of a household to some
 * colleagues: that hides, this holds still.
 *
 * @param places what may name one, each as `caseId` or `householdId`
 */
export async function isFrozen(tx: Tx, organisationId: string, places: readonly unknown[]): Promise<boolean> {
  const caseIds = places.flatMap((place) => idIn(place, 'caseId'));
  const householdIds = places.flatMap((place) => idIn(place, 'householdId'));
  if (caseIds.length + householdIds.length === 0) return false;
  const { rows } = await sql`select from processing_freeze f where f.organisation_id = ${organisationId}
    and f.lifted_at is null
    and (f.case_id = any (${caseIds}::uuid[]) or f.household_id = any (${householdIds}::uuid[]))`.execute(tx);
  return rows.length > 0;
}

function idIn(place: unknown, name: 'caseId' | 'householdId'): string[] {
  const id =
    typeof place === 'object' && place !== null && name in place ? (place as Record<string, unknown>)[name] : null;
  return typeof id === 'string' ? [id] : [];
}
