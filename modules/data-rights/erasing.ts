import { sql } from 'kysely';
import type { Tx } from '../../platform/db/connection.ts';
import { erasableTables, type ErasableKind } from '../retention/domain.ts';
import type { StaysReason } from './domain.ts';
import type { FileRecord } from './record.ts';

/** Ids of what somebody said that a goal or a problem of the plan was made of: the plan stays, and so does its ground. */
export async function groundOfPlan(tx: Tx, organisationId: string, caseId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select from_fragment_id as id from plan_goal
    where organisation_id = ${organisationId} and case_id = ${caseId} and from_fragment_id is not null
    union select unnest(from_fragment_ids) from plan_problem
    where organisation_id = ${organisationId} and case_id = ${caseId}`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** What a record that may be erased is made of: it goes when that goes, and is not named apart. */
const partsOf: readonly string[] = ['drawing_part'];

/** Why a record stays; undefined when it may be erased. */
export function whyItStays(
  { table, key, isOfOthers }: FileRecord,
  ground: ReadonlySet<string>,
): StaysReason | undefined {
  if (erasableTables[table] === undefined) return 'law';
  if (isOfOthers) return 'others';
  return table === 'fragment' && ground.has(key) ? 'rests-on-it' : undefined;
}

/** What may be erased of a record, and of what stays how much of which kind, and why. */
export function sorted(records: readonly FileRecord[], ground: ReadonlySet<string>) {
  const may = records.filter((record) => whyItStays(record, ground) === undefined);
  const kept = Map.groupBy(
    records.flatMap((record) => {
      const why = whyItStays(record, ground);
      return why && !partsOf.includes(record.table) ? [{ table: record.table, why }] : [];
    }),
    ({ table, why }) => `${table}/${why}`,
  );
  return { may, stays: [...kept.values()].map((same) => ({ ...same[0]!, count: same.length })) };
}

export const kindOf = (table: string): ErasableKind => erasableTables[table]!;
