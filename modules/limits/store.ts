import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { CutFields } from './api.ts';
import type { Threshold } from './domain.ts';
import type { LimitTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<LimitTables>();

/** What a team set itself, topic by topic. */
export function listLimits(tx: Tx, viewer: Viewer, teamId: string) {
  return db(tx)
    .selectFrom('teamLimit')
    .select(['limitId', 'thresholds', 'ask', 'version'])
    .where('organisationId', '=', viewer.organisationId)
    .where('teamId', '=', teamId)
    .execute();
}

/** Sets a topic whose version is still `version` (0: nothing was set yet); false when somebody was first. */
export async function saveLimit(
  tx: Tx,
  viewer: Viewer,
  at: { teamId: string; limitId: string; version: number },
  fields: { thresholds: Record<string, Threshold>; ask: string | null },
  now: string,
): Promise<boolean> {
  const values = {
    thresholds: JSON.stringify(fields.thresholds),
    ask: fields.ask,
    version: at.version + 1,
    changedBy: viewer.accountId,
    changedAt: now,
  };
  const result =
    at.version === 0
      ? await db(tx)
          .insertInto('teamLimit')
          .values({ organisationId: viewer.organisationId, teamId: at.teamId, limitId: at.limitId, ...values })
          .onConflict((on) => on.doNothing())
          .executeTakeFirst()
      : await db(tx)
          .updateTable('teamLimit')
          .set(values)
          .where('organisationId', '=', viewer.organisationId)
          .where('teamId', '=', at.teamId)
          .where('limitId', '=', at.limitId)
          .where('version', '=', at.version)
          .executeTakeFirst();
  const changed = 'numUpdatedRows' in result ? result.numUpdatedRows : result.numInsertedOrUpdatedRows;
  return (changed ?? 0n) > 0n;
}

/** The cuts of a team by product, without those that were taken off; one of them, also an ended one, when an id is given. */
export function listCuts(tx: Tx, viewer: Viewer, teamId: string, cutId?: string) {
  const query = db(tx)
    .selectFrom('serviceCut')
    .select(['id', 'product', 'untilFunction', 'thenBy', 'note', 'version'])
    .where('organisationId', '=', viewer.organisationId)
    .where('teamId', '=', teamId);
  return (cutId ? query.where('id', '=', cutId) : query.where('endedAt', 'is', null))
    .orderBy('product')
    .orderBy('id')
    .execute();
}

export async function insertCut(tx: Tx, viewer: Viewer, teamId: string, fields: CutFields, now: string) {
  const id = uuidv7();
  await db(tx)
    .insertInto('serviceCut')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId,
      ...fields,
      changedBy: viewer.accountId,
      changedAt: now,
    })
    .execute();
  return id;
}

/** Changes a cut that still has this version; false when somebody was first. */
export async function updateCut(
  tx: Tx,
  viewer: Viewer,
  at: { teamId: string; cutId: string; version: number },
  { ended, ...fields }: CutFields & { ended: boolean },
  now: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('serviceCut')
    .set({
      ...fields,
      endedAt: ended ? now : null,
      version: at.version + 1,
      changedBy: viewer.accountId,
      changedAt: now,
    })
    .where('organisationId', '=', viewer.organisationId)
    .where('teamId', '=', at.teamId)
    .where('id', '=', at.cutId)
    .where('version', '=', at.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
