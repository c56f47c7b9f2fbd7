import { nameLines } from '../picture/name-lines.ts';
import { doOverlap, type Box, type Spot, type Taken } from '../picture/spots.ts';
import type { OnMap, Placed } from './domain.ts';
import { wide, type Measures } from './measures.ts';
import { angleOf, atAngle, isInside, reachOf, type Sector } from './sectors.ts';

/** A circle, from its inner to its outer edge. */
interface Band {
  from: number;
  to: number;
}

export interface Layout {
  measures: Measures;
  sectors: readonly Sector[];
  /** From near to far. */
  bands: readonly Band[];
  spots: ReadonlyMap<string, Spot>;
}

const clear = 6;
const lane = 18;

/** The name of a circle stands at its inner edge, above the middle. */
export const ringNameBox: Box = { left: -64, right: 64, top: -12, bottom: 12 };
export const ringNameSpot = ({ from }: Band): Spot => ({ x: 0, y: -from - 18 });

/** The room that somebody takes: the sign, and the name below it. */
export function boxOf({ name }: Pick<Placed, 'name'>, { sign, aside, line, longest, lines }: Measures): Box {
  const names = nameLines(name, longest, lines).length * line;
  return { left: -aside, right: aside, top: -sign - 9, bottom: sign + 8 + names };
}

export const boxAt = ({ left, right, top, bottom }: Box, { x, y }: Spot): Box => ({
  ...{ left: left + x, right: right + x, top: top + y, bottom: bottom + y },
});

/** The circle and the slice of a place in the picture: where somebody was put down. */
export function cellAt(spot: Spot, { bands, sectors }: Layout): Pick<Placed, 'ring' | 'area'> | undefined {
  const away = Math.hypot(spot.x, spot.y);
  const ring = bands.findIndex(({ to }) => away <= to) + 1;
  const angle = angleOf(spot);
  const sector = sectors.find(({ from, to }) => angle >= from && angle < to);
  return sector && { ring: ring === 0 ? bands.length : ring, area: sector.area };
}

/**
 * Where everybody stands. The same people give the same picture: each in their slice and on their circle, and no two over
 * each other, over a line between slices, or over the name of a circle. A circle is as wide as the fullest slice needs.
 */
export function layOut(placed: readonly OnMap[], sectors: readonly Sector[], measures: Measures = wide): Layout {
  const spots = new Map<string, Spot>();
  const bands: Band[] = [];
  let from = measures.middle + 16;
  for (const ring of [1, 2, 3, 4]) {
    let to = from + measures.empty;
    const named: Taken[] = measures.isFull ? [{ box: ringNameBox, spot: ringNameSpot({ from, to }) }] : [];
    for (const sector of sectors) {
      const here = placed.filter((one) => one.ring === ring && one.area === sector.area);
      const taken = [...named];
      const full = new Map<number, number>();
      for (const one of here) {
        const box = boxOf(one, measures);
        const spot = freeSpot(box, sector, from, taken, full);
        taken.push({ box, spot });
        spots.set(one.id, spot);
        to = Math.max(to, reachOf(boxAt(box, spot)).furthest + clear);
      }
    }
    bands.push({ from, to });
    from = to;
  }
  return { measures, sectors, bands, spots };
}

/**
 * The free place nearest to the middle, as far as can be in the middle of the slice. `full` holds the distances at which
 * there was no room, with the height there was no room for.
 */
function freeSpot(box: Box, sector: Sector, from: number, taken: readonly Taken[], full: Map<number, number>): Spot {
  const half = (sector.from + sector.to) / 2;
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const height = box.bottom - box.top;
  // Who was in the way is mostly in the way of the next try as well.
  let before: Taken | undefined;
  const isFree = (spot: Spot): boolean => {
    if (before && doOverlap(box, spot, before.box, before.spot)) return false;
    const there = boxAt(box, spot);
    if (reachOf(there).nearest < from + clear || !isInside(there, sector, clear)) return false;
    before = taken.find((other) => doOverlap(box, spot, other.box, other.spot));
    return before === undefined;
  };
  for (let radius = from + height / 2; ; radius += lane) {
    if ((full.get(radius) ?? Infinity) <= height) continue;
    const step = (14 / radius) * (180 / Math.PI);
    for (let aside = 0; aside <= half - sector.from; aside += step) {
      for (const angle of aside === 0 ? [half] : [half + aside, half - aside]) {
        const { x, y } = atAngle(angle, radius);
        const spot = { x: Math.round(x - middle.x), y: Math.round(y - middle.y) };
        if (isFree(spot)) return spot;
      }
    }
    full.set(radius, height);
  }
}
