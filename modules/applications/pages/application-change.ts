import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { changeKind } from '../../../platform/web/change-kind.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { dayOf, writtenDay } from '../../../ui/dates.ts';
import { getCase } from '../../cases/api.ts';
import { getToday } from '../../today/api.ts';
import { changeApplication, listApplications, reportNeed } from '../api.ts';
import { applicationMessages } from '../messages.ts';
import { toApplication, type ApplicationDraft } from './application-fields.tsx';

export const applicationChange = changeKind({
  endpoint: changeApplication,
  add: reportNeed,
  refreshes: [listApplications, getToday],
  draftOf: (application): ApplicationDraft => ({
    personId: application.person.id,
    subject: application.subject,
    reportedOn: application.reportedOn,
    handler: application.handler ?? '',
    toldOfSupport: false,
  }),
  bodyOf: (draft) => ({
    ...toApplication(draft),
    ...(draft.toldOfSupport ? { clientSupportOfferedOn: dayOf(new Date()) } : {}),
  }),
  useFields: ({ caseId = '' }, part) => {
    const t = useText(applicationMessages);
    const language = useLanguage();
    const people = useRead(getCase, { params: { caseId } }).data?.household.people ?? [];
    return [
      part.whole(
        'person',
        t('form.person'),
        ['personId'],
        ({ personId }) => people.find(({ id }) => id === personId)?.name ?? '',
      ),
      part.text('subject', t('form.subject')),
      part.whole('reportedOn', t('form.reportedOn'), ['reportedOn'], ({ reportedOn }) =>
        reportedOn === null ? '' : writtenDay(reportedOn, language),
      ),
      part.text('handler', t('form.handler')),
    ];
  },
});
