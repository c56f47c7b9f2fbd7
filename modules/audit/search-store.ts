import { sql, type SelectQueryBuilder } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { AuditTables } from '../../platform/audit/entry.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { AuditFilter } from './api.ts';
import type { Cursor } from './domain.ts';

const db = (tx: Tx) => tx.withTables<AuditTables>();

/** Midnight on the Dutch clock at the beginning of a day, `days` later. */
const midnight = (day: string, days = 0) =>
  sql<string>`((${day}::date + ${days}::int)::timestamp at time zone 'Europe/Amsterdam')`;

function matching<T>(
  query: SelectQueryBuilder<AuditTables, 'auditEntry', T>,
  { accountId, householdId, kind, outcome, purpose, from, until }: AuditFilter,
) {
  let narrowed = query;
  if (accountId) narrowed = narrowed.where('accountId', '=', accountId);
  if (kind) narrowed = narrowed.where('kind', '=', kind);
  if (outcome) narrowed = narrowed.where('outcome', '=', outcome);
  if (purpose) narrowed = narrowed.where('purpose', '=', purpose);
  if (from) narrowed = narrowed.where('at', '>=', midnight(from));
  if (until) narrowed = narrowed.where('at', '<', midnight(until, 1));
  if (householdId) {
    narrowed = narrowed.where(
      sql<boolean>`(household_id = ${householdId}::uuid or found @> array[${householdId}::uuid])`,
    );
  }
  return narrowed;
}

/** Entries newest first, after `before`; at most `limit`. */
export function findEntries(
  tx: Tx,
  { organisationId }: Viewer,
  filter: AuditFilter,
  { limit, before }: { limit: number; before?: Cursor | undefined },
) {
  let query = db(tx)
    .selectFrom('auditEntry')
    .select(['id', 'at', 'accountId', 'role', 'action', 'kind', 'outcome', 'purpose', 'householdId', 'found'])
    .where('organisationId', '=', organisationId);
  query = matching(query, filter);
  if (before) query = query.where(sql<boolean>`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  return query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}
export type FoundEntry = Awaited<ReturnType<typeof findEntries>>[number];

/** One entry with everything it holds, and its link in the chain. */
export async function findEntry(tx: Tx, { organisationId }: Viewer, id: string) {
  const entry = await db(tx)
    .selectFrom('auditEntry')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!entry) return undefined;
  const link = await db(tx)
    .selectFrom('auditChain')
    .select(['seq', 'hash'])
    .where('organisationId', '=', organisationId)
    .where('entryId', '=', id)
    .executeTakeFirst();
  return { ...entry, seq: link?.seq ?? null, hash: link?.hash.toString('hex') ?? null };
}
