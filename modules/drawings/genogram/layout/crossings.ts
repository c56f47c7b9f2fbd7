import type { Ladder } from './ladder.ts';

// How many lines cross when everybody stands in a given order, told from the order alone: at least so many, and mostly
// exactly so many as in the drawing.

/** How the line of a couple runs: straight between the two, below who stands between them, or of one parent alone. */
export type Run = 'between' | 'below' | 'alone';

export type Order = readonly (readonly number[])[];

export interface Standing {
  /** The rank of every place in its row. */
  rank: readonly number[];
  run: Run[];
  /** By row: how many people stand between partners, and how many lines pass between them. */
  apart: number[];
  passed: number[];
}

/** Of all rows, or of some of them. */
export function standingOf(ladder: Ladder, order: Order, from = 0, to = order.length - 1): Standing {
  const { kin, couples, couplesIn } = ladder;
  const rank: number[] = [];
  for (const row of order) for (let index = 0; index < row.length; index += 1) rank[row[index]!] = index;
  const people = kin.people.length;
  const run: Run[] = [];
  const [apart, passed] = [order.map(() => 0), order.map(() => 0)];
  for (let row = Math.max(0, from); row <= to; row += 1) {
    // Beside somebody there is room for one straight line on each side.
    const isTaken = new Set<number>();
    for (const index of couplesIn[row]!) {
      const [one, other] = couples[index]!.ends;
      if (other === -1) {
        run[index] = 'alone';
        continue;
      }
      const [low, high] = [Math.min(rank[one]!, rank[other]!), Math.max(rank[one]!, rank[other]!)];
      let others = 0;
      for (let at = low + 1; at < high; at += 1) if (order[row]![at]! < people) others += 1;
      const isStraight = others === 0 && !isTaken.has(2 * low + 1) && !isTaken.has(2 * high);
      if (isStraight) isTaken.add(2 * low + 1).add(2 * high);
      run[index] = isStraight ? 'between' : 'below';
      apart[row]! += others;
      passed[row]! += isStraight ? high - low - 1 : 0;
    }
  }
  return { rank, run, apart, passed };
}

/** A net as seen from its corridor: where it comes from above, at the least and at the most, and what it reaches. */
interface Comb {
  union: number;
  low: number;
  high: number;
  bottoms: number[];
}

/** A rank counts for two, so that there is a place between neighbours. */
function combsOf({ netsIn, couples, coupleOf }: Ladder, { rank, run }: Standing, corridor: number): Comb[] {
  const at = (place: number) => 2 * rank[place]!;
  const reached: { comb: Comb; places: number[] }[] = [];
  for (const net of netsIn[corridor] ?? []) {
    const top = net.tops[0];
    let [low, high] = top === undefined ? [NaN, NaN] : [at(top), at(top)];
    if (net.isHub) {
      const couple = coupleOf.get(net.union)!;
      const [one, other] = couples[couple]!.ends;
      if (other === -1) [low, high] = [at(one), at(one)];
      else [low, high] = [Math.min(at(one), at(other)) + 1, Math.max(at(one), at(other)) - 1];
      if (run[couple] === 'between') low = high = (low + high) / 2;
    }
    if (!Number.isNaN(low)) reached.push({ comb: { union: net.union, low, high, bottoms: [] }, places: net.bottoms });
  }
  // On the head of a child of several couples the lines stand in the order in which they come.
  const mean = (places: readonly number[]) => places.reduce((sum, place) => sum + at(place), 0) / places.length;
  reached.sort((a, b) => a.comb.low + a.comb.high - b.comb.low - b.comb.high || mean(a.places) - mean(b.places));
  const coming = new Map<number, number>();
  for (const { comb, places } of reached) {
    for (const place of places) {
      const before = coming.get(place) ?? 0;
      coming.set(place, before + 1);
      comb.bottoms.push(at(place) + before / 100);
    }
    comb.bottoms.sort((a, b) => a - b);
  }
  return reached.map(({ comb }) => comb);
}

/** The least crossings in one corridor. */
export function crossingsIn(ladder: Ladder, standing: Standing, corridor: number): number {
  const combs = combsOf(ladder, standing, corridor);
  let sum = 0;
  for (let index = 0; index < combs.length; index += 1) {
    const a = combs[index]!;
    for (let next = index + 1; next < combs.length; next += 1) {
      const b = combs[next]!;
      if (a.union !== b.union) sum += leastOf(a, b) + Math.max(under(a, b), under(b, a));
    }
  }
  return sum;
}

/** Lines that come down through the line of a couple who do not stand beside each other. */
function under(wide: Comb, other: Comb): number {
  if (wide.low === wide.high || other.bottoms.length === 0) return 0;
  return other.low >= wide.low && other.high <= wide.high ? 1 : 0;
}

function leastOf(a: Comb, b: Comb): number {
  if (a.bottoms.length === 0 || b.bottoms.length === 0) return 0;
  const arePoints = a.low === a.high && b.low === b.high;
  if (a.high < b.low || (arePoints && a.low < b.low)) return pair(a.bottoms, b.bottoms);
  if (b.high < a.low || (arePoints && b.low < a.low)) return pair(b.bottoms, a.bottoms);
  return Math.min(pair(a.bottoms, b.bottoms), pair(b.bottoms, a.bottoms));
}

/** Of two combs, the first coming from further left: whichever bar is above, the other must come through it. */
function pair(left: readonly number[], right: readonly number[]): number {
  const [leftMost, rightMost] = [right[0]!, left.at(-1)!];
  if (rightMost <= leftMost) return 0;
  const [first, last] = [left[0]!, right.at(-1)!];
  const within = (all: readonly number[], from: number, to: number) => {
    let count = 0;
    for (const one of all) if (one > from && one < to) count += 1;
    return count;
  };
  const leftAbove = within(left, leftMost, last) + (rightMost > last ? 1 : 0);
  const rightAbove = within(right, first, rightMost) + (leftMost < first ? 1 : 0);
  return Math.min(leftAbove, rightAbove);
}
