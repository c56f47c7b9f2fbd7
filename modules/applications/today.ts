import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { TodayItem } from '../today/domain.ts';
import { applicationState, isOver, milestonesOf, pressingTerm, termsOf } from './domain.ts';
import { applicationMessages } from './messages.ts';
import { listWaiting } from './store.ts';

/** A term comes on the page of the day when so many days are left; one that has passed stays there. */
const warnDays = 14;

/** Terms of the Wmo that end soon or have passed, in the cases the viewer carries. */
export async function applicationsToday(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const t = textIn(applicationMessages, viewer.language);
  const items: TodayItem[] = [];
  for (const { id, caseId, subject, reportedOn, events, householdName } of await listWaiting(tx, viewer)) {
    const happened = milestonesOf(events);
    const term = isOver(applicationState(happened)) ? undefined : pressingTerm(termsOf(reportedOn, happened, day));
    if (!term || term.daysLeft > warnDays) continue;
    items.push({
      kind: 'term',
      id,
      title: t('today', { term: t(`term.${term.id}`), subject }),
      household: householdName,
      caseId,
      href: `/cases/${caseId}/applications/${id}`,
      when: term.lastDay,
      late: term.state === 'late',
      who: null,
    });
  }
  return items;
}
