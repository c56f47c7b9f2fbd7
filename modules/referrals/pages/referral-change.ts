import type { Language, Text } from '../../../platform/i18n/messages.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { changeKind } from '../../../platform/web/change-kind.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import type { DraftField, FieldMaker } from '../../../ui/conflict-view/draft-fields.ts';
import { dayOf, writtenDay } from '../../../ui/dates.ts';
import { listColleagues } from '../../accounts/api.ts';
import { getCase } from '../../cases/api.ts';
import { changeReferral, listReferrals, prepareReferral } from '../api.ts';
import { referralMessages } from '../messages.ts';
import type { nl } from '../messages.nl.ts';
import { draftOf, toReferral, type ReferralDraft } from './referral-draft.ts';

type Names = readonly { id: string; name: string }[];

interface Around {
  people: Names;
  colleagues: Names;
  language: Language;
  t: Text<typeof nl>;
}

const nameOf = (names: Names, id: string | null) => names.find((one) => one.id === id)?.name ?? '';

/** Everything of a draft in words, part by part. */
export function referralFields(
  part: FieldMaker<ReferralDraft>,
  { people, colleagues, language, t }: Around,
): DraftField<ReferralDraft>[] {
  const day = (when: string | null) => (when === null ? '' : writtenDay(when, language));
  const ground = (draft: ReferralDraft) => {
    if (!draft.named) return t('ground.nameless');
    if (draft.basis === 'later') return t('ground.none');
    if (draft.basis === 'other') return t('ground.other', { reason: draft.reason });
    const values = { day: day(draft.agreedOn), how: t(`how.${draft.agreedHow}`) };
    return draft.agreedBy === null
      ? t('ground.agreedNobody', values)
      : t('ground.agreed', { ...values, name: nameOf(people, draft.agreedBy) });
  };
  return [
    part.whole(
      'to',
      t('form.toKind'),
      ['toKind', 'toName', 'contact', 'provisionId', 'accountId'],
      ({ toKind, accountId, toName, contact }) =>
        toKind === 'colleague' ? nameOf(colleagues, accountId) : [toName, contact].filter(Boolean).join(' · '),
    ),
    part.whole(
      'about',
      t('page.about'),
      ['personIds'],
      ({ personIds }) => personIds.map((id) => nameOf(people, id)).join(', ') || t('page.everyone'),
    ),
    part.text('request', t('page.request')),
    part.text('pieces', t('page.pieces')),
    part.whole('ground', t('form.basis'), ['named', 'basis', 'agreedOn', 'agreedHow', 'agreedBy', 'reason'], ground),
    part.whole('due', t('form.due'), ['feedbackDue'], ({ feedbackDue }) => day(feedbackDue)),
  ];
}

export const referralChange = changeKind({
  endpoint: changeReferral,
  add: prepareReferral,
  refreshes: [listReferrals],
  draftOf: (referral): ReferralDraft => draftOf(referral, dayOf(new Date())),
  bodyOf: (draft) => ({ ...toReferral(draft) }),
  useFields: ({ caseId = '' }, part) => {
    const t = useText(referralMessages);
    const language = useLanguage();
    const people = useRead(getCase, { params: { caseId } }).data?.household.people ?? [];
    const colleagues = useRead(listColleagues).data?.colleagues ?? [];
    return referralFields(part, { people, colleagues, language, t });
  },
});
