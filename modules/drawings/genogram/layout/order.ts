import { crossingsIn, standingOf, type Order, type Standing } from './crossings.ts';
import type { Kin } from './kin.ts';
import { rowsOf, type Ladder, type Ways } from './ladder.ts';
import { sequenceOf, type Choice } from './sequence.ts';

/** Looking further costs time: this often an order is weighed at most. */
const mostTold = 240;
const mostMoved = 1500;

const ways: readonly Choice[] = [
  { side: 'right', mode: 'near' },
  { side: 'left', mode: 'near' },
  { side: 'right', mode: 'out' },
  { side: 'left', mode: 'out' },
];

/** What an order costs: first what crosses, then who stands between partners. */
export function costOf(ladder: Ladder, order: Order): number {
  const standing = standingOf(ladder, order);
  let cost = 0;
  for (let row = 0; row <= ladder.height; row += 1) cost += costAt(ladder, standing, row);
  return cost;
}

/** The part of the cost that lies between a row and the one above it. */
function costAt(ladder: Ladder, standing: Standing, row: number): number {
  const crossings = crossingsIn(ladder, standing, row) + (standing.passed[row] ?? 0);
  return crossings * 1000 + (standing.apart[row] ?? 0) * 10;
}

/**
 * The order of everybody on their row. Most families can be told branch by branch without a crossing. Where they cannot,
 * other ways to tell them are tried, one couple at a time, and then single people and lines change places.
 */
export function orderOf(kin: Kin, family: readonly number[], ladder: Ladder, passages: Ways): number[][] {
  const choices = new Map<number, Partial<Choice>>();
  const tell = (start = family[0]!) => {
    const rows = rowsOf(ladder, passages, sequenceOf(kin, family, choices, start));
    return { rows, cost: costOf(ladder, rows) };
  };
  let best = tell();
  let told = 0;
  let start = family[0]!;
  const look = (from: number) => {
    told += 1;
    const other = tell(from);
    if (other.cost >= best.cost) return false;
    best = other;
    return true;
  };
  for (const from of family.slice(1)) {
    if (best.cost < 10 || told > mostTold / 3) break;
    if (look(from)) start = from;
  }
  for (let isBetter = true; isBetter && best.cost >= 10;) {
    isBetter = false;
    for (const { union, ends } of ladder.couples) {
      if (ends[1] === -1) continue;
      for (const way of ways) {
        if (best.cost < 10 || told > mostTold) break;
        const before = choices.get(union);
        choices.set(union, way);
        if (look(start)) isBetter = true;
        else if (before) choices.set(union, before);
        else choices.delete(union);
      }
    }
  }
  if (best.cost < 1000) return best.rows;
  return bestOfAll(ladder, best.rows) ?? moveOneByOne(ladder, best.rows);
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

function moveOneByOne(ladder: Ladder, start: number[][]): number[][] {
  let rows = start;
  let cost = costOf(ladder, rows);
  let moved = 0;
  for (let isBetter = true; isBetter && cost >= 10;) {
    isBetter = false;
    for (const [index, row] of rows.entries()) {
      for (const place of row) {
        for (let to = 0; to < row.length && moved < mostMoved; to += 1) {
          const without = rows[index]!.filter((one) => one !== place);
          const changed = without.toSpliced(to, 0, place);
          if (isOutOfOrder(ladder, changed)) continue;
          moved += 1;
          const tried = rows.with(index, changed);
          const costs = costOf(ladder, tried);
          if (costs >= cost) continue;
          [rows, cost, isBetter] = [tried, costs, true];
        }
      }
    }
  }
  return rows;
}

/** Weighing pairs of rows this often is soon enough. */
const mostPairs = 6000;

/**
 * Of a small family the best of all orders: row by row, for every order of the row the best way to come there. Nothing
 * for a family that is too large for it.
 */
function bestOfAll(ladder: Ladder, start: number[][]): number[][] | undefined {
  if (start.some(({ length }) => length > 7)) return undefined;
  const all = start.map((row) => ordersOf(row).filter((one) => !isOutOfOrder(ladder, one)));
  if (all.reduce((sum, one, index) => sum + one.length * (all[index + 1]?.length ?? 1), 0) > mostPairs) return undefined;
  let reached = all[0]!.map((row) => {
    const rows = start.with(0, row);
    return { rows, cost: costAt(ladder, standingOf(ladder, rows), 0) };
  });
  for (const [index, orders] of all.entries()) {
    if (index === 0) continue;
    reached = orders.map((row) => {
      let best = { rows: start, cost: Infinity };
      for (const before of reached) {
        if (before.cost >= best.cost) continue;
        const rows = before.rows.with(index, row);
        const cost = before.cost + costAt(ladder, standingOf(ladder, rows), index);
        if (cost < best.cost) best = { rows, cost };
      }
      return best;
    });
  }
  return reached.reduce((best, one) => (one.cost < best.cost ? one : best)).rows;
}

function ordersOf(places: readonly number[]): number[][] {
  if (places.length < 2) return [[...places]];
  return places.flatMap((place, index) => ordersOf(places.toSpliced(index, 1)).map((rest) => [place, ...rest]));
}
