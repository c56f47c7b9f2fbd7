import { conversationPreparation } from '../../method/conversation-preparation.ts';
import { current } from '../../method/versions.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import { clockTime, fullDay } from '../../ui/dates.ts';
import type { Conversation } from './api.ts';
import { conversationMessages } from './messages.ts';

/**
 * The letter before a conversation: who comes and what for, the free client supporter (Wmo 2015, article 2.3.2, third
 * paragraph), the own plan within seven days (second paragraph), whom one may invite, what to have at hand.
 */
export function invitationDocument(conversation: Conversation, language: Language): PdfDocument {
  const t = textIn(conversationMessages, language);
  const when = conversation.plannedAt;
  const workers = conversation.participants.filter(({ role }) => role === 'worker').map(({ name }) => name);
  const others = conversation.participants.filter(({ role }) => role !== 'worker').map(({ name }) => name);
  const list = (words: string[]) => new Intl.ListFormat(language).format(words);
  const facts = [
    {
      key: t('print.when'),
      value: when ? `${fullDay(when, language, '1900-01-01')}, ${clockTime(when, language)}` : t('invitation.noMoment'),
    },
    { key: t('print.where'), value: conversation.place ?? '' },
    { key: t('invitation.comes'), value: list(workers) },
    { key: t('invitation.there'), value: list(others) },
    { key: t('print.aim'), value: conversation.aim ?? '' },
  ].filter(({ value }) => value !== '');
  const told = current(conversationPreparation).filter(
    (item) => item.explain && (item.about === 'told' || item.id === 'own-company' || item.id === 'language'),
  );
  const bring = conversation.preparation?.bring ?? [];
  const ask = conversation.preparation?.ask ?? [];
  const blocks: Block[] = [
    { kind: 'paragraph', text: t('invitation.opening') },
    { kind: 'keyValues', items: facts },
    ...told.flatMap((item): Block[] => [
      { kind: 'heading', level: 2, text: item.label[language] },
      { kind: 'paragraph', text: item.explain?.[language] ?? '' },
    ]),
    ...listBlocks(t('invitation.bring'), bring),
    ...listBlocks(t('invitation.ask'), ask),
    { kind: 'paragraph', text: t('invitation.closing') },
  ];
  return {
    title: t('invitation.title'),
    ...(when ? { subtitle: fullDay(when, language, '1900-01-01') } : {}),
    language,
    footer: t('print.footer', { household: conversation.householdName }),
    blocks,
  };
}

function listBlocks(title: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', items },
  ];
}
