import { z } from 'zod';

// Somebody or something that stands in a drawing: of every drawing that people are drawn in.

/** What somebody is; the signs of method/network/marks.ts that stand on their own around a resident. */
export const figureMarks = ['woman', 'man', 'somebody', 'animal', 'organisation', 'place', 'pregnancy'] as const;
export type FigureMark = (typeof figureMarks)[number];

/** From very near to by profession (method/network/bonds.ts). */
export const rings = [1, 2, 3, 4] as const;

/** What is known of somebody, whatever the drawing. */
export const somebodyFields = {
  name: z.string().trim().min(1).max(80),
  /** In plain words: "zus", "buurman". */
  role: z.string().trim().max(80),
  mark: z.enum(figureMarks),
  /** Does this for their work. */
  isFormal: z.boolean(),
  hasDied: z.boolean(),
  /** The person of the household or its network, when this is one. */
  personId: z.uuid().nullable(),
};

export const Ring = z.number().int().min(1).max(4);

const Somebody = z.object({ ...somebodyFields, ring: Ring });
/** Somebody, and how near they stand. */
export type Somebody = z.infer<typeof Somebody>;

/** Nearer or further by one ring, as far as there is one. */
export const moved = <S extends { ring: number }>(somebody: S, by: 1 | -1): S => ({
  ...somebody,
  ring: Math.min(4, Math.max(1, somebody.ring + by)),
});
