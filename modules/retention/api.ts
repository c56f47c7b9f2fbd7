import { z } from 'zod';
import { termUnits } from '../../platform/calendar/long-term.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, PageQuery, Version } from '../../platform/http/fields.ts';
import { destroyedKinds, pieceKinds, ruleIds } from './domain.ts';

const Term = z.object({ unit: z.enum(termUnits), count: z.number().int().min(1).max(100) });
const Reason = z.string().trim().min(1).max(2000);

export const Rule = z.object({
  id: z.enum(ruleIds),
  way: z.enum(['confirmed', 'asked', 'with-subject', 'by-itself']),
  term: Term.nullable(),
  /** Law and article. */
  source: z.string(),
  isOn: z.boolean(),
  isConfigurable: z.boolean(),
  isOptional: z.boolean(),
  /** Of the choice of the organisation; 0 when it made none. */
  version: z.number().int(),
});
export type Rule = z.infer<typeof Rule>;

export const Hold = z.object({
  id: Id,
  reason: z.string(),
  until: z.string(),
  setAt: Instant,
  setByName: z.string(),
  version: z.number().int(),
});

export const GoingPiece = z.object({
  kind: z.enum(pieceKinds),
  id: Id,
  rule: z.enum(ruleIds),
  teamName: z.string(),
  /** How the team knows it; null for whoever may only know that there is something. */
  title: z.string().nullable(),
  startedOn: z.string(),
  keptUntil: z.string(),
  goesOn: z.string(),
  /** Its term is over and nothing holds it. */
  mayGo: z.boolean(),
  hold: Hold.nullable(),
});
export type GoingPiece = z.infer<typeof GoingPiece>;

export const AskedCase = z.object({
  householdId: Id,
  teamName: z.string(),
  /** As with a piece that goes. */
  title: z.string().nullable(),
  coordinatorName: z.string().nullable(),
  lastOn: z.string(),
  askedOn: z.string(),
});
export type AskedCase = z.infer<typeof AskedCase>;

export const Certificate = z.object({
  id: Id,
  pieceKind: z.enum(destroyedKinds),
  rule: z.string(),
  startedOn: z.string(),
  keptUntil: z.string(),
  counts: z.record(z.string(), z.number().int()),
  pseudonymised: z.number().int(),
  decidedByName: z.string(),
  decidedAt: Instant,
  hash: z.string(),
  repeatedAt: Instant.nullable(),
});
export type Certificate = z.infer<typeof Certificate>;

const PieceRef = z.object({ kind: z.enum(pieceKinds), id: Id });

export const getRetention = endpoint({
  id: 'getRetention',
  method: 'GET',
  path: '/retention',
  summary: 'How long what is kept, and what will go in the coming three months.',
  reply: z.object({
    today: z.string(),
    rules: z.array(Rule),
    pieces: z.array(GoingPiece),
    /** Open cases that fell silent: asked about, now or in those months; they do not go. */
    asked: z.array(AskedCase),
    can: z.object({ hold: z.boolean(), destroy: z.boolean(), choose: z.boolean() }),
  }),
});

export const chooseTerm = endpoint({
  id: 'chooseTerm',
  method: 'POST',
  path: '/retention/terms',
  summary: 'Set a term that the law leaves to the organisation, or turn on a rule that is prepared.',
  body: z.object({ rule: z.enum(ruleIds), isOn: z.boolean(), term: Term, version: z.number().int().min(0) }),
  reply: Rule,
});

export const holdPiece = endpoint({
  id: 'holdPiece',
  method: 'POST',
  path: '/retention/holds',
  summary: 'Keep one piece longer than its rule, with a reason and an end.',
  body: z.object({ piece: PieceRef, reason: Reason, until: Day }),
  reply: Hold,
});

export const liftHold = endpoint({
  id: 'liftHold',
  method: 'POST',
  path: '/retention/holds/:holdId/lift',
  summary: 'End a hold before its day.',
  params: z.object({ holdId: Id }),
  body: z.object({ reason: Reason, version: Version }),
  reply: z.object({}),
});

export const destroyPieces = endpoint({
  id: 'destroyPieces',
  method: 'POST',
  path: '/retention/destructions',
  summary: 'Destroy pieces that were kept for their term: everywhere, all of them or none. It cannot be undone.',
  body: z.object({ pieces: z.array(PieceRef).min(1).max(25), confirmed: z.literal(true) }),
  reply: z.object({ certificates: z.array(Certificate) }),
});

export const listCertificates = endpoint({
  id: 'listCertificates',
  method: 'GET',
  path: '/retention/destructions',
  summary: 'What was destroyed, newest first.',
  query: PageQuery,
  reply: z.object({ certificates: z.array(Certificate), total: z.number().int() }),
});
