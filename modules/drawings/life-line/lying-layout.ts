import { nameLines } from '../picture/name-lines.ts';
import { latestOf, placing, yearsAlong, type Stop } from './along-time.ts';
import type { Measures } from './measures.ts';
import type { InTime } from './order.ts';
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

// Time from left to right, good above the line and hard below it.

/** At the beginning stands what above and below mean. */
const leftRoom = 104;
const rightRoom = 44;
/** From one try for words to the next, away from the line. */
const lane = 8;
/** So far words move away to stay clear of the curve. */
const clearWithin = 72;

export function layOutLying(stops: readonly Stop[], whenOf: WhenOf, measures: Measures): Layout {
  const { radius, step } = measures;
  const { placed, end } = spread(stops, measures);
  const today = placed.find(({ one }) => one === null)?.at ?? leftRoom;
  const { spots, bars } = signsOf(placed, end, measures);
  const signs = [...spots.values()].map((spot) => around(spot, radius + 3));
  const inTheWay = placed.flatMap(({ one }) => {
    const spot = one && spots.get(one.event.id);
    return spot ? [around(spot, reachOf(one.event, measures) + 1)] : [];
  });
  const years = yearsAlong(placed, (end - leftRoom) / 100, 64).filter(
    ({ at }) => Math.abs(at - today) > 50 && !inTheWay.some((sign) => overlap(sign, yearBox(at))),
  );
  const taken: Box[] = [
    ...signs,
    ...[...bars.values()].map(barBox),
    ...years.map(({ at }) => yearBox(at)),
    yearBox(today),
    // What good and hard are called.
    ...[-3, 3].map((feeling) => around({ x: leftRoom / 2 - 8, y: feeling * step }, leftRoom / 2)),
  ];
  const labels = new Map<string, Label>();
  // Words had better not lie over the curve or over the stems of others either, where there is room elsewhere.
  const crossed = curveBoxes([...spots.values()]);
  for (const { one } of placed) {
    const spot = one && spots.get(one.event.id);
    if (!spot) continue;
    const label = freeLabel(one, spot, whenOf(one), measures, { taken, crossed, end: end + rightRoom });
    labels.set(one.event.id, label);
    taken.push(label);
    crossed.push({
      left: spot.x - 1,
      right: spot.x + 1,
      top: Math.min(label.bottom, spot.y),
      bottom: Math.max(label.top, spot.y),
    });
  }
  const top = Math.floor(Math.min(-3.4 * step, ...taken.map((box) => box.top)) - 12);
  const bottom = Math.ceil(Math.max(3.4 * step, ...taken.map((box) => box.bottom)) + 12);
  return {
    ...{ measures, spots, labels, bars, years, today, begin: leftRoom - 20, end: end + 24 },
    frame: { x: 0, y: top, width: Math.ceil(end + rightRoom), height: bottom - top },
  };
}

/** Below what just happened, and above what was a little hard. */
const yearBox = (x: number): Box => ({ left: x - 26, right: x + 26, top: 16, bottom: 35 });
const barBox = ({ x, y, to }: Bar): Box => ({ left: x - 6, right: to.x + 6, top: y - 6, bottom: y + 6 });

/** Each stop at its place: never on top of the last, and further on where more time lies between. */
function spread(stops: readonly Stop[], { width, radius }: Measures) {
  const least = stops.map(({ one }, index) => {
    const before = stops[index - 1];
    if (!before) return 0;
    if (!one || !before.one) return radius * 3;
    return one.event.feeling === before.one.event.feeling ? radius * 2 + 4 : radius * 1.4;
  });
  const [first, last] = [stops[0]?.key ?? 0, latestOf(stops)];
  const room = width - leftRoom - rightRoom - least.reduce((sum, one) => sum + one, 0);
  const perYear = last > first ? Math.max(0, room) / (last - first) : 0;
  let x = leftRoom;
  const placed = stops.map((stop, index) => {
    x += (least[index] ?? 0) + (stop.key - (stops[index - 1]?.key ?? stop.key)) * perYear;
    return { ...stop, at: x };
  });
  return { placed, end: Math.max(width - rightRoom, x + (last - (placed.at(-1)?.key ?? last)) * perYear) };
}

/** The signs of events, and the bars of periods. */
function signsOf(placed: readonly (Stop & { at: number })[], end: number, { radius, step }: Measures) {
  const at = placing([...placed, { key: latestOf(placed), at: end }]);
  const spots = new Map<string, Spot>();
  const bars = new Map<string, Bar>();
  for (const { one, at: x } of placed) {
    if (!one) continue;
    const { id, feeling } = one.event;
    let y = -feeling * step;
    if (one.until !== null) {
      const to = Math.min(end + 10, Math.max(at(one.until), x + radius * 2));
      const bar = () => ({ x, y, to: { x: to, y } });
      // Periods of one degree at one time run beside each other.
      while ([...bars.values()].some((other) => overlap(barBox(bar()), barBox(other)))) y += feeling < 0 ? 14 : -14;
      bars.set(id, bar());
    }
    spots.set(id, { x, y });
  }
  return { spots, bars };
}

/** The nearest place for words, on their own side of the line; as far away as it takes. */
function freeLabel(
  { event }: InTime,
  spot: Spot,
  when: string,
  measures: Measures,
  { taken, crossed, end }: { taken: readonly Box[]; crossed: readonly Box[]; end: number },
): Label {
  const names = nameLines(event.name, measures.longest, 3);
  const lines = whenLines(when, measures.longestWhen);
  const { half, height } = sizeOf(names, lines, measures);
  const away = event.feeling < 0 ? 1 : -1;
  const placesAt = (out: number) =>
    // Straight above the sign, or to a side as far as a stem still reaches the words.
    [0, 0.45, -0.45, 0.9, -0.9].map((aside) => {
      const x = Math.min(end - half - 4, Math.max(half + 4, spot.x + aside * half));
      const top = away > 0 ? spot.y + out : spot.y - out - height;
      return { left: x - half, right: x + half, top, bottom: top + height };
    });
  const isFree = (box: Box, others: readonly Box[]) => !others.some((other) => overlap(box, other, 3));
  const nearest = reachOf(event, measures) + 6;
  for (let out = nearest; out < nearest + clearWithin; out += lane) {
    const box = placesAt(out).find((place) => isFree(place, taken) && isFree(place, crossed));
    if (box) return { ...box, names, when: lines };
  }
  for (let out = nearest; ; out += lane) {
    const box = placesAt(out).find((place) => isFree(place, taken));
    if (box) return { ...box, names, when: lines };
  }
}

/** Small pieces of the curve from each sign to the next, as the picture draws it. */
function curveBoxes(spots: readonly Spot[]): Box[] {
  return spots.slice(1).flatMap((to, index) => {
    const from = spots[index] ?? to;
    return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((part) => {
      // Of a curve that leaves and arrives along the line.
      const [x, y] = [1.5 * part * (1 - part) + part ** 3, part * part * (3 - 2 * part)];
      return around({ x: from.x + (to.x - from.x) * x, y: from.y + (to.y - from.y) * y }, 2);
    });
  });
}
