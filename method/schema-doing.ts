import { z } from 'zod';
import {
  contactFunctionIds,
  directionModelIds,
  frameIds,
  lifeAreaIds,
  signalSourceIds,
  signalSubjectIds,
} from './ids.ts';
import { bilingual, entryBase, id, order, several } from './schema.ts';

/** Shapes of what is done: the road, solutions, direction, functions, limits, referral, looking back. */
export const frame = z.strictObject({
  ...entryBase,
  id: z.enum(frameIds),
  order,
  term: bilingual,
  explain: bilingual,
  asks: several,
  examples: several,
  hint: bilingual,
});
export type Frame = z.infer<typeof frame>;

/** How heavily a professional steps in, light to heavy. */
export const helpWeight = z.strictObject({ ...entryBase, order, when: bilingual });
export type HelpWeight = z.infer<typeof helpWeight>;

export const directionModel = z.strictObject({
  ...entryBase,
  id: z.enum(directionModelIds),
  order,
  explain: bilingual,
  hint: bilingual,
});
export type DirectionModel = z.infer<typeof directionModel>;

/** What has to be written down when a professional takes over for a while. */
export const takeover = z.strictObject({ ...entryBase, when: bilingual, record: several, explain: bilingual });
export type Takeover = z.infer<typeof takeover>;

/** `usuallyBy` is a starting point for the cut (de knip), which each team sets per product. */
export const contactFunction = z.strictObject({
  ...entryBase,
  id: z.enum(contactFunctionIds),
  order,
  hint: bilingual,
  usuallyBy: z
    .array(z.enum(['host', 'team', 'partner']))
    .min(1)
    .readonly(),
});
export type ContactFunction = z.infer<typeof contactFunction>;

const grid = z.strictObject({ column: z.int().min(0), row: z.int().min(0) });

/** The road of one household. Each node is a start, a phase (its id is the phase id), a decision or a way out. */
export const flow = z.strictObject({
  ...entryBase,
  nodes: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(['start', 'phase', 'decision', 'exit']),
        label: bilingual,
        explain: bilingual,
        belongs: z.array(bilingual).readonly(),
        grid,
      }),
    )
    .min(2)
    .readonly(),
  edges: z
    .array(
      z.strictObject({
        from: id,
        to: id,
        kind: z.enum(['onward', 'exit', 'back']),
        label: bilingual.optional(),
      }),
    )
    .min(1)
    .readonly(),
});
export type Flow = z.infer<typeof flow>;

/** A question of looking back or following. `means` is what a figure may count, whatever words the answer has. */
export const reviewQuestion = z.strictObject({
  ...entryBase,
  order,
  moment: z.enum(['evaluation', 'experience', 'monitoring']),
  ask: bilingual,
  answers: z
    .array(z.strictObject({ id, label: bilingual, means: z.enum(['positive', 'neutral', 'negative', 'unknown']) }))
    .min(3)
    .readonly(),
  more: bilingual,
  measures: z.enum(['self-reliance', 'participation']).optional(),
});
export type ReviewQuestion = z.infer<typeof reviewQuestion>;

export const experienceWay = z.strictObject({ ...entryBase, explain: bilingual, hint: bilingual });
export type ExperienceWay = z.infer<typeof experienceWay>;

/** A frame for doing, consulting or handing over. Thresholds are examples: an organisation sets its own. */
export const limit = z.strictObject({
  ...entryBase,
  area: z.enum(lifeAreaIds),
  doYourself: bilingual,
  consult: bilingual,
  handOver: bilingual,
  thresholds: z
    .array(
      z.strictObject({
        id,
        label: bilingual,
        unit: z.enum(['count', 'euro', 'months', 'weeks']),
        doUpTo: z.number().min(0),
        consultUpTo: z.number().min(0),
      }),
    )
    .readonly(),
});
export type Limit = z.infer<typeof limit>;

export const referralStep = z.strictObject({ ...entryBase, order, explain: bilingual, hint: bilingual });
export type ReferralStep = z.infer<typeof referralStep>;

/** `next` names the states that may follow; `asksReason` means that a reason belongs to it. */
export const referralState = z.strictObject({
  ...entryBase,
  explain: bilingual,
  asksReason: z.boolean(),
  next: z.array(id).readonly(),
});
export type ReferralState = z.infer<typeof referralState>;

/** A term that the law sets. `starts` is the event from which it runs; `amount` is in `unit`. */
export const legalTerm = z.strictObject({
  ...entryBase,
  starts: z.enum(['wmo-report', 'application']),
  amount: z.int().min(0),
  unit: z.enum(['days', 'weeks']),
  explain: bilingual,
  hint: bilingual,
});
export type LegalTerm = z.infer<typeof legalTerm>;

export const signalSource = z.strictObject({ ...entryBase, id: z.enum(signalSourceIds), hint: bilingual });
export type SignalSource = z.infer<typeof signalSource>;

export const signalSubject = z.strictObject({ ...entryBase, id: z.enum(signalSubjectIds), hint: bilingual });
export type SignalSubject = z.infer<typeof signalSubject>;
