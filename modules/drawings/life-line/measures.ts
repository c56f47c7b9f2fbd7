/** How large everything is against the picture, which grows and shrinks with its frame. */
export interface Measures {
  /** Time runs from left to right, or from top to bottom where the frame is narrow. */
  isUpright: boolean;
  /** Across time the whole frame; along it at least this when time lies. */
  width: number;
  radius: number;
  /** From one degree of good or hard to the next. */
  step: number;
  letters: number;
  small: number;
  /** From line to line of a name. */
  line: number;
  /** The longest line of a name, in letters. */
  longest: number;
  /** The same of when it was. */
  longestWhen: number;
}

export const lying: Measures = {
  ...{
    isUpright: false,
    width: 1160,
    radius: 10,
    step: 46,
    letters: 20,
    small: 16,
    line: 22,
    longest: 18,
    longestWhen: 24,
  },
};

/** For a page or a tablet: less wide, so that its letters are larger there. */
export const close: Measures = { ...lying, width: 860 };

/** For a frame of a few hundred dots: the line stands, good on the right and hard on the left. */
export const upright: Measures = {
  ...{
    isUpright: true,
    width: 360,
    radius: 11,
    step: 44,
    letters: 17,
    small: 15,
    line: 20,
    longest: 14,
    longestWhen: 17,
  },
};
