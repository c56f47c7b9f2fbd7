import { sql } from 'kysely';
import { amsterdamDay } from '../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../platform/db/connection.ts';
import { rolesWithCases, type Viewer } from './viewer.ts';

/** What single cases and households add to, and take from, what somebody sees of their teams. */
export type Sight = Pick<
  Viewer,
  'caseIds' | 'guestCaseIds' | 'householdIds' | 'shutCaseIds' | 'shutHouseholdIds' | 'shutSignalIds'
>;

export const sightOfTeamsOnly: Sight = {
  caseIds: [],
  guestCaseIds: [],
  householdIds: [],
  shutCaseIds: [],
  shutHouseholdIds: [],
  shutSignalIds: [],
};

/**
 * Works out how somebody stands towards single cases; must run in a scope with the role of the gate.
 *
 * - A case is carried by its newest coordinator, and by whoever joined and did not leave.
 * - It is opened to whoever was asked to consult, from then until the end of the last day, unless withdrawn; and in an
 *   emergency (break-glass) until that ends. Whoever is there for that only is a guest.
 * - It is shut for the team when its household is restricted, or stands in a neighbourhood that is not one of the
 *   member's; not for who carries it. A household of which the neighbourhood is not known is shut for nobody.
 * - Whoever a restriction bars sees nothing of that household, whatever else holds.
 *
 * A signal whose newest word is that it belongs to a shut case is shut with it; to a restricted household of another team
 * too, which is why restrictions are read in the whole organisation.
 */
export async function loadSight(
  tx: Tx,
  { organisationId, accountId, role, teamIds }: Pick<Viewer, 'organisationId' | 'accountId' | 'role' | 'teamIds'>,
): Promise<Sight> {
  if (!rolesWithCases.includes(role)) return sightOfTeamsOnly;
  const [org, me, teams] = [sql`${organisationId}::uuid`, sql`${accountId}::uuid`, sql`${teamIds}::uuid[]`];
  const { rows } = await sql<Sight>`
    with barred as (
      select r.household_id from household_restriction r
      where r.organisation_id = ${org} and r.barred_account = ${me} and r.lifted_at is null
    ), closed as (
      select r.household_id, r.case_id from household_restriction r
      where r.organisation_id = ${org} and r.lifted_at is null
      union
      select h.id, c.id from household h
      left join support_case c on c.organisation_id = h.organisation_id and c.household_id = h.id
      where h.organisation_id = ${org} and h.team_id in (select l.team_id from team_member_area l
          where l.organisation_id = ${org} and l.account_id = ${me} and l.team_id = any (${teams}))
        and h.neighbourhood_id is not null
        and not exists (select from team_member_area l where l.organisation_id = ${org} and l.account_id = ${me}
          and l.team_id = h.team_id and l.neighbourhood_id = h.neighbourhood_id)
    ), carried as (
      select distinct d.case_id from case_decision d
      where d.organisation_id = ${org} and d.value = ${accountId} and d.kind in ('coordinator', 'joined')
        and (d.team_id <> all (${teams}) or d.case_id in (select case_id from closed))
        and (${accountId} = (select n.value from case_decision n
            where n.organisation_id = ${org} and n.case_id = d.case_id and n.kind = 'coordinator'
            order by n.at desc, n.id desc limit 1)
          or 'joined' = (select n.kind from case_decision n
            where n.organisation_id = ${org} and n.case_id = d.case_id and n.kind in ('joined', 'left')
              and n.value = ${accountId} order by n.at desc, n.id desc limit 1))
    ), opened as (
      select c.household_id, c.id as case_id from support_case c
      where c.organisation_id = ${org} and c.id in (select case_id from carried)
      union
      select o.household_id, o.case_id from case_opening o
      where o.organisation_id = ${org} and o.account_id = ${me} and o.withdrawn_at is null
        and o.opened_at <= now() and o.until >= ${amsterdamDay(new Date())}::date
      union
      select b.household_id, b.case_id from break_glass b
      where b.organisation_id = ${org} and b.account_id = ${me} and b.outcome = 'opened' and b.closed_at is null
        and b.at <= now() and b.until > now()
    ), near as (
      select * from opened where household_id not in (select household_id from barred)
    ), shut as (
      select * from closed where household_id not in (select household_id from near)
    )
    select
      array(select case_id::text from near where case_id is not null) as "caseIds",
      array(select case_id::text from near where case_id is not null and case_id not in (select case_id from carried)
        and (case_id in (select case_id from closed) or not exists (select from support_case c
          where c.organisation_id = ${org} and c.id = near.case_id and c.team_id = any (${teams})))) as "guestCaseIds",
      array(select household_id::text from near) as "householdIds",
      array(select case_id::text from shut where case_id is not null) as "shutCaseIds",
      array(select household_id::text from shut) as "shutHouseholdIds",
      array(select distinct e.signal_id::text from signal_event e
        where e.organisation_id = ${org} and e.case_id in (select case_id from shut) and e.kind = 'linked'
          and not exists (select from signal_event later where later.organisation_id = e.organisation_id
            and later.signal_id = e.signal_id and later.kind in ('linked', 'reopened')
            and (later.at, later.id) > (e.at, e.id))) as "shutSignalIds"`.execute(tx);
  return rows[0] ?? sightOfTeamsOnly;
}
