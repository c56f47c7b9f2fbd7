import type { Tx } from '../platform/db/connection.ts';

type SubjectFacts = {
  supportCase: { organisationId: string; id: string; householdId: string };
  household: { organisationId: string; id: string };
  person: { organisationId: string; id: string; householdId: string };
};

/** Whose record a call was about. */
export interface AuditSubject {
  householdId?: string;
  personId?: string;
}

/** Follows the records a call named to a household that is really there, as far as this transaction sees. */
export async function auditSubject(
  tx: Tx,
  organisationId: string,
  objects: Record<string, string | undefined>,
): Promise<AuditSubject> {
  const householdId = await householdOf(tx, organisationId, objects);
  return householdId ? { householdId, ...(objects.personId ? { personId: objects.personId } : {}) } : {};
}

async function householdOf(
  tx: Tx,
  organisationId: string,
  { caseId, householdId, personId }: Record<string, string | undefined>,
): Promise<string | undefined> {
  const db = tx.withTables<SubjectFacts>();
  if (caseId) {
    const found = await db
      .selectFrom('supportCase')
      .select('householdId')
      .where('organisationId', '=', organisationId)
      .where('id', '=', caseId)
      .executeTakeFirst();
    if (found) return found.householdId;
  }
  if (householdId) {
    const found = await db
      .selectFrom('household')
      .select('id')
      .where('organisationId', '=', organisationId)
      .where('id', '=', householdId)
      .executeTakeFirst();
    if (found) return found.id;
  }
  if (!personId) return undefined;
  const found = await db
    .selectFrom('person')
    .select('householdId')
    .where('organisationId', '=', organisationId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return found?.householdId;
}
