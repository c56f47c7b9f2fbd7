import { textIn } from '../../../platform/i18n/messages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import { writtenDay } from '../../../ui/dates.ts';
import type { About, OnPaper } from '../papers.ts';
import { pictureBlock } from '../picture/marks.ts';
import type { Figure, Placed } from './domain.ts';
import { ecogramMessages } from './messages.ts';
import { drawPicture } from './picture.ts';
import { bondWord, nearWord, pictureWords, ringNames, supportWord, whoWords } from './words.ts';

/** An ecogram on paper: the picture, what its signs mean, and everything in it as a table. */
export function ecogramDocument(
  { onDay, parts }: OnPaper<'ecogram'>,
  { middle, household, language }: About,
): PdfDocument {
  const t = textIn(ecogramMessages, language);
  const figures = parts.flatMap(({ id, content }): Placed[] => (content ? [{ ...content, id }] : []));
  const picture = drawPicture(figures, { middle, rings: ringNames(language) });
  const supports = (ids: Figure['receives']) => ids.map((id) => supportWord(id, language)).join('\n');
  return {
    title: t('paper.title', { name: middle }),
    subtitle: writtenDay(onDay, language),
    language,
    footer: t('paper.footer', { household }),
    blocks:
      figures.length === 0
        ? [{ kind: 'paragraph', text: t('paper.empty') }]
        : [
            pictureBlock(picture, pictureWords(figures, middle, language)),
            { kind: 'paragraph', text: t('legend.text'), tone: 'soft' },
            { kind: 'heading', level: 2, text: t('list.title') },
            {
              kind: 'table',
              head: [t('list.who'), t('field.ring'), t('field.bond'), t('field.receives'), t('field.gives')],
              rows: [...figures]
                .toSorted((a, b) => a.ring - b.ring)
                .map((figure) => [
                  [
                    whoWords(figure),
                    figure.isFormal ? t('words.formal') : null,
                    figure.hasDied ? t('words.died') : null,
                  ]
                    .filter(Boolean)
                    .join('\n'),
                  nearWord(figure, language),
                  bondWord(figure.bond, language),
                  supports(figure.receives),
                  supports(figure.gives),
                ]),
            },
          ],
  };
}
