import { z } from 'zod';
import { bondIds, drawingIds, supportKindIds } from './ids.ts';
import { bilingual, entryBase, order, several } from './schema.ts';

/** Shapes of the people around someone: what is drawn, with which signs, and how they meet. See schema.ts for the naming rule. */
export const drawing = z.strictObject({
  ...entryBase,
  id: z.enum(drawingIds),
  order,
  explain: bilingual,
  asks: several,
  hint: bilingual,
  watchOut: bilingual,
});
export type Drawing = z.infer<typeof drawing>;

/** A kind of relation. `typed` are the words that somebody may type to draw it. */
export const bond = z.strictObject({
  ...entryBase,
  id: z.enum(bondIds),
  order,
  line: z.enum(['double', 'single', 'zigzag', 'interrupted', 'arrow']),
  typed: several,
  explain: bilingual,
});
export type Bond = z.infer<typeof bond>;

/** One of the four kinds of support. It is asked for in both directions: what comes in, and what is given. */
export const supportKind = z.strictObject({
  ...entryBase,
  id: z.enum(supportKindIds),
  order,
  letter: z.enum(['E', 'M', 'G', 'A']),
  typed: several,
  received: bilingual,
  given: bilingual,
});
export type SupportKind = z.infer<typeof supportKind>;

/** A sign of the ecogram or the genogram: a shape of its own, or something added to a shape. */
export const networkMark = z.strictObject({
  ...entryBase,
  on: z.enum(['ecogram', 'genogram', 'both']),
  place: z.enum(['shape', 'added']),
  draws: z.enum([
    'square',
    'circle',
    'diamond',
    'rounded-square',
    'hexagon',
    'house',
    'triangle',
    'cross',
    'triangle-cross',
    'double-border',
    'left-half',
    'lower-half',
  ]),
  explain: bilingual,
});
export type NetworkMark = z.infer<typeof networkMark>;

/** How near someone stands; ring 1 is the nearest. */
export const nearness = z.strictObject({ ...entryBase, ring: order, explain: bilingual });
export type Nearness = z.infer<typeof nearness>;

/** A line of the genogram: between partners, from parents to a child, or what people feel for each other. */
export const familyLine = z.strictObject({
  ...entryBase,
  between: z.enum(['partners', 'parents-and-child', 'feelings']),
  draws: z.enum([
    'single',
    'dashed',
    'one-slash',
    'two-slashes',
    'double-single-dashed',
    'dotted',
    'fork',
    'fork-with-bar',
    'double',
    'triple',
    'zigzag',
    'double-zigzag',
    'interrupted',
  ]),
  explain: bilingual,
});
export type FamilyLine = z.infer<typeof familyLine>;

/** Something a picture may show, put as a question: the resident decides whether it is so. */
export const networkFinding = z.strictObject({ ...entryBase, ask: bilingual, hint: bilingual });
export type NetworkFinding = z.infer<typeof networkFinding>;

/** A column of the triptych. What stands in a column that becomes the plan turns into plan items. */
export const triptychColumn = z.strictObject({
  ...entryBase,
  order,
  months: z.int().min(0),
  ask: bilingual,
  hint: bilingual,
  becomesPlan: z.boolean(),
});
export type TriptychColumn = z.infer<typeof triptychColumn>;

/**
 * A step of the social network strategies. `workerPresent` is false for what the family does among themselves;
 * `everyWeeks` is how often a meeting comes back at first.
 */
export const networkStep = z.strictObject({
  ...entryBase,
  order,
  part: z.enum(['compass', 'conference', 'action-team']),
  explain: bilingual,
  asks: several,
  asksOfWorker: several,
  workerPresent: z.boolean(),
  everyWeeks: z.int().min(1).optional(),
});
export type NetworkStep = z.infer<typeof networkStep>;
