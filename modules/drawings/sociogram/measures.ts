/** How large everything is against the picture, which grows and shrinks with its frame. */
export interface Measures {
  /** The cards stand in one column, with the resident between them, or on either side of the resident. */
  isColumn: boolean;
  width: number;
  card: number;
  /** From card to card. */
  gap: number;
  /** Of a name, and of the words below it. */
  letters: number;
  small: number;
  /** The longest line of a name and of other words, in letters. */
  longest: number;
  longestSmall: number;
  middle: number;
  middleLetters: number;
  middleLongest: number;
}

export const wide: Measures = {
  ...{ isColumn: false, width: 1160, card: 350, gap: 22, letters: 26, small: 20, longest: 22, longestSmall: 26 },
  ...{ middle: 66, middleLetters: 22, middleLongest: 11 },
};

/** For a page or a tablet: less wide, so that its letters are larger there. */
export const close: Measures = {
  ...{ isColumn: false, width: 860, card: 312, gap: 18, letters: 23, small: 18, longest: 22, longestSmall: 25 },
  ...{ middle: 54, middleLetters: 18, middleLongest: 10 },
};

/** For a phone: one card below the other. */
export const column: Measures = {
  ...{ isColumn: true, width: 360, card: 284, gap: 16, letters: 21, small: 17, longest: 21, longestSmall: 24 },
  ...{ middle: 44, middleLetters: 16, middleLongest: 9 },
};
