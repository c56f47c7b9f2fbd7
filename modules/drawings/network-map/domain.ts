import { z } from 'zod';
import { lifeAreaIds } from '../../../method/ids.ts';
import { compareParts } from '../compare.ts';
import type { LifeAreaId } from '../life-areas.ts';
import { Ring, somebodyFields } from '../people/domain.ts';

// The network map (N5): who stands around a resident, in circles from near to far and a slice for each area of a life.

/** Somebody or something in one slice, on one circle. */
const PlacedPart = z.object({
  part: z.literal('placed'),
  ...somebodyFields,
  ring: Ring,
  area: z.enum(lifeAreaIds),
  note: z.string().trim().max(300),
});

/** A slice that the resident leaves out; it is on the map all the same while somebody stands in it. */
const LeftOut = z.object({ part: z.literal('left-out'), slice: z.enum(lifeAreaIds) });

export const MapPart = z.discriminatedUnion('part', [PlacedPart, LeftOut]);
export type MapPart = z.infer<typeof MapPart>;
export type Placed = z.infer<typeof PlacedPart>;
/** Somebody with the id that they keep from moment to moment. */
export type OnMap = Placed & { id: string };
type WithId = MapPart & { id: string };

export const placedOn = (parts: readonly WithId[]): OnMap[] =>
  parts.flatMap((part) => (part.part === 'placed' ? [part] : []));

export const placedOf = ({ id: _, ...placed }: OnMap): Placed => placed;

/** Which slices are on the map, in the order of the way of working. */
export function slicesOf(parts: readonly WithId[]): LifeAreaId[] {
  const leftOut = new Set(parts.flatMap((part) => (part.part === 'left-out' ? [part.slice] : [])));
  const used = new Set(placedOn(parts).map(({ area }) => area));
  const shown = lifeAreaIds.filter((area) => used.has(area) || !leftOut.has(area));
  // With every slice left out there would be nowhere to stand.
  return shown.length > 0 ? shown : [...lifeAreaIds];
}

/** What changes when exactly these slices are wanted: what is left out is put down, what is wanted again is taken away. */
export function slicesWanted(
  parts: readonly WithId[],
  wanted: readonly LifeAreaId[],
  newId: () => string,
): { partId: string; content: MapPart | null }[] {
  const left = parts.flatMap((part) => (part.part === 'left-out' ? [part] : []));
  const back = left.filter(({ slice }) => wanted.includes(slice));
  const out = slicesOf(parts).filter((area) => !wanted.includes(area) && !left.some(({ slice }) => slice === area));
  return [
    ...back.map(({ id }) => ({ partId: id, content: null })),
    ...out.map((slice) => ({ partId: newId(), content: { part: 'left-out' as const, slice } })),
  ];
}

/** To the next slice or the one before; around the map and on. */
export const turned = (placed: Placed, by: 1 | -1, slices: readonly LifeAreaId[]): Placed => ({
  ...placed,
  area: slices[(slices.indexOf(placed.area) + by + slices.length) % slices.length] ?? placed.area,
});

/** Two moments beside each other: who came, who went, and who moved. */
export const compareMaps = (before: readonly OnMap[], after: readonly OnMap[]) => compareParts(before, after, changeOf);

function changeOf(was: Placed, is: Placed): 'nearer' | 'further' | 'elsewhere' | 'otherwise' | 'same' {
  if (is.ring !== was.ring) return is.ring < was.ring ? 'nearer' : 'further';
  if (is.area !== was.area) return 'elsewhere';
  return is.hasDied === was.hasDied && is.isFormal === was.isFormal && is.note === was.note ? 'same' : 'otherwise';
}
