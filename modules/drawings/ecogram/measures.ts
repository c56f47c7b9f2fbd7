import type { SignMeasures } from '../people/sign-marks.ts';

/** How large everything is against the picture, which grows and shrinks with its frame. */
export interface Measures extends SignMeasures {
  /** The radius of the middle. */
  middle: number;
  /** Half of the room for a name. */
  aside: number;
  middleLetters: number;
  middleLongest: number;
  /** To the first ring, from ring to ring, and after a ring where nobody stands: so the others are read more easily. */
  first: number;
  gap: number;
  emptyGap: number;
  /** Whether there is room for what goes over and back, and for the names of the rings. */
  isFull: boolean;
}

export const wide: Measures = {
  ...{ sign: 22, middle: 50, letters: 20, line: 21, aside: 66, longest: 12, lines: 2 },
  ...{ middleLetters: 17, middleLongest: 11, first: 152, gap: 106, emptyGap: 66, isFull: true },
};

/** For a frame of a few hundred dots: the names are short and large; the list beside it says the rest. */
export const narrow: Measures = {
  ...{ sign: 28, middle: 58, letters: 30, line: 32, aside: 78, longest: 9, lines: 1 },
  ...{ middleLetters: 24, middleLongest: 8, first: 152, gap: 86, emptyGap: 60, isFull: false },
};
