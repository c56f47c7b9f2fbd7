import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import { functionIds, isInOrder } from './domain.ts';

const caseParams = z.object({ caseId: Id });
const teamParams = z.object({ teamId: Id });

const Line = z.object({ doUpTo: z.number().min(0).max(10_000_000), consultUpTo: z.number().min(0).max(10_000_000) });

export const TeamLimit = z.object({
  /** A topic of the way of working, such as `debts`; its words stand there (method/limits.ts). */
  id: z.string(),
  /** The lines by threshold: of the team, or those of the way of working. */
  thresholds: z.record(z.string(), Line),
  /** The team set them itself. */
  isOwn: z.boolean(),
  /** Whom to ask, by name. */
  ask: z.string().nullable(),
  /** 0 as long as the team set nothing. */
  version: z.number().int(),
});
export type TeamLimit = z.infer<typeof TeamLimit>;

export const Cut = z.object({
  id: Id,
  product: z.string(),
  /** The last function the team does itself. */
  untilFunction: z.enum(functionIds),
  /** Who goes on from there. */
  thenBy: z.string(),
  note: z.string().nullable(),
  version: z.number().int(),
});
export type Cut = z.infer<typeof Cut>;

export const Limits = z.object({
  teamId: Id,
  limits: z.array(TeamLimit),
  cuts: z.array(Cut),
  can: z.object({ set: z.boolean() }),
});

export const getCaseLimits = endpoint({
  id: 'getCaseLimits',
  method: 'GET',
  path: '/cases/:caseId/limits',
  summary:
    'What the team of this case does itself, consults about or hands over. Advice: nothing of the case is in it.',
  params: caseParams,
  reply: Limits,
});

export const setLimit = endpoint({
  id: 'setLimit',
  method: 'PUT',
  path: '/teams/:teamId/limits/:topic',
  summary: 'Set the lines of a topic for a team, and whom to ask.',
  params: teamParams.extend({ topic: z.string().regex(/^[a-z-]{1,60}$/) }),
  body: z.object({
    thresholds: z.record(z.string(), Line.refine(isInOrder, { path: ['consultUpTo'], params: { rule: 'other' } })),
    ask: ShortText.nullable().default(null),
    /** 0 when the team set nothing before. */
    version: z.number().int().min(0),
  }),
  reply: TeamLimit,
});

const CutFields = z.object({
  product: ShortText,
  untilFunction: z.enum(functionIds),
  thenBy: ShortText,
  note: Remark.nullable().default(null),
});
export type CutFields = z.infer<typeof CutFields>;

export const addCut = endpoint({
  id: 'addCut',
  method: 'POST',
  path: '/teams/:teamId/cuts',
  summary: 'Set for a product or service up to where the team handles it itself, and who goes on from there.',
  params: teamParams,
  body: CutFields,
  reply: Cut,
});

export const changeCut = endpoint({
  id: 'changeCut',
  method: 'PUT',
  path: '/teams/:teamId/cuts/:cutId',
  summary: 'Change the cut of a product, or take it off the list.',
  params: teamParams.extend({ cutId: Id }),
  body: CutFields.extend({ ended: z.boolean().default(false), version: Version }),
  reply: Cut,
});
