import { familyBox, type FamilyMeasures } from '../measures.ts';
import type { Routes } from './routes.ts';

/** How far down every row stands, and every track. */
export interface Heights {
  rows: readonly number[];
  upper: (corridor: number, track: number) => number;
  /** A line without a track ends between the two kinds, so that it does not end on a bar of others. */
  lower: (corridor: number, track: number) => number;
  /** The lowest line or name. */
  foot: number;
}

export function heightsOf(corridors: readonly Routes['corridors'][], measures: FamilyMeasures): Heights {
  const { bottom } = familyBox(false, measures);
  const { under, track, drop, sign } = measures;
  // Families stand side by side, so a corridor is as high as the fullest of them asks.
  const count = Math.max(...corridors.map(({ length }) => length));
  const tallest = Array.from({ length: count }, (_, corridor) => ({
    upper: Math.max(0, ...corridors.map((one) => one[corridor]?.upper ?? 0)),
    lower: Math.max(0, ...corridors.map((one) => one[corridor]?.lower ?? 0)),
  }));
  const heightOf = ({ upper, lower }: Routes['corridors'][number]) => under + (upper + lower) * track + drop + sign;
  const rows: number[] = [0];
  for (let row = 1; row < count; row += 1) rows.push(rows[row - 1]! + bottom + heightOf(tallest[row]!));
  const top = (corridor: number) =>
    corridor === 0 ? -heightOf(tallest[0]!) + under : rows[corridor - 1]! + bottom + under;
  const last = tallest[count - 1]!;
  return {
    rows,
    upper: (corridor, at) => top(corridor) + at * track,
    lower: (corridor, at) => top(corridor) + (tallest[corridor]!.upper + Math.max(-0.5, at)) * track,
    foot: rows[count - 2]! + bottom + (last.upper + last.lower > 0 ? under + (last.upper + last.lower) * track : 0),
  };
}
