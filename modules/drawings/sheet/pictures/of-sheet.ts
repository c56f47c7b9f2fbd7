import type { Language } from '../../../../platform/i18n/messages.ts';
import type { Picture } from '../../../../platform/picture/marks.ts';
import type { Definition } from '../../toolbox/domain.ts';
import { pictureProblem } from '../../toolbox/picture-shape.ts';
import type { Filled } from '../domain.ts';
import { balanceMarks, balanceWords } from './balance.ts';
import { lineMarks, lineWords } from './line.ts';
import { pictureWidth } from './marks.ts';
import { readSheet } from './sheet-read.ts';
import { thermometerMarks, thermometerWords } from './thermometer.ts';

/** What is filled in as the picture that the tool has for it, with all that it says. */
export interface SheetPicture {
  picture: Picture;
  words: string;
}

interface How {
  language: Language;
  /** The resident looks along: without what is asked of the worker. */
  isResident?: boolean;
  /** Of an earlier moment, on the same scale. */
  before?: Filled;
}

/** Undefined when the tool has no picture, or one that cannot be made of its questions yet. */
export function pictureOfSheet(
  definition: Definition,
  filled: Filled,
  { language, isResident = false, before }: How,
): SheetPicture | undefined {
  const { picture } = definition;
  if (!picture || pictureProblem(definition.fields, picture)) return undefined;
  const now = readSheet(definition, filled, { language, isResident });
  const then = before && readSheet(definition, before, { language, isResident });
  const drawn =
    picture.kind === 'line'
      ? { ...lineMarks(picture, now, then), words: lineWords(picture, now, then) }
      : picture.kind === 'thermometer'
        ? { ...thermometerMarks(picture, now, then), words: thermometerWords(picture, now, then) }
        : { ...balanceMarks(picture, now, then), words: balanceWords(picture, now, then) };
  return {
    picture: {
      frame: { x: 0, y: 0, width: pictureWidth, height: Math.ceil(drawn.height) },
      groups: [{ id: picture.kind, what: 'picture', x: 0, y: 0, marks: drawn.marks }],
    },
    words: drawn.words.join(' '),
  };
}
