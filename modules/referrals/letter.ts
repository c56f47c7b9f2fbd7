import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import { writtenDay } from '../../ui/dates.ts';
import type { Referral } from './api.ts';
import { groundSentence } from './ground.ts';
import { referralMessages } from './messages.ts';

interface Paper {
  householdName: string;
  teamName: string;
  printedOn: string;
  language: Language;
}

/**
 * The letter of a referral: what is asked, and exactly what goes along. Where no names are mentioned, none stands on the
 * paper either, also not at its foot.
 */
export function letterOf(referral: Referral, { householdName, teamName, printedOn, language }: Paper): PdfDocument {
  const t = textIn(referralMessages, language);
  const day = (when: string) => writtenDay(when, language);
  const sent = referral.events.findLast(({ kind }) => kind === 'sent');
  const isOut = sent !== undefined && referral.state !== 'preparing';
  const sender = referral.sender.name;
  const about = referral.named
    ? referral.people.map(({ name }) => name).join(', ') || householdName
    : t('letter.nameless');
  const facts = [
    { key: t('letter.to'), value: referral.to.name },
    { key: t('letter.contact'), value: referral.to.contact ?? '' },
    { key: t('letter.from'), value: t('letter.fromWho', { name: sender, team: teamName }) },
    { key: t('letter.about'), value: about },
  ].filter(({ value }) => value !== '');
  const pieces: Block[] =
    referral.pieces.length === 0
      ? [{ kind: 'paragraph', text: t('letter.noPieces') }]
      : [{ kind: 'list', items: referral.pieces }];
  const stays =
    referral.kind === 'consult' ? t('letter.consultStays', { name: sender }) : t('letter.stays', { name: sender });
  return {
    title: t(`letter.title.${referral.kind}`),
    subtitle: isOut ? t('letter.sentOn', { day: day(sent.onDay) }) : t('letter.draft'),
    language,
    footer: t('letter.footer', { team: teamName, day: day(printedOn) }),
    blocks: [
      { kind: 'keyValues', items: facts },
      { kind: 'heading', level: 2, text: t('letter.request') },
      { kind: 'paragraph', text: referral.request },
      { kind: 'heading', level: 2, text: t('letter.pieces') },
      ...pieces,
      { kind: 'paragraph', text: t('letter.onlyThis'), tone: 'strong' },
      { kind: 'heading', level: 2, text: t('letter.may') },
      { kind: 'paragraph', text: groundSentence(referral, t, language) },
      { kind: 'heading', level: 2, text: t('letter.hope') },
      { kind: 'paragraph', text: t('letter.answer') },
      ...(referral.feedbackDue
        ? [{ kind: 'paragraph', text: t('letter.due', { day: day(referral.feedbackDue) }) } as const]
        : []),
      { kind: 'paragraph', text: stays },
    ],
  };
}
