import type { BoardField } from './board.ts';
import type { Board } from './boards.ts';
import { inField, type Written } from './domain.ts';
import { wrapped } from '../picture/text-lines.ts';

// Where every field and note of a board stands, for a picture of it. The board grows with what is on it.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedNote extends Box {
  id: string;
  lines: string[];
  /** Below the words: what it is about, and that it is in the plan. */
  beside: string[];
}

export interface PlacedField extends Box {
  field: BoardField;
  title: string[];
  ask: string[];
  notes: PlacedNote[];
}

export interface Layout {
  width: number;
  height: number;
  fields: PlacedField[];
}

export const sizes = { note: 17, beside: 14, title: 20, ask: 15 } as const;
export const lineHeight = 1.3;
const noteWidth = 240;
const pad = 14;
const noteGap = 12;
/** Between fields, where an arrow or the words of an axis have room too. */
export const fieldGap = 40;
/** Round the fields: the words of the axes stand there. */
export const margin = 44;

export interface LayoutWords {
  fieldLabel: (field: BoardField) => string;
  fieldAsk: (field: BoardField) => string;
  beside: (note: Written) => string[];
}

const high = (lines: readonly string[], size: number) => lines.length * size * lineHeight;

/** The page that a picture is printed on is about this much, and a screen not much different. */
const page = { width: 480, height: 600 };

/** As many notes beside each other in a field as make the whole most legible on a page. */
export function layOutBoard(board: Board, notes: readonly Written[], words: LayoutWords): Layout {
  const most = Math.max(1, ...board.fields.map(({ id }) => inField(notes, id).length));
  const tried = [1, 2, 3, 4, 5, 6, 8, 10]
    .filter((beside) => beside <= most)
    .map((beside) => layOutWith(board, notes, words, beside));
  const legible = ({ width, height }: Layout) => Math.min(page.width / width, page.height / height);
  return tried.reduce((best, one) => (legible(one) > legible(best) ? one : best));
}

function layOutWith(board: Board, notes: readonly Written[], words: LayoutWords, beside: number): Layout {
  const inner = beside * noteWidth + (beside - 1) * noteGap;
  const fieldWidth = inner + 2 * pad;
  const raw = board.fields.map((field) => fieldAt(field, notes, words, beside, inner));
  const rowHeights = Array.from({ length: board.rows }, (_, row) =>
    Math.max(160, ...raw.filter(({ field }) => field.row === row).map(({ height }) => height)),
  );
  const topOf = (row: number) => margin + rowHeights.slice(0, row).reduce((sum, height) => sum + height + fieldGap, 0);
  const fields = raw.map((one) => ({
    ...one,
    x: margin + one.field.column * (fieldWidth + fieldGap),
    y: topOf(one.field.row),
    width: fieldWidth,
    height: rowHeights[one.field.row]!,
  }));
  return {
    width: 2 * margin + board.columns * fieldWidth + (board.columns - 1) * fieldGap,
    height: topOf(board.rows) - fieldGap + margin,
    fields,
  };
}

/** A field around its own corner: the heading, the question, and the notes below in lanes that stay about equally long. */
function fieldAt(
  field: BoardField,
  notes: readonly Written[],
  words: LayoutWords,
  beside: number,
  inner: number,
): PlacedField {
  const title = wrapped(words.fieldLabel(field), inner / sizes.title);
  const ask = wrapped(words.fieldAsk(field), inner / sizes.ask);
  const top = pad + high(title, sizes.title) + high(ask, sizes.ask) + noteGap;
  const lanes = Array.from({ length: beside }, () => top);
  const placed = inField(notes, field.id).map((note): PlacedNote => {
    const lines = wrapped(note.text, (noteWidth - 2 * pad) / sizes.note);
    const below = words.beside(note).flatMap((line) => wrapped(line, (noteWidth - 2 * pad) / sizes.beside));
    const height = 2 * pad + high(lines, sizes.note) + high(below, sizes.beside);
    const lane = lanes.indexOf(Math.min(...lanes));
    const y = lanes[lane]!;
    lanes[lane] = y + height + noteGap;
    return {
      ...{ id: note.id, lines, beside: below, x: pad + lane * (noteWidth + noteGap), y },
      ...{ width: noteWidth, height },
    };
  });
  return { ...{ field, title, ask, notes: placed, x: 0, y: 0, width: 0 }, height: Math.max(...lanes) + pad };
}
