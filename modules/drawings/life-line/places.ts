import type { Frame } from '../../../platform/picture/marks.ts';
import { nameLines } from '../picture/name-lines.ts';
import type { LifeEvent } from './domain.ts';
import type { Measures } from './measures.ts';
import type { InTime } from './order.ts';

// The places that a life line gives to what stands on it.

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Spot {
  x: number;
  y: number;
}

/** The words of an event, and the room they take. */
export interface Label extends Box {
  names: readonly string[];
  when: readonly string[];
}

/** A bar along the line, from where a period began to where it ended. */
export interface Bar extends Spot {
  to: Spot;
}

export interface Layout {
  measures: Measures;
  frame: Frame;
  /** In the order of time. */
  spots: ReadonlyMap<string, Spot>;
  labels: ReadonlyMap<string, Label>;
  bars: ReadonlyMap<string, Bar>;
  /** Years along the line, and today, each at its place along time. */
  years: readonly { at: number; year: number }[];
  today: number;
  /** Where the line begins and ends. */
  begin: number;
  end: number;
}

/** When an event was, in words. */
export type WhenOf = (one: InTime) => string;

export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

export const around = ({ x, y }: Spot, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

/** How far a sign reaches; that of a turning point has a second line around it. */
export const reachOf = ({ isTurningPoint }: Pick<LifeEvent, 'isTurningPoint'>, { radius }: Measures): number =>
  isTurningPoint ? radius + 8 : radius;

/** How large the words of an event are. */
export function sizeOf(names: readonly string[], when: readonly string[], { letters, small, line }: Measures) {
  const wide = Math.max(
    ...names.map((name) => [...name].length * letters * 0.58),
    ...when.map((text) => text.length * small * 0.55),
  );
  return { half: Math.ceil(wide / 2) + 2, height: names.length * line + when.length * (small + 4) + 2 };
}

/** When it was on one line, or a long period on two. */
export function whenLines(when: string, longest: number): string[] {
  if (when === '') return [];
  const pieces = when.length <= longest ? [when] : when.split(/(?<=–)/);
  return pieces.map((piece) => nameLines(piece.replaceAll(' ', '\u00a0'), longest, 1)[0] ?? piece);
}
