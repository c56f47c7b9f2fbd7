import { z } from 'zod';
import { consentKinds, consentWays } from '../../access/consent-record.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, Remark, ShortText } from '../../platform/http/fields.ts';
import type { Block } from '../../platform/pdf/document.ts';
import { bases, healthBases, otherBases, recipientKinds, shareStates } from './domain.ts';

// The calls of a worker: who outside the team sees what of a case. Those of a partner are in api-received.ts, those of
// somebody with a private link in api-link.ts.

const caseParams = z.object({ caseId: Id });

/** A kind of piece; which there are is known by app/shared-pieces.ts. */
const Kind = z.string().regex(/^[a-z]{1,40}$/);

export const Share = z.object({
  id: Id,
  piece: z.object({ kind: Kind, kindName: z.string(), id: Id, title: z.string(), detail: z.string() }),
  recipient: z.object({ kind: z.enum(recipientKinds), id: Id, name: z.string() }),
  basis: z.enum(bases),
  /** The names of whose consent it rests on. */
  consentOf: z.array(z.string()),
  law: z.string().nullable(),
  explanation: z.string().nullable(),
  healthBasis: z.enum(healthBases).nullable(),
  purpose: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  state: z.enum(shareStates),
  endsSoon: z.boolean(),
  sharedAt: Instant,
  sharedByName: z.string(),
  withdrawnAt: Instant.nullable(),
  withdrawnByName: z.string().nullable(),
  withdrawnWhy: z.string().nullable(),
  /** What the partner answered. */
  reaction: z.object({ text: z.string(), at: Instant }).nullable(),
});
export type Share = z.infer<typeof Share>;

/** A consent to share that stands. */
export const SharingConsent = z.object({
  id: Id,
  personId: Id,
  personName: z.string(),
  recipientId: Id,
  recipientName: z.string(),
  how: z.enum(consentWays).nullable(),
  onDay: z.iso.date(),
  remark: z.string().nullable(),
});
export type SharingConsent = z.infer<typeof SharingConsent>;

/** Somebody around the household: what they said of being known and called, and their private link. */
export const Contact = z.object({
  id: Id,
  name: z.string(),
  role: z.string().nullable(),
  consent: z.enum(consentKinds).nullable(),
  birthDate: z.iso.date().nullable(),
  link: z
    .object({
      asks: z.enum(['birth-date', 'code']),
      madeAt: Instant,
      madeByName: z.string(),
      /** Too many wrong answers: it opens nothing any more. */
      isLocked: z.boolean(),
    })
    .nullable(),
});
export type Contact = z.infer<typeof Contact>;

export const CaseSharing = z.object({
  /** Open ones first by their last day, then what ended, newest first. */
  shares: z.array(Share),
  consents: z.array(SharingConsent),
  contacts: z.array(Contact),
  can: z.object({ share: z.boolean(), withdraw: z.boolean() }),
});
export type CaseSharing = z.infer<typeof CaseSharing>;

export const listShares = endpoint({
  id: 'listShares',
  method: 'GET',
  path: '/cases/:caseId/shares',
  summary: 'Who outside the team sees which piece of a case, until when and why it may; with the consents behind it.',
  params: caseParams,
  reply: CaseSharing,
});

export const Shareable = z.object({
  pieces: z.array(
    z.object({
      kind: Kind,
      kindName: z.string(),
      id: Id,
      title: z.string(),
      detail: z.string(),
      consentOf: z.array(Id),
      saysHealth: z.boolean(),
    }),
  ),
  partners: z.array(z.object({ id: Id, name: z.string() })),
  contacts: z.array(Contact.pick({ id: true, name: true, role: true, consent: true })),
  /** Whose consent can be noted. */
  people: z.array(z.object({ id: Id, name: z.string() })),
  consents: z.array(SharingConsent),
});
export type Shareable = z.infer<typeof Shareable>;

export const listShareable = endpoint({
  id: 'listShareable',
  method: 'GET',
  path: '/cases/:caseId/shareable',
  summary: 'What of a case can be shared and with whom.',
  params: caseParams,
  reply: Shareable,
});

/** How and when somebody said yes. */
const Said = z.object({ how: z.enum(consentWays), onDay: Day });

export const NewShare = z.object({
  id: Id.optional(),
  pieceKind: Kind,
  pieceId: Id,
  recipient: z.object({ kind: z.enum(recipientKinds), id: Id }),
  purpose: ShortText,
  /** Today when it is left out. */
  startsOn: Day.nullable().default(null),
  endsOn: Day,
  ground: z.discriminatedUnion('basis', [
    z.object({
      basis: z.literal('consent'),
      /** Consents that stand and also cover this. */
      consentIds: z.array(Id).max(20).default([]),
      /** Those that are noted along with it. */
      given: z
        .array(Said.extend({ personId: Id }))
        .max(20)
        .default([]),
    }),
    z.object({
      basis: z.enum(otherBases),
      /** The article: "Wmo 2015, artikel 5.1.1". */
      law: ShortText,
      explanation: LongText,
    }),
  ]),
  /** Needed where the piece says something of health (AVG art. 9). */
  healthBasis: z.enum(healthBases).nullable().default(null),
  /** Of a network member who did not yet say that we may know and call them. */
  recipientAgreed: Said.nullable().default(null),
});
export type NewShare = z.output<typeof NewShare>;

export const sharePiece = endpoint({
  id: 'sharePiece',
  method: 'POST',
  path: '/cases/:caseId/shares',
  summary: 'Share one piece with a partner or network member. What was shared of it with them before is replaced.',
  params: caseParams,
  body: NewShare,
  reply: Share,
});

export const withdrawShare = endpoint({
  id: 'withdrawShare',
  method: 'POST',
  path: '/cases/:caseId/shares/:shareId/withdrawal',
  summary: 'Stop a sharing; it holds from the next request on.',
  params: caseParams.extend({ shareId: Id }),
  body: z.object({ why: Remark.default('') }),
  reply: Share,
  status: 200,
});

export const withdrawConsent = endpoint({
  id: 'withdrawConsent',
  method: 'POST',
  path: '/cases/:caseId/consents/:consentId/withdrawal',
  summary: 'Note that somebody took a consent back; everything that rests on it ends at once.',
  params: caseParams.extend({ consentId: Id }),
  body: z.object({ how: z.enum(consentWays).nullable().default(null), remark: Remark.default('') }),
  reply: CaseSharing,
  status: 200,
});

const pieceBlockKinds = ['heading', 'paragraph', 'list', 'quote', 'keyValues', 'table', 'drawing'] as const;

/** What a piece can say; each kind reads on a screen and on paper. */
export type PieceBlock = Extract<Block, { kind: (typeof pieceBlockKinds)[number] }>;

/** Of a printed page what can be shared: what is there only to be filled in by hand falls away. */
export const asPiece = (blocks: readonly Block[]): PieceBlock[] =>
  blocks.filter((block): block is PieceBlock => pieceBlockKinds.some((kind) => kind === block.kind));

/** A piece as somebody outside the team reads it: itself, and nothing of the household around it. */
export interface Piece {
  title: string;
  subtitle?: string;
  blocks: readonly PieceBlock[];
}

/** A piece as a worker chooses it. */
export interface PieceHead {
  id: string;
  title: string;
  /** What tells it from others with that title: a version and its day; empty when nothing is needed. */
  detail: string;
  /** Whose piece it is and who decides for themselves: sharing on consent needs theirs. */
  consentOf: readonly string[];
  /** It says something of somebody's health as far as the program can tell. */
  saysHealth: boolean;
}
