import { textIn } from '../../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../../platform/pdf/document.ts';
import { writtenDay } from '../../../ui/dates.ts';
import type { About, OnPaper } from '../papers.ts';
import { pictureBlock } from '../picture/marks.ts';
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
  return {
    title: t('paper.title', { name: middle }),
    subtitle: writtenDay(onDay, language),
    language,
    footer: t('paper.footer', { household }),
    blocks:
      all.family.members.length === 0
        ? [{ kind: 'paragraph', text: t('list.empty') }]
        : [
            pictureBlock(picture, familyWords(all, middle, language)),
            { kind: 'paragraph', text: t('legend.text'), tone: 'soft' },
            ...generationsOf(layout).flatMap(({ number, ids }): Block[] => [
              { kind: 'heading', level: 2, text: t('list.generation', { number }) },
              {
                kind: 'table',
                head: [t('list.who'), t('list.says')],
                rows: ids.map((id) => [nameWord(all.member(id), language), sayingsOf(all, id, language)]),
                widths: [1, 3],
              },
            ]),
          ],
  };
}
