import { words, type Mark } from '../../../platform/picture/marks.ts';
import { nameLines } from '../picture/name-lines.ts';
import { crossMark, signs } from '../picture/signs.ts';
import type { Somebody } from './domain.ts';

/** How large somebody is drawn. */
export interface SignMeasures {
  /** The radius of the sign. */
  sign: number;
  letters: number;
  /** From line to line of a name. */
  line: number;
  /** The longest line of a name, in letters, and how many lines there are. */
  longest: number;
  lines: number;
}

/** A sign without a name. A second, broken line around it: this is their work. */
export function bareSign({ mark, isFormal, hasDied }: Pick<Somebody, 'mark' | 'isFormal' | 'hasDied'>, r = 22): Mark[] {
  const sign = signs[mark];
  return [
    { kind: 'path', d: sign(r + 6), fill: 'paper', ...(isFormal ? { stroke: 'ink', width: 1.5, dash: [4, 3] } : {}) },
    { kind: 'path', d: sign(r), fill: isFormal ? 'formal' : 'own', stroke: 'ink', width: 2 },
    ...(hasDied ? [crossMark(r)] : []),
  ];
}

/** About half of how wide a name is. */
export const nameHalf = (names: readonly string[], size: number) =>
  Math.round(Math.max(0, ...names.map((name) => [...name].length)) * size * 0.28) + 2;

/** A sign with its name below it, around its own spot; what runs behind the name is left open around it. */
export function namedSign(
  somebody: Pick<Somebody, 'name' | 'mark' | 'isFormal' | 'hasDied'>,
  { sign, letters: size, line, longest, lines }: SignMeasures,
): Mark[] {
  const names = nameLines(somebody.name, longest, lines);
  return [
    ...bareSign(somebody, sign),
    ...names.flatMap((name, index): Mark[] => {
      const y = sign + 3 + size + index * line;
      const half = nameHalf([name], size);
      const ground: Mark = { kind: 'path', d: `M${-half} ${y + 5}V${y - size + 3}H${half}V${y + 5}Z`, fill: 'paper' };
      return [ground, words(0, y, name, size, true)];
    }),
  ];
}
