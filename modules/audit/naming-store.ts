import { sql } from 'kysely';
import { barredHouseholds } from '../../access/barred.ts';
import { nearnessOf, type Nearness } from '../../access/near-over-time.ts';
import type { Role, Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asGate } from '../../platform/db/viewer-transaction.ts';
import { matchKey } from '../../platform/match-key.ts';

/** Somebody with an account and the teams they are in today. */
export interface Worker {
  id: string;
  name: string;
  role: Role;
  teamIds: string[];
}

/** Everyone with an account in the organisation, by name. */
export async function listWorkers(tx: Tx, { organisationId }: Viewer): Promise<Worker[]> {
  const { rows } = await sql<Worker>`select a.id, a.name, a.role,
      array(select m.team_id::text from team_member m
        where m.organisation_id = a.organisation_id and m.account_id = a.id) as "teamIds"
    from account a where a.organisation_id = ${organisationId} order by a.name, a.id`.execute(tx);
  return rows;
}

/** What is needed to name households and to say who was near them. */
export interface Naming {
  names: ReadonlyMap<string, string>;
  nearness: ReadonlyMap<string, Nearness>;
}

/**
 * The names of households and who was near them over time, read with the eyes of the gate: the privacy officer sees whose
 * record it was, and nothing that stands in it. A household the viewer is kept out of by name stays nameless.
 */
export function nameHouseholds(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<Naming> {
  return asGate(tx, viewer.role, async () => {
    const barred = await barredHouseholds(tx, viewer.organisationId, viewer.accountId);
    const wanted = [...new Set(ids)].filter((id) => !barred.includes(id));
    const { rows } = await sql<{ id: string; name: string }>`select id, name from household
      where organisation_id = ${viewer.organisationId} and id = any (${wanted}::uuid[])`.execute(tx);
    return {
      names: new Map(rows.map(({ id, name }) => [id, name])),
      nearness: await nearnessOf(tx, viewer.organisationId, wanted),
    };
  });
}

/** Most households that are shown to choose from. */
const most = 12;

/** Households of which the name, or that of somebody in it, holds what was typed; as the gate, names only. */
export function findHouseholds(tx: Tx, viewer: Viewer, q: string) {
  const key = matchKey(q);
  return asGate(tx, viewer.role, async () => {
    if (!key) return [];
    const barred = await barredHouseholds(tx, viewer.organisationId, viewer.accountId);
    const { rows } = await sql<{ id: string; name: string; people: string[] }>`
      select h.id, h.name, array(select concat_ws(' ', p.given_name, p.infix, p.family_name) from person p
          where p.organisation_id = h.organisation_id and p.household_id = h.id and p.place = 'member'
          order by p.position, p.id) as people
      from household h
      where h.organisation_id = ${viewer.organisationId} and h.id <> all (${barred}::uuid[])
        and (position(${key} in replace(lower(h.name), ' ', '')) > 0
          or exists (select from person p where p.organisation_id = h.organisation_id and p.household_id = h.id
            and p.place = 'member' and position(${key} in p.name_key) > 0))
      order by h.name, h.id limit ${most}`.execute(tx);
    return rows;
  });
}
