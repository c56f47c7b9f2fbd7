import { textIn } from '../../../platform/i18n/messages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import { drawingDocument } from '../drawing-document.ts';
import { areaWord } from '../life-areas.ts';
import type { About, OnPaper } from '../papers.ts';
import { drawnPeopleMessages } from '../people/messages.ts';
import { alsoWords, nearWord, whoWords } from '../people/words.ts';
import { placedOn, slicesOf } from './domain.ts';
import { layOut } from './layout.ts';
import { networkMapMessages } from './messages.ts';
import { drawMap } from './picture.ts';
import { sectorsOf } from './sectors.ts';
import { aroundIn, mapWords } from './words.ts';

/** A network map on paper: the picture, what its signs mean, and everybody in a table. */
export function networkMapDocument(
  { onDay, parts }: OnPaper<'network-map'>,
  { middle, household, language }: About,
): PdfDocument {
  const t = textIn(networkMapMessages, language);
  const said = textIn(drawnPeopleMessages, language);
  const all = parts.flatMap(({ id, content }) => (content ? [{ ...content, id }] : []));
  const placed = placedOn(all);
  const layout = layOut(placed, sectorsOf(slicesOf(all), placed));
  return drawingDocument({
    ...{ onDay, language, picture: drawMap(placed, aroundIn(middle, language), layout) },
    ...{ words: mapWords(placed, middle, language), legend: t('legend.text') },
    ...{ title: t('paper.title', { name: middle }), empty: t('paper.empty') },
    footer: said('paper.footer', { household }),
    tables:
      placed.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: said('list.title') },
            {
              kind: 'table',
              head: [said('list.who'), said('field.ring'), t('field.area'), t('field.note')],
              rows: placed
                .toSorted((a, b) => a.ring - b.ring)
                .map((one) => [
                  [whoWords(one), ...alsoWords(one, language)].join('\n'),
                  nearWord(one, language),
                  areaWord(one.area, language),
                  one.note,
                ]),
            },
          ],
  });
}
