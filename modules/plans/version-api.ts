import { z } from 'zod';
import { lifeAreaIds } from '../../method/ids.ts';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Day, Id, Remark } from '../../platform/http/fields.ts';
import { agreementAnswers, agreementWays, frames, goalStatuses } from './domain.ts';
import * as records from './records.ts';

const ofCase = z.object({ caseId: Id });
const ofVersion = ofCase.extend({ versionId: Id });
const day = z.string();

const SolutionContent = z.object({
  id: Id,
  frame: z.enum(frames),
  text: z.string(),
  by: z.string().nullable(),
  provision: z.string().nullable(),
});
const counts = z.object({
  'own-strength': z.number(),
  'social-network': z.number(),
  'general-provision': z.number(),
  'individual-provision': z.number(),
});

/** What a frozen version says; names as they were then. */
export const PlanContent = z.object({
  problems: z.array(z.object({ id: Id, words: z.string(), by: z.string().nullable() })),
  goals: z.array(
    z.object({
      id: Id,
      text: z.string(),
      whose: z.string().nullable(),
      area: z.enum(lifeAreaIds).nullable(),
      status: z.enum(goalStatuses),
      problemId: Id.nullable(),
      results: z.array(records.Result.pick({ id: true, text: true, due: true, seen: true })),
      solutions: z.array(SolutionContent),
      actions: z.array(
        z.object({
          id: Id,
          text: z.string(),
          who: z.string().nullable(),
          due: day.nullable(),
          doneOn: day.nullable(),
          fading: z.array(records.FadingStep),
        }),
      ),
    }),
  ),
  already: z.array(SolutionContent),
  arrangement: z.object({ on: day, counts, total: z.number(), informal: z.number(), formal: z.number() }),
});
export type PlanContent = z.infer<typeof PlanContent>;

export const freezePlan = endpoint({
  id: 'freezePlan',
  method: 'POST',
  path: '/cases/:caseId/plan-versions',
  summary: 'Freeze the plan as it is now, to show it and ask who agrees.',
  params: ofCase,
  reply: records.VersionHead,
});

export const listPlanVersions = endpoint({
  id: 'listPlanVersions',
  method: 'GET',
  path: '/cases/:caseId/plan-versions',
  summary: 'The versions of a plan, newest first, with who agreed.',
  params: ofCase,
  reply: z.object({ versions: z.array(records.VersionHead) }),
});

export const getPlanVersion = endpoint({
  id: 'getPlanVersion',
  method: 'GET',
  path: '/cases/:caseId/plan-versions/:versionId',
  summary: 'One version of a plan as it was shown.',
  params: ofVersion,
  reply: records.VersionHead.extend({ content: PlanContent }),
});

export const answerPlan = endpoint({
  id: 'answerPlan',
  method: 'POST',
  path: '/cases/:caseId/plan-versions/:versionId/answers',
  summary: 'Record whether a resident agrees with a version, how they said so, and their own remark.',
  params: ofVersion,
  body: z.object({
    personId: Id,
    answer: z.enum(agreementAnswers),
    how: z.enum(agreementWays),
    remark: Remark.optional(),
    onDay: Day.optional(),
  }),
  reply: records.VersionHead,
});

const side = z.object({
  /** Null: the plan as it is now. */
  versionId: Id.nullable(),
  number: z.number().int().nullable(),
  content: PlanContent,
});

export const comparePlanVersions = endpoint({
  id: 'comparePlanVersions',
  method: 'GET',
  path: '/cases/:caseId/plan-comparison',
  summary: 'Two versions of a plan beside each other; without `to`, the plan as it is now.',
  params: ofCase,
  query: z.object({ from: Id, to: Id.optional() }),
  reply: z.object({ before: side, after: side }),
});

export const printPlan = endpoint({
  id: 'printPlan',
  method: 'GET',
  path: '/cases/:caseId/plan-document',
  summary: 'The plan as it is now, to print.',
  params: ofCase,
  reply: PdfReply,
  replyType: 'pdf',
});

export const printPlanVersion = endpoint({
  id: 'printPlanVersion',
  method: 'GET',
  path: '/cases/:caseId/plan-versions/:versionId/document',
  summary: 'A version of the plan to print, with room to sign.',
  params: ofVersion,
  reply: PdfReply,
  replyType: 'pdf',
});
