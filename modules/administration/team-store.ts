import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asKeeper } from '../../platform/db/viewer-transaction.ts';
import type { NeighbourhoodRow, TeamRow } from './api-teams.ts';
import type { AdministrationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AdministrationTables>();

type Team = Omit<TeamRow, 'openFiles' | 'openSignals'>;

/** The teams that are there, by name, or one of them. */
async function findTeams(tx: Tx, organisationId: string, id?: string): Promise<Team[]> {
  const { rows } = await sql<Team>`select t.id, t.name, t.neighbourhood_id, t.version,
      array(select m.account_id::text from team_member m where m.organisation_id = t.organisation_id
        and m.team_id = t.id order by 1) as member_ids
    from team t
    where t.organisation_id = ${organisationId} and t.ended_at is null
      and (${id ?? null}::uuid is null or t.id = ${id ?? null}::uuid)
    order by lower(t.name), t.id`.execute(tx);
  return rows;
}

interface Work {
  openFiles: number;
  openSignals: number;
}
const noWork: Work = { openFiles: 0, openSignals: 0 };

/** What each team has open: numbers, read with the eyes of the keeper; whose it is, is not looked at. */
export const countWork = (tx: Tx, { organisationId, role }: Viewer): Promise<Map<string, Work>> =>
  asKeeper(tx, role, async () => {
    const { rows } = await sql<Work & { teamId: string }>`select team_id, sum(file)::int as open_files,
        sum(signal)::int as open_signals from (
        select c.team_id, 1 as file, 0 as signal from support_case c
        where c.organisation_id = ${organisationId}
          and 'closed' is distinct from (select d.value from case_decision d where d.organisation_id = c.organisation_id
            and d.case_id = c.id and d.kind = 'phase' order by d.at desc, d.id desc limit 1)
        union all
        select s.team_id, 0, 1 from signal s
        where s.organisation_id = ${organisationId}
          and coalesce((select e.kind from signal_event e where e.organisation_id = s.organisation_id
            and e.signal_id = s.id and e.kind <> 'fed-back' order by e.at desc, e.id desc limit 1), 'reopened')
            in ('reopened', 'picked-up')
      ) work group by team_id`.execute(tx);
    return new Map(rows.map(({ teamId, openFiles, openSignals }) => [teamId, { openFiles, openSignals }]));
  });

export async function listTeams(tx: Tx, viewer: Viewer): Promise<TeamRow[]> {
  const work = await countWork(tx, viewer);
  const teams = await findTeams(tx, viewer.organisationId);
  return teams.map((team) => ({ ...team, ...(work.get(team.id) ?? noWork) }));
}

export async function findTeam(tx: Tx, viewer: Viewer, id: string): Promise<TeamRow | undefined> {
  const [team] = await findTeams(tx, viewer.organisationId, id);
  return team && { ...team, ...((await countWork(tx, viewer)).get(id) ?? noWork) };
}

export const listNeighbourhoods = (tx: Tx, organisationId: string): Promise<NeighbourhoodRow[]> =>
  db(tx)
    .selectFrom('neighbourhood')
    .select(['id', 'name', 'version'])
    .where('organisationId', '=', organisationId)
    .orderBy('name')
    .execute();

export const findNeighbourhood = (tx: Tx, organisationId: string, id: string) =>
  db(tx)
    .selectFrom('neighbourhood')
    .select(['id', 'name', 'version'])
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();

/** Is there another team or neighbourhood that is called this, in whatever letters? */
export async function isNameTaken(
  tx: Tx,
  table: 'team' | 'neighbourhood',
  organisationId: string,
  name: string,
  except?: string,
): Promise<boolean> {
  const isThere = table === 'team' ? sql`ended_at is null` : sql`true`;
  const { rows } = await sql`select from ${sql.table(table)} where organisation_id = ${organisationId}
    and lower(name) = lower(${name}) and id is distinct from ${except ?? null}::uuid and ${isThere} limit 1`.execute(
    tx,
  );
  return rows.length > 0;
}

interface TeamFields {
  name: string;
  neighbourhoodId: string | null;
}

export async function insertTeam(tx: Tx, organisationId: string, fields: TeamFields): Promise<string> {
  const id = uuidv7();
  await db(tx)
    .insertInto('team')
    .values({ organisationId, id, ...fields, endedAt: null })
    .execute();
  return id;
}

/** Waits for whoever is giving this team a file or signal at this moment. */
export async function lockTeam(tx: Tx, organisationId: string, id: string): Promise<void> {
  await sql`select from team where organisation_id = ${organisationId} and id = ${id} for update`.execute(tx);
}

/** Changes the team where it is still as it was seen; false when somebody was first. */
export async function updateTeam(
  tx: Tx,
  organisationId: string,
  seen: { id: string; version: number },
  change: Partial<TeamFields> & { endedAt?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('team')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('organisationId', '=', organisationId)
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How many of these accounts are open and have a role that works in teams. */
export async function countWhoMayBelong(
  tx: Tx,
  organisationId: string,
  ids: readonly string[],
  roles: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from account
    where organisation_id = ${organisationId} and id = any (${ids}::uuid[]) and ended_at is null
      and role = any (${roles}::text[])`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Whoever is named belongs, whoever is not leaves; who stays keeps their part of the area. */
export async function setMembers(
  tx: Tx,
  organisationId: string,
  teamId: string,
  ids: readonly string[],
): Promise<void> {
  await sql`delete from team_member where organisation_id = ${organisationId} and team_id = ${teamId}
    and account_id <> all (${ids}::uuid[])`.execute(tx);
  await sql`insert into team_member (organisation_id, team_id, account_id)
    select ${organisationId}, ${teamId}, a.id from account a
    where a.organisation_id = ${organisationId} and a.id = any (${ids}::uuid[])
    on conflict do nothing`.execute(tx);
}

export async function insertNeighbourhood(tx: Tx, organisationId: string, name: string): Promise<string> {
  const id = uuidv7();
  await db(tx).insertInto('neighbourhood').values({ organisationId, id, name }).execute();
  return id;
}

export async function renameNeighbourhood(
  tx: Tx,
  organisationId: string,
  seen: { id: string; version: number },
  name: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('neighbourhood')
    .set({ name, version: sql<number>`version + 1` })
    .where('organisationId', '=', organisationId)
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
