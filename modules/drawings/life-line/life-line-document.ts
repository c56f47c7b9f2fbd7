import { textIn } from '../../../platform/i18n/messages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import { drawingDocument } from '../drawing-document.ts';
import type { About, OnPaper } from '../papers.ts';
import type { Placed } from './domain.ts';
import { layOut } from './layout.ts';
import { close } from './measures.ts';
import { lifeLineMessages } from './messages.ts';
import { inOrder } from './order.ts';
import { drawPicture } from './picture.ts';
import { besideWords, feelingWord, lineWords, whenWords } from './words.ts';

/** A life line on paper: the picture, what its signs mean, and everything on it as a table. */
export function lifeLineDocument(
  { onDay, parts }: OnPaper<'life-line'>,
  { middle, household, language }: About,
): PdfDocument {
  const t = textIn(lifeLineMessages, language);
  const events = inOrder(
    parts.flatMap(({ id, content }): Placed[] => (content ? [{ ...content, id }] : [])),
    onDay,
  );
  const picture = drawPicture(
    events,
    { today: t('picture.today'), good: t('picture.good'), hard: t('picture.hard') },
    layOut(events, { today: onDay, whenOf: ({ event }) => whenWords(event, language, 'short') }, close),
  );
  return drawingDocument({
    ...{ onDay, language, picture, words: lineWords(events, middle, language), legend: t('legend.text') },
    ...{ title: t('paper.title', { name: middle }), footer: t('paper.footer', { household }), empty: t('paper.empty') },
    tables:
      events.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: t('list.title') },
            {
              kind: 'table',
              head: [t('paper.what'), t('paper.when'), t('paper.how'), t('paper.beside')],
              rows: events.map(({ event }) => [
                event.name,
                whenWords(event, language),
                feelingWord(event.feeling, language),
                besideWords(event, language).join('\n'),
              ]),
            },
          ],
  });
}
