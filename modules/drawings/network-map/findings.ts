import type { LifeAreaId } from '../life-areas.ts';
import type { Placed } from './domain.ts';

/** A question that a map raises; about a slice, or about all of it. */
export type Finding = { id: 'empty' | 'crowded'; area: LifeAreaId } | { id: 'only-work-near' };

/** Below this many a map says little yet. */
const few = 3;
const many = 6;

/**
 * What one may ask about a map, worked out on the spot and kept nowhere. An empty slice is no lack and a full one no
 * riches: only the resident knows what it is.
 */
export function findingsIn(placed: readonly Placed[], slices: readonly LifeAreaId[]): Finding[] {
  const living = placed.filter(({ hasDied }) => !hasDied);
  if (living.length < few) return [];
  const count = (area: LifeAreaId) => living.filter((one) => one.area === area).length;
  const near = living.filter(({ ring }) => ring <= 2);
  const crowded = slices.find((area) => count(area) >= many && count(area) * 2 > living.length);
  return [
    ...(near.length >= 2 && near.every(({ isFormal }) => isFormal) ? [{ id: 'only-work-near' as const }] : []),
    // More than two would be a list of what is not there.
    ...slices
      .filter((area) => count(area) === 0)
      .slice(0, 2)
      .map((area) => ({ id: 'empty' as const, area })),
    ...(crowded && slices.length > 1 ? [{ id: 'crowded' as const, area: crowded }] : []),
  ];
}
