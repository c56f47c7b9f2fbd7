import { z } from 'zod';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Id, Instant, LongText } from '../../platform/http/fields.ts';

/** A line or shape as the path of an SVG, or a word that is centred on its place; colours as `#rrggbb`. */
const DrawnMark = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('path'),
    d: z.string(),
    fill: z.string().optional(),
    stroke: z.string().optional(),
    width: z.number().optional(),
    dash: z.array(z.number()).optional(),
  }),
  z.object({
    kind: z.literal('text'),
    x: z.number(),
    y: z.number(),
    text: z.string(),
    size: z.number(),
    isBold: z.boolean(),
    isFromLeft: z.boolean().optional(),
    colour: z.string(),
  }),
]);

/** The parts a piece is made of, as it reads on a screen; on paper they are the same. */
const PieceBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.literal([2, 3]), text: z.string() }),
  z.object({
    kind: z.literal('paragraph'),
    text: z.string(),
    tone: z.enum(['plain', 'soft', 'strong', 'large']).optional(),
  }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()), ordered: z.boolean().optional() }),
  z.object({ kind: z.literal('quote'), voice: z.string(), text: z.string(), lang: z.string().optional() }),
  z.object({ kind: z.literal('keyValues'), items: z.array(z.object({ key: z.string(), value: z.string() })) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string().optional(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('drawing'),
    /** The picture in words. */
    alt: z.string(),
    /** From the middle to each side of the square. */
    frame: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    groups: z.array(z.object({ x: z.number(), y: z.number(), marks: z.array(DrawnMark) })),
  }),
]);
export type PieceBlock = z.infer<typeof PieceBlock>;

/** What a recipient knows of a sharing: what kind of thing, why, of whom, until when. */
const SharedHead = z.object({
  id: Id,
  kindName: z.string(),
  title: z.string(),
  purpose: z.string(),
  sharedByName: z.string(),
  teamName: z.string(),
  sharedAt: Instant,
  endsOn: z.iso.date(),
});

export const SharedPiece = SharedHead.extend({
  piece: z.object({ title: z.string(), subtitle: z.string().optional(), blocks: z.array(PieceBlock) }),
});
export type SharedPiece = z.infer<typeof SharedPiece>;

const Received = SharedHead.extend({
  /** Pieces of one household carry one number; which household it is stays with the team. */
  household: z.number().int(),
  hasReaction: z.boolean(),
});

export const listReceived = endpoint({
  id: 'listReceived',
  method: 'GET',
  path: '/shared-with-me',
  summary: 'The pieces that are shared with you now.',
  reply: z.object({ shares: z.array(Received) }),
});

const shareParams = z.object({ shareId: Id });

export const getReceived = endpoint({
  id: 'getReceived',
  method: 'GET',
  path: '/shared-with-me/:shareId',
  summary: 'A piece that is shared with you.',
  params: shareParams,
  reply: SharedPiece.extend({
    reaction: z.object({ text: z.string(), at: Instant, version: z.number().int() }).nullable(),
  }),
});

export const printReceived = endpoint({
  id: 'printReceived',
  method: 'GET',
  path: '/shared-with-me/:shareId/pdf',
  summary: 'A piece that is shared with you, on paper.',
  params: shareParams,
  reply: PdfReply,
  replyType: 'pdf',
});

export const reactToShare = endpoint({
  id: 'reactToShare',
  method: 'PUT',
  path: '/shared-with-me/:shareId/reaction',
  summary: 'Answer to who shared it: one text, that can be put right.',
  params: shareParams,
  body: z.object({
    text: LongText,
    /** 0 when nothing was answered yet. */
    version: z.number().int().min(0),
  }),
  reply: getReceived.reply,
});
