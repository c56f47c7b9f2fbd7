import { sql } from 'kysely';
import type { Db } from '../../platform/db/connection.ts';

/** Tables that note that somebody came by, whatever came of it. */
const visits = ['session', 'sign_in_try', 'audit_entry', 'audit_pending', 'audit_chain', 'idempotency_key'];

export type Fingerprints = Record<string, string>;

interface Column {
  table: string;
  columns: string[];
}

async function tablesOf(owner: Db): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select table_name as "table", array_agg(column_name::text) as columns from information_schema.columns
    where table_schema = 'public' and table_name <> 'schema_migration' group by table_name order by table_name`.execute(
    owner,
  );
  return rows;
}

async function fingerprint(owner: Db, table: string, whose: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await sql<{ print: string }>`
    select count(*) || ':' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as print
    from ${sql.table(table)} t where ${whose}`.execute(owner);
  return rows[0]?.print ?? '';
}

/** A hash per table of everything that is kept, but for who came by. `owner` sees every row. */
export async function ofEverything(owner: Db): Promise<Fingerprints> {
  const prints: Fingerprints = {};
  for (const { table } of await tablesOf(owner)) {
    if (!visits.includes(table)) prints[table] = await fingerprint(owner, table, sql`true`);
  }
  return prints;
}

/** Who works in which team is the administrator's to say, of every team of the organisation. */
export const ofAdministrator = ['team_member', 'team_member_area'];

/**
 * A hash per table of what belongs to another organisation, or to another team of one's own: who came by included. In
 * the tables of `acrossTeams` only another organisation is somebody else.
 */
export async function ofOthers(
  owner: Db,
  others: { organisationId: string; teamId: string },
  acrossTeams: readonly string[] = [],
): Promise<Fingerprints> {
  const prints: Fingerprints = {};
  for (const { table, columns } of await tablesOf(owner)) {
    if (!columns.includes('organisation_id')) continue;
    const elsewhere = sql`organisation_id = ${others.organisationId}`;
    const isOfTeam = columns.includes('team_id') && !acrossTeams.includes(table);
    const whose = isOfTeam ? sql`${elsewhere} or team_id = ${others.teamId}` : elsewhere;
    prints[table] = await fingerprint(owner, table, whose);
  }
  return prints;
}
