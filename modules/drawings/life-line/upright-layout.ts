import { nameLines } from '../picture/name-lines.ts';
import { placing, yearsAlong, type Stop } from './along-time.ts';
import type { Measures } from './measures.ts';
import {
  around,
  overlap,
  reachOf,
  sizeOf,
  whenLines,
  type Bar,
  type Box,
  type Label,
  type Layout,
  type Spot,
  type WhenOf,
} from './places.ts';

// Time from top to bottom, good on the right of the line and hard on the left, each with its words below it.

const firstAt = 62;
/** The most that time alone puts between two. */
const farthest = 60;
const perYear = 5;
/** Bars run beside the line, so that they do not run through words. */
const barAt = 9;
const barLane = 9;

export function layOutUpright(stops: readonly Stop[], whenOf: WhenOf, measures: Measures): Layout {
  const { radius, step, width, longest } = measures;
  const edge = width / 2 - 4;
  const spots = new Map<string, Spot>();
  const labels = new Map<string, Label>();
  const placed: (Stop & { at: number })[] = [];
  /** How far down words stand already, on the left and on the right. */
  const down = { left: firstAt - radius, right: firstAt - radius };
  let y = firstAt;
  for (const stop of stops) {
    const before = placed.at(-1);
    const later = before ? Math.min(farthest, (stop.key - before.key) * perYear) : 0;
    if (before) y = before.at + Math.max(radius * 2 + 6, later);
    const { one } = stop;
    if (!one) {
      y = Math.max(y, down.left + 22, down.right + 22);
      down.left = down.right = y + 22;
      placed.push({ ...stop, at: y });
      continue;
    }
    const { id, name, feeling } = one.event;
    const side = feeling < 0 ? 'left' : 'right';
    // On the line itself a sign stands in the way of both sides.
    const above = feeling === 0 ? Math.max(down.left, down.right) : down[side];
    y = Math.max(y, above + reachOf(one.event, measures) + 6);
    placed.push({ ...stop, at: y });
    const names = nameLines(name, longest, 3);
    const when = whenLines(whenOf(one), measures.longestWhen);
    const { half, height } = sizeOf(names, when, measures);
    const sign = side === 'left' ? -1 : 1;
    const inner = barAt + 2 * barLane;
    const x = sign * Math.min(edge - half, Math.max(inner + half, Math.abs(feeling * step)));
    const top = y + reachOf(one.event, measures) + 4;
    labels.set(id, { left: x - half, right: x + half, top, bottom: top + height, names, when });
    spots.set(id, { x: feeling * step, y });
    down[side] = top + height;
    if (feeling === 0) down.left = Math.max(down.left, y + radius);
  }
  const last = Math.max(y, down.left, down.right);
  const today = placed.find(({ one }) => one === null)?.at ?? firstAt;
  const bars = barsOf(placed, last, measures);
  const taken: Box[] = [...labels.values(), ...[...spots.values()].map((spot) => around(spot, radius + 3))];
  const years = yearsAlong(placed, 12, 40).filter(
    ({ at }) => Math.abs(at - today) > 34 && !taken.some((box) => overlap(box, yearBox(at), 2)),
  );
  return {
    ...{ measures, spots, labels, bars, years, today, begin: firstAt - 26, end: last + 14 },
    frame: { x: -width / 2, y: 0, width, height: Math.ceil(last + 26) },
  };
}

const yearBox = (y: number): Box => ({ left: -24, right: 24, top: y - 10, bottom: y + 10 });

function barsOf(placed: readonly (Stop & { at: number })[], last: number, { radius }: Measures): Map<string, Bar> {
  const at = placing(placed);
  const bars = new Map<string, Bar>();
  for (const { one, at: y } of placed) {
    if (!one || one.until === null) continue;
    const { id, feeling } = one.event;
    const to = Math.min(last, Math.max(at(one.until), y + radius * 2));
    const isFree = (x: number) => ![...bars.values()].some((bar) => bar.x === x && bar.y < to && y < bar.to.y);
    const sign = feeling < 0 ? -1 : 1;
    // Two beside each other; who comes third runs over the first.
    const x = sign * (isFree(sign * barAt) ? barAt : barAt + barLane);
    bars.set(id, { x, y, to: { x, y: to } });
  }
  return bars;
}
