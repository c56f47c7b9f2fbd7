import { drawings } from '../../../method/network/drawings.ts';
import { entryAt } from '../../../method/versions.ts';
import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import { areaWord } from '../life-areas.ts';
import type { ToolId } from '../tool-ids.ts';
import type { Board } from './boards.ts';
import { inField, type Note, type Written } from './domain.ts';
import { notesMessages } from './messages.ts';

// How a board and its notes are told in words.

/** What the board is called; the triptych has a name in the way of working. */
export const boardTitle = (toolId: ToolId<'notes'>, language: Language): string =>
  toolId === 'triptych'
    ? (entryAt(drawings, 'triptych')?.label[language] ?? '')
    : textIn(notesMessages, language)(`title.${toolId}`);

export const fieldWord = (board: Board, fieldId: string, language: Language): string =>
  board.fields.find(({ id }) => id === fieldId)?.label[language] ?? '';

/** What stands on a note besides its words. */
export function besideWords({ area, becamePlan }: Note, language: Language): string[] {
  const t = textIn(notesMessages, language);
  return [
    ...(area ? [t('words.area', { area: areaWord(area, language) })] : []),
    ...(becamePlan ? [t('words.inPlan')] : []),
  ];
}

/** The words of a note as a sentence, with what stands on it besides. */
const sentences = (note: Note, language: Language): string =>
  [/[.!?…]$/.test(note.text) ? note.text : `${note.text}.`, ...besideWords(note, language)].join(' ');

/** A whole note, with the field it stands in. */
export function noteWords(board: Board, note: Note, language: Language): string {
  const t = textIn(notesMessages, language);
  return t('words.in', { field: fieldWord(board, note.fieldId, language), text: sentences(note, language) });
}

/** The first words of a note, to know it by. */
export function shortly(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}

/** The whole board in words. */
export function boardWords(board: Board, notes: readonly Written[], language: Language): string {
  const t = textIn(notesMessages, language);
  return board.fields
    .flatMap(({ id, label }) => {
      const here = inField(notes, id);
      const count = t('field.count', { count: here.length, field: label[language] });
      return [count, ...here.map((note) => sentences(note, language))];
    })
    .join(' ');
}
