import { sql } from 'kysely';
import { isOwnCase } from '../../access/own-case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { TodayItem } from '../today/domain.ts';
import { feedbackStatus, referralState, type ReferralEvent, type ReferralKind } from './domain.ts';

/**
 * Referrals and consultations of which we were to hear something by a day (`YYYY-MM-DD`), for who sent them or carries
 * the case; and what a colleague asks of the viewer that still waits for an answer.
 */
export async function referralsToday(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const { rows } = await sql<{
    id: string;
    caseId: string;
    household: string;
    kind: ReferralKind;
    request: string;
    toName: string;
    toAccountId: string | null;
    feedbackDue: string | null;
    createdBy: string;
    senderName: string;
    events: ReferralEvent[];
  }>`
    select r.id, r.case_id, h.name as household, r.kind, r.request, r.to_name, r.to_account_id, r.feedback_due,
      r.created_by, a.name as sender_name,
      coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind) order by e.at, e.id) from referral_event e
        where e.organisation_id = r.organisation_id and e.referral_id = r.id), '[]') as events
    from referral r
    join support_case c on c.organisation_id = r.organisation_id and c.id = r.case_id
    join household h on h.organisation_id = c.organisation_id and h.id = c.household_id
    join account a on a.organisation_id = r.organisation_id and a.id = r.created_by
    where r.organisation_id = ${viewer.organisationId}
      and (r.to_account_id = ${viewer.accountId} or (r.feedback_due <= ${day}::date
        and (r.created_by = ${viewer.accountId} or ${isOwnCase(viewer, 'c.organisation_id', 'c.id')})))
    order by r.feedback_due, r.id limit 200`.execute(tx);
  return rows.flatMap((row): TodayItem[] => {
    const state = referralState(row.events);
    const asksYou = row.toAccountId === viewer.accountId && (state === 'sent' || state === 'received');
    const status = feedbackStatus(row, day);
    const isDue = status === 'late' || (status === 'waiting' && row.feedbackDue === day);
    if (!asksYou && !isDue) return [];
    return [
      {
        kind: asksYou ? 'feedback' : 'awaited',
        id: row.id,
        title: row.request,
        household: row.household,
        caseId: row.caseId,
        href: `/cases/${row.caseId}/referrals/${row.id}`,
        when: row.feedbackDue,
        late: status === 'late',
        who: asksYou || row.createdBy === viewer.accountId ? null : row.senderName,
        note: asksYou ? row.senderName : row.toName,
      },
    ];
  });
}
