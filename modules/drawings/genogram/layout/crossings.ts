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
  /** How many people stand between the partners, and how many lines pass between them, summed over all couples. */
  apart: number;
  passed: number;
}

export function standingOf({ kin, couples }: Ladder, order: Order): Standing {
  const rank = new Map<number, number>();
  for (const row of order) row.forEach((place, index) => rank.set(place, index));
  const people = kin.people.length;
  const isTaken = new Set<string>();
  const run: Run[] = [];
  let [apart, passed] = [0, 0];
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
    apart += others;
    passed += isStraight ? between.length : 0;
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

/** Two of the units of a rank, so that there is a place between neighbours. */
function combsOf({ nets, couples, coupleOf }: Ladder, { rank, run }: Standing, corridor: number): Comb[] {
  const at = (place: number) => 2 * rank.get(place)!;
  return nets.flatMap((net): Comb[] => {
    if (net.corridor !== corridor) return [];
    const bottoms = net.bottoms.map(at).toSorted((a, b) => a - b);
    const couple = net.isHub ? coupleOf.get(net.union)! : -1;
    if (couple === -1) {
      const top = net.tops[0];
      return top === undefined ? [] : [{ union: net.union, low: at(top), high: at(top), bottoms }];
    }
    const [one, other] = couples[couple]!.ends.map((end) => (end === -1 ? -1 : at(end))) as [number, number];
    if (run[couple] === 'alone') return [{ union: net.union, low: one, high: one, bottoms }];
    const [low, high] = [Math.min(one, other) + 1, Math.max(one, other) - 1];
    if (run[couple] === 'below') return [{ union: net.union, low, high, bottoms }];
    const middle = (low + high) / 2;
    return [{ union: net.union, low: middle, high: middle, bottoms }];
  });
}

/** The least crossings in one corridor. */
export function crossingsIn(ladder: Ladder, standing: Standing, corridor: number): number {
  const combs = combsOf(ladder, standing, corridor);
  let sum = 0;
  for (const [index, a] of combs.entries()) {
    for (const b of combs.slice(index + 1)) if (a.union !== b.union) sum += leastOf(a, b) + under(a, b) + under(b, a);
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
  if (a.high < b.low || (a.low === a.high && b.low === b.high && a.low < b.low)) return pair(a.bottoms, b.bottoms);
  if (b.high < a.low || (a.low === a.high && b.low === b.high)) return pair(b.bottoms, a.bottoms);
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
