import { z } from 'zod';
import { roles } from '../../access/viewer.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id, Instant, PageQuery, Version } from '../../platform/http/fields.ts';
import { findings, patterns, questionStates } from './domain.ts';

const Words = z.string().trim().min(1).max(2000);

/** What was seen: numbers only. */
const Facts = z.object({
  looks: z.number().int(),
  households: z.number().int().optional(),
  days: z.number().int().optional(),
  tries: z.number().int().optional(),
  /** House numbers between the two doors. */
  apart: z.number().int().optional(),
});
export type Facts = z.infer<typeof Facts>;

const Seen = z.object({
  id: Id,
  pattern: z.enum(patterns),
  state: z.enum(questionStates),
  /** Null where it is about more than one, or about one that cannot be named. */
  household: z.string().nullable(),
  fromAt: Instant,
  untilAt: Instant,
  facts: Facts,
  question: z.string().nullable(),
  askedAt: Instant.nullable(),
  answer: z.string().nullable(),
  answeredAt: Instant.nullable(),
  version: z.number().int(),
});

/** A question as the privacy officer has it. */
export const AuditQuestion = Seen.extend({
  who: z.string(),
  role: z.enum(roles),
  raisedAt: Instant,
  setAsideWhy: z.string().nullable(),
  finding: z.enum(findings).nullable(),
  remark: z.string().nullable(),
  closedAt: Instant.nullable(),
});
export type AuditQuestion = z.infer<typeof AuditQuestion>;

/** The same as whoever it is about has it: with what was found, without what the officer noted beside it. */
export const OwnQuestion = Seen.extend({ askedByName: z.string(), finding: z.enum(findings).nullable() });
export type OwnQuestion = z.infer<typeof OwnQuestion>;

export const QuestionRule = z.object({
  pattern: z.enum(patterns),
  isOn: z.boolean(),
  least: z.number().int().nullable(),
  lowest: z.number().int().nullable(),
  highest: z.number().int().nullable(),
  /** Why the organisation chose it so; null while it is as the program came. */
  reason: z.string().nullable(),
  /** 0 while it is as the program came. */
  version: z.number().int(),
});
export type QuestionRule = z.infer<typeof QuestionRule>;

export const listAuditQuestions = endpoint({
  id: 'listAuditQuestions',
  method: 'GET',
  path: '/audit/questions',
  summary: 'Questions about looking, what waits for the privacy officer first; and by which rules they are raised.',
  query: PageQuery,
  reply: z.object({
    questions: z.array(AuditQuestion),
    total: z.number().int(),
    /** How many wait for the privacy officer. */
    waiting: z.number().int(),
    rules: z.array(QuestionRule),
  }),
});

const params = z.object({ questionId: Id });

export const putQuestion = endpoint({
  id: 'putQuestion',
  method: 'POST',
  path: '/audit/questions/:questionId/asking',
  summary: 'Put a question to whoever it is about, in words of the privacy officer.',
  params,
  body: z.object({ question: Words, version: Version }),
  reply: AuditQuestion,
});

export const setQuestionAside = endpoint({
  id: 'setQuestionAside',
  method: 'POST',
  path: '/audit/questions/:questionId/setting-aside',
  summary: 'Set a question aside with a reason; nobody is asked.',
  params,
  body: z.object({ reason: Words, version: Version }),
  reply: AuditQuestion,
});

export const closeQuestion = endpoint({
  id: 'closeQuestion',
  method: 'POST',
  path: '/audit/questions/:questionId/closing',
  summary: 'Close a question that was put, with what was found.',
  params,
  body: z.object({ finding: z.enum(findings), remark: z.string().trim().max(2000).default(''), version: Version }),
  reply: AuditQuestion,
});

export const chooseQuestionRule = endpoint({
  id: 'chooseQuestionRule',
  method: 'POST',
  path: '/audit/question-rules',
  summary: 'Choose from which number a pattern is asked about, or that it is not, with the reason.',
  body: z.object({
    pattern: z.enum(patterns),
    isOn: z.boolean(),
    least: z.number().int().nullable(),
    reason: Words,
    version: z.number().int().min(0),
  }),
  reply: QuestionRule,
});

const OwnDoor = z.object({ postcode: z.string(), houseNumber: z.number().int() });

export const listOwnQuestions = endpoint({
  id: 'listOwnQuestions',
  method: 'GET',
  path: '/questions-to-me',
  summary: 'What the privacy officer asked you about your looking, and the door you gave to be asked about neighbours.',
  reply: z.object({
    questions: z.array(OwnQuestion),
    waiting: z.number().int(),
    door: OwnDoor.nullable(),
    /** Of the door; 0 while there is none. */
    doorVersion: z.number().int(),
  }),
});

export const answerQuestion = endpoint({
  id: 'answerQuestion',
  method: 'POST',
  path: '/questions-to-me/:questionId/answer',
  summary: 'Answer a question about your looking in your own words.',
  params,
  body: z.object({ answer: Words, version: Version }),
  reply: OwnQuestion,
});

export const keepOwnDoor = endpoint({
  id: 'keepOwnDoor',
  method: 'PUT',
  path: '/own-door',
  summary: 'Say where you live, so that looks at your own neighbours are noticed; null takes it away. Nobody reads it.',
  body: z.object({
    door: OwnDoor.extend({
      postcode: z
        .string()
        .trim()
        .regex(/^\d{4} ?[a-z]{2}$/i),
      houseNumber: z.number().int().min(1).max(99_999),
    }).nullable(),
    version: z.number().int().min(0),
  }),
  reply: z.object({ door: OwnDoor.nullable(), doorVersion: z.number().int() }),
});
