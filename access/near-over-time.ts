import { sql } from 'kysely';
import type { Tx } from '../platform/db/connection.ts';

// Who stood how towards a household, over time: for whoever judges afterwards whether a look was right.

/** How somebody stood towards a household at the moment of an entry; the nearest counts. */
export const relations = ['coordinator', 'joined', 'consulted', 'emergency', 'team', 'none'] as const;
export type Relation = (typeof relations)[number];

/** What is known of a household to say who was near it. Decisions in order of time; instants in ISO 8601, UTC. */
export interface Nearness {
  teamId: string;
  decisions: readonly { kind: 'coordinator' | 'joined' | 'left'; accountId: string; at: string }[];
  /** `until` is the instant at which it ended or will end. */
  openings: readonly { kind: 'consulted' | 'emergency'; accountId: string; from: string; until: string }[];
}

/**
 * The relation of an account to a household at an instant. Who is in which team is not kept over time: being of the team
 * is judged by the teams of today.
 */
export function relationAt(
  { teamId, decisions, openings }: Nearness,
  { accountId, teamIds }: { accountId: string; teamIds: readonly string[] },
  at: string,
): Relation {
  const before = decisions.filter((one) => one.at <= at);
  if (before.findLast(({ kind }) => kind === 'coordinator')?.accountId === accountId) return 'coordinator';
  const own = before.findLast((one) => one.kind !== 'coordinator' && one.accountId === accountId);
  if (own?.kind === 'joined') return 'joined';
  const opened = openings.filter((one) => one.accountId === accountId && one.from <= at && at < one.until);
  if (opened.some(({ kind }) => kind === 'consulted')) return 'consulted';
  if (opened.length > 0) return 'emergency';
  return teamIds.includes(teamId) ? 'team' : 'none';
}

/** By household. Reads in the whole organisation: as the gate, or as the owner of the tables. */
export async function nearnessOf(
  tx: Tx,
  organisationId: string,
  householdIds: readonly string[],
): Promise<Map<string, Nearness>> {
  const { rows } = await sql<Row>`select h.id, h.team_id as "teamId",
      coalesce((select json_agg(json_build_object('kind', d.kind, 'accountId', d.value, 'at', ${utc('d.at')})
          order by d.at, d.id)
        from support_case c join case_decision d on d.organisation_id = c.organisation_id and d.case_id = c.id
        where c.organisation_id = h.organisation_id and c.household_id = h.id
          and d.kind in ('coordinator', 'joined', 'left')), '[]') as decisions,
      coalesce((select json_agg(json_build_object('kind', 'consulted', 'accountId', o.account_id,
          'from', ${utc('o.opened_at')}, 'until', ${utc('least(o.withdrawn_at, (o.until + 1)::timestamptz)')}))
        from case_opening o where o.organisation_id = h.organisation_id and o.household_id = h.id), '[]') as consulted,
      coalesce((select json_agg(json_build_object('kind', 'emergency', 'accountId', b.account_id,
          'from', ${utc('b.at')}, 'until', ${utc('least(b.closed_at, b.until)')}))
        from break_glass b where b.organisation_id = h.organisation_id and b.household_id = h.id
          and b.outcome = 'opened'), '[]') as emergencies
    from household h
    where h.organisation_id = ${organisationId} and h.id = any (${[...new Set(householdIds)]}::uuid[])`.execute(tx);
  return new Map(
    rows.map(({ id, teamId, decisions, consulted, emergencies }) => [
      id,
      { teamId, decisions, openings: [...consulted, ...emergencies] },
    ]),
  );
}

interface Row {
  id: string;
  teamId: string;
  decisions: Nearness['decisions'];
  consulted: Nearness['openings'];
  emergencies: Nearness['openings'];
}

/** An instant as the program writes it. */
const utc = (column: string) => sql.raw(`to_char((${column}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
