import { z } from 'zod';
import { lifeDomainIds, phaseIds } from '../../method/ids.ts';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Id, Instant, LongText, Remark, Version } from '../../platform/http/fields.ts';
import { openingPurposes } from './domain-sight.ts';
import { occasions } from './domain.ts';

const Domain = z.enum(lifeDomainIds);
const LevelField = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable();
const RungField = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])
  .nullable();
const caseParams = z.object({ caseId: Id });
const oneParams = z.object({ caseId: Id, assessmentId: Id });
const root = '/cases/:caseId/assessments';
const one = `${root}/:assessmentId`;

/** Version of the record that the writer saw; null: it was not there yet. */
const Seen = Version.nullable().default(null);
const SeenInPath = z.object({ version: z.coerce.number().pipe(Version) });

export const Score = z.object({
  domain: Domain,
  /** Null: not discussed. */
  level: LevelField,
  /** Why this domain matters here. */
  reason: z.string(),
  /** The version of the words of the matrix that were shown. */
  entryVersion: z.number().int(),
  version: z.number().int(),
  byName: z.string(),
  at: Instant,
});
export type Score = z.infer<typeof Score>;

export const LadderPlace = z.object({
  rung: RungField,
  wish: RungField,
  reason: z.string(),
  entryVersion: z.number().int(),
  version: z.number().int(),
  byName: z.string(),
  at: Instant,
});
export type LadderPlace = z.infer<typeof LadderPlace>;

const head = {
  id: Id,
  /** Null: the household as a whole. */
  personId: Id.nullable(),
  personName: z.string().nullable(),
  instrument: z.string(),
  occasion: z.enum(occasions),
  at: Instant,
  byName: z.string(),
  version: z.number().int(),
};

/** Which domains are open, and nothing of what was answered there. */
export const AssessmentSummary = z.object({ ...head, openDomains: z.array(Domain), hasLadder: z.boolean() });
export type AssessmentSummary = z.infer<typeof AssessmentSummary>;

export const Assessment = z.object({
  ...head,
  /** The answers this worker sees. */
  scores: z.array(Score),
  /** Sensitive domains with an answer that this worker has not opened: that it is there, and nothing of it. */
  closed: z.array(Domain),
  ladder: LadderPlace.nullable(),
  can: z.object({ work: z.boolean() }),
});
export type Assessment = z.infer<typeof Assessment>;

export const listAssessments = endpoint({
  id: 'listAssessments',
  method: 'GET',
  path: root,
  summary: 'The scorings of a case, oldest first: when, about whom, and which domains are open; no answers.',
  params: caseParams,
  reply: z.object({
    assessments: z.array(AssessmentSummary),
    people: z.array(z.object({ id: Id, name: z.string() })),
    phase: z.enum(phaseIds),
    can: z.object({ work: z.boolean() }),
  }),
});

export const startAssessment = endpoint({
  id: 'startAssessment',
  method: 'POST',
  path: root,
  summary: 'Begin a scoring of one person, or of the household as a whole. Nothing is opened yet.',
  params: caseParams,
  body: z.object({
    id: Id.optional(),
    personId: Id.nullable().default(null),
    occasion: z.enum(occasions),
    at: Instant.optional(),
  }),
  reply: Assessment,
});

export const getAssessment = endpoint({
  id: 'getAssessment',
  method: 'GET',
  path: one,
  summary: 'One scoring with its answers; the audit names every domain that was shown.',
  params: oneParams,
  reply: Assessment,
});

export const printAssessment = endpoint({
  id: 'printAssessment',
  method: 'GET',
  path: `${one}/document`,
  summary: 'One scoring to print, beside an earlier one: the picture, and every answer in words with its reason.',
  params: oneParams,
  query: z.object({ beside: Id.optional() }),
  reply: PdfReply,
  replyType: 'pdf',
});

export const changeAssessment = endpoint({
  id: 'changeAssessment',
  method: 'PUT',
  path: one,
  summary: 'Replace about whom a scoring is, and on what occasion and day.',
  params: oneParams,
  body: z.object({
    personId: Id.nullable(),
    occasion: z.enum(occasions),
    at: Instant,
    version: Version,
  }),
  reply: Assessment,
});

export const dropAssessment = endpoint({
  id: 'dropAssessment',
  method: 'DELETE',
  path: one,
  summary: 'Take away a scoring in which nothing was opened.',
  params: oneParams,
});

export const listDomainAnswers = endpoint({
  id: 'listDomainAnswers',
  method: 'GET',
  path: '/cases/:caseId/life-domains/:domain/answers',
  summary: 'What was answered on one domain, oldest first; the look at this domain is kept.',
  params: z.object({ caseId: Id, domain: Domain }),
  reply: z.object({
    answers: z.array(
      Score.extend({
        assessmentId: Id,
        personId: Id.nullable(),
        personName: z.string().nullable(),
        occasion: z.enum(occasions),
        heldAt: Instant,
      }),
    ),
    /** There are answers that this worker has not opened. */
    isClosed: z.boolean(),
  }),
});

export const openDomain = endpoint({
  id: 'openDomain',
  method: 'POST',
  path: '/cases/:caseId/life-domains/:domain/openings',
  summary: 'Open a sensitive domain of a case for oneself, for a reason, until the end of the day. Kept for good.',
  params: z.object({ caseId: Id, domain: Domain }),
  body: z.discriminatedUnion('purpose', [
    z.object({ purpose: z.enum(openingPurposes).exclude(['other']), reason: Remark.default('') }),
    z.object({ purpose: z.literal('other'), reason: LongText }),
  ]),
  reply: z.object({ until: Instant }),
});

export const keepScore = endpoint({
  id: 'keepScore',
  method: 'PUT',
  path: `${one}/scores/:domain`,
  summary: 'Open a domain with the reason why it matters, or change its level or reason. Null: not discussed.',
  params: oneParams.extend({ domain: Domain }),
  body: z.object({
    level: LevelField.default(null),
    reason: LongText,
    entryVersion: Version,
    version: Seen,
  }),
  reply: Score,
});

export const closeDomain = endpoint({
  id: 'closeDomain',
  method: 'DELETE',
  path: `${one}/scores/:domain`,
  summary: 'Close a domain that turned out not to matter: nothing of it is kept.',
  params: oneParams.extend({ domain: Domain }),
  query: SeenInPath,
});

export const keepLadder = endpoint({
  id: 'keepLadder',
  method: 'PUT',
  path: `${one}/ladder`,
  summary: 'Place somebody on the participation ladder, with the reason why it matters. Null: not discussed.',
  params: oneParams,
  body: z.object({
    rung: RungField.default(null),
    wish: RungField.default(null),
    reason: LongText,
    entryVersion: Version,
    version: Seen,
  }),
  reply: LadderPlace,
});

export const closeLadder = endpoint({
  id: 'closeLadder',
  method: 'DELETE',
  path: `${one}/ladder`,
  summary: 'Leave the ladder out: nothing of it is kept.',
  params: oneParams,
  query: SeenInPath,
});
