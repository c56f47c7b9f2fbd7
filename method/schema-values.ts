import { z } from 'zod';
import { bilingual, entryBase, id, order, several } from './schema.ts';

/** Shapes of what a team stands for and how it speaks and learns. `reflect` asks the worker ("je"). See schema.ts. */
export const beacon = z.strictObject({ ...entryBase, order, hint: bilingual, reflect: several });
export type Beacon = z.infer<typeof beacon>;

export const coreValue = z.strictObject({ ...entryBase, order, hint: bilingual, reflect: several });
export type CoreValue = z.infer<typeof coreValue>;

/**
 * A step of non-violent communication. `notThis` is what it is easily taken for; `opening` begins the sentence about
 * yourself, `openingOther` the one about the other. Each example sets what blames beside what does not.
 */
export const nonviolentStep = z.strictObject({
  ...entryBase,
  order,
  hint: bilingual,
  notThis: bilingual,
  opening: bilingual,
  openingOther: bilingual,
  examples: z
    .array(z.strictObject({ blames: bilingual, tells: bilingual }))
    .min(2)
    .readonly(),
});
export type NonviolentStep = z.infer<typeof nonviolentStep>;

/** One of four ways of being with someone, by how many bounds are set and how much support is given. */
export const windowMode = z.strictObject({
  ...entryBase,
  order,
  bounds: z.enum(['few', 'many']),
  support: z.enum(['little', 'much']),
  recognise: bilingual,
  sounds: bilingual,
  asksOfWorker: several,
});
export type WindowMode = z.infer<typeof windowMode>;

/** A page to hold on to while working: what it is, what to do, what to ask and what to mind. */
export const handout = z.strictObject({
  ...entryBase,
  order,
  hint: bilingual,
  when: bilingual,
  asksOfWorker: several,
  asks: several,
  watchOut: bilingual,
});
export type Handout = z.infer<typeof handout>;

/** A way for colleagues to look at a question together. `minutes` is a proposal. */
export const peerReviewModel = z.strictObject({
  ...entryBase,
  order,
  aims: z.enum(['advising', 'reflecting']),
  when: bilingual,
  steps: z
    .array(z.strictObject({ id, label: bilingual, minutes: z.int().min(1), hint: bilingual }))
    .min(4)
    .readonly(),
  watchOut: bilingual,
});
export type PeerReviewModel = z.infer<typeof peerReviewModel>;

/** A corner of the core quadrant. `follows` names the corner it comes from; the quality comes from none. */
export const quadrantCorner = z.strictObject({
  ...entryBase,
  order,
  hint: bilingual,
  reflect: several,
  follows: id.nullable(),
  example: bilingual,
});
export type QuadrantCorner = z.infer<typeof quadrantCorner>;
