import { z } from 'zod';
import { lifeAreaIds, stageIds, topicFieldIds } from '../../method/ids.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id, Instant, LongText, ShortText } from '../../platform/http/fields.ts';
import { caseParams, Fragment } from './api.ts';

const Area = z.enum(lifeAreaIds);

export const Stage = z.object({
  id: Id,
  personId: Id,
  personName: z.string(),
  area: Area.nullable(),
  topic: z.string(),
  stage: z.enum(stageIds),
  reason: z.string(),
  at: Instant,
  byName: z.string(),
});
export type Stage = z.infer<typeof Stage>;

const AreaPicture = z.object({
  area: Area,
  count: z.number().int(),
  discussed: z.boolean(),
  fields: z.record(z.enum(topicFieldIds), z.array(Fragment)),
  agreements: z.array(Fragment),
});

export const getPicture = endpoint({
  id: 'getPicture',
  method: 'GET',
  path: '/cases/:caseId/picture',
  summary: 'Everything said over all conversations, per life area, voices side by side.',
  params: caseParams,
  reply: z.object({
    areas: z.array(AreaPicture),
    /** Said, and of no area yet. */
    unplaced: z.array(Fragment),
    /** Newest first, with what went before. */
    stages: z.array(Stage),
  }),
});
export type Picture = z.infer<typeof getPicture.reply>;

export const addStage = endpoint({
  id: 'addStage',
  method: 'POST',
  path: '/cases/:caseId/stages',
  summary: 'Note how ready somebody is for change about one topic, with the reason.',
  params: caseParams,
  body: z.object({
    personId: Id,
    area: Area.nullable().default(null),
    topic: ShortText,
    stage: z.enum(stageIds),
    reason: LongText,
  }),
  reply: Stage,
});
