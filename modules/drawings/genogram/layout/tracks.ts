/** The lines of one couple in one corridor: a bar, with ends that come from above and go below. */
export interface Wire {
  union: number;
  tops: number[];
  bottoms: number[];
}

/** Nearer than this to a line of others a line would be read as the same. */
export const near = 8;

export const lowOf = ({ tops, bottoms }: Wire) => Math.min(...tops, ...bottoms);
export const highOf = ({ tops, bottoms }: Wire) => Math.max(...tops, ...bottoms);

/** How much is wrong when the bar of one runs above that of the other: crossings, and lines over each other. */
export function wrongAbove(upper: Wire, lower: Wire): number {
  const [low, high] = [lowOf(lower), highOf(lower)];
  const [from, to] = [lowOf(upper), highOf(upper)];
  let wrong = 0;
  for (const top of lower.tops) {
    if (top > from && top < to) wrong += 1;
    for (const bottom of upper.bottoms) if (Math.abs(top - bottom) < near) wrong += 50;
  }
  for (const bottom of upper.bottoms) if (bottom > low && bottom < high) wrong += 1;
  return wrong;
}

/**
 * The track of every bar, 0 on top; -1 for a line that runs straight down and has none. Bars that lie above each other
 * anywhere have tracks of their own, in the order that crosses least.
 */
export function tracksOf(wires: readonly Wire[]): number[] {
  const bars = wires.map((wire, index) => ({ wire, index, low: lowOf(wire), high: highOf(wire) }));
  const waiting = bars.filter(({ low, high }) => high > low).toSorted((a, b) => a.low - b.low || a.index - b.index);
  const meets = (a: (typeof bars)[number], b: (typeof bars)[number]) => a.low < b.high + near && b.low < a.high + near;
  const tracks = wires.map(() => -1);
  const done: (typeof bars)[number][] = [];
  while (waiting.length > 0) {
    let [best, least] = [0, Infinity];
    waiting.forEach((bar, index) => {
      let wrong = 0;
      for (const other of waiting) {
        if (other === bar || !meets(bar, other)) continue;
        wrong += wrongAbove(bar.wire, other.wire) - wrongAbove(other.wire, bar.wire);
      }
      if (wrong < least) [best, least] = [index, wrong];
    });
    const [bar] = waiting.splice(best, 1);
    const above = done.filter((other) => meets(other, bar!)).map(({ index }) => tracks[index]!);
    tracks[bar!.index] = 1 + Math.max(-1, ...above);
    done.push(bar!);
  }
  return tracks;
}
