import type { Mark, PathMark, TextMark } from '../../../../platform/picture/marks.ts';
import { wrapped } from '../../picture/text-lines.ts';
import { words } from '../../../../platform/picture/marks.ts';

// What the pictures of a sheet share: they are narrow, so that their words can be read on a phone and from across a table.

export const pictureWidth = 480;

export const fromLeft = (mark: TextMark): TextMark => ({ ...mark, isFromLeft: true });

/** Words on at most so many lines; what does not fit stands whole among the answers. */
export function fewLines(text: string, room: number, size: number, most: number): string[] {
  const lines = wrapped(text, room / size);
  if (lines.length <= most) return lines;
  return lines.slice(0, most).map((line, index) => (index === most - 1 ? `${line.replace(/[\s,.;:]+$/, '')}…` : line));
}

/** Lines of words below each other, from the height of the first on. */
export const textBlock = (
  x: number,
  y: number,
  lines: readonly string[],
  {
    size,
    tone = 'ink',
    isBold = false,
    step = size * 1.25,
  }: Pick<TextMark, 'size'> & Partial<Pick<TextMark, 'tone' | 'isBold'>> & { step?: number },
): TextMark[] => lines.map((line, index) => words(x, y + index * step, line, size, isBold, tone));

export const line = (d: string, stroke: PathMark['stroke'], width: number, dash?: readonly number[]): Mark => ({
  ...{ kind: 'path', d, width },
  ...(stroke ? { stroke } : {}),
  ...(dash ? { dash } : {}),
});

export const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;

/** Numbers in a path are short. */
export const round = (number: number): number => Math.round(number * 10) / 10;
