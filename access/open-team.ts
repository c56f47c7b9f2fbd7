import { sql } from 'kysely';
import type { Tx } from '../platform/db/connection.ts';

/**
 * Does this team still work? Held as it is until the end of the transaction: a team that ends at this very moment waits
 * and then counts what was given to it, or has ended and gets nothing more.
 */
export async function holdOpenTeam(tx: Tx, organisationId: string, id: string): Promise<boolean> {
  const { rows } = await sql`select from team where organisation_id = ${organisationId} and id = ${id}
    and ended_at is null for key share`.execute(tx);
  return rows.length > 0;
}
