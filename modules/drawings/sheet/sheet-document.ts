import { textIn } from '../../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../../platform/pdf/document.ts';
import { writtenDay } from '../../../ui/dates.ts';
import type { About, OnPaper } from '../papers.ts';
import { pictureBlock } from '../../../platform/picture/marks.ts';
import { filledOf } from './domain.ts';
import { sheetMessages } from './messages.ts';
import { pictureOfSheet } from './pictures/of-sheet.ts';
import { surfacePicture } from './surface.ts';
import { answeredIn, scoreWords, toldSheet, type Told } from './words.ts';

/** A sheet on paper: every question that was asked, with what was answered; what was left open says so. */
export function sheetDocument(
  { onDay, parts }: OnPaper<'sheet'>,
  { middle, household, language, tool }: About,
): PdfDocument {
  const t = textIn(sheetMessages, language);
  const filled = filledOf(parts);
  const definition = tool?.definition;
  const blocks = definition ? toldSheet(definition, filled, language) : [];
  const drawn = definition && pictureOfSheet(definition, filled, { language });
  const score = definition && scoreWords(definition, filled, language);
  const answer = ({ value, answer: words }: Told): Block[] => [
    ...(value?.kind === 'surface' ? [pictureBlock(surfacePicture(value.strokes), words ?? '')] : []),
    ...(value?.kind === 'surface'
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: words ?? t('open'),
            ...(words === null ? { tone: 'soft' as const } : {}),
          },
        ]),
  ];
  return {
    title: definition?.label[language] ?? t('missing'),
    subtitle: [middle, writtenDay(onDay, language)].filter(Boolean).join(' · '),
    language,
    footer: t('paper.footer', { household }),
    blocks:
      answeredIn(filled) === 0
        ? [{ kind: 'paragraph', text: t('paper.empty') }]
        : [
            ...(drawn ? [pictureBlock(drawn.picture, drawn.words)] : []),
            ...blocks.flatMap((told): Block[] => [
              { kind: 'heading', level: 2, text: told.ask },
              ...('rows' in told
                ? told.rows.length === 0
                  ? [{ kind: 'paragraph' as const, text: t('open'), tone: 'soft' as const }]
                  : told.rows.flatMap((row, index): Block[] => [
                      { kind: 'heading', level: 3, text: t('row', { number: index + 1 }) },
                      {
                        kind: 'keyValues',
                        items: row.told.map((one) => ({ key: one.ask, value: one.answer ?? t('open') })),
                      },
                    ])
                : answer(told)),
            ]),
            ...(score
              ? [
                  { kind: 'heading' as const, level: 2 as const, text: t('score.title') },
                  { kind: 'paragraph' as const, text: score, tone: 'strong' as const },
                ]
              : []),
          ],
  };
}
