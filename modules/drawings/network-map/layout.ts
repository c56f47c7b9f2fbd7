import { nameHalf } from '../people/sign-marks.ts';
import { nameLines } from '../picture/name-lines.ts';
import { doOverlap, type Box, type Spot, type Taken } from '../picture/spots.ts';
import type { OnMap, Placed } from './domain.ts';
import { wide, type Measures } from './measures.ts';
import { angleOf, atAngle, isInside, type Sector } from './sectors.ts';

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
  /** Where the names of the circles stand; none where there is no room for them. */
  ringNames: readonly Spot[];
}

const clear = 6;
const lane = 9;

/** The name of a circle stands above the middle. */
export const ringNameBox: Box = { left: -68, right: 68, top: -12, bottom: 12 };

/** The room that somebody takes: the sign, and the name below it. */
export function boxOf({ name }: Pick<Placed, 'name'>, { sign, letters, line, longest, lines }: Measures): Box {
  const names = nameLines(name, longest, lines);
  const aside = Math.max(sign + 10, nameHalf(names, letters) + 3);
  return { left: -aside, right: aside, top: -sign - 9, bottom: sign + 8 + names.length * line };
}

export const boxAt = ({ left, right, top, bottom }: Box, { x, y }: Spot): Box => ({
  ...{ left: left + x, right: right + x, top: top + y, bottom: bottom + y },
});

const furthestOf = ({ left, right, top, bottom }: Box) => Math.hypot(Math.max(-left, right), Math.max(-top, bottom));

/** The circle and the slice of a place in the picture: where somebody was put down. */
export function cellAt(spot: Spot, { bands, sectors }: Layout): Pick<Placed, 'ring' | 'area'> | undefined {
  const away = Math.hypot(spot.x, spot.y);
  const ring = bands.findIndex(({ to }) => away <= to) + 1;
  const angle = angleOf(spot);
  const sector = sectors.find(({ from, to }) => angle >= from && angle < to);
  return sector && { ring: ring === 0 ? bands.length : ring, area: sector.area };
}

/**
 * Where everybody stands. The same people give the same picture: their sign in their slice and on their circle, and no two
 * over each other, over a line between slices, or over the name of a circle. A name may reach into the next circle, so
 * that a circle is no wider than its signs need and the whole map can be read.
 */
export function layOut(placed: readonly OnMap[], sectors: readonly Sector[], measures: Measures = wide): Layout {
  const { middle, sign, empty, isFull } = measures;
  const around = middle + 8;
  const inTheMiddle: Taken = {
    box: { left: -around, right: around, top: -around, bottom: around },
    spot: { x: 0, y: 0 },
  };
  const cells = sectors.map((sector) => ({ sector, taken: [inTheMiddle], full: new Map<number, Box>() }));
  const [spots, bands, ringNames] = [new Map<string, Spot>(), [] as Band[], [] as Spot[]];
  let from = middle + 10;
  for (const ring of [1, 2, 3, 4]) {
    let to = from + empty;
    if (isFull) {
      const spot = freeName(
        from,
        cells.flatMap(({ taken }) => taken),
      );
      ringNames.push(spot);
      for (const { taken } of cells) taken.push({ box: ringNameBox, spot });
      to = Math.max(to, 14 - spot.y);
    }
    for (const { sector, taken, full } of cells) {
      for (const one of placed.filter((each) => each.ring === ring && each.area === sector.area)) {
        const box = boxOf(one, measures);
        const spot = freeSpot(box, sector, from + sign + clear, taken, full);
        taken.push({ box, spot });
        spots.set(one.id, spot);
        to = Math.max(to, Math.hypot(spot.x, spot.y) + sign + clear);
      }
    }
    bands.push({ from, to });
    from = to;
  }
  // The last circle goes around all names.
  const names = placed.map((one) => furthestOf(boxAt(boxOf(one, measures), spots.get(one.id)!)));
  bands[3]!.to = Math.max(bands[3]!.to, ...names.map((away) => away + clear));
  return { measures, sectors, bands, spots, ringNames };
}

/** Above the middle, at the inner edge of a circle or as near to it as there is room. */
function freeName(from: number, taken: readonly Taken[]): Spot {
  for (let y = -from - 13; ; y -= 6) {
    if (!taken.some(({ box, spot }) => doOverlap(ringNameBox, { x: 0, y }, box, spot))) return { x: 0, y };
  }
}

const isWithin = (box: Box, other: Box) =>
  box.left >= other.left && box.right <= other.right && box.top >= other.top && box.bottom <= other.bottom;

/**
 * The free place nearest to the middle, as far as can be in the middle of the slice. `full` holds the distances at which
 * there was no room, with the box there was no room for.
 */
function freeSpot(box: Box, sector: Sector, from: number, taken: readonly Taken[], full: Map<number, Box>): Spot {
  const half = (sector.from + sector.to) / 2;
  // Who was in the way is mostly in the way of the next try as well.
  let before: Taken | undefined;
  const isFree = (spot: Spot): boolean => {
    if (before && doOverlap(box, spot, before.box, before.spot)) return false;
    if (!isInside(boxAt(box, spot), sector, clear)) return false;
    before = taken.find((other) => doOverlap(box, spot, other.box, other.spot));
    return before === undefined;
  };
  for (let radius = Math.ceil(from / lane) * lane; ; radius += lane) {
    const refused = full.get(radius);
    if (refused && isWithin(refused, box)) continue;
    const step = (14 / radius) * (180 / Math.PI);
    for (let aside = 0; aside <= half - sector.from; aside += step) {
      for (const angle of aside === 0 ? [half] : [half + aside, half - aside]) {
        const { x, y } = atAngle(angle, radius);
        const spot = { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
        if (isFree(spot)) return spot;
      }
    }
    full.set(radius, box);
  }
}
