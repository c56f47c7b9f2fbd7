import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { TodayItem } from '../today/domain.ts';
import { dormantMessages } from './messages.ts';
import { silenceTerm, silentCases } from './store.ts';

/** Cases that fell silent: a question to who coordinates, to the coach where nobody does or the coordinator has left. */
export async function silenceAsked(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const t = textIn(dormantMessages, viewer.language);
  const coordinator = sql`(select d.value from case_decision d where d.organisation_id = c.organisation_id
    and d.case_id = c.id and d.kind = 'coordinator' order by d.at desc, d.id desc limit 1)`;
  const mine = sql<boolean>`(${coordinator} = ${viewer.accountId} or (${viewer.role} = 'coach' and not exists
    (select from account a where a.organisation_id = c.organisation_id and a.id::text = ${coordinator}
      and a.ended_at is null)))`;
  const term = await silenceTerm(tx, viewer.organisationId);
  const silent = await silentCases(tx, viewer.organisationId, day, term, mine);
  return silent.map(({ caseId, name, askedOn }) => ({
    ...{ kind: 'question', id: caseId, title: t('today', { household: name }), household: name, caseId },
    ...{ href: `/cases/${caseId}`, when: askedOn, late: false, who: null },
  }));
}
