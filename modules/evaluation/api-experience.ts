import { z } from 'zod';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Id, Instant, Version } from '../../platform/http/fields.ts';
import { experienceStatuses, experienceWays } from './domain.ts';
import { caseParams, GivenAnswer, GivenAnswers } from './api-answers.ts';

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

/** The token of a link travels in the body: an address ends up in histories and in logs of everything in between. */
const Token = z.string().max(200);

export const openExperienceLink = endpoint({
  id: 'openExperienceLink',
  method: 'POST',
  path: '/experience-link',
  summary: 'What a resident who opens a link sees: the own first name, if known. The questions are public.',
  body: z.object({ token: Token }),
  status: 200,
  reply: z.object({ firstName: z.string().nullable() }),
});

export const answerExperienceLink = endpoint({
  id: 'answerExperienceLink',
  method: 'POST',
  path: '/experience-link/answers',
  summary: 'Answer once through a link. Unknown, expired, withdrawn and used links give the same refusal.',
  body: z.object({ token: Token, answers: GivenAnswers }),
});
