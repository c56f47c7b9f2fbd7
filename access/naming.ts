import { sql } from 'kysely';
import { barredHouseholds } from './barred.ts';
import { nearnessOf, type Nearness } from './near-over-time.ts';
import type { Role, Viewer } from './viewer.ts';
import type { Tx } from '../platform/db/connection.ts';
import { asGate } from '../platform/db/viewer-transaction.ts';

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
