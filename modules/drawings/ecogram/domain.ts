import { z } from 'zod';
import { bondIds, supportKindIds } from '../../../method/ids.ts';
import { compareParts } from '../compare.ts';
import { Ring, somebodyFields } from '../people/domain.ts';

// The ecogram (N1): who stands around a resident, how near, how it is between them, and what they give each other.

export type BondId = (typeof bondIds)[number];
export type SupportId = (typeof supportKindIds)[number];

const Supports = z.array(z.enum(supportKindIds)).max(4);

/** Somebody or something around the middle. */
export const Figure = z.object({
  ...somebodyFields,
  ring: Ring,
  /** Where on the ring, in whole degrees clockwise from the top. */
  angle: z.number().int().min(0).max(359),
  bond: z.enum(bondIds),
  /** What the middle receives, and what it gives. */
  receives: Supports,
  gives: Supports,
});
export type Figure = z.infer<typeof Figure>;

/** A figure with the id that it keeps from moment to moment. */
export type Placed = Figure & { id: string };

/** The middle of the widest free piece of a ring, where somebody new is seen at once; degrees. */
export function freeAngle(figures: readonly Figure[], ring: number): number {
  const angles = figures
    .filter((figure) => figure.ring === ring)
    .map(({ angle }) => angle)
    .toSorted((a, b) => a - b);
  const [first] = angles;
  // Each ring begins somewhere else, so that lines do not lie on top of each other.
  if (first === undefined) return (ring * 100) % 360;
  let best = { from: first, size: 0 };
  angles.forEach((from, index) => {
    const size = (angles[index + 1] ?? first + 360) - from;
    if (size > best.size) best = { from, size };
  });
  return Math.round(best.from + best.size / 2) % 360;
}

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item) => other.includes(item));

/** Two moments beside each other: what became of everybody. */
export const compareMoments = (before: readonly Placed[], after: readonly Placed[]) =>
  compareParts(before, after, changeOf);

function changeOf(was: Figure, is: Figure): 'nearer' | 'further' | 'otherwise' | 'same' {
  if (is.ring !== was.ring) return is.ring < was.ring ? 'nearer' : 'further';
  const isSame =
    is.bond === was.bond &&
    is.hasDied === was.hasDied &&
    sameSet(is.receives, was.receives) &&
    sameSet(is.gives, was.gives);
  return isSame ? 'same' : 'otherwise';
}
