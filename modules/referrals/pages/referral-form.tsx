import { useNavigate } from '@tanstack/react-router';
import { addDays } from '../../../platform/calendar/dutch-holidays.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteForm } from '../../../platform/web/write-form.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { useToday } from '../../../ui/now.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import type { Referral } from '../api.ts';
import type { ReferralKind } from '../domain.ts';
import { referralMessages } from '../messages.ts';
import { referralChange } from './referral-change.ts';
import { emptyReferral } from './referral-draft.ts';
import { ReferralFieldSet } from './referral-fields.tsx';
import { useReferral } from './use-referral.ts';
import './referrals.css';

/** Hands something over: prepared here, sent from its own page. */
export const NewReferral = () => <ReferralForm kind="hand-over" referral={null} />;

/** Asks somebody to think along; the request stays ours. */
export const NewConsultation = () => <ReferralForm kind="consult" referral={null} />;

/** Changes what is asked and what goes along, as long as nothing was sent. */
export function ChangeReferral() {
  const t = useText(referralMessages);
  const { list, find } = useReferral();
  return (
    <Loaded of={list}>
      {() => {
        const referral = find();
        return referral ? (
          <ReferralForm key={referral.id} kind={referral.kind} referral={referral} />
        ) : (
          <EmptyState drawing="search" title={t('empty.title')}>
            {t('refused.sent')}
          </EmptyState>
        );
      }}
    </Loaded>
  );
}

/** A word on how it goes is asked for within two weeks, unless one says otherwise. */
const feedbackDays = 14;

function ReferralForm({ kind, referral }: { kind: ReferralKind; referral: Referral | null }) {
  const t = useText(referralMessages);
  const caseId = useAddressId('caseId');
  const go = useNavigate();
  const today = useToday();
  const list = `/cases/${caseId}/referrals`;
  const { value, set, ...write } = useChange(referralChange, {
    params: { caseId, ...(referral ? { referralId: referral.id } : {}) },
    record: referral,
    empty: emptyReferral(kind, today, addDays(today, feedbackDays)),
    draft: referral ? draftKey('referral', referral.id, 'change') : draftKey('referral', caseId, kind),
    onDone: (saved) => {
      const id = saved?.id ?? referral?.id;
      void go({ href: id === undefined ? list : `${list}/${id}`, replace: referral === null });
    },
  });
  const words = referral
    ? { title: t('form.changeTitle') }
    : { title: t(`form.title.${kind}`), description: t(`form.lead.${kind}`) };
  return (
    <div className="referral-form">
      <Section {...words}>
        <WriteForm
          submit={referral ? t('form.saveChange') : t('form.save')}
          cancelHref={referral ? `${list}/${referral.id}` : list}
          {...write}
        >
          <ReferralFieldSet caseId={caseId} value={value} onChange={set} error={write.error} />
        </WriteForm>
      </Section>
    </div>
  );
}
