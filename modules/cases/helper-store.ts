import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { HelperFields } from './api.ts';
import type { CaseTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<CaseTables>();

/** Everyone who helps the household: still busy first, then those who stopped. */
export function listHelpers(tx: Tx, viewer: Viewer, caseId: string, helperId?: string) {
  let query = db(tx)
    .selectFrom('involvedHelper')
    .select(['id', 'name', 'organisationName', 'helpsWith', 'domain', 'personIds', 'contact', 'hasIntake', 'hasPlan'])
    .select(['since', 'until', 'version'])
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId);
  if (helperId) query = query.where('id', '=', helperId);
  return query
    .orderBy(sql`until is not null`)
    .orderBy('organisationName')
    .orderBy('id')
    .execute();
}

export async function insertHelper(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: { caseId: string; teamId: string },
  { id = uuidv7(), ...fields }: HelperFields & { id?: string | undefined },
  at: string,
): Promise<string> {
  await db(tx)
    .insertInto('involvedHelper')
    .values({ organisationId: viewer.organisationId, id, teamId, caseId, ...fields, createdAt: at })
    .execute();
  return id;
}

/** Changes a helper who still has this version; false when somebody was first. */
export async function updateHelper(
  tx: Tx,
  viewer: Viewer,
  at: { caseId: string; helperId: string },
  { version, ...fields }: HelperFields & { version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('involvedHelper')
    .set({ ...fields, version: version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.helperId)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Opens the case to a colleague until a day. */
export async function insertOpening(
  tx: Tx,
  viewer: Viewer,
  of: { caseId: string; teamId: string; householdId: string },
  opening: { accountId: string; purpose: string; until: string },
  at: string,
): Promise<string> {
  const id = uuidv7();
  await db(tx)
    .insertInto('caseOpening')
    .values({
      organisationId: viewer.organisationId,
      id,
      ...of,
      ...opening,
      openedAt: at,
      openedBy: viewer.accountId,
      withdrawnAt: null,
    })
    .execute();
  return id;
}

/** True when there was such an opening, still open. */
export async function closeOpening(
  tx: Tx,
  viewer: Viewer,
  of: { caseId: string; openingId: string },
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('caseOpening')
    .set({ withdrawnAt: at })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', of.caseId)
    .where('id', '=', of.openingId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
