import type { LifeAreaId } from '../life-areas.ts';
import type { Box, Spot } from '../picture/spots.ts';
import type { OnMap } from './domain.ts';

/** A slice of the map, in degrees clockwise from the top. */
export interface Sector {
  area: LifeAreaId;
  from: number;
  to: number;
}

const inRound = (degrees: number) => (degrees * Math.PI) / 180;

/** The place at an angle, so far from the middle. */
export const atAngle = (degrees: number, radius: number): Spot => ({
  x: Math.sin(inRound(degrees)) * radius,
  y: -Math.cos(inRound(degrees)) * radius,
});

export const angleOf = ({ x, y }: Spot): number => ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;

/**
 * The slices around the middle. Where many stand a slice is wider, so that all of them can be read; it grows more slowly
 * than their number, so that a crowd does not press the others away.
 */
export function sectorsOf(slices: readonly LifeAreaId[], placed: readonly OnMap[]): Sector[] {
  const shares = slices.map((area) => 1 + Math.sqrt(placed.filter((one) => one.area === area).length) / 2);
  const all = shares.reduce((sum, share) => sum + share, 0);
  let from = 0;
  return slices.map((area, index) => {
    const to = index === slices.length - 1 ? 360 : from + (360 * shares[index]!) / all;
    const sector = { area, from, to };
    from = to;
    return sector;
  });
}

/** Does a line from the middle at this angle touch the box? */
function touches(degrees: number, { left, right, top, bottom }: Box): boolean {
  const way = atAngle(degrees, 1);
  let [near, far] = [0, Infinity];
  for (const [along, low, high] of [
    [way.x, left, right],
    [way.y, top, bottom],
  ] as const) {
    if (Math.abs(along) < 1e-9) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    const [one, other] = [low / along, high / along];
    near = Math.max(near, Math.min(one, other));
    far = Math.min(far, Math.max(one, other));
  }
  return near <= far;
}

/** Does the box lie in the slice, clear of the lines beside it? A slice that is the whole map has none. */
export const isInside = (box: Box, { from, to }: Sector, clear: number): boolean => {
  if (to - from >= 360) return true;
  const around = {
    ...{ left: box.left - clear, right: box.right + clear, top: box.top - clear, bottom: box.bottom + clear },
  };
  return !touches(from, around) && !touches(to, around);
};
