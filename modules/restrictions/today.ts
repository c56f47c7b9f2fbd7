import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { TodayItem } from '../today/domain.ts';
import { restrictionMessages } from './messages.ts';

/** Restrictions on which somebody looks again today, or should have: for who coordinates, and a coach who is involved. */
export async function reviewsDue(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const { rows } = await sql<{ id: string; caseId: string; kind: string; household: string; reviewOn: string }>`
    select r.id, r.case_id as "caseId", r.kind, h.name as household, r.review_on as "reviewOn"
    from household_restriction r
    join household h on h.organisation_id = r.organisation_id and h.id = r.household_id
    where r.organisation_id = ${viewer.organisationId} and r.lifted_at is null and r.review_on <= ${day}::date
      and (${viewer.role} = 'coach' or ${viewer.accountId} = (select d.value from case_decision d
        where d.organisation_id = r.organisation_id and d.case_id = r.case_id and d.kind = 'coordinator'
        order by d.at desc, d.id desc limit 1))
    order by r.review_on, r.id limit 100`.execute(tx);
  const t = textIn(restrictionMessages, viewer.language);
  return rows.map(({ id, caseId, kind, household, reviewOn }) => ({
    ...{ kind: 'term', id, household, caseId, href: `/cases/${caseId}/people#restriction`, who: null },
    title: t(kind === 'secret-address' ? 'today.address' : 'today.household'),
    ...{ when: reviewOn, late: reviewOn < day },
  }));
}
