import { sql } from 'kysely';
import { isOwnCase } from '../../access/own-case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { TodayItem } from '../today/domain.ts';
import { quietAfterDays } from './domain.ts';
import { ownerName } from './promise-store.ts';

// What this room tells of a day. `day` is YYYY-MM-DD on the calendar of the municipality.

/** The first instant of a day; `plus` days later. */
const startOf = (day: string, plus = 0) =>
  sql`((${day}::date + ${plus}::integer)::timestamp at time zone 'Europe/Amsterdam')`;

const householdOf = (of: string) => sql`left join support_case c
    on c.organisation_id = ${sql.ref(`${of}.organisation_id`)} and c.id = ${sql.ref(`${of}.case_id`)}
  left join household h on h.organisation_id = c.organisation_id and h.id = c.household_id`;

/** Your appointments, and those of colleagues about whom the team should know where they are (T1, shared safety). */
export async function appointmentsToday(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const { rows } = await sql<{
    id: string;
    subject: string;
    startsAt: string;
    minutes: number;
    place: string | null;
    caseId: string | null;
    household: string | null;
    riskNote: string | null;
    isYours: boolean;
    people: string | null;
    workers: string | null;
  }>`
    select a.id, a.subject, a.starts_at, a.minutes, a.place, a.case_id, h.name as household, a.risk_note,
      ${viewer.accountId}::uuid = any (a.worker_ids) as is_yours,
      (select string_agg(coalesce(p.called, p.given_name), ', ' order by p.position) from person p
        where p.organisation_id = a.organisation_id and p.id = any (a.person_ids)) as people,
      (select string_agg(w.name, ', ' order by w.name) from account w
        where w.organisation_id = a.organisation_id and w.id = any (a.worker_ids)) as workers
    from appointment a ${householdOf('a')}
    where a.organisation_id = ${viewer.organisationId} and a.cancelled_at is null
      and a.starts_at >= ${startOf(day)} and a.starts_at < ${startOf(day, 1)}
      and (${viewer.accountId}::uuid = any (a.worker_ids) or a.risk_note is not null)
    order by a.starts_at limit 100`.execute(tx);
  return rows.map((row) => ({
    kind: row.isYours ? 'appointment' : 'colleague',
    id: row.id,
    title: row.subject,
    household: row.household,
    caseId: row.caseId,
    href: `/appointments/${row.id}`,
    when: row.startsAt,
    late: false,
    who: row.isYours ? row.people : row.workers,
    minutes: row.minutes,
    place: row.place,
    note: row.riskNote,
  }));
}

/** What was promised and is due: yours, and of the households you carry whoever promised it (W5). */
export async function promisesDue(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const { rows } = await sql<{
    id: string;
    text: string;
    due: string;
    caseId: string;
    household: string | null;
    isYours: boolean;
    owner: string;
  }>`
    select promise.id, promise.text, promise.due, promise.case_id, h.name as household,
      promise.owner_account_id is not distinct from ${viewer.accountId}::uuid as is_yours, ${ownerName} as owner
    from promise ${householdOf('promise')}
    where promise.organisation_id = ${viewer.organisationId} and promise.settled_at is null
      and promise.due <= ${day}::date
      and (promise.owner_account_id = ${viewer.accountId}
        or ${isOwnCase(viewer, 'promise.organisation_id', 'promise.case_id')})
    order by promise.due, promise.id limit 100`.execute(tx);
  return rows.map((row) => ({
    kind: 'promise',
    id: row.id,
    title: row.text,
    household: row.household,
    caseId: row.caseId,
    href: `/cases/${row.caseId}/support#promise-${row.id}`,
    when: row.due,
    late: row.due < day,
    who: row.isYours ? null : row.owner,
  }));
}

const rhythm = sql.join(
  Object.entries(quietAfterDays).flatMap(([phase, days]) =>
    days === null ? [] : [sql`(${sql.lit(phase)}, ${sql.lit(days)})`],
  ),
);

/**
 * Households you carry that nobody saw or spoke for longer than fits their phase, and that have nothing in the diary.
 * A contact with helpers alone is no contact with the household.
 */
export async function quietHouseholds(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const { rows } = await sql<{ id: string; household: string; seenAt: string | null }>`
    with carried as materialized (
      select c.organisation_id, c.id, h.name as household,
        (select d.value from case_decision d where d.organisation_id = c.organisation_id and d.case_id = c.id
          and d.kind = 'phase' order by d.at desc, d.id desc limit 1) as phase,
        (select max(met.at) from (
          select m.at from contact_moment m where m.organisation_id = c.organisation_id and m.case_id = c.id
            and m.removed_at is null and (m.person_ids <> '{}' or m.helper_ids = '{}')
          union all select t.started_at from conversation t
            where t.organisation_id = c.organisation_id and t.case_id = c.id
          union all select f.at from first_contact f
            where f.organisation_id = c.organisation_id and f.case_id = c.id
          union all select d.at from case_decision d
            where d.organisation_id = c.organisation_id and d.case_id = c.id and d.kind = 'phase') met) as seen_at
      from support_case c
      join household h on h.organisation_id = c.organisation_id and h.id = c.household_id
      where c.organisation_id = ${viewer.organisationId}
        and ${isOwnCase(viewer, 'c.organisation_id', 'c.id')}
        and not exists (select from appointment a where a.organisation_id = c.organisation_id and a.case_id = c.id
          and a.cancelled_at is null and a.starts_at >= ${startOf(day)})
        and not exists (select from conversation t where t.organisation_id = c.organisation_id and t.case_id = c.id
          and t.cancelled_at is null and t.started_at is null and t.planned_at >= ${startOf(day)})
    )
    select carried.id, carried.household, carried.seen_at from carried
    join (values ${rhythm}) as rhythm (phase, days) on rhythm.phase = coalesce(carried.phase, 'first-contact')
    where carried.seen_at is null or carried.seen_at < ${startOf(day)} - rhythm.days * interval '1 day'
    order by carried.seen_at nulls first, carried.household limit 50`.execute(tx);
  return rows.map((row) => ({
    kind: 'quiet',
    id: row.id,
    title: row.household,
    household: row.household,
    caseId: row.id,
    href: `/cases/${row.id}/support`,
    when: row.seenAt,
    late: false,
    who: null,
  }));
}
