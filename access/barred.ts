import { sql } from 'kysely';
import type { Tx } from '../platform/db/connection.ts';

/** Is this account kept out of the household of this case by name? For rows in sight, or read as the gate. */
export async function isBarred(tx: Tx, organisationId: string, caseId: string, accountId: string): Promise<boolean> {
  const { rows } = await sql`select from household_restriction r where r.organisation_id = ${organisationId}
    and r.case_id = ${caseId} and r.barred_account = ${accountId} and r.lifted_at is null`.execute(tx);
  return rows.length > 0;
}

/** The households this account is kept out of by name; read as the gate. */
export async function barredHouseholds(tx: Tx, organisationId: string, accountId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select r.household_id as id from household_restriction r
    where r.organisation_id = ${organisationId} and r.barred_account = ${accountId} and r.lifted_at is null`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}
