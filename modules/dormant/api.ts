import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText } from '../../platform/http/fields.ts';

const params = z.object({ caseId: Id });

export const Silence = z.object({
  /** Since when nothing was written; null while the case is not asked about. */
  since: z.iso.date().nullable(),
  /** The last answer that the case stays open. */
  kept: z.object({ reason: z.string(), nextOn: z.iso.date(), at: Instant, byName: z.string() }).nullable(),
  can: z.object({ answer: z.boolean() }),
});
export type Silence = z.infer<typeof Silence>;

export const getSilence = endpoint({
  id: 'getSilence',
  method: 'GET',
  path: '/cases/:caseId/silence',
  summary: 'Whether nobody wrote in a case for so long that it is asked about, and what was answered before.',
  params,
  reply: Silence,
});

export const keepCaseOpen = endpoint({
  id: 'keepCaseOpen',
  method: 'POST',
  path: '/cases/:caseId/silence/answers',
  summary: 'Say that a case that fell silent stays open, why, and on which day to ask again.',
  params,
  body: z.object({ reason: LongText, nextOn: Day }),
  reply: Silence,
});
