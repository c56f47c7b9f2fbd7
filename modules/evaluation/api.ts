import { z } from 'zod';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, Remark, Version } from '../../platform/http/fields.ts';
import { phaseIds } from '../../method/ids.ts';
import { experienceStatuses, experienceWays, followUpOutcomes, followUpStatuses, followUpWays } from './domain.ts';

export const caseParams = z.object({ caseId: Id });
const QuestionId = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
const Named = z.object({ id: Id, name: z.string() });
const MaybeWords = Remark.default('');

/** An answer to a question of method/, with the version of the words it was given to; null: not answered. */
export const GivenAnswer = z.object({
  question: QuestionId,
  version: Version,
  answer: z.string().max(60).nullable(),
  words: Remark.default(''),
});
export const GivenAnswers = z.array(GivenAnswer).max(20);

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

export const Experience = z.object({
  id: Id,
  personId: Id.nullable(),
  personName: z.string().nullable(),
  way: z.enum(experienceWays),
  status: z.enum(experienceStatuses),
  askedAt: Instant,
  askedByName: z.string(),
  expiresAt: Instant.nullable(),
  answeredAt: Instant.nullable(),
  notedByName: z.string().nullable(),
  answers: z.array(GivenAnswer),
  version: z.number().int(),
});
export type Experience = z.infer<typeof Experience>;

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

export const askExperience = endpoint({
  id: 'askExperience',
  method: 'POST',
  path: '/cases/:caseId/experiences',
  summary:
    'Ask a resident what it was like. With a link the browser makes the secret and gives only its hash, so that no ' +
    'copy of the link exists here.',
  params: caseParams,
  body: z.object({ id: Id.optional(), personId: Id.nullable().default(null) }).and(
    z.discriminatedUnion('way', [
      z.object({ way: z.enum(['in-person', 'phone', 'paper']) }),
      z.object({
        way: z.literal('link'),
        /** SHA-256 of 32 random bytes written as base64url; the hash as base64url too. */
        secretHash: z.string().regex(/^[\w-]{43}$/),
      }),
    ]),
  ),
  reply: Experience.extend({
    /** What stands before the secret in a link, with a full stop between; null when it is no link. */
    linkPrefix: z.string().nullable(),
  }),
});

const experienceParams = caseParams.extend({ experienceId: Id });

export const noteExperience = endpoint({
  id: 'noteExperience',
  method: 'PUT',
  path: '/cases/:caseId/experiences/:experienceId/answers',
  summary: 'Write down what the resident answered at the table, on paper or by phone.',
  params: experienceParams,
  body: z.object({ answers: GivenAnswers, version: Version }),
  reply: Experience,
});

export const withdrawExperience = endpoint({
  id: 'withdrawExperience',
  method: 'DELETE',
  path: '/cases/:caseId/experiences/:experienceId',
  summary: 'Take the asking back; a link stops working at once. An answer that was given stays.',
  params: experienceParams,
  reply: Experience,
});

export const printExperienceForm = endpoint({
  id: 'printExperienceForm',
  method: 'GET',
  path: '/cases/:caseId/experiences/:experienceId/form',
  summary: 'The questions on paper, large, with room to write.',
  params: experienceParams,
  reply: PdfReply,
  replyType: 'pdf',
});

const linkParams = z.object({ token: z.string().max(200) });

export const openExperienceLink = endpoint({
  id: 'openExperienceLink',
  method: 'GET',
  path: '/experience-links/:token',
  summary: 'What a resident who opens a link sees: the own first name, if known. The questions are public.',
  params: linkParams,
  reply: z.object({ firstName: z.string().nullable() }),
});

export const answerExperienceLink = endpoint({
  id: 'answerExperienceLink',
  method: 'POST',
  path: '/experience-links/:token/answers',
  summary: 'Answer once through a link. Unknown, expired, withdrawn and used links give the same refusal.',
  params: linkParams,
  body: z.object({ answers: GivenAnswers }),
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
