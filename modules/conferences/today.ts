import { sql } from 'kysely';
import { isOwnCase } from '../../access/own-case.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { TodayItem } from '../today/domain.ts';
import { conferenceState } from './domain.ts';
import { conferenceMessages } from './messages.ts';

/**
 * Conferences of a day (`YYYY-MM-DD`), and those whose day went by without a word on how it went: in the cases the viewer
 * carries.
 */
export async function conferencesToday(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const t = textIn(conferenceMessages, viewer.language);
  const { rows } = await sql<{
    id: string;
    caseId: string;
    household: string;
    startsAt: string;
    minutes: number;
    place: string | null;
  }>`select f.id, f.case_id, h.name as household, f.minutes, f.place,
      to_char(f.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as starts_at
    from family_conference f
    join support_case c on c.organisation_id = f.organisation_id and c.id = f.case_id
    join household h on h.organisation_id = c.organisation_id and h.id = c.household_id
    where f.organisation_id = ${viewer.organisationId} and ${isOwnCase(viewer, 'c.organisation_id', 'c.id')}
      and f.starts_at is not null and f.held_at is null and f.cancelled_at is null
      and coalesce((select d.value from case_decision d where d.organisation_id = c.organisation_id
        and d.case_id = c.id and d.kind = 'phase' order by d.at desc, d.id desc limit 1), '') <> 'closed'`.execute(tx);
  return rows.flatMap(({ startsAt, ...row }): TodayItem[] => {
    const state = conferenceState({ startsAt, heldAt: null, cancelledAt: null }, new Date());
    const onDay = amsterdamDay(new Date(startsAt));
    const told = { ...row, kind: 'action-team' as const, when: startsAt, who: null };
    const href = `/cases/${row.caseId}/conference`;
    if (onDay === day) return [{ ...told, href, title: t('title'), late: false }];
    return state === 'open' ? [{ ...told, href, title: t('today.writeUp'), late: true }] : [];
  });
}
