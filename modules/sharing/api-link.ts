import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id } from '../../platform/http/fields.ts';
import { CaseSharing } from './api.ts';
import { SharedPiece } from './api-received.ts';

/** SHA-256 as base64url; what is hashed is made in the browser and never comes here. */
const Hash = z.string().regex(/^[\w-]{43}$/);
const contactParams = z.object({ caseId: Id, personId: Id });

export const makeShareLink = endpoint({
  id: 'makeShareLink',
  method: 'POST',
  path: '/cases/:caseId/contacts/:personId/link',
  summary:
    'Make the private link of a network member; an earlier one stops. The browser makes the secret and gives only the ' +
    'hash of it, and of it with the answer to the question together.',
  params: contactParams,
  body: z.object({ secretHash: Hash, asks: z.enum(['birth-date', 'code']), answerHash: Hash }),
  reply: CaseSharing.extend({
    /** What stands before the secret in a link, with a full stop between. */
    linkPrefix: z.string(),
  }),
});

export const endShareLink = endpoint({
  id: 'endShareLink',
  method: 'DELETE',
  path: '/cases/:caseId/contacts/:personId/link',
  summary: 'Make the private link of a network member stop.',
  params: contactParams,
  reply: CaseSharing,
});

const Token = z.string().max(200);

export const askLinkQuestion = endpoint({
  id: 'askLinkQuestion',
  method: 'POST',
  path: '/share-link/question',
  summary: 'What is asked of whoever holds a link, before anything is shown.',
  body: z.object({ token: Token }),
  reply: z.object({ asks: z.enum(['birth-date', 'code']) }),
  status: 200,
});

export const openShareLink = endpoint({
  id: 'openShareLink',
  method: 'POST',
  path: '/share-link',
  summary: 'What is shared with whoever holds a link and knows the answer. A link that ended is answered as none.',
  body: z.object({
    token: Token,
    /** A birth date as `YYYY-MM-DD`, or the digits of the code. */
    answer: z.string().trim().max(40),
  }),
  reply: z.object({ firstName: z.string(), shares: z.array(SharedPiece) }),
  status: 200,
});
