import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import { fullDay, writtenDay } from '../../ui/dates.ts';
import type { WhoLooked } from './api.ts';
import { lookMessages } from './messages.ts';
import { whatWords, whenWords, whoWords } from './words.ts';

/** Who looked, on paper: day by day, each person in two lines. */
export function looksDocument(told: WhoLooked, language: Language, madeOn: string): PdfDocument {
  const t = textIn(lookMessages, language);
  const blocks: Block[] = [
    { kind: 'paragraph', text: t('intro') },
    { kind: 'paragraph', text: `${t('leftOut')} ${t('names')}`, tone: 'soft' },
  ];
  if (told.livedUntil !== null) {
    blocks.push({ kind: 'paragraph', text: t('lived', { day: writtenDay(told.livedUntil, language) }) });
  }
  if (told.days.length === 0) blocks.push({ kind: 'paragraph', text: t('nobody'), tone: 'strong' });
  for (const { day, looks } of told.days) {
    const items = looks.map(
      (look) => `${whoWords(t, look)}. ${whatWords(t, look, language)}. ${whenWords(t, look, language)}`,
    );
    blocks.push({ kind: 'heading', level: 2, text: fullDay(day, language) }, { kind: 'list', items });
  }
  blocks.push(
    { kind: 'heading', level: 2, text: t('question.title') },
    { kind: 'paragraph', text: t('question.text') },
  );
  return {
    title: t('title'),
    subtitle: t('paper.subtitle', { name: told.firstName, day: writtenDay(told.since, language) }),
    language,
    footer: t('paper.footer', { name: told.firstName, day: writtenDay(madeOn, language) }),
    blocks,
  };
}
