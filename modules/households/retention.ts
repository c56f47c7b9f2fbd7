import { sql } from 'kysely';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { KeptSince, RetainedPiece } from '../retention/domain.ts';

/** Households with which nothing was ever begun: brought in from elsewhere, or entered and left. */
export async function householdsWithoutCase(
  tx: Tx,
  { organisationId, startedBy, id }: KeptSince,
): Promise<RetainedPiece[]> {
  const by = startedBy['household-without-case'];
  if (!by) return [];
  const { rows } = await sql<{ id: string; teamId: string; name: string; last: string }>`
    select h.id, h.team_id as "teamId", h.name, greatest(h.created_at, (select max(p.created_at) from person p
      where p.organisation_id = h.organisation_id and p.household_id = h.id)) as last
    from household h
    where h.organisation_id = ${organisationId} and (h.created_at at time zone 'Europe/Amsterdam')::date <= ${by}::date
      and not exists (select from support_case c where c.organisation_id = h.organisation_id and c.household_id = h.id)
      and (${id ?? null}::uuid is null or h.id = ${id ?? null}::uuid)`.execute(tx);
  return rows.map(({ id: householdId, teamId, name, last }) => ({
    ...{ kind: 'household', id: householdId, rule: 'household-without-case', teamId, householdId, title: name },
    startedOn: amsterdamDay(new Date(last)),
  }));
}
