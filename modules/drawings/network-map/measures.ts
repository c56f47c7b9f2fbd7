import type { SignMeasures } from '../people/sign-marks.ts';

/** How large everything is against the picture, which grows and shrinks with its frame. */
export interface Measures extends SignMeasures {
  /** The radius of the middle. */
  middle: number;
  middleLetters: number;
  middleLongest: number;
  /** How wide a circle is where nobody stands. */
  empty: number;
  /** The name of a slice: its letters, and its longest line. */
  sliceLetters: number;
  sliceLongest: number;
  /** Whether there is room for the names of the circles. */
  isFull: boolean;
}

export const wide: Measures = {
  ...{ sign: 20, letters: 20, line: 21, longest: 12, lines: 2 },
  ...{ middle: 46, middleLetters: 17, middleLongest: 9, empty: 42 },
  ...{ sliceLetters: 23, sliceLongest: 16, isFull: true },
};

/** For a frame of a few hundred dots: the names are short and large; the list beside it says the rest. */
export const narrow: Measures = {
  ...{ sign: 25, letters: 29, line: 31, longest: 9, lines: 1 },
  ...{ middle: 56, middleLetters: 24, middleLongest: 8, empty: 34 },
  ...{ sliceLetters: 27, sliceLongest: 10, isFull: false },
};
