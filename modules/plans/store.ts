import { sql, type Updateable } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { GoalEventKind } from './domain.ts';
import type { CaseKey } from './read-around.ts';
import type { PlanTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<PlanTables>();

/** The parts of a plan that are added and changed, by the name of their table. */
export type PartName = 'planProblem' | 'planGoal' | 'planResult' | 'planSolution' | 'planAction';
type Set = 'organisationId' | 'teamId' | 'caseId' | 'id' | 'position' | 'version' | 'createdAt' | 'createdBy';
/** What may be written into a part; the rest is filled in here. */
export type Values<T extends PartName> = Omit<Updateable<PlanTables[T]>, Set>;

/**
 * Adds a part at the end of its list and returns its id. With an id made on a device that was delivered before, the
 * first delivery counts and nothing is written.
 */
export async function insertPart<T extends PartName>(
  tx: Tx,
  viewer: Viewer,
  key: CaseKey,
  table: T,
  { id = uuidv7(), ...values }: Values<T> & { id?: string | undefined },
): Promise<string> {
  await db(tx)
    .insertInto(table as 'planGoal')
    .values({
      ...(values as object),
      ...key,
      id,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from ${sql.table(table)} as earlier
        where earlier.organisation_id = ${key.organisationId} and earlier.case_id = ${key.caseId})`,
      createdAt: new Date().toISOString(),
      createdBy: viewer.accountId,
    } as never)
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .execute();
  return id;
}

/** Changes a part when it is still the version the person saw; false when somebody else was first. */
export async function updatePart<T extends PartName>(
  tx: Tx,
  key: CaseKey,
  table: T,
  { id, version, ...values }: Values<T> & { id: string; version: number },
): Promise<boolean> {
  const changed = await db(tx)
    .updateTable(table as 'planGoal')
    .set({ ...(values as object), version: version + 1 })
    .where('organisationId', '=', key.organisationId)
    .where('caseId', '=', key.caseId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Keeps what became of a goal. */
export async function insertGoalEvent(
  tx: Tx,
  viewer: Viewer,
  key: CaseKey,
  event: { goalId: string; kind: GoalEventKind; reason: string | null },
): Promise<void> {
  await db(tx)
    .insertInto('planGoalEvent')
    .values({ ...key, ...event, id: uuidv7(), at: new Date().toISOString(), byAccount: viewer.accountId })
    .execute();
}

/** Gives the parts the order of `ids`; parts that are not named keep their place after them. */
export async function reorder(
  tx: Tx,
  key: CaseKey,
  table: 'planGoal' | 'planSolution',
  ids: readonly string[],
): Promise<void> {
  const place = sql<number>`array_position(${[...ids]}::uuid[], id)`;
  await db(tx)
    .updateTable(table as 'planGoal')
    .set({ position: sql<number>`coalesce(${place}, ${ids.length} + position)` })
    .where('organisationId', '=', key.organisationId)
    .where('caseId', '=', key.caseId)
    .execute();
}

/** A fragment of this case that is still there, and who said it. */
export function findFragment(tx: Tx, { organisationId, caseId }: CaseKey, id: string) {
  return db(tx)
    .selectFrom('fragment')
    .select(['id', 'text', 'voice', 'personId', 'area'])
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
}

/** Does a problem of this case already carry the words of this fragment? */
export function findProblemFrom(tx: Tx, { organisationId, caseId }: CaseKey, fragmentId: string) {
  return db(tx)
    .selectFrom('planProblem')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where(sql<boolean>`${fragmentId}::uuid = any(from_fragment_ids)`)
    .where('closedOn', 'is', null)
    .executeTakeFirst();
}
