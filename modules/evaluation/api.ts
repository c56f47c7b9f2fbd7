import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id, Instant, LongText, Remark, Version } from '../../platform/http/fields.ts';
import { phaseIds } from '../../method/ids.ts';
import { caseParams, QuestionId } from './api-answers.ts';
import { Experience } from './api-experience.ts';
import { FollowUp } from './api-following.ts';

const Named = z.object({ id: Id, name: z.string() });
const MaybeWords = Remark.default('');

export const EvaluationAnswer = z.object({
  question: z.string(),
  questionVersion: z.number().int(),
  answer: z.string().nullable(),
  residentWords: z.string().nullable(),
  residentId: Id.nullable(),
  residentName: z.string().nullable(),
  workerWords: z.string().nullable(),
  version: z.number().int(),
  byName: z.string(),
  at: Instant,
});
export type EvaluationAnswer = z.infer<typeof EvaluationAnswer>;

export const Evaluation = z.object({
  id: Id,
  at: Instant,
  people: z.array(Named),
  byName: z.string(),
  version: z.number().int(),
  answers: z.array(EvaluationAnswer),
});
export type Evaluation = z.infer<typeof Evaluation>;

export const Lesson = z.object({
  id: Id,
  text: z.string(),
  at: Instant,
  byName: z.string(),
  version: z.number().int(),
});
export type Lesson = z.infer<typeof Lesson>;

export const Bottleneck = z.object({
  id: Id,
  rule: z.string(),
  text: z.string(),
  effect: z.string().nullable(),
  at: Instant,
  byName: z.string(),
  version: z.number().int(),
});
export type Bottleneck = z.infer<typeof Bottleneck>;

export const LookingBack = z.object({
  /** Oldest first. */
  evaluations: z.array(Evaluation),
  experiences: z.array(Experience),
  lessons: z.array(Lesson),
  bottlenecks: z.array(Bottleneck),
  /** By day. */
  followUps: z.array(FollowUp),
  people: z.array(Named),
  workers: z.array(Named),
  phase: z.enum(phaseIds),
  can: z.object({ work: z.boolean() }),
});
export type LookingBack = z.infer<typeof LookingBack>;

export const getLookingBack = endpoint({
  id: 'getLookingBack',
  method: 'GET',
  path: '/cases/:caseId/evaluations',
  summary:
    'What was looked back on, what the resident thought, lessons, rules that pinch, and the moments of following.',
  params: caseParams,
  reply: LookingBack,
});

const About = { at: Instant, personIds: z.array(Id).max(40) };

export const startEvaluation = endpoint({
  id: 'startEvaluation',
  method: 'POST',
  path: '/cases/:caseId/evaluations',
  summary: 'Begin looking back, with whom and when. Nothing is answered yet.',
  params: caseParams,
  body: z.object({ id: Id.optional(), at: Instant.optional(), personIds: About.personIds.default([]) }),
  reply: Evaluation,
});

const evaluationParams = caseParams.extend({ evaluationId: Id });

export const changeEvaluation = endpoint({
  id: 'changeEvaluation',
  method: 'PUT',
  path: '/cases/:caseId/evaluations/:evaluationId',
  summary: 'Replace with whom one looked back, and when.',
  params: evaluationParams,
  body: z.object({ ...About, version: Version }),
  reply: Evaluation,
});

export const keepEvaluationAnswer = endpoint({
  id: 'keepEvaluationAnswer',
  method: 'PUT',
  path: '/cases/:caseId/evaluations/:evaluationId/answers/:question',
  summary: 'Keep the answer to one question, with the words of the resident and those of the worker side by side.',
  params: evaluationParams.extend({ question: QuestionId }),
  body: z.object({
    questionVersion: Version,
    answer: z.string().max(60).nullable().default(null),
    residentWords: MaybeWords,
    residentId: Id.nullable().default(null),
    workerWords: MaybeWords,
    /** The version the writer saw; null: nothing was answered yet. */
    version: Version.nullable().default(null),
  }),
  reply: EvaluationAnswer,
});

export const addLesson = endpoint({
  id: 'addLesson',
  method: 'POST',
  path: '/cases/:caseId/lessons',
  summary: 'Keep something that was learnt.',
  params: caseParams,
  body: z.object({ id: Id.optional(), text: LongText }),
  reply: Lesson,
});

export const changeLesson = endpoint({
  id: 'changeLesson',
  method: 'PUT',
  path: '/cases/:caseId/lessons/:lessonId',
  summary: 'Put a lesson in other words.',
  params: caseParams.extend({ lessonId: Id }),
  body: z.object({ text: LongText, version: Version }),
  reply: Lesson,
});

const BottleneckFields = { rule: z.string().trim().min(1).max(200), text: LongText, effect: Remark.default('') };

export const addBottleneck = endpoint({
  id: 'addBottleneck',
  method: 'POST',
  path: '/cases/:caseId/rule-bottlenecks',
  summary: 'Note a rule that stood in the way, what happened and what it led to.',
  params: caseParams,
  body: z.object({ id: Id.optional(), ...BottleneckFields }),
  reply: Bottleneck,
});

export const changeBottleneck = endpoint({
  id: 'changeBottleneck',
  method: 'PUT',
  path: '/cases/:caseId/rule-bottlenecks/:bottleneckId',
  summary: 'Replace what was noted about a rule.',
  params: caseParams.extend({ bottleneckId: Id }),
  body: z.object({ ...BottleneckFields, version: Version }),
  reply: Bottleneck,
});

export const countBottlenecks = endpoint({
  id: 'countBottlenecks',
  method: 'GET',
  path: '/rule-bottlenecks',
  summary: 'Rules that pinch in the cases of your teams, the most frequent first, counted without persons.',
  reply: z.object({ rules: z.array(z.object({ rule: z.string(), count: z.number().int() })) }),
});
