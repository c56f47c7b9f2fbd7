import type { DrawingBlock, DrawnMark } from '../pdf/document.ts';
import { colours, type Tone } from './colours.ts';

// Every drawing as plain marks: the screen, the file and the paper all draw from these.

export interface PathMark {
  kind: 'path';
  d: string;
  fill?: Tone;
  stroke?: Tone;
  width?: number;
  dash?: readonly number[];
}

export interface TextMark {
  kind: 'text';
  x: number;
  /** Of the line the letters stand on. */
  y: number;
  text: string;
  size: number;
  isBold: boolean;
  tone: Tone;
  /** Begins at its place; otherwise its middle stands there. */
  isFromLeft?: boolean;
}

export type Mark = PathMark | TextMark;

/** Marks that belong together, around a place of their own. */
export interface Group<What extends string = string> {
  id: string;
  what: What;
  x: number;
  y: number;
  marks: readonly Mark[];
}

/** The rectangle that a picture stands in. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Picture<What extends string = string> {
  frame: Frame;
  groups: readonly Group<What>[];
}

/** A square as far as this on all sides of its middle. */
export const aroundMiddle = (reach: number): Frame => ({ x: -reach, y: -reach, width: reach * 2, height: reach * 2 });

export const viewBoxOf = ({ x, y, width, height }: Frame): string => `${x} ${y} ${width} ${height}`;

/** Words around the place they stand at. */
export const words = (
  x: number,
  y: number,
  text: string,
  size: number,
  isBold = false,
  tone: Tone = 'ink',
): TextMark => ({ kind: 'text', x, y, text, size, isBold, tone });

/** The picture for a paper, with its words for who does not see it. */
export const pictureBlock = ({ frame, groups }: Picture, alt: string): DrawingBlock => ({
  kind: 'drawing',
  alt,
  frame,
  groups: groups.map(({ x, y, marks }) => ({ x, y, marks: marks.map(onPaper) })),
});

function onPaper(mark: Mark): DrawnMark {
  if (mark.kind === 'text') {
    const { tone, ...rest } = mark;
    return { ...rest, colour: colours[tone] };
  }
  const { fill, stroke, ...rest } = mark;
  return { ...rest, ...(fill ? { fill: colours[fill] } : {}), ...(stroke ? { stroke: colours[stroke] } : {}) };
}
