import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, Remark, Version } from '../../platform/http/fields.ts';
import { followUpOutcomes, followUpStatuses, followUpWays } from './domain.ts';
import { caseParams, GivenAnswer, GivenAnswers } from './api-answers.ts';

export const FollowUp = z.object({
  id: Id,
  day: z.string(),
  how: z.enum(followUpWays),
  ownerId: Id,
  ownerName: z.string(),
  note: z.string().nullable(),
  status: z.enum(followUpStatuses),
  doneAt: Instant.nullable(),
  doneByName: z.string().nullable(),
  outcome: z.enum(followUpOutcomes).nullable(),
  text: z.string().nullable(),
  answers: z.array(GivenAnswer),
  cancelReason: z.string().nullable(),
  version: z.number().int(),
});
export type FollowUp = z.infer<typeof FollowUp>;

const FollowUpFields = {
  how: z.enum(followUpWays),
  /** Whoever writes it, unless told otherwise. */
  ownerId: Id.optional(),
  note: Remark.default(''),
};

export const planFollowUps = endpoint({
  id: 'planFollowUps',
  method: 'POST',
  path: '/cases/:caseId/follow-ups',
  summary: 'Plan light check-ins after the support, one for each day given.',
  params: caseParams,
  body: z.object({ days: z.array(Day).min(1).max(24), ...FollowUpFields }),
  reply: z.object({ followUps: z.array(FollowUp) }),
});

const followUpParams = caseParams.extend({ followUpId: Id });

export const changeFollowUp = endpoint({
  id: 'changeFollowUp',
  method: 'PUT',
  path: '/cases/:caseId/follow-ups/:followUpId',
  summary: 'Move a check-in, or have somebody else do it.',
  params: followUpParams,
  body: z.object({ day: Day, ...FollowUpFields, version: Version }),
  reply: FollowUp,
});

export const finishFollowUp = endpoint({
  id: 'finishFollowUp',
  method: 'PUT',
  path: '/cases/:caseId/follow-ups/:followUpId/outcome',
  summary: 'Note how it is going; a few words are enough. May be put right later.',
  params: followUpParams,
  body: z.object({
    outcome: z.enum(followUpOutcomes),
    text: Remark.default(''),
    answers: GivenAnswers.default([]),
    version: Version,
  }),
  reply: FollowUp,
});

export const cancelFollowUp = endpoint({
  id: 'cancelFollowUp',
  method: 'POST',
  path: '/cases/:caseId/follow-ups/:followUpId/cancellation',
  summary: 'Let a planned check-in go, with the reason.',
  params: followUpParams,
  body: z.object({ reason: LongText, version: Version }),
  reply: FollowUp,
});
