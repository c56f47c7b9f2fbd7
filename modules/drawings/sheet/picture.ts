import type { Language } from '../../../platform/i18n/messages.ts';
import { words, type Mark, type Picture } from '../../../platform/picture/marks.ts';
import type { Definition } from '../toolbox/domain.ts';
import type { Filled } from './domain.ts';
import { pictureOfSheet } from './pictures/of-sheet.ts';
import { strokePath, surfaceFrame } from './surface.ts';
import { scoreWords, toldSheet, type Told } from './words.ts';

// A sheet as a picture, to keep as a file: the picture of its tool, and every question that was answered, with the answer below it.

const width = 1000;
const margin = 48;
const size = 26;
const step = 36;
/** About how wide a letter is, against its height; letters differ, so lines are kept a little short. */
const letter = 0.52;

/** A text on lines that fit; a word that is longer than a line is broken. */
function linesOf(text: string, room: number): string[] {
  const most = Math.floor(room / (size * letter));
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [''];
    for (const word of paragraph.split(/\s+/).flatMap((one) => piecesOf(one, most))) {
      const last = lines.at(-1) ?? '';
      if (last === '') lines[lines.length - 1] = word;
      else if ([...last, ...word].length < most) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

function piecesOf(word: string, most: number): string[] {
  const letters = [...word];
  return Array.from({ length: Math.max(1, Math.ceil(letters.length / most)) }, (_, index) =>
    letters.slice(index * most, (index + 1) * most).join(''),
  );
}

/** The sheet below each other; of a surface what was drawn on it. */
export function sheetPicture(
  definition: Definition,
  filled: Filled,
  { middle, language }: { middle: string; language: Language },
): Picture {
  const marks: Mark[] = [];
  let y = margin;
  const write = (text: string, isBold: boolean, from = margin) => {
    for (const line of linesOf(text, width - from - margin)) {
      y += step;
      marks.push({ ...words(from, y, line, size, isBold, isBold ? 'ink' : 'soft'), isFromLeft: true });
    }
  };
  const tell = ({ ask, answer, value }: Told, from: number) => {
    if (answer === null) return;
    write(ask, true, from);
    if (value?.kind === 'surface') {
      const scale = (width - from - margin) / surfaceFrame.width;
      const top = y + 16;
      for (const stroke of value.strokes) {
        const placed = stroke.map((at, index) => Math.round((index % 2 === 0 ? from : top) + at * scale));
        marks.push({ kind: 'path', d: strokePath(placed), stroke: 'ink', width: 4 });
      }
      y = top + surfaceFrame.height * scale;
    } else write(answer, false, from);
    y += step / 2;
  };
  write(definition.label[language], true);
  write(middle, false);
  y += step / 2;
  const drawn = pictureOfSheet(definition, filled, { language });
  const top = y;
  if (drawn) y += drawn.picture.frame.height + step;
  for (const told of toldSheet(definition, filled, language)) {
    if (!('rows' in told)) tell(told, margin);
    else if (told.rows.length > 0) {
      write(told.ask, true);
      for (const { told: row } of told.rows) for (const one of row) tell(one, margin * 2);
    }
  }
  const score = scoreWords(definition, filled, language);
  if (score !== undefined) write(score, true);
  return {
    frame: { x: 0, y: 0, width, height: Math.ceil(y + margin) },
    groups: [
      { id: 'sheet', what: 'sheet', x: 0, y: 0, marks },
      ...(drawn?.picture.groups ?? []).map((group) => ({ ...group, x: margin, y: top })),
    ],
  };
}
