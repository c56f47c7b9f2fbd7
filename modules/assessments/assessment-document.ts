import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import type { LadderPlace, Score } from './api.ts';
import type { MatrixSetLine } from './matrix-words/api.ts';
import { assessmentMessages } from './messages.ts';
import { toldOf, type Beside } from './told.ts';
import { domainName, domainWords } from './words.ts';

type Sets = readonly MatrixSetLine[];

/** A scoring on paper: the picture, an earlier time beside it, and every answer in the words of then with its reason. */
export function assessmentDocument(beside: Beside, sets: Sets, language: Language): PdfDocument {
  const t = textIn(assessmentMessages, language);
  const { now } = beside;
  const told = toldOf(beside, language);
  const { title, rows, levels, nowLabel, earlierLabel } = told;
  const picture: Block[] =
    rows.length === 0
      ? [{ kind: 'paragraph', text: t('picture.notOpened') }]
      : [
          {
            ...{ kind: 'dotScale', alt: told.words, levels, nowLabel, earlierLabel, emptyLabel: '' },
            rows: rows.map(({ now: score, ...row }) => ({ ...row, score })),
          },
        ];
  return {
    title,
    subtitle: t('picture.whenOccasion', { day: nowLabel, occasion: t(`occasion.${now.occasion}`) }),
    language,
    footer: title,
    blocks: [
      ...picture,
      ...(told.closed > 0 ? [closedNote(told.closed, language)] : []),
      ...now.scores.flatMap((score) => answerBlocks(score, sets, language)),
      ...(now.ladder ? ladderBlocks(now.ladder, told.rungName, language) : []),
    ],
  };
}

/** Whose answers on a sensitive domain are not opened gets none of them, and reads that there are. */
const closedNote = (count: number, language: Language): Block => ({
  kind: 'paragraph',
  text: textIn(assessmentMessages, language)('paper.closed', { count }),
  tone: 'soft',
});

function answerBlocks({ domain, level, reason, entryVersion }: Score, sets: Sets, language: Language): Block[] {
  const t = textIn(assessmentMessages, language);
  const words = domainWords(sets, domain, language, entryVersion);
  const rights = sets.find(({ version }) => version === entryVersion)?.rights;
  const sentence = words.sentences.find((one) => one.level === level)?.sentence ?? t('score.silent');
  return [
    { kind: 'heading', level: 2, text: domainName(domain, language) },
    {
      kind: 'keyValues',
      items: [
        { key: words.ask, value: sentence },
        { key: t('score.reason'), value: reason },
      ],
    },
    ...(rights ? [{ kind: 'paragraph' as const, text: rights, tone: 'soft' as const }] : []),
  ];
}

function ladderBlocks(
  { rung, wish, reason }: LadderPlace,
  rungName: (rung: number | null) => string,
  language: Language,
): Block[] {
  const t = textIn(assessmentMessages, language);
  return [
    { kind: 'heading', level: 2, text: t('picture.ladder') },
    {
      kind: 'keyValues',
      items: [
        { key: t('paper.rung'), value: rungName(rung) },
        ...(wish === null ? [] : [{ key: t('picture.wish'), value: rungName(wish) }]),
        { key: t('score.reason'), value: reason },
      ],
    },
  ];
}
