import type { Placed } from './domain.ts';
import { nameLines } from './name-lines.ts';

/** Where something is drawn, from the middle of the picture. */
export interface Spot {
  x: number;
  y: number;
}

export interface Layout {
  /** Half of the sides of the picture, which is a square around the middle. */
  reach: number;
  /** The radius of each ring, from near to far. */
  radii: readonly [number, number, number, number];
  spots: ReadonlyMap<string, Spot>;
}

/** The room that a figure takes around its spot: the sign, the name below it, and what goes over and back. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const gap = 104;
const middleBox: Box = { left: -66, right: 66, top: -62, bottom: 62 };
const lane = 26;
const tries = 90;

export function boxOf({ name, receives, gives }: Placed): Box {
  const bottom = 30 + nameLines(name).length * 19 + (receives.length + gives.length > 0 ? 22 : 4);
  return { left: -58, right: 58, top: -32, bottom };
}

const overlap = (a: Box, at: Spot, b: Box, other: Spot) =>
  at.x + a.left < other.x + b.right &&
  other.x + b.left < at.x + a.right &&
  at.y + a.top < other.y + b.bottom &&
  other.y + b.top < at.y + a.bottom;

/** The place on a circle, in degrees clockwise from the top. */
export function onCircle(angle: number, radius: number): Spot {
  const turn = (angle * Math.PI) / 180;
  return { x: Math.round(Math.sin(turn) * radius * 10) / 10, y: Math.round(-Math.cos(turn) * radius * 10) / 10 };
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
 * Where everybody stands. The same people give the same picture, and no two boxes lie over each other: who is in the way
 * moves along the ring, as little as can be, and outwards when the ring is full; the next ring begins outside of it.
 */
export function layOut(figures: readonly Placed[]): Layout {
  const taken: { box: Box; spot: Spot }[] = [{ box: middleBox, spot: { x: 0, y: 0 } }];
  const spots = new Map<string, Spot>();
  const radii: number[] = [];
  let radius = 46;
  for (const ring of [1, 2, 3, 4]) {
    radius += gap;
    radii.push(radius);
    let outermost = radius;
    for (const figure of figures.filter((one) => one.ring === ring)) {
      const box = boxOf(figure);
      const found = freeSpot(figure.angle, box, radius, taken);
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
  return { reach: Math.ceil(reach) + 6, radii: radii as unknown as Layout['radii'], spots };
}

function freeSpot(angle: number, box: Box, from: number, taken: readonly { box: Box; spot: Spot }[]) {
  for (let radius = from; ; radius += lane) {
    for (let step = 0; step < tries; step += 1) {
      for (const side of step === 0 ? [0] : [1, -1]) {
        const spot = onCircle(angle + side * step * 2, radius);
        if (!taken.some((other) => overlap(box, spot, other.box, other.spot))) return { spot, radius };
      }
    }
  }
}
