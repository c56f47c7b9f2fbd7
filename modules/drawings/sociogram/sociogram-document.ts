import { textIn } from '../../../platform/i18n/messages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import { drawingDocument } from '../drawing-document.ts';
import type { About, OnPaper } from '../papers.ts';
import { drawnPeopleMessages } from '../people/messages.ts';
import { whoWords } from '../people/words.ts';
import { sociogramOf } from './domain.ts';
import { layOut } from './layout.ts';
import { close } from './measures.ts';
import { sociogramMessages } from './messages.ts';
import { drawSociogram } from './picture.ts';
import { pairWords, sociogramWords } from './words.ts';

/** A sociogram on paper: the picture, what its signs mean, and everything in it as a table. */
export function sociogramDocument(
  { onDay, parts }: OnPaper<'sociogram'>,
  { middle, household, language }: About,
): PdfDocument {
  const t = textIn(sociogramMessages, language);
  const said = textIn(drawnPeopleMessages, language);
  const all = sociogramOf(parts.flatMap(({ id, content }) => (content ? [{ ...content, id }] : [])));
  const { contacts, pairs } = all;
  return drawingDocument({
    ...{ onDay, language, picture: drawSociogram(all, middle, layOut(contacts, close)) },
    ...{ words: sociogramWords(all, middle, language), legend: t('legend.text') },
    ...{ title: t('paper.title', { name: middle }), empty: t('paper.empty') },
    footer: said('paper.footer', { household }),
    tables:
      contacts.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: t('list.title') },
            {
              kind: 'table',
              head: [said('list.who'), t('paper.together'), t('paper.gives'), t('paper.costs')],
              rows: contacts.map((one) => [whoWords(one), one.together, one.gives, one.costs]),
            },
            ...(pairs.length === 0
              ? []
              : [
                  { kind: 'heading' as const, level: 2 as const, text: t('paper.pairs') },
                  ...pairs.map((pair) => ({ kind: 'paragraph' as const, text: pairWords(pair, language) })),
                ]),
          ],
  });
}
