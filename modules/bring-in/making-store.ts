import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { Problem } from './domain.ts';
import type { HouseholdToMake, ReadHousehold } from './domain-households.ts';
import type { BringInTables } from './tables.ts';

// The list of households to make, and what came of each: what lets an import stop anywhere and go on.

const db = (tx: Tx) => tx.withTables<BringInTables>();
const batch = 500;

/** Lists every household of the file, to make or left out, and says that the making began. */
export async function listToMake(
  tx: Tx,
  viewer: Viewer,
  of: { importId: string; teamId: string },
  households: readonly ReadHousehold[],
): Promise<void> {
  const { organisationId } = viewer;
  for (let at = 0; at < households.length; at += batch) {
    await db(tx)
      .insertInto('caseloadImportHousehold')
      .values(
        households.slice(at, at + batch).map((household, index) => ({
          organisationId,
          importId: of.importId,
          key: household.key,
          teamId: of.teamId,
          position: at + index,
          name: household.name,
          rowNumbers: household.rows,
          content: household.toMake && JSON.stringify(household.toMake),
          problems: JSON.stringify(household.problems),
          householdId: null,
          caseId: null,
          doneAt: null,
        })),
      )
      .execute();
  }
  await mark(tx, viewer, of.importId, 'startedAt');
}

/** The next households that wait, in the order of the file. */
export async function nextToMake(tx: Tx, viewer: Viewer, importId: string, most: number) {
  const rows = await db(tx)
    .selectFrom('caseloadImportHousehold')
    .select(['key', 'name', 'rowNumbers', 'content', 'problems'])
    .where('organisationId', '=', viewer.organisationId)
    .where('importId', '=', importId)
    .where('content', 'is not', null)
    .orderBy('position')
    .limit(most)
    .execute();
  return rows.map(({ key, name, rowNumbers, content, problems }) => ({
    key,
    name,
    rows: rowNumbers,
    toMake: content as HouseholdToMake,
    problems: problems as Problem[],
  }));
}

/**
 * Keeps what came of a household. Once it is made, what the file said of it goes: it is in the record now. What stays out
 * keeps its rows, to be given back.
 */
export async function settle(
  tx: Tx,
  viewer: Viewer,
  importId: string,
  household: { key: string; rows: number[]; problems: readonly Problem[] },
  made: { householdId: string; caseId: string } | null,
): Promise<void> {
  await db(tx)
    .updateTable('caseloadImportHousehold')
    .set({
      content: null,
      problems: JSON.stringify(household.problems),
      householdId: made?.householdId ?? null,
      caseId: made?.caseId ?? null,
      doneAt: new Date().toISOString(),
    })
    .where('organisationId', '=', viewer.organisationId)
    .where('importId', '=', importId)
    .where('key', '=', household.key)
    .execute();
  if (made === null) return;
  await db(tx)
    .deleteFrom('caseloadImportRow')
    .where('organisationId', '=', viewer.organisationId)
    .where('importId', '=', importId)
    .where('rowNumber', 'in', household.rows)
    .execute();
}

export const finish = (tx: Tx, viewer: Viewer, importId: string) => mark(tx, viewer, importId, 'finishedAt');

async function mark(tx: Tx, viewer: Viewer, importId: string, what: 'startedAt' | 'finishedAt'): Promise<void> {
  await db(tx)
    .updateTable('caseloadImport')
    .set({ [what]: new Date().toISOString(), version: sql`version + 1` })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', importId)
    .execute();
}

/** Households of the file that were left out, with the reasons, in the order of the file. */
export async function listLeftOut(tx: Tx, viewer: Viewer, importId: string) {
  const rows = await db(tx)
    .selectFrom('caseloadImportHousehold')
    .select(['name', 'rowNumbers', 'problems'])
    .where('organisationId', '=', viewer.organisationId)
    .where('importId', '=', importId)
    .where('content', 'is', null)
    .where('householdId', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ name: row.name, rows: row.rowNumbers, problems: row.problems as Problem[] }));
}
