import { z } from 'zod';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Day, Id } from '../../platform/http/fields.ts';
import { genders, personPlaces } from '../households/domain.ts';
import { contents, type ContentOf } from './contents.ts';
import { drawingKinds, longestToolId, type DrawingKind, type Part } from './domain.ts';

const ofCase = z.object({ caseId: Id });
const ofDrawing = ofCase.extend({ drawingId: Id });

/** Which instrument, for the kinds that have several. */
const ToolId = z.string().min(1).max(longestToolId).nullable().default(null);

const seen = {
  toolId: ToolId,
  /** The version that was seen; 0 for a part that is new. */
  version: z.number().int().min(0),
};

const Content = z.union([
  contents.ecogram,
  contents.genogram,
  contents['life-line'],
  contents.sociogram,
  contents['network-map'],
  contents.notes,
  contents.sheet,
]);

export const DrawingPart = z.object({
  id: Id,
  version: z.number().int(),
  /** Null: taken out of the drawing. */
  content: Content.nullable(),
});
export type DrawingPart = z.infer<typeof DrawingPart>;

export const Drawing = z.object({
  id: Id,
  kind: z.enum(drawingKinds),
  toolId: z.string().nullable(),
  /** Who stands in the middle; null: the household. */
  personId: Id.nullable(),
  onDay: z.string(),
  methodVersion: z.number().int(),
  /** Nobody draws in it any more: a later moment was begun. */
  isClosed: z.boolean(),
  byName: z.string(),
  parts: z.array(DrawingPart),
});
export type Drawing = z.infer<typeof Drawing>;

/** A moment of one kind, with what its parts hold. */
export interface MomentOf<K extends DrawingKind> extends Omit<Drawing, 'kind' | 'parts'> {
  kind: K;
  parts: Part<ContentOf<K>>[];
}

/** Somebody who is known already and can be drawn with one tap. */
export const KnownPerson = z.object({
  id: Id,
  name: z.string(),
  place: z.enum(personPlaces),
  role: z.string().nullable(),
  gender: z.enum(genders).nullable(),
  hasDied: z.boolean(),
});
export type KnownPerson = z.infer<typeof KnownPerson>;

export const CaseDrawings = z.object({
  householdId: Id,
  householdName: z.string(),
  /** Oldest first; the last is worked on. */
  drawings: z.array(Drawing),
  people: z.array(KnownPerson),
  /** What was said at the table about somebody, newest first. */
  said: z.array(z.object({ id: Id, text: z.string(), personId: Id.nullable() })),
  /** What stands in the record by now: goals of the plan, and strengths that were named. */
  given: z.array(Id),
  /** The conversation that what is named here joins: the one that began last. */
  conversationId: Id.nullable(),
  can: z.object({ work: z.boolean() }),
});
export type CaseDrawings = z.infer<typeof CaseDrawings>;

export const listDrawings = endpoint({
  id: 'listDrawings',
  method: 'GET',
  path: '/cases/:caseId/drawings',
  summary:
    'Every moment of one drawing of a case, or of all that was drawn and filled in, oldest first, with who could be drawn.',
  params: ofCase,
  query: z.object({ kind: z.enum(drawingKinds).optional(), toolId: ToolId }),
  reply: CaseDrawings,
});

/** Tells whether there is something new, without showing anything: a look at the drawing itself is kept, this is not one. */
export const getDrawingStamp = endpoint({
  id: 'getDrawingStamp',
  method: 'GET',
  path: '/cases/:caseId/drawing-stamp',
  summary: 'A word that is another one after anything of a drawing was drawn, changed or begun.',
  params: ofCase,
  query: z.object({ kind: z.enum(drawingKinds), toolId: ToolId }),
  reply: z.object({ stamp: z.string() }),
});

export const beginDrawing = endpoint({
  id: 'beginDrawing',
  method: 'POST',
  path: '/cases/:caseId/drawings',
  summary:
    'Begin a new moment of a drawing, with everything of the last one; the last one stays as it is from then on. Who comes second gets the moment that a colleague began.',
  params: ofCase,
  body: z.object({
    id: Id,
    kind: z.enum(drawingKinds),
    toolId: ToolId,
    /** The last moment that was seen; null: there was none yet. */
    after: Id.nullable(),
    onDay: Day,
    personId: Id.nullable().default(null),
  }),
  reply: Drawing,
});

export const putDrawingPart = endpoint({
  id: 'putDrawingPart',
  method: 'PUT',
  path: '/cases/:caseId/drawings/:drawingId/parts/:partId',
  summary: 'Draw, change or take out one part of the moment that is worked on.',
  params: ofDrawing.extend({ partId: Id }),
  body: z.discriminatedUnion('kind', [
    z.object({ ...seen, kind: z.literal('ecogram'), content: contents.ecogram.nullable() }),
    z.object({ ...seen, kind: z.literal('genogram'), content: contents.genogram.nullable() }),
    z.object({ ...seen, kind: z.literal('sheet'), content: contents.sheet.nullable() }),
    z.object({ ...seen, kind: z.literal('life-line'), content: contents['life-line'].nullable() }),
    z.object({ ...seen, kind: z.literal('sociogram'), content: contents.sociogram.nullable() }),
    z.object({ ...seen, kind: z.literal('network-map'), content: contents['network-map'].nullable() }),
    z.object({ ...seen, kind: z.literal('notes'), content: contents.notes.nullable() }),
  ]),
  reply: DrawingPart,
});

export const printDrawing = endpoint({
  id: 'printDrawing',
  method: 'GET',
  path: '/cases/:caseId/drawings/:drawingId/document',
  summary: 'One moment of a drawing to print: the picture, and everything in it as a table.',
  params: ofDrawing,
  reply: PdfReply,
  replyType: 'pdf',
});
