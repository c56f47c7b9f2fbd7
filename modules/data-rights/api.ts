import { z } from 'zod';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, Remark, Version } from '../../platform/http/fields.ts';
import { erasableKinds } from '../retention/domain.ts';
import { rightKinds, rightOutcomes, staysReasons } from './domain.ts';

const caseParams = z.object({ caseId: Id });
const requestParams = caseParams.extend({ requestId: Id });
const Reason = z.string().trim().min(1).max(5000);

export const RightsRequest = z.object({
  id: Id,
  personId: Id,
  personName: z.string(),
  kind: z.enum(rightKinds),
  words: z.string(),
  receivedOn: z.string(),
  /** The last day to answer. */
  dueOn: z.string(),
  extensionReason: z.string().nullable(),
  outcome: z.enum(rightOutcomes).nullable(),
  outcomeReason: z.string().nullable(),
  answeredAt: Instant.nullable(),
  answeredByName: z.string().nullable(),
  version: z.number().int(),
});
export type RightsRequest = z.infer<typeof RightsRequest>;

const Freeze = z.object({ reason: z.string(), setAt: Instant, setByName: z.string() });

export const listRights = endpoint({
  id: 'listRights',
  method: 'GET',
  path: '/cases/:caseId/rights',
  summary: 'What residents asked about their own data, newest first, and whether processing is frozen.',
  params: caseParams,
  reply: z.object({
    requests: z.array(RightsRequest),
    people: z.array(z.object({ id: Id, name: z.string() })),
    freeze: Freeze.nullable(),
    can: z.object({ work: z.boolean(), showLooks: z.boolean() }),
  }),
});

export const askRight = endpoint({
  id: 'askRight',
  method: 'POST',
  path: '/cases/:caseId/rights',
  summary: 'Write down what a resident asks: to see, put right, erase, freeze or object (AVG art. 15–21).',
  params: caseParams,
  body: z.object({ personId: Id, kind: z.enum(rightKinds), words: Reason, receivedOn: Day }),
  reply: RightsRequest,
});

export const extendRight = endpoint({
  id: 'extendRight',
  method: 'POST',
  path: '/cases/:caseId/rights/:requestId/extend',
  summary: 'Make the term two months longer, once, with the reason that the resident is told (AVG art. 12 lid 3).',
  params: requestParams,
  body: z.object({ reason: Reason, version: Version }),
  reply: RightsRequest,
});

export const answerRight = endpoint({
  id: 'answerRight',
  method: 'POST',
  path: '/cases/:caseId/rights/:requestId/answer',
  summary: 'Answer a request with a reason. Granting a freeze or an objection holds the file still.',
  params: requestParams,
  body: z.object({ outcome: z.enum(rightOutcomes), reason: Reason, version: Version }),
  reply: RightsRequest,
});

export const liftFreeze = endpoint({
  id: 'liftFreeze',
  method: 'POST',
  path: '/cases/:caseId/freeze/lift',
  summary: 'Lift a freeze, after the resident was told (AVG art. 18 lid 3).',
  params: caseParams,
  body: z.object({ reason: Reason }),
  reply: z.object({}),
});

export const OthersWords = z.object({
  table: z.string(),
  key: z.string(),
  /** What it says, shortened. */
  text: z.string(),
  /** Null while nobody decided. */
  goesOut: z.boolean().nullable(),
});
export type OthersWords = z.infer<typeof OthersWords>;

export const listOthersWords = endpoint({
  id: 'listOthersWords',
  method: 'GET',
  path: '/cases/:caseId/rights/:requestId/others',
  summary: 'Words of or about others in the record of this resident, and what was decided of each.',
  params: requestParams,
  reply: z.object({ words: z.array(OthersWords) }),
});

export const chooseOthersWords = endpoint({
  id: 'chooseOthersWords',
  method: 'POST',
  path: '/cases/:caseId/rights/:requestId/others',
  summary: 'Decide of words of others whether they go out with the copy (AVG art. 15 lid 4).',
  params: requestParams,
  body: z.object({
    choices: z
      .array(z.object({ table: z.string().max(63), key: z.string().max(300), goesOut: z.boolean() }))
      .min(1)
      .max(2000),
    reason: Remark.default(''),
  }),
  reply: z.object({ undecided: z.number().int() }),
});

export const exportRecord = endpoint({
  id: 'exportRecord',
  method: 'GET',
  path: '/cases/:caseId/rights/:requestId/export',
  summary: 'The record of a resident for a machine: records by kind, each with its fields (AVG art. 15 and 20).',
  params: requestParams,
  reply: z.object({
    schema: z.literal('keukentafel-inspection/1'),
    madeOn: z.string(),
    personId: Id,
    /** By kind; the fields are those of db/migrations, without what only the program needs. */
    records: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
    /** How many records of others a person decided to leave out. */
    leftOut: z.number().int(),
  }),
});

export const printRecord = endpoint({
  id: 'printRecord',
  method: 'GET',
  path: '/cases/:caseId/rights/:requestId/print',
  summary: 'The same, to read: a tagged PDF in plain language.',
  params: requestParams,
  reply: PdfReply,
  replyType: 'pdf',
});

export const listErasable = endpoint({
  id: 'listErasable',
  method: 'GET',
  path: '/cases/:caseId/rights/:requestId/erasable',
  summary: 'What of the record of a resident may be erased, and what stays with its reason (AVG art. 17 lid 3 b).',
  params: requestParams,
  reply: z.object({
    may: z.array(z.object({ table: z.string(), key: z.string(), text: z.string() })),
    stays: z.array(z.object({ table: z.string(), why: z.enum(staysReasons), count: z.number().int() })),
    can: z.object({ erase: z.boolean() }),
  }),
});

export const eraseRecords = endpoint({
  id: 'eraseRecords',
  method: 'POST',
  path: '/cases/:caseId/rights/:requestId/erasures',
  summary:
    'Grant a request to erase as far as the law allows: what is named goes, all of it or none. It cannot be undone.',
  params: requestParams,
  body: z.object({
    records: z
      .array(z.object({ table: z.string().max(63), key: z.string().max(300) }))
      .min(1)
      .max(500),
    reason: Reason,
    version: Version,
    confirmed: z.literal(true),
  }),
  reply: z.object({
    request: RightsRequest,
    certificates: z.array(z.object({ kind: z.enum(erasableKinds), hash: z.string() })),
  }),
});
