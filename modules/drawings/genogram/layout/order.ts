import { costOf, isOutOfOrder } from './cost.ts';
import type { Kin } from './kin.ts';
import { bestOfAll } from './small-family.ts';
import { rowsOf, type Ladder, type Ways } from './ladder.ts';
import { sequenceOf, type Choice } from './sequence.ts';

/** Looking further costs time: this often an order is weighed at most. */
const mostTold = 240;
const mostMoved = 1500;
/** Of families up to this size the drawing itself is looked at, also when the order promises no crossing. */
const mostLookedAt = 12;

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
  if (best.cost < 1000 && family.length > mostLookedAt) return best.rows;
  return bestOfAll(ladder, passages, best.rows) ?? (best.cost < 1000 ? best.rows : moveOneByOne(ladder, best.rows));
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
