import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../../platform/pdf/document.ts';
import { writtenDay } from '../../../ui/dates.ts';
import type { About, OnPaper } from '../papers.ts';
import { pictureBlock } from '../../../platform/picture/marks.ts';
import { boardOf, type Board } from './boards.ts';
import { inField, type Written } from './domain.ts';
import { notesMessages } from './messages.ts';
import { drawBoard } from './picture.ts';
import { besideWords, boardTitle, boardWords } from './words.ts';

/** The picture of a board in a language. */
export function boardPicture(board: Board, notes: readonly Written[], language: Language) {
  const t = textIn(notesMessages, language);
  return drawBoard(board, notes, {
    fieldLabel: ({ label }) => label[language],
    fieldAsk: ({ ask }) => ask[language],
    beside: (note) => besideWords(note, language),
    axis: (end) => t(`axis.${end}`),
  });
}

/** What a paper or file of it is called: a board about nobody in particular has no name on it. */
export const paperTitle = (board: Board, personId: string | null, middle: string, language: Language): string =>
  personId === null && board.toolId !== 'triptych'
    ? boardTitle(board.toolId, language)
    : textIn(notesMessages, language)('paper.titleOf', { title: boardTitle(board.toolId, language), name: middle });

/** A board on paper: the picture, and each field as a heading with its notes. */
export function notesDocument(
  { toolId, personId, methodVersion, onDay, parts }: OnPaper<'notes'>,
  { middle, household, language }: About,
): PdfDocument {
  const t = textIn(notesMessages, language);
  const board = boardOf(toolId, methodVersion);
  const notes = parts.flatMap(({ id, content }): Written[] => (content ? [{ ...content, id }] : []));
  return {
    title: paperTitle(board, personId, middle, language),
    subtitle: writtenDay(onDay, language),
    language,
    footer: t('paper.footer', { household }),
    blocks: [
      pictureBlock(boardPicture(board, notes, language), boardWords(board, notes, language)),
      ...board.fields.flatMap(({ id, label, ask }): Block[] => {
        const items = inField(notes, id).map((note) => [note.text, ...besideWords(note, language)].join('\n'));
        return [
          { kind: 'heading', level: 2, text: label[language] },
          { kind: 'paragraph', text: ask[language], tone: 'soft' },
          items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: t('field.empty') },
        ];
      }),
    ],
  };
}
