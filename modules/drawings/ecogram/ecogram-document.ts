import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import { writtenDay } from '../../../ui/dates.ts';
import { colours } from './colours.ts';
import type { Figure, Placed } from './domain.ts';
import { ecogramMessages } from './messages.ts';
import { drawPicture, type Mark } from './picture.ts';
import { bondWord, nearWord, pictureWords, ringNames, supportWord, whoWords } from './words.ts';

interface Moment {
  onDay: string;
  parts: readonly { id: string; content: Figure | null }[];
}

interface About {
  middle: string;
  household: string;
  language: Language;
}

/** An ecogram on paper: the picture, what its signs mean, and everything in it as a table. */
export function ecogramDocument({ onDay, parts }: Moment, { middle, household, language }: About): PdfDocument {
  const t = textIn(ecogramMessages, language);
  const figures = parts.flatMap(({ id, content }): Placed[] => (content ? [{ ...content, id }] : []));
  const { layout, groups } = drawPicture(figures, { middle, rings: ringNames(language) });
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
            {
              kind: 'drawing',
              alt: pictureWords(figures, middle, language),
              reach: layout.reach,
              groups: groups.map(({ x, y, marks }) => ({ x, y, marks: marks.map(onPaper) })),
            },
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

function onPaper(mark: Mark) {
  if (mark.kind === 'text') {
    const { tone, ...rest } = mark;
    return { ...rest, colour: colours[tone] };
  }
  const { fill, stroke, ...rest } = mark;
  return { ...rest, ...(fill ? { fill: colours[fill] } : {}), ...(stroke ? { stroke: colours[stroke] } : {}) };
}
