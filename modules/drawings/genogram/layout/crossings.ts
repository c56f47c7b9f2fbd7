import type { Ladder } from './ladder.ts';

// How many lines cross when everybody stands in a given order, told from the order alone: at least so many, and mostly
// exactly so many as in the drawing.

/** How the line of a couple runs: straight between the two, below who stands between them, or of one parent alone. */
export type Run = 'between' | 'below' | 'alone';

export type Order = readonly (readonly number[])[];

export interface Standing {
  /** The rank of every place in its row. */
  rank: Map<number, number>;
  run: Run[];
  /** By row: how many people stand between partners, and how many lines pass between them. */
  apart: number[];
  passed: number[];
}

export function standingOf({ kin, couples }: Ladder, order: Order): Standing {
  const rank = new Map<number, number>();
  for (const row of order) row.forEach((place, index) => rank.set(place, index));
  const people = kin.people.length;
  const isTaken = new Set<string>();
  const run: Run[] = [];
  const [apart, passed] = [order.map(() => 0), order.map(() => 0)];
  // Of two couples of the same two people the one without children is the straight line: nothing has to come past it.
  const childlessFirst = [...couples.keys()].sort(
    (a, b) => Number(kidsOf(couples[a]!.union) > 0) - Number(kidsOf(couples[b]!.union) > 0) || a - b,
  );
  function kidsOf(union: number) {
    return kin.unions[union]!.kids.length;
  }
  for (const index of childlessFirst) {
    const { ends, row } = couples[index]!;
    const [one, other] = ends;
    if (other === -1) {
      run[index] = 'alone';
      continue;
    }
    const [low, high] = [rank.get(one)!, rank.get(other)!].toSorted((a, b) => a - b) as [number, number];
    const between = order[row]!.slice(low + 1, high);
    const others = between.filter((place) => place < people).length;
    // Beside somebody there is room for one line on each side.
    const sides = [`${order[row]![low]} right`, `${order[row]![high]} left`];
    const isStraight = others === 0 && !sides.some((side) => isTaken.has(side));
    if (isStraight) for (const side of sides) isTaken.add(side);
    run[index] = isStraight ? 'between' : 'below';
    apart[row]! += others;
    passed[row]! += isStraight ? between.length : 0;
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
function combsOf({ nets, couples, coupleOf }: Ladder, { rank, run }: Standing, corridor: number): Comb[] {
  const at = (place: number) => 2 * rank.get(place)!;
  const reached: { comb: Comb; places: number[] }[] = [];
  for (const net of nets) {
    if (net.corridor !== corridor) continue;
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
  for (const [index, a] of combs.entries()) {
    for (const b of combs.slice(index + 1))
      if (a.union !== b.union) sum += leastOf(a, b) + Math.max(under(a, b), under(b, a));
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
