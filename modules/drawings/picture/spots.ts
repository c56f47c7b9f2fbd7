/** Where something is drawn, from the middle of the picture. */
export interface Spot {
  x: number;
  y: number;
}

/** The room that something takes around its spot. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Room that is taken. */
export interface Taken {
  box: Box;
  spot: Spot;
}

export const doOverlap = (a: Box, at: Spot, b: Box, other: Spot): boolean =>
  at.x + a.left < other.x + b.right &&
  other.x + b.left < at.x + a.right &&
  at.y + a.top < other.y + b.bottom &&
  other.y + b.top < at.y + a.bottom;
