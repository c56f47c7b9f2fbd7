import { z } from 'zod';
import { bondIds, supportKindIds } from '../../../method/ids.ts';

// The ecogram (N1): who stands around a resident, how near, how it is between them, and what they give each other.

/** What a figure is; the signs of method/network/marks.ts that stand on their own in an ecogram. */
export const figureMarks = ['woman', 'man', 'somebody', 'animal', 'organisation', 'place', 'pregnancy'] as const;
export type FigureMark = (typeof figureMarks)[number];

export type BondId = (typeof bondIds)[number];
export type SupportId = (typeof supportKindIds)[number];

/** From very near to by profession (method/network/bonds.ts). */
export const rings = [1, 2, 3, 4] as const;

const Supports = z.array(z.enum(supportKindIds)).max(4);

/** Somebody or something around the middle. */
export const Figure = z.object({
  name: z.string().trim().min(1).max(80),
  /** In plain words: "zus", "buurman". */
  role: z.string().trim().max(80),
  mark: z.enum(figureMarks),
  /** Does this for their work. */
  isFormal: z.boolean(),
  hasDied: z.boolean(),
  ring: z.number().int().min(1).max(4),
  /** Where on the ring, in whole degrees clockwise from the top. */
  angle: z.number().int().min(0).max(359),
  bond: z.enum(bondIds),
  /** What the middle receives, and what it gives. */
  receives: Supports,
  gives: Supports,
  /** The person of the household or its network, when this figure is one. */
  personId: z.uuid().nullable(),
});
export type Figure = z.infer<typeof Figure>;

/** A figure with the id that it keeps from moment to moment. */
export type Placed = Figure & { id: string };

/** Nearer or further by one ring, as far as there is one. */
export const moved = (figure: Figure, by: 1 | -1): Figure => ({
  ...figure,
  ring: Math.min(4, Math.max(1, figure.ring + by)),
});

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

/** What became of somebody between two moments. */
export type FigureChange = 'came' | 'went' | 'nearer' | 'further' | 'otherwise' | 'same';

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item) => other.includes(item));

/** Two moments beside each other: everybody in either of them, and what changed; the changes first. */
export function compareMoments(before: readonly Placed[], after: readonly Placed[]) {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const changes = ids.map((id) => {
    const was = before.find((figure) => figure.id === id) ?? null;
    const is = after.find((figure) => figure.id === id) ?? null;
    return { id, was, is, change: changeOf(was, is) };
  });
  return changes.toSorted((a, b) => Number(a.change === 'same') - Number(b.change === 'same'));
}

function changeOf(was: Figure | null, is: Figure | null): FigureChange {
  if (!was) return 'came';
  if (!is) return 'went';
  if (is.ring !== was.ring) return is.ring < was.ring ? 'nearer' : 'further';
  const isSame =
    is.bond === was.bond &&
    is.hasDied === was.hasDied &&
    sameSet(is.receives, was.receives) &&
    sameSet(is.gives, was.gives);
  return isSame ? 'same' : 'otherwise';
}
