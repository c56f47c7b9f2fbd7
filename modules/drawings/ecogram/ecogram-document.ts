import { textIn } from '../../../platform/i18n/messages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import { drawingDocument } from '../drawing-document.ts';
import type { About, OnPaper } from '../papers.ts';
import { drawnPeopleMessages } from '../people/messages.ts';
import { alsoWords, nearWord, ringNames, whoWords } from '../people/words.ts';
import type { Figure, Placed } from './domain.ts';
import { ecogramMessages } from './messages.ts';
import { drawPicture } from './picture.ts';
import { bondWord, pictureWords, supportWord } from './words.ts';

/** An ecogram on paper: the picture, what its signs mean, and everything in it as a table. */
export function ecogramDocument(
  { onDay, parts }: OnPaper<'ecogram'>,
  { middle, household, language }: About,
): PdfDocument {
  const t = textIn(ecogramMessages, language);
  const said = textIn(drawnPeopleMessages, language);
  const figures = parts.flatMap(({ id, content }): Placed[] => (content ? [{ ...content, id }] : []));
  const picture = drawPicture(figures, { middle, rings: ringNames(language) });
  const supports = (ids: Figure['receives']) => ids.map((id) => supportWord(id, language)).join('\n');
  return drawingDocument({
    ...{ onDay, language, picture, words: pictureWords(figures, middle, language), legend: t('legend.text') },
    ...{
      title: t('paper.title', { name: middle }),
      footer: said('paper.footer', { household }),
      empty: t('paper.empty'),
    },
    tables:
      figures.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: said('list.title') },
            {
              kind: 'table',
              head: [said('list.who'), said('field.ring'), t('field.bond'), t('field.receives'), t('field.gives')],
              rows: [...figures]
                .toSorted((a, b) => a.ring - b.ring)
                .map((figure) => [
                  [whoWords(figure), ...alsoWords(figure, language)].join('\n'),
                  nearWord(figure, language),
                  bondWord(figure.bond, language),
                  supports(figure.receives),
                  supports(figure.gives),
                ]),
            },
          ],
  });
}
