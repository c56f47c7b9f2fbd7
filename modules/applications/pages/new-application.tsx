import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { getToday } from '../../today/api.ts';
import { listApplications, reportNeed } from '../api.ts';
import { applicationMessages } from '../messages.ts';
import { ApplicationFieldSet, toApplication, type ApplicationDraft } from './application-fields.tsx';
import './applications.css';

/** A report under the Wmo: from its day the terms run. */
export function NewApplication() {
  const t = useText(applicationMessages);
  const caseId = useAddressId('caseId');
  const navigate = useNavigate();
  const today = dayOf(new Date());
  const draft = useDraft<ApplicationDraft>(
    draftKey('application', caseId, 'new'),
    { personId: null, subject: '', reportedOn: today, handler: '', toldOfSupport: false },
    { schema: '1' },
  );
  const change = (part: Partial<ApplicationDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const report = useWrite(reportNeed, { refreshes: [listApplications, getToday] });
  const submit = () =>
    report.mutate(
      {
        params: { caseId },
        body: { ...toApplication(draft.value), clientSupportOfferedOn: draft.value.toldOfSupport ? today : null },
      },
      {
        onSuccess: ({ id }) =>
          void draft.discard().then(() => navigate({ href: `/cases/${caseId}/applications/${id}`, replace: true })),
      },
    );
  return (
    <div className="term-form">
      <Section title={t('form.title')} description={t('form.lead')}>
        <Form
          onSubmit={submit}
          actions={
            <>
              <Button variant="primary" type="submit" isPending={report.isPending}>
                {t('form.save')}
              </Button>
              <ButtonLink href={`/cases/${caseId}/referrals`}>{t('form.cancel')}</ButtonLink>
            </>
          }
        >
          {report.error && (
            <Notice tone="warn" isLive title={t('form.wrong')}>
              {report.error.problem.detail ?? report.error.problem.title}
            </Notice>
          )}
          <ApplicationFieldSet caseId={caseId} value={draft.value} onChange={change} error={report.error} />
          <Checkbox isSelected={draft.value.toldOfSupport} onChange={(toldOfSupport) => change({ toldOfSupport })}>
            {t('form.support')}
          </Checkbox>
        </Form>
      </Section>
    </div>
  );
}
