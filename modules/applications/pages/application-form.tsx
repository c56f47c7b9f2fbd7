import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteForm } from '../../../platform/web/write-form.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { useToday } from '../../../ui/now.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Link } from '../../../ui/link/link.tsx';
import type { Application } from '../api.ts';
import { applicationMessages } from '../messages.ts';
import { applicationChange } from './application-change.ts';
import { ApplicationFieldSet } from './application-fields.tsx';
import { useApplication } from './use-application.ts';
import './applications.css';

/** A report under the Wmo: from its day the terms run. */
export const NewApplication = () => <ApplicationForm application={null} />;

/** Puts right what a report says; the terms follow its day. */
export function ChangeApplication() {
  const t = useText(applicationMessages);
  const { caseId, list, find } = useApplication();
  return (
    <Loaded of={list}>
      {() => {
        const application = find();
        return application ? (
          <ApplicationForm key={application.id} application={application} />
        ) : (
          <EmptyState drawing="search" title={t('missing')}>
            <Link href={`/cases/${caseId}/referrals`}>{t('back')}</Link>
          </EmptyState>
        );
      }}
    </Loaded>
  );
}

function ApplicationForm({ application }: { application: Application | null }) {
  const today = useToday();
  const t = useText(applicationMessages);
  const caseId = useAddressId('caseId');
  const go = useNavigate();
  const back = application ? `/cases/${caseId}/applications/${application.id}` : `/cases/${caseId}/referrals`;
  const { value, set, ...write } = useChange(applicationChange, {
    params: { caseId, ...(application ? { applicationId: application.id } : {}) },
    record: application,
    empty: { personId: null, subject: '', reportedOn: today, handler: '', toldOfSupport: false },
    draft: application ? draftKey('application', application.id, 'change') : draftKey('application', caseId, 'new'),
    onDone: (saved) => {
      const href = saved ? `/cases/${caseId}/applications/${saved.id}` : back;
      void go({ href, replace: application === null });
    },
  });
  const words = application
    ? { title: t('form.changeTitle') }
    : { title: t('form.title'), description: t('form.lead') };
  return (
    <div className="term-form">
      <Section {...words}>
        <WriteForm submit={t('form.save')} cancelHref={back} {...write}>
          <ApplicationFieldSet caseId={caseId} value={value} onChange={set} error={write.error} />
          {application === null && (
            <Checkbox isSelected={value.toldOfSupport} onChange={(toldOfSupport) => set({ toldOfSupport })}>
              {t('form.support')}
            </Checkbox>
          )}
        </WriteForm>
      </Section>
    </div>
  );
}
