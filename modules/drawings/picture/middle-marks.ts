import { words, type Mark } from '../../../platform/picture/marks.ts';
import { nameLines } from './name-lines.ts';
import { signs } from './signs.ts';

interface MiddleMeasures {
  /** The radius of the middle. */
  middle: number;
  middleLetters: number;
  middleLongest: number;
}

/** Who stands in the middle of a picture. */
export function middleMarks(name: string, { middle: r, middleLetters, middleLongest }: MiddleMeasures): Mark[] {
  const lines = nameLines(name, middleLongest);
  const step = middleLetters + 3;
  return [
    { kind: 'path', d: signs.woman(r), fill: 'middle' },
    ...lines.map((line, index) =>
      words(0, 6 + (index - (lines.length - 1) / 2) * step, line, middleLetters, true, 'on-middle'),
    ),
  ];
}
