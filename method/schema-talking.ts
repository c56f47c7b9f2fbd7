import { z } from 'zod';
import { firstContactDecisionIds, fragmentKindIds, lifeAreaIds, topicFieldIds } from './ids.ts';
import { bilingual, entryBase, id, order, several } from './schema.ts';

/** Shapes of what helps a worker talk: first contact, the conversation, questions. See schema.ts for the naming rule. */
export const channelGuide = z.strictObject({
  ...entryBase,
  hint: bilingual,
  steps: z
    .array(z.strictObject({ id, label: bilingual, asks: several, hint: bilingual.optional() }))
    .min(1)
    .readonly(),
});
export type ChannelGuide = z.infer<typeof channelGuide>;

export const firstContactTopic = z.strictObject({
  ...entryBase,
  id: z.enum(lifeAreaIds),
  ask: bilingual,
  hint: bilingual,
});
export type FirstContactTopic = z.infer<typeof firstContactTopic>;

/** `yesMeans` advises only: refer to crisis services, or act today and keep the case with the team. */
export const crisisCheck = z.strictObject({
  ...entryBase,
  order,
  question: bilingual,
  hint: bilingual,
  yesMeans: z.enum(['refer-crisis', 'act-today']),
});
export type CrisisCheck = z.infer<typeof crisisCheck>;

export const firstContactDecision = z.strictObject({
  ...entryBase,
  id: z.enum(firstContactDecisionIds),
  when: bilingual,
  next: bilingual,
  goesTo: id,
});
export type FirstContactDecision = z.infer<typeof firstContactDecision>;

export const routeStep = z.strictObject({
  ...entryBase,
  order,
  hint: bilingual,
  asks: z.array(bilingual).readonly(),
});
export type RouteStep = z.infer<typeof routeStep>;

export const preparationItem = z.strictObject({
  ...entryBase,
  about: z.enum(['who', 'told', 'bring', 'self']),
  hint: bilingual,
  explain: bilingual.optional(),
});
export type PreparationItem = z.infer<typeof preparationItem>;

export const topicField = z.strictObject({ ...entryBase, id: z.enum(topicFieldIds), order, hint: bilingual });
export type TopicField = z.infer<typeof topicField>;

/** The prompts of one life area under each of the four fields, and the topics that may come up there. */
export const conversationTopic = z.strictObject({
  ...entryBase,
  id: z.enum(lifeAreaIds),
  prompts: z.record(z.enum(topicFieldIds), several).readonly(),
  topics: several,
  hint: bilingual,
});
export type ConversationTopic = z.infer<typeof conversationTopic>;

export const questionKind = z.strictObject({
  ...entryBase,
  order,
  hint: bilingual,
  when: bilingual,
  watchOut: bilingual,
  examples: z.record(z.enum(lifeAreaIds), bilingual).readonly(),
});
export type QuestionKind = z.infer<typeof questionKind>;

export const fragmentKind = z.strictObject({
  ...entryBase,
  id: z.enum(fragmentKindIds),
  order,
  hint: bilingual,
  examples: several,
});
export type FragmentKind = z.infer<typeof fragmentKind>;
