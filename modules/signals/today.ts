import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { TodayItem } from '../today/domain.ts';

// What this room tells of a day. `day` is YYYY-MM-DD on the calendar of the municipality.

/** Nobody's signal is left: after so many days one that nobody picked up is late. */
const waitsTooLongAfterDays = 2;

/**
 * Signals that nobody picked up yet, and those you picked up and did not bring further (S2). The note names the reporter
 * who was promised to hear back by now, empty when nobody knows who that is.
 */
export async function signalsWaiting(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const { rows } = await sql<{
    id: string;
    text: string;
    takenAt: string;
    urgent: boolean;
    place: string | null;
    feedbackDue: string | null;
    reporter: string | null;
    isYours: boolean;
    isLate: boolean;
  }>`
    select s.id, s.text, s.taken_at, s.urgent, coalesce(s.address, s.place) as place, s.feedback_due, s.reporter,
      coalesce(e.kind = 'picked-up', false) as is_yours,
      (s.taken_at at time zone 'Europe/Amsterdam')::date < ${day}::date - ${waitsTooLongAfterDays}::integer as is_late
    from signal s left join lateral (select e.kind, e.by_account from signal_event e
      where e.organisation_id = s.organisation_id and e.signal_id = s.id and e.kind <> 'fed-back'
      order by e.at desc, e.id desc limit 1) e on true
    where s.organisation_id = ${viewer.organisationId}
      and (coalesce(e.kind, 'reopened') = 'reopened' or (e.kind = 'picked-up' and e.by_account = ${viewer.accountId}))
    order by s.urgent desc, s.taken_at limit 100`.execute(tx);
  return rows.map((row) => ({
    kind: 'signal',
    id: row.id,
    title: row.text,
    household: null,
    caseId: null,
    href: `/signals/${row.id}`,
    when: row.takenAt,
    late: row.isLate && !row.isYours,
    who: null,
    place: row.place,
    note: row.feedbackDue !== null && row.feedbackDue <= day ? (row.reporter ?? '') : null,
    urgent: row.urgent,
    mine: row.isYours,
  }));
}

/**
 * Reporters who wait to hear back and signals passed on of which we wait to hear: due today or past. Yours when you took
 * it, passed it on or picked it up; what a host took is everybody's, since a host has no page of the day; a coach sees all.
 * A signal that itself still waits says so in its own place.
 */
export async function feedbackDue(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const isCoach = viewer.role === 'coach';
  const { rows } = await sql<{
    id: string;
    text: string;
    reporter: string | null;
    passedTo: string | null;
    due: string;
    byId: string;
    byName: string;
    byRole: string;
  }>`
    select s.id, s.text, s.reporter, passed.passed_to,
      coalesce(passed.feedback_due, s.feedback_due) as due,
      a.id as by_id, a.name as by_name, a.role as by_role
    from signal s
    left join lateral (select e.feedback_due, e.passed_to, e.by_account from signal_event e
      where e.organisation_id = s.organisation_id and e.signal_id = s.id and e.kind = 'passed-on'
      order by e.at desc, e.id desc limit 1) passed on true
    left join lateral (select e.by_account from signal_event e
      where e.organisation_id = s.organisation_id and e.signal_id = s.id and e.kind in ('picked-up', 'linked')
      order by e.at desc, e.id desc limit 1) picked on true
    left join lateral (select e.kind, e.by_account from signal_event e
      where e.organisation_id = s.organisation_id and e.signal_id = s.id and e.kind <> 'fed-back'
      order by e.at desc, e.id desc limit 1) last on true
    join account a on a.organisation_id = s.organisation_id
      and a.id = coalesce(passed.by_account, picked.by_account, s.taken_by)
    where s.organisation_id = ${viewer.organisationId}
      and coalesce(passed.feedback_due, s.feedback_due) <= ${day}::date
      and not (coalesce(last.kind, 'reopened') = 'reopened' or (last.kind = 'picked-up' and last.by_account = ${viewer.accountId}))
      and (${isCoach} or a.id = ${viewer.accountId} or a.role = 'host')
      and not exists (select from signal_event e where e.organisation_id = s.organisation_id and e.signal_id = s.id
        and e.kind = 'fed-back')
    order by due, s.id limit 50`.execute(tx);
  return rows.map((row) => ({
    kind: row.passedTo === null ? 'feedback' : 'awaited',
    id: row.id,
    title: row.text,
    household: null,
    caseId: null,
    href: `/signals/${row.id}`,
    when: row.due,
    late: row.due < day,
    who: row.byId === viewer.accountId || row.byRole === 'host' ? null : row.byName,
    note: row.passedTo ?? row.reporter,
  }));
}
