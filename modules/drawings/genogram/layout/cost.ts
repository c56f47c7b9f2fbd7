import { crossingsIn, standingOf, type Order, type Standing } from './crossings.ts';
import type { Ladder } from './ladder.ts';

/** What an order costs: first what crosses, then who stands between partners. */
export function costOf(ladder: Ladder, order: Order): number {
  const standing = standingOf(ladder, order);
  let cost = 0;
  for (let row = 0; row <= ladder.height; row += 1) cost += costAt(ladder, standing, row);
  return cost;
}

/** The part of the cost that lies between a row and the one above it. */
export function costAt(ladder: Ladder, standing: Standing, row: number): number {
  const crossings = crossingsIn(ladder, standing, row) + (standing.passed[row] ?? 0);
  return crossings * 1000 + (standing.apart[row] ?? 0) * 10;
}

/** Whether somebody stands before an elder brother or sister. */
export function isOutOfOrder({ kin }: Ladder, row: readonly number[]): boolean {
  const rank = new Map(row.map((place, index) => [place, index]));
  return row.some((place) => {
    const main = kin.people[place]?.main ?? -1;
    if (main === -1) return false;
    let last = -1;
    return kin.unions[main]!.kids.some(({ person }) => {
      const at = rank.get(person);
      if (at === undefined || kin.people[person]!.main !== main) return false;
      const isBefore = at < last;
      last = at;
      return isBefore;
    });
  });
}
