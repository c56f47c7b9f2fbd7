import { wide } from '../measures.ts';
import { costAt, costOf, isOutOfOrder } from './cost.ts';
import { standingOf, type Order } from './crossings.ts';
import { drawIn, linesIn } from './drawing.ts';
import type { Ladder, Ways } from './ladder.ts';
import { crossingsOf } from './meetings.ts';

/** Weighing pairs of rows this often is soon enough, and so are so many whole orders, and so many drawings. */
const mostPairs = 6000;
const mostOrders = 4000;
const mostDrawings = 300;

/**
 * Of a small family the best of all orders. What is told from the order alone may be too little: then the drawings of
 * all orders that promise less are looked at. Nothing for a family that is too large for it.
 */
export function bestOfAll(ladder: Ladder, ways: Ways, start: number[][], effort = 1): number[][] | undefined {
  const drawn = (order: Order) => crossingsOf(linesIn(drawIn(ladder, ways, order, wide), wide));
  if (drawn(start) === 0) return start;
  if (start.some(({ length }) => length > 7)) return undefined;
  const all = start.map((row) => ordersOf(row).filter((one) => !isOutOfOrder(ladder, one)));
  if (all.reduce((sum, one, index) => sum + one.length * (all[index + 1]?.length ?? 1), 0) > mostPairs * effort)
    return undefined;
  const rows = rowByRow(ladder, start, all);
  let best = { rows, crossings: drawn(rows) };
  const told = Math.floor(costOf(ladder, rows) / 1000);
  const count = all.reduce((product, one) => product * one.length, 1);
  if (best.crossings <= told || count > mostOrders * effort) return best.rows;
  const orders = all.reduce<number[][][]>(
    (done, one) => done.flatMap((before) => one.map((row) => [...before, row])),
    [[]],
  );
  const promising = orders
    .map((order) => ({ order, cost: costOf(ladder, order) }))
    .filter(({ cost }) => cost < best.crossings * 1000)
    .toSorted((a, b) => a.cost - b.cost);
  for (const { order, cost } of promising.slice(0, mostDrawings * effort)) {
    if (cost >= best.crossings * 1000) break;
    const crossings = drawn(order);
    if (crossings < best.crossings) best = { rows: order, crossings };
  }
  return best.rows;
}

/** For every order of a row the best way to come there from the rows above. */
function rowByRow(ladder: Ladder, start: number[][], all: readonly number[][][]): number[][] {
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
        const cost = before.cost + costAt(ladder, standingOf(ladder, rows, index - 1, index), index);
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
