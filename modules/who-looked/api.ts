import { z } from 'zod';
import { relations } from '../../access/near-over-time.ts';
import { purposes } from '../../access/purpose.ts';
import { roles } from '../../access/viewer.ts';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Id, Instant } from '../../platform/http/fields.ts';
import { hows, longestLink, partsOfDay, whats } from './domain.ts';

/** SHA-256 as base64url; what is hashed is made in the browser and never comes here. */
const Hash = z.string().regex(/^[\w-]{43}$/);
const caseParams = z.object({ caseId: Id });
const personParams = caseParams.extend({ personId: Id });

const LookLinks = z.object({
  /** Members of the household who may have a link, also who moved out, and the one they have. */
  people: z.array(
    z.object({
      id: Id,
      name: z.string(),
      birthDate: z.iso.date().nullable(),
      movedOutOn: z.iso.date().nullable(),
      link: z.object({ madeAt: Instant, madeByName: z.string(), until: Instant, isLocked: z.boolean() }).nullable(),
    }),
  ),
  can: z.object({ make: z.boolean() }),
});
export type LookReader = z.infer<typeof LookLinks>['people'][number];

export const listLookLinks = endpoint({
  id: 'listLookLinks',
  method: 'GET',
  path: '/cases/:caseId/look-links',
  summary: 'Which members of a household can read who looked at their file, and until when.',
  params: caseParams,
  reply: LookLinks,
});

export const makeLookLink = endpoint({
  id: 'makeLookLink',
  method: 'POST',
  path: '/cases/:caseId/people/:personId/look-link',
  summary:
    'Make the private link by which a resident reads who looked; an earlier one stops. The browser makes the secret ' +
    'and gives only the hash of it, and of it with the answer to the question together.',
  params: personParams,
  body: z.object({
    secretHash: Hash,
    asks: z.enum(['birth-date', 'code']),
    answerHash: Hash,
    days: z.number().int().min(1).max(longestLink),
  }),
  reply: LookLinks.extend({
    /** What stands before the secret in a link, with a full stop between. */
    linkPrefix: z.string(),
  }),
});

export const endLookLink = endpoint({
  id: 'endLookLink',
  method: 'DELETE',
  path: '/cases/:caseId/people/:personId/look-link',
  summary: 'Make the link by which a resident reads who looked stop.',
  params: personParams,
  reply: LookLinks,
});

const Token = z.string().max(200);
const Opening = z.object({
  token: Token,
  /** A birth date as `YYYY-MM-DD`, or the digits of the code. */
  answer: z.string().trim().max(40),
});

export const askLookQuestion = endpoint({
  id: 'askLookQuestion',
  method: 'POST',
  path: '/look-link/question',
  summary: 'What is asked of a resident with a link, before anything is shown.',
  body: z.object({ token: Token }),
  reply: z.object({ asks: z.enum(['birth-date', 'code']) }),
  status: 200,
});

/** What one person did on one day, of one kind. */
const ToldLook = z.object({
  /** Only of who carried the file at that moment; of others their function is told. */
  name: z.string().nullable(),
  /** `link`: somebody with a private link, such as the reader. */
  role: z.enum([...roles, 'link']),
  relation: z.enum(relations).nullable(),
  team: z.string().nullable(),
  how: z.enum(hows),
  whats: z.array(z.enum(whats)),
  parts: z.array(z.enum(partsOfDay)),
  purposes: z.array(z.enum(purposes)),
  times: z.number().int(),
});
export type ToldLook = z.infer<typeof ToldLook>;

export const WhoLooked = z.object({
  firstName: z.string(),
  /** The first day that is told, and the last day of the link. */
  since: z.string(),
  /** The last day that is told: on which the reader moved out. Null for who lives there. */
  livedUntil: z.string().nullable(),
  until: z.string(),
  days: z.array(z.object({ day: z.string(), looks: z.array(ToldLook) })),
});
export type WhoLooked = z.infer<typeof WhoLooked>;

export const openLookLink = endpoint({
  id: 'openLookLink',
  method: 'POST',
  path: '/look-link',
  summary:
    'Who looked at the file of whoever holds a link and knows the answer. A link that ended is answered as none.',
  body: Opening,
  reply: WhoLooked,
  status: 200,
});

export const printLookLink = endpoint({
  id: 'printLookLink',
  method: 'POST',
  path: '/look-link/print',
  summary: 'The same, to keep: a tagged PDF in plain language.',
  body: Opening,
  reply: PdfReply,
  replyType: 'pdf',
  status: 200,
});
