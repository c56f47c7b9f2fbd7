import { isOwnCase } from '../../access/own-case.ts';
import type { Viewer } from '../../access/viewer.ts';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { TodayItem } from '../today/domain.ts';
import { dueOn } from './domain.ts';
import { dataRightMessages } from './messages.ts';
import type { DataRightTables } from './tables.ts';

/** It comes on the page of the day when so many days are left. */
const warnDays = 14;

type WithHome = DataRightTables & { household: { organisationId: string; id: string; name: string } };

/** Requests of residents about their data that must be answered soon, in the cases the viewer carries. */
export async function rightsToday(tx: Tx, viewer: Viewer, day: string): Promise<TodayItem[]> {
  const t = textIn(dataRightMessages, viewer.language);
  const rows = await tx
    .withTables<WithHome>()
    .selectFrom('rightsRequest')
    .innerJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'rightsRequest.organisationId')
        .onRef('supportCase.id', '=', 'rightsRequest.caseId'),
    )
    .innerJoin('household', (join) =>
      join
        .onRef('household.organisationId', '=', 'supportCase.organisationId')
        .onRef('household.id', '=', 'supportCase.householdId'),
    )
    .select(['rightsRequest.id', 'caseId', 'kind', 'receivedOn', 'extendedAt', 'household.name'])
    .where('rightsRequest.organisationId', '=', viewer.organisationId)
    .where('outcome', 'is', null)
    .where(isOwnCase(viewer, 'rights_request.organisation_id', 'rights_request.case_id'))
    .execute();
  return rows.flatMap(({ id, caseId, kind, receivedOn, extendedAt, name }) => {
    const due = dueOn(receivedOn, extendedAt !== null);
    if (due > addDays(day, warnDays)) return [];
    const about = { household: name, caseId, href: `/cases/${caseId}/rights`, when: due, late: due < day };
    return [{ kind: 'term', id, title: t('today', { kind: t(`kind.${kind}`) }), who: null, ...about }];
  });
}
