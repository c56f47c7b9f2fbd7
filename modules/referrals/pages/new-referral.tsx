import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { addDays } from '../../../platform/calendar/dutch-holidays.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { listReferrals, prepareReferral } from '../api.ts';
import type { ReferralKind } from '../domain.ts';
import { referralMessages } from '../messages.ts';
import { emptyReferral, toReferral, type ReferralDraft } from './referral-draft.ts';
import { ReferralFieldSet } from './referral-fields.tsx';
import './referrals.css';

/** Hands something over: prepared here, sent from its own page. */
export const NewReferral = () => <Prepare kind="hand-over" />;

/** Asks somebody to think along; the request stays ours. */
export const NewConsultation = () => <Prepare kind="consult" />;

/** A word on how it goes is asked for within two weeks, unless one says otherwise. */
const feedbackDays = 14;

function Prepare({ kind }: { kind: ReferralKind }) {
  const t = useText(referralMessages);
  const caseId = useAddressId('caseId');
  const navigate = useNavigate();
  const today = dayOf(new Date());
  const draft = useDraft<ReferralDraft>(
    draftKey('referral', caseId, kind),
    emptyReferral(kind, today, addDays(today, feedbackDays)),
    { schema: '1' },
  );
  const prepare = useWrite(prepareReferral, { refreshes: [listReferrals] });
  const submit = () =>
    prepare.mutate(
      { params: { caseId }, body: toReferral(draft.value, kind) },
      {
        onSuccess: ({ id }) =>
          void draft.discard().then(() => navigate({ href: `/cases/${caseId}/referrals/${id}`, replace: true })),
      },
    );
  return (
    <div className="referral-form">
      <Section title={t(`form.title.${kind}`)} description={t(`form.lead.${kind}`)}>
        <Form
          onSubmit={submit}
          actions={
            <>
              <Button variant="primary" type="submit" isPending={prepare.isPending}>
                {t('form.save')}
              </Button>
              <ButtonLink href={`/cases/${caseId}/referrals`}>{t('form.cancel')}</ButtonLink>
            </>
          }
        >
          {prepare.error && (
            <Notice tone="warn" isLive title={t('form.wrong')}>
              {prepare.error.problem.detail ?? prepare.error.problem.title}
            </Notice>
          )}
          <ReferralFieldSet
            caseId={caseId}
            value={draft.value}
            onChange={(part) => draft.setValue((before) => ({ ...before, ...part }))}
            error={prepare.error}
          />
        </Form>
      </Section>
    </div>
  );
}
