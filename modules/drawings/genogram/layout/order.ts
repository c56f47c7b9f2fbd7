import { costAt, costOf, isOutOfOrder } from './cost.ts';
import { standingOf } from './crossings.ts';
import type { Kin } from './kin.ts';
import { bestOfAll } from './small-family.ts';
import { rowsOf, type Ladder, type Ways } from './ladder.ts';
import { sequenceOf, type Choice } from './sequence.ts';

/** Looking further costs time: so often an order is told anew at most, times the people in it; and so often changed. */
const effort = 6000;
const mostMoved = 24_000;
/** Of families up to this size the drawing itself is looked at, also when the order promises no crossing. */
const mostLookedAt = 12;
/** Up to this size every order is weighed where that can be; of larger ones only where it costs little. */
const small = 9;

const ways: readonly Choice[] = [
  { side: 'right', mode: 'near' },
  { side: 'left', mode: 'near' },
  { side: 'right', mode: 'out' },
  { side: 'left', mode: 'out' },
];

/**
 * The order of everybody on their row. Most families can be told branch by branch without a crossing. Where they cannot,
 * other ways to tell them are tried, one couple at a time, and then single people and lines change places.
 */
export function orderOf(kin: Kin, family: readonly number[], ladder: Ladder, passages: Ways): number[][] {
  const choices = new Map<number, Partial<Choice>>();
  const tell = (start: number) => {
    const rows = rowsOf(ladder, passages, sequenceOf(kin, family, choices, start));
    return { rows, cost: costOf(ladder, rows) };
  };
  // Told from the oldest on a family mostly comes out right at once.
  const starts = family.toSorted((a, b) => ladder.rowOf[a]! - ladder.rowOf[b]! || a - b);
  const mostTold = Math.min(240, Math.ceil(effort / family.length));
  let start = starts[0]!;
  let best = tell(start);
  let told = 0;
  // Partners who could stand closer are worth less looking than lines that cross.
  const isEnough = () => best.cost < 10 || told > (best.cost < 1000 ? mostTold / 6 : mostTold);
  const look = (from: number) => {
    told += 1;
    const other = tell(from);
    if (other.cost >= best.cost) return false;
    best = other;
    return true;
  };
  for (const from of starts.slice(1)) {
    if (isEnough() || told > mostTold / 3) break;
    if (look(from)) start = from;
  }
  for (let isBetter = true; isBetter && !isEnough();) {
    isBetter = false;
    for (const { union, ends } of ladder.couples) {
      if (ends[1] === -1) continue;
      for (const way of ways) {
        if (isEnough()) break;
        const before = choices.get(union);
        choices.set(union, way);
        if (look(start)) isBetter = true;
        else if (before) choices.set(union, before);
        else choices.delete(union);
      }
    }
  }
  if (best.cost < 1000 && family.length > mostLookedAt) return best.rows;
  return (
    bestOfAll(ladder, passages, best.rows, family.length > small ? 0.2 : 1) ??
    (best.cost < 1000 ? best.rows : moveOneByOne(ladder, best.rows))
  );
}

/** Puts single people and lines elsewhere in their row as long as that helps. */
function moveOneByOne(ladder: Ladder, start: number[][]): number[][] {
  let rows = start;
  let left = Math.ceil(mostMoved / ladder.rowOf.length);
  // Only what lies above and below a row changes with it.
  const costAround = (order: number[][], row: number) => {
    const standing = standingOf(ladder, order, row - 1, row);
    return costAt(ladder, standing, row) + costAt(ladder, standing, row + 1);
  };
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const [index, row] of rows.entries()) {
      let cost = costAround(rows, index);
      for (const place of row) {
        for (let to = 0; to < row.length && left > 0 && cost >= 10; to += 1) {
          const without = rows[index]!.filter((one) => one !== place);
          const changed = without.toSpliced(to, 0, place);
          if (isOutOfOrder(ladder, changed)) continue;
          left -= 1;
          const tried = rows.with(index, changed);
          const costs = costAround(tried, index);
          if (costs >= cost) continue;
          [rows, cost, isBetter] = [tried, costs, true];
        }
      }
    }
  }
  return rows;
}
