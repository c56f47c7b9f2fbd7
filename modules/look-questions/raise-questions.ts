import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { nearnessOf } from '../../access/near-over-time.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import { matchKey } from '../../platform/match-key.ts';
import { daysOfReturning, keptDays } from './domain.ts';
import { questionsFrom, type Home, type Look, type Looker, type Returning, type Seen } from './patterns.ts';
import { insertQuestion, listRules } from './store.ts';

/** How many days back is looked each time: a night that was missed is made up for, and what was raised is not raised twice. */
const daysBack = 8;
/** Who opens households for their work; a partner sees what is shared, an officer never opens one. */
const lookers = ['generalist', 'coach', 'host'];

/**
 * Raises the questions of the last days, in every organisation, and lets go of those that are long over. Works as the
 * owner of the tables. Returns how many were new.
 */
export async function raiseQuestions(owner: Db, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`select organisation_id as id from organisation`.execute(owner);
  let raised = 0;
  for (const { id } of rows) raised += await owner.transaction().execute((tx) => raiseIn(tx, id, now));
  return raised;
}

/** The same in one organisation; returns how many were new. */
export async function raiseIn(tx: Tx, organisationId: string, now: Date): Promise<number> {
  await sql`delete from audit_question where organisation_id = ${organisationId}
    and coalesce(closed_at, set_aside_at) < ${now.toISOString()}::timestamptz - make_interval(days => ${keptDays})`.execute(
    tx,
  );
  const rules = await listRules(tx, organisationId);
  const asked = questionsFrom(await look(tx, organisationId, now), rules);
  let raised = 0;
  for (const question of asked) {
    if (await insertQuestion(tx, { organisationId, id: uuidv7(), ...question }, now.toISOString())) raised += 1;
  }
  return raised;
}

/** Everything the patterns look at. */
async function look(tx: Tx, organisationId: string, now: Date): Promise<Seen> {
  const until = now.toISOString();
  const { rows: looks } = await sql<Look>`select account_id as "accountId", at, outcome = 'refused' as "isRefused",
      household_id as "householdId" from audit_entry
    where organisation_id = ${organisationId} and household_id is not null and role = any (${lookers}::text[])
      and at > ${until}::timestamptz - make_interval(days => ${daysBack}) and at <= ${until}
      and (kind = 'read' and outcome = 'done' or outcome = 'refused')
    order by at, id`.execute(tx);
  const { rows: returning } = await sql<Returning>`select account_id as "accountId", household_id as "householdId",
      (count(distinct (at at time zone 'Europe/Amsterdam')::date) filter (where kind = 'read'))::int as days,
      (count(*) filter (where kind = 'read'))::int as looks, (count(*) filter (where kind = 'write'))::int as writes,
      min(at) filter (where kind = 'read') as "firstAt", max(at) filter (where kind = 'read') as "lastAt"
    from audit_entry
    where organisation_id = ${organisationId} and household_id is not null and role = any (${lookers}::text[])
      and at > ${until}::timestamptz - make_interval(days => ${daysOfReturning}) and at <= ${until}
      and outcome = 'done'
    group by account_id, household_id having bool_or(kind = 'read')`.execute(tx);
  const householdIds = [...looks, ...returning].map(({ householdId }) => householdId);
  return {
    looks,
    returning,
    lookers: await findLookers(tx, organisationId),
    homes: await findHomes(tx, organisationId, [...new Set(householdIds)]),
  };
}

async function findLookers(tx: Tx, organisationId: string): Promise<Map<string, Looker>> {
  const { rows } = await sql<Looker>`select a.id, a.name,
      array(select m.team_id::text from team_member m
        where m.organisation_id = a.organisation_id and m.account_id = a.id) as "teamIds",
      (select json_build_object('postcode', d.postcode, 'houseNumber', d.house_number) from own_door d
        where d.organisation_id = a.organisation_id and d.account_id = a.id) as door
    from account a where a.organisation_id = ${organisationId}`.execute(tx);
  return new Map(rows.map((one) => [one.id, one]));
}

async function findHomes(tx: Tx, organisationId: string, ids: readonly string[]): Promise<Map<string, Home>> {
  const near = await nearnessOf(tx, organisationId, ids);
  const { rows } = await sql<Omit<Home, 'nameKeys' | 'near'> & { id: string; surnames: string[] }>`
    select h.id, h.postcode, h.house_number as "houseNumber",
      array(select concat_ws(' ', p.infix, p.family_name) from person p where p.organisation_id = h.organisation_id
          and p.household_id = h.id and p.place = 'member' and p.family_name is not null
        union select concat_ws(' ', p.partner_infix, p.partner_family_name) from person p
          where p.organisation_id = h.organisation_id and p.household_id = h.id and p.place = 'member'
            and p.partner_family_name is not null) as surnames
    from household h where h.organisation_id = ${organisationId} and h.id = any (${ids}::uuid[])`.execute(tx);
  return new Map(
    rows.flatMap(({ id, surnames, ...home }) => {
      const own = near.get(id);
      const nameKeys = surnames.flatMap((surname) => matchKey(surname) ?? []);
      return own ? [[id, { ...home, nameKeys, near: own }] as const] : [];
    }),
  );
}
