import { nameLines } from '../picture/name-lines.ts';

/** How large everything in a genogram is, in units of the picture, which grows and shrinks with its frame. */
export interface FamilyMeasures {
  /** The radius of a sign. */
  sign: number;
  letters: number;
  /** From line to line of a name. */
  line: number;
  /** Half of the room for a name, and for somebody without one (a child that was not born). */
  aside: number;
  nameless: number;
  /** The longest line of a name, in letters, and how many lines there are. */
  longest: number;
  lines: number;
  /** The line of years below the name. */
  years: number;
  /** Between two who stand beside each other: brothers and sisters, partners, and those of different families. */
  gap: number;
  partnerGap: number;
  familyGap: number;
  /** Half of the room for a line that passes between people. */
  lane: number;
  /** Between the name above and the first line, from line to line, and from the last line to the signs below. */
  under: number;
  track: number;
  drop: number;
  /** Of a home around the people in it. */
  pad: number;
}

export const wide: FamilyMeasures = {
  ...{ sign: 22, letters: 17, line: 19, aside: 60, nameless: 34, longest: 12, lines: 2, years: 18 },
  ...{ gap: 18, partnerGap: 30, familyGap: 40, lane: 12, under: 16, track: 16, drop: 36, pad: 7 },
};

/** For a frame of a few hundred dots: names on one line, short and large; the list beside it says the rest. */
export const narrow: FamilyMeasures = {
  ...{ sign: 28, letters: 26, line: 28, aside: 68, nameless: 42, longest: 9, lines: 1, years: 26 },
  ...{ gap: 16, partnerGap: 26, familyGap: 32, lane: 12, under: 14, track: 18, drop: 38, pad: 6 },
};

/** What somebody takes around their spot: the sign, the name and the years below it. */
export function familyBox(isNameless: boolean, { sign, aside, nameless, line, lines, years }: FamilyMeasures) {
  const half = isNameless ? nameless : aside;
  return { left: -half, right: half, top: -sign, bottom: sign + 10 + (isNameless ? 0 : lines * line) + years };
}

/** Where what is written under somebody ends, from their spot: a line to a partner may begin there. */
export function footOf({ name, hasYears }: { name: string; hasYears: boolean }, measures: FamilyMeasures): number {
  const written = name === '' ? 0 : nameLines(name, measures.longest, measures.lines).length * measures.line;
  return measures.sign + (written === 0 && !hasYears ? 0 : 10) + written + (hasYears ? measures.years : 0);
}
