import { useNavigate } from '@tanstack/react-router';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { getCase } from '../../cases/api.ts';
import { getToday } from '../../today/api.ts';
import { Application, changeApplication, listApplications } from '../api.ts';
import { applicationMessages } from '../messages.ts';
import { ApplicationFieldSet, toApplication, type ApplicationDraft } from './application-fields.tsx';
import { useApplication } from './use-application.ts';
import './applications.css';

/** Puts right what a report says; the terms follow its day. */
export function ChangeApplication() {
  const t = useText(applicationMessages);
  const { caseId, list, find } = useApplication();
  return (
    <Loaded of={list}>
      {() => {
        const application = find();
        return application ? (
          <ChangeForm key={application.id} caseId={caseId} application={application} />
        ) : (
          <EmptyState drawing="search" title={t('missing')}>
            <Link href={`/cases/${caseId}/referrals`}>{t('back')}</Link>
          </EmptyState>
        );
      }}
    </Loaded>
  );
}

const draftOf = (application: Application): ApplicationDraft => ({
  personId: application.person.id,
  subject: application.subject,
  reportedOn: application.reportedOn,
  handler: application.handler ?? '',
  toldOfSupport: false,
});

function ChangeForm({ caseId, application }: { caseId: string; application: Application }) {
  const t = useText(applicationMessages);
  const navigate = useNavigate();
  const draft = useDraft<ApplicationDraft>(draftKey('application', application.id, 'change'), draftOf(application), {
    version: application.version,
    schema: '1',
  });
  const change = useWrite(changeApplication, { refreshes: [listApplications, getToday] });
  const theirs = change.error?.status === 409 ? Application.safeParse(change.error.problem.current).data : undefined;
  const href = `/cases/${caseId}/applications/${application.id}`;
  const language = useLanguage();
  const people = useRead(getCase, { params: { caseId } }).data?.household.people ?? [];
  const { personId, subject, reportedOn, handler } = draft.value;
  const day = (when: string | null) => (when === null ? '' : writtenDay(when, language));
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? '';
  const partsOf = (other: Application) => [
    { id: 'person', label: t('form.person'), mine: nameOf(personId), theirs: nameOf(other.person.id) },
    { id: 'subject', label: t('form.subject'), mine: subject, theirs: other.subject },
    { id: 'reportedOn', label: t('form.reportedOn'), mine: day(reportedOn), theirs: day(other.reportedOn) },
    { id: 'handler', label: t('form.handler'), mine: handler, theirs: other.handler ?? '' },
  ];
  const send = (value: ApplicationDraft, version: number) =>
    change.mutate(
      { params: { caseId, applicationId: application.id }, body: { ...toApplication(value), version } },
      { onSuccess: () => void draft.discard().then(() => navigate({ href })) },
    );
  return (
    <div className="term-form">
      <Section title={t('form.changeTitle')}>
        {theirs ? (
          <ConflictView
            theirName={t('form.other')}
            isPending={change.isPending}
            parts={partsOf(theirs)}
            onResolve={(texts) => {
              const takesTheirs = (id: string) =>
                partsOf(theirs).some((part) => part.id === id && part.theirs === texts[id]);
              const value = {
                ...draft.value,
                subject: texts['subject'] ?? draft.value.subject,
                handler: texts['handler'] ?? draft.value.handler,
                ...(takesTheirs('person') ? { personId: theirs.person.id } : {}),
                ...(takesTheirs('reportedOn') ? { reportedOn: theirs.reportedOn } : {}),
              };
              draft.setValue(value);
              send(value, theirs.version);
            }}
          />
        ) : (
          <Form
            onSubmit={() => send(draft.value, draft.basedOnVersion ?? application.version)}
            actions={
              <>
                <Button variant="primary" type="submit" isPending={change.isPending}>
                  {t('form.save')}
                </Button>
                <ButtonLink href={href}>{t('form.cancel')}</ButtonLink>
              </>
            }
          >
            {change.error && (
              <Notice tone="warn" isLive title={t('form.wrong')}>
                {change.error.problem.detail ?? change.error.problem.title}
              </Notice>
            )}
            <ApplicationFieldSet
              caseId={caseId}
              value={draft.value}
              onChange={(part) => draft.setValue((before) => ({ ...before, ...part }))}
              error={change.error}
            />
          </Form>
        )}
      </Section>
    </div>
  );
}
