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
import { dayOf } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { listColleagues } from '../../accounts/api.ts';
import { getCase } from '../../cases/api.ts';
import { changeReferral, listReferrals, Referral } from '../api.ts';
import { referralMessages } from '../messages.ts';
import { conflictParts, resolvedDraft } from './conflict-parts.ts';
import { draftOf, toReferral, type ReferralDraft } from './referral-draft.ts';
import { ReferralFieldSet } from './referral-fields.tsx';
import { useReferral } from './use-referral.ts';
import './referrals.css';

/** Changes what is asked and what goes along, as long as nothing was sent. */
export function ChangeReferral() {
  const t = useText(referralMessages);
  const { caseId, list, find } = useReferral();
  return (
    <Loaded of={list}>
      {() => {
        const referral = find();
        return referral ? (
          <ChangeForm key={referral.id} caseId={caseId} referral={referral} />
        ) : (
          <EmptyState drawing="search" title={t('empty.title')}>
            {t('refused.sent')}
          </EmptyState>
        );
      }}
    </Loaded>
  );
}

function ChangeForm({ caseId, referral }: { caseId: string; referral: Referral }) {
  const t = useText(referralMessages);
  const navigate = useNavigate();
  const today = dayOf(new Date());
  const draft = useDraft<ReferralDraft>(draftKey('referral', referral.id, 'change'), draftOf(referral, today), {
    version: referral.version,
    schema: '1',
  });
  const change = useWrite(changeReferral, { refreshes: [listReferrals] });
  const theirs = change.error?.status === 409 ? Referral.safeParse(change.error.problem.current).data : undefined;
  const href = `/cases/${caseId}/referrals/${referral.id}`;
  const language = useLanguage();
  const people = useRead(getCase, { params: { caseId } }).data?.household.people ?? [];
  const colleagues = useRead(listColleagues).data?.colleagues ?? [];
  const parts = (other: Referral) => conflictParts(draft.value, other, { people, colleagues, language, t }, today);

  const send = (value: ReferralDraft, version: number) =>
    change.mutate(
      {
        params: { caseId, referralId: referral.id },
        body: { ...toReferral(value, referral.kind), version },
      },
      { onSuccess: () => void draft.discard().then(() => navigate({ href })) },
    );

  return (
    <div className="referral-form">
      <Section title={t('form.changeTitle')}>
        {theirs ? (
          <ConflictView
            theirName={t('conflict.other')}
            isPending={change.isPending}
            parts={parts(theirs)}
            onResolve={(texts) => {
              const value = resolvedDraft(draft.value, theirs, parts(theirs), texts, today);
              draft.setValue(value);
              send(value, theirs.version);
            }}
          />
        ) : (
          <Form
            onSubmit={() => send(draft.value, draft.basedOnVersion ?? referral.version)}
            actions={
              <>
                <Button variant="primary" type="submit" isPending={change.isPending}>
                  {t('form.saveChange')}
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
            <ReferralFieldSet
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
