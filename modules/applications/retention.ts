import { sql } from 'kysely';
import type { Tx } from '../../platform/db/connection.ts';
import type { KeptSince, RetainedPiece } from '../retention/domain.ts';
import { milestonesOf, type WmoEvent } from './domain.ts';

/** Applications that were withdrawn and stayed so, from the day of the withdrawal. */
export async function withdrawnApplications(
  tx: Tx,
  { organisationId, startedBy, id }: KeptSince,
): Promise<RetainedPiece[]> {
  const by = startedBy['withdrawn-application'];
  if (!by) return [];
  const { rows } = await sql<{ id: string; teamId: string; householdId: string; name: string; events: WmoEvent[] }>`
    select a.id, a.team_id as "teamId", h.id as "householdId", h.name,
      (select jsonb_agg(jsonb_build_object('kind', e.kind, 'onDay', e.on_day, 'undoes', e.undoes) order by e.at, e.id)
        from wmo_event e where e.organisation_id = a.organisation_id and e.application_id = a.id) as events
    from wmo_application a
    join support_case c on c.organisation_id = a.organisation_id and c.id = a.case_id
    join household h on h.organisation_id = c.organisation_id and h.id = c.household_id
    where a.organisation_id = ${organisationId} and (${id ?? null}::uuid is null or a.id = ${id ?? null}::uuid)
      and exists (select from wmo_event e where e.organisation_id = a.organisation_id and e.application_id = a.id
        and e.kind = 'withdrawn' and e.on_day <= ${by}::date)`.execute(tx);
  return rows.flatMap(({ id: applicationId, teamId, householdId, name, events }) => {
    const { withdrawn } = milestonesOf(events);
    if (!withdrawn) return [];
    const rule = 'withdrawn-application';
    return [
      { kind: 'application', id: applicationId, rule, teamId, householdId, title: name, startedOn: withdrawn.onDay },
    ];
  });
}
