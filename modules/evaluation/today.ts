import { sql } from 'kysely';
import { isOwnCase } from '../../access/own-case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { TodayItem } from '../today/domain.ts';
import type { FollowUpWay } from './domain.ts';
import { evaluationMessages } from './messages.ts';

/** Moments of following that are due: yours, and of the households you carry whoever planned them. `day` is YYYY-MM-DD. */
export async function followUpsDue(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const { rows } = await sql<{
    id: string;
    day: string;
    how: FollowUpWay;
    note: string | null;
    caseId: string;
    household: string | null;
    owner: string;
    isYours: boolean;
  }>`
    select f.id, f.day, f.how, f.note, f.case_id, h.name as household, a.name as owner,
      f.owner_id = ${viewer.accountId} as is_yours
    from follow_up f
    join account a on a.organisation_id = f.organisation_id and a.id = f.owner_id
    left join support_case c on c.organisation_id = f.organisation_id and c.id = f.case_id
    left join household h on h.organisation_id = c.organisation_id and h.id = c.household_id
    where f.organisation_id = ${viewer.organisationId} and f.done_at is null and f.cancelled_at is null
      and f.day <= ${day}::date
      and (f.owner_id = ${viewer.accountId} or ${isOwnCase(viewer, 'f.organisation_id', 'f.case_id')})
    order by f.day, f.id limit 100`.execute(tx);
  const t = textIn(evaluationMessages, viewer.language);
  return rows.map((row) => ({
    kind: 'follow-up',
    id: row.id,
    title: row.household ?? '',
    household: row.household,
    caseId: row.caseId,
    href: `/cases/${row.caseId}/evaluation#follow-up-${row.id}`,
    when: row.day,
    late: row.day < day,
    who: row.isYours ? null : row.owner,
    note: [t(`how.${row.how}`), row.note].filter(Boolean).join(' · '),
  }));
}
