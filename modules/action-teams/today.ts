import { sql } from 'kysely';
import { isOwnCase } from '../../access/own-case.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { TodayItem } from '../today/domain.ts';
import { meetingState, nextMeeting, type MeetingMoment } from './domain.ts';
import { actionTeamMessages } from './messages.ts';

/** So many days ahead the advice to plan a meeting comes on the page of the day. */
const warnDays = 7;

type Told = MeetingMoment & { id: string; place: string | null };

/**
 * Action teams that meet on a day (`YYYY-MM-DD`), that nobody wrote up, or for which it is time to plan: in the cases the
 * viewer carries that are not closed or only followed.
 */
export async function actionTeamsToday(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const { rows } = await sql<{ caseId: string; household: string; meetings: Told[] }>`
    select m.case_id, h.name as household, jsonb_agg(jsonb_build_object('id', m.id, 'place', m.place,
        'startsAt', to_char(m.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'heldAt', m.held_at, 'cancelledAt', m.cancelled_at) order by m.starts_at) as meetings
    from action_team_meeting m
    join support_case c on c.organisation_id = m.organisation_id and c.id = m.case_id
    join household h on h.organisation_id = c.organisation_id and h.id = c.household_id
    where m.organisation_id = ${viewer.organisationId} and ${isOwnCase(viewer, 'c.organisation_id', 'c.id')}
      and coalesce((select d.value from case_decision d where d.organisation_id = c.organisation_id
        and d.case_id = c.id and d.kind = 'phase' order by d.at desc, d.id desc limit 1), '') not in ('closed', 'monitoring')
    group by m.case_id, h.name`.execute(tx);
  return rows.flatMap((row) => itemsOf(row, viewer, day));
}

function itemsOf(
  { caseId, household, meetings }: { caseId: string; household: string; meetings: Told[] },
  viewer: Viewer,
  day: string,
): TodayItem[] {
  const t = textIn(actionTeamMessages, viewer.language);
  const now = new Date();
  const of = { kind: 'action-team' as const, household, caseId, href: `/cases/${caseId}/action-team`, who: null };
  const items: TodayItem[] = [];
  for (const meeting of meetings) {
    const state = meetingState(meeting, now);
    const isToday = amsterdamDay(new Date(meeting.startsAt)) === day;
    const told = { ...of, id: meeting.id, when: meeting.startsAt, place: meeting.place };
    if (state === 'planned' && isToday) items.push({ ...told, title: t('title'), late: false });
    if (state === 'to-write-up') items.push({ ...told, title: t('today.writeUp'), late: !isToday });
  }
  const { kind, dueOn } = nextMeeting(meetings, now);
  const last = meetings.at(-1);
  if (kind === 'advised' && dueOn !== null && last && isNear(dueOn, day)) {
    items.push({ ...of, id: caseId, title: t('today.advised'), when: dueOn, late: dueOn < day });
  }
  return items;
}

const isNear = (dueOn: string, day: string) =>
  Date.parse(`${dueOn}T12:00:00Z`) - Date.parse(`${day}T12:00:00Z`) <= warnDays * 86_400_000;
