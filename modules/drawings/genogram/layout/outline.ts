import type { Box, Spot } from '../../picture/spots.ts';

/**
 * The outline around boxes that lie over or against each other: for every part that hangs together a round of corners,
 * clockwise; a hole is a round the other way.
 */
export function outlineOf(boxes: readonly Box[]): Spot[][] {
  const rising = (all: readonly number[]) => [...new Set(all)].toSorted((a, b) => a - b);
  const xs = rising(boxes.flatMap(({ left, right }) => [left, right]));
  const ys = rising(boxes.flatMap(({ top, bottom }) => [top, bottom]));
  const isInside = (column: number, row: number) => {
    const [x, y, right, bottom] = [xs[column], ys[row], xs[column + 1], ys[row + 1]];
    if (x === undefined || y === undefined || right === undefined || bottom === undefined) return false;
    return boxes.some((box) => box.left <= x && box.right >= right && box.top <= y && box.bottom >= bottom);
  };
  // Sides of the grid with the inside on the right hand, by the corner where they begin.
  const sides = new Map<string, Corner[]>();
  const add = (from: Corner, to: Corner) => sides.set(from.join(), [...(sides.get(from.join()) ?? []), to]);
  for (const column of xs.keys()) {
    for (const row of ys.keys()) {
      if (!isInside(column, row)) continue;
      if (!isInside(column, row - 1)) add([column, row], [column + 1, row]);
      if (!isInside(column + 1, row)) add([column + 1, row], [column + 1, row + 1]);
      if (!isInside(column, row + 1)) add([column + 1, row + 1], [column, row + 1]);
      if (!isInside(column - 1, row)) add([column, row + 1], [column, row]);
    }
  }
  const rounds: Spot[][] = [];
  for (const [start, ends] of sides) {
    while (ends.length > 0) {
      const corners: Corner[] = [];
      let at = start.split(',').map(Number) as unknown as Corner;
      let heading: Corner = [0, 0];
      do {
        // Where two parts touch with a corner the way keeps to its own part: it turns right first.
        const next = sides.get(at.join())!;
        const right: Corner = [-heading[1], heading[0]];
        const best = Math.max(
          0,
          next.findIndex((to) => to[0] - at[0] === right[0] && to[1] - at[1] === right[1]),
        );
        const [to] = next.splice(best, 1);
        const turn: Corner = [to![0] - at[0], to![1] - at[1]];
        if (turn[0] !== heading[0] || turn[1] !== heading[1]) corners.push(at);
        [at, heading] = [to!, turn];
      } while (at.join() !== start);
      rounds.push(withoutStraight(corners.map(([column, row]) => ({ x: xs[column]!, y: ys[row]! }))));
    }
  }
  return rounds;
}

type Corner = readonly [number, number];

/** The corner where the round began may be none. */
function withoutStraight(corners: readonly Spot[]): Spot[] {
  return corners.filter((corner, index) => {
    const before = corners.at(index - 1)!;
    const after = corners[(index + 1) % corners.length]!;
    return !((before.x === corner.x && corner.x === after.x) || (before.y === corner.y && corner.y === after.y));
  });
}
