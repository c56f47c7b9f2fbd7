import type { Figure, Placed } from './domain.ts';
import { wide, type Measures } from './measures.ts';
import { nameLines } from '../picture/name-lines.ts';
import { doOverlap, type Box, type Spot, type Taken } from '../picture/spots.ts';

export interface Layout {
  /** Half of the sides of the picture, which is a square around the middle. */
  reach: number;
  /** The radius of each ring, from near to far. */
  radii: readonly number[];
  measures: Measures;
  spots: ReadonlyMap<string, Spot>;
}

/** The name of a ring stands on the ring, below the middle. */
export const ringNameBox: Box = { left: -62, right: 62, top: -11, bottom: 11 };
const lane = 26;
const tries = 90;

/** The room that a figure takes: the sign, the name below it, and what goes over and back. */
export function boxOf({ name, receives, gives }: Figure, { sign, aside, line, longest, lines, isFull }: Measures): Box {
  const names = nameLines(name, longest, lines).length * line;
  const hasSupports = isFull && receives.length + gives.length > 0;
  return { left: -aside, right: aside, top: -sign - 10, bottom: sign + 8 + names + (hasSupports ? 22 : 4) };
}

/** Of each whole degree, clockwise from the top; worked out once, because thousands of places are tried. */
const degrees = Array.from({ length: 360 }, (_, angle) => {
  const turn = (angle * Math.PI) / 180;
  return { x: Math.sin(turn), y: -Math.cos(turn) };
});

/** The place on a circle, in whole degrees clockwise from the top. */
export function onCircle(angle: number, radius: number): Spot {
  const { x, y } = degrees[((angle % 360) + 360) % 360]!;
  return { x: Math.round(x * radius * 10) / 10, y: Math.round(y * radius * 10) / 10 };
}

/** The ring and the angle of a place in the picture: where somebody was put down. */
export function ringAt({ x, y }: Spot, radii: Layout['radii']): { ring: number; angle: number } {
  const distance = Math.hypot(x, y);
  let ring = 1;
  radii.forEach((radius, index) => {
    if (Math.abs(radius - distance) < Math.abs((radii[ring - 1] ?? 0) - distance)) ring = index + 1;
  });
  return { ring, angle: (Math.round((Math.atan2(x, -y) * 180) / Math.PI) + 360) % 360 };
}

/**
 * Where everybody stands. The same people give the same picture, and no two boxes lie over each other, nor over the name
 * of a ring: who is in the way moves along the ring, as little as can be, and outwards when the ring is full; the next
 * ring begins outside of it.
 */
export function layOut(figures: readonly Placed[], measures: Measures = wide): Layout {
  const { first, gap, emptyGap, middle } = measures;
  const around = middle + 14;
  const middleBox: Box = { left: -around, right: around, top: -around, bottom: around };
  const taken: Taken[] = [{ box: middleBox, spot: { x: 0, y: 0 } }];
  const spots = new Map<string, Spot>();
  const radii: number[] = [];
  let radius = 0;
  let isBeforeEmpty = false;
  for (const ring of [1, 2, 3, 4]) {
    const here = figures.filter((one) => one.ring === ring);
    radius += ring === 1 ? first : isBeforeEmpty ? emptyGap : gap;
    isBeforeEmpty = here.length === 0;
    radii.push(radius);
    if (measures.isFull) taken.push({ box: ringNameBox, spot: { x: 0, y: radius } });
    let outermost = radius;
    const full: Full = new Map();
    for (const figure of here) {
      const box = boxOf(figure, measures);
      const found = freeSpot(figure.angle, box, radius, taken, full);
      taken.push({ box, spot: found.spot });
      spots.set(figure.id, found.spot);
      outermost = Math.max(outermost, found.radius);
    }
    radius = outermost;
  }
  const reach = Math.max(
    radius + 20,
    ...taken.flatMap(({ box, spot }) => [
      Math.abs(spot.x + box.left),
      Math.abs(spot.x + box.right),
      Math.abs(spot.y + box.top),
      Math.abs(spot.y + box.bottom),
    ]),
  );
  return { reach: Math.ceil(reach) + 6, radii, measures, spots };
}

/** Circles without room, by their radius, with the box that there was no room for. */
type Full = Map<number, Box>;

const isWithin = (box: Box, other: Box) =>
  box.left >= other.left && box.right <= other.right && box.top >= other.top && box.bottom <= other.bottom;

function freeSpot(angle: number, box: Box, from: number, taken: readonly Taken[], full: Full) {
  // Who was in the way is mostly in the way of the next try as well.
  let before: Taken | undefined;
  const isFree = (spot: Spot): boolean => {
    if (before && doOverlap(box, spot, before.box, before.spot)) return false;
    before = taken.find((other) => doOverlap(box, spot, other.box, other.spot));
    return before === undefined;
  };
  for (let radius = from; ; radius += lane) {
    const refused = full.get(radius);
    if (refused && isWithin(refused, box)) continue;
    for (let step = 0; step < tries; step += 1) {
      const right = onCircle(angle + step * 2, radius);
      if (isFree(right)) return { spot: right, radius };
      if (step === 0) continue;
      const left = onCircle(angle - step * 2, radius);
      if (isFree(left)) return { spot: left, radius };
    }
    full.set(radius, box);
  }
}
