import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { TodayItem } from '../today/domain.ts';

/** The conversations of a day (YYYY-MM-DD on the calendar of the municipality) at which the viewer sits at the table. */
export async function conversationsToday(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const start = sql`((${day}::date)::timestamp at time zone 'Europe/Amsterdam')`;
  const end = sql`((${day}::date + 1)::timestamp at time zone 'Europe/Amsterdam')`;
  const { rows } = await sql<{
    id: string;
    caseId: string;
    household: string;
    aim: string | null;
    plannedAt: string;
    minutes: number | null;
    place: string | null;
    guests: string | null;
  }>`
    select t.id, t.case_id, h.name as household, t.aim, t.planned_at, t.minutes, t.place,
      (select string_agg(coalesce(p.called, p.given_name, g.name), ', ' order by g.position)
        from conversation_participant g
        left join person p on p.organisation_id = g.organisation_id and p.id = g.person_id
        where g.organisation_id = t.organisation_id and g.conversation_id = t.id and g.role <> 'worker') as guests
    from conversation t
    join support_case c on c.organisation_id = t.organisation_id and c.id = t.case_id
    join household h on h.organisation_id = c.organisation_id and h.id = c.household_id
    where t.organisation_id = ${viewer.organisationId} and t.planned_at >= ${start} and t.planned_at < ${end}
      and (t.cancelled_at is null or t.started_at is not null)
      and (t.created_by = ${viewer.accountId} or exists (select from conversation_participant g
        where g.organisation_id = t.organisation_id and g.conversation_id = t.id and g.account_id = ${viewer.accountId}))
    order by t.planned_at limit 50`.execute(tx);
  return rows.map((row) => ({
    kind: 'conversation',
    id: row.id,
    title: row.aim ?? '',
    household: row.household,
    caseId: row.caseId,
    href: `/cases/${row.caseId}/conversations/${row.id}`,
    when: row.plannedAt,
    late: false,
    who: row.guests,
    minutes: row.minutes,
    place: row.place,
  }));
}
