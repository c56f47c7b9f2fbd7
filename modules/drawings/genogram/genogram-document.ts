import { textIn } from '../../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../../platform/pdf/document.ts';
import { drawingDocument } from '../drawing-document.ts';
import type { About, OnPaper } from '../papers.ts';
import { familyOf } from './domain.ts';
import { generationsOf } from './generations.ts';
import { familyMessages } from './messages.ts';
import { drawFamily, layoutOf } from './picture.ts';
import { Relatives } from './relatives.ts';
import { familyWords, nameWord, sayingsOf } from './words.ts';

/** A genogram on paper: the picture, what its signs mean, and everybody in a table per generation. */
export function genogramDocument(
  { onDay, parts, personId }: OnPaper<'genogram'>,
  { middle, household, language }: About,
): PdfDocument {
  const t = textIn(familyMessages, language);
  const all = new Relatives(familyOf(parts));
  const layout = layoutOf(all.family);
  const picture = drawFamily(all, { personId }, layout);
  return drawingDocument({
    ...{ onDay, language, picture, words: familyWords(all, middle, language), legend: t('legend.text') },
    ...{ title: t('paper.title', { name: middle }), footer: t('paper.footer', { household }), empty: t('list.empty') },
    tables: generationsOf(layout).flatMap(({ number, ids }): Block[] => [
      { kind: 'heading', level: 2, text: t('list.generation', { number }) },
      {
        kind: 'table',
        head: [t('list.who'), t('list.says')],
        rows: ids.map((id) => [nameWord(all.member(id), language), sayingsOf(all, id, language)]),
        widths: [1, 3],
      },
    ]),
  });
}
