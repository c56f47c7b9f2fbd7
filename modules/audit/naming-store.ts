import { sql } from 'kysely';
import { barredHouseholds } from '../../access/barred.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asGate } from '../../platform/db/viewer-transaction.ts';
import { matchKey } from '../../platform/match-key.ts';

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
