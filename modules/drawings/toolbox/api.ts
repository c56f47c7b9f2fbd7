import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint.ts';
import { Id, Instant, Version } from '../../../platform/http/fields.ts';
import { Definition, Draft } from './domain.ts';

/** A tool of the way of working has a name, one of the organisation an id. */
const ToolId = z.string().min(1).max(60);
const ofTool = z.object({ toolId: Id });

const Words = z.object({ nl: z.string(), en: z.string() });

const ToolLine = z.object({
  id: z.string(),
  label: Words,
  hint: Words,
  filledBy: z.enum(['together', 'worker']),
  /** The version that is used now; null: never published yet. */
  version: z.number().int().nullable(),
  /** Made by this organisation; the others come with the way of working. */
  isOwn: z.boolean(),
  isRetired: z.boolean(),
  hasDraft: z.boolean(),
});
export type ToolLine = z.infer<typeof ToolLine>;

export const ToolForm = z.object({
  id: z.string(),
  version: z.number().int(),
  definition: Definition,
  /** Under which id the answer to each field is kept. */
  partIds: z.record(z.string(), z.string()),
});
export type ToolForm = z.infer<typeof ToolForm>;

const OwnVersion = z.object({
  number: z.number().int(),
  definition: Draft,
  version: z.number().int(),
  changedByName: z.string(),
  changedAt: Instant,
  /** Null: a draft. */
  publishedAt: Instant.nullable(),
  publishedByName: z.string().nullable(),
});

/** A tool of the organisation for who makes it: all versions, oldest first. */
export const OwnTool = z.object({
  id: Id,
  isRetired: z.boolean(),
  versions: z.array(OwnVersion),
  can: z.object({ make: z.boolean() }),
});
export type OwnTool = z.infer<typeof OwnTool>;

export const listTools = endpoint({
  id: 'listTools',
  method: 'GET',
  path: '/tools',
  summary:
    'The tools of the toolbox: those of the way of working and those of the organisation, drafts for makers only.',
  reply: z.object({ tools: z.array(ToolLine), can: z.object({ make: z.boolean() }) }),
});

export const getTool = endpoint({
  id: 'getTool',
  method: 'GET',
  path: '/tools/:toolId',
  summary: 'A tool as it was published, in the version asked or the newest.',
  params: z.object({ toolId: ToolId }),
  query: z.object({ version: z.coerce.number().int().min(1).max(100_000).optional() }),
  reply: ToolForm,
});

export const getOwnTool = endpoint({
  id: 'getOwnTool',
  method: 'GET',
  path: '/own-tools/:toolId',
  summary: 'A tool of the organisation with all its versions and its draft.',
  params: ofTool,
  reply: OwnTool,
});

export const addTool = endpoint({
  id: 'addTool',
  method: 'POST',
  path: '/own-tools',
  summary: 'Make a tool, as a draft: from nothing, from another tool, or from a file of another municipality.',
  body: z.object({ id: Id, definition: Draft }),
  reply: OwnTool,
});

export const changeTool = endpoint({
  id: 'changeTool',
  method: 'PUT',
  path: '/own-tools/:toolId/draft',
  summary: 'Write the draft of a tool, finished or not; after a publication this begins the next version.',
  params: ofTool,
  body: z.object({
    /** Which version it is a draft of, and how often that was changed when it was seen; 0: the draft is begun now. */
    number: z.number().int().min(1).max(100_000),
    version: z.number().int().min(0),
    definition: Draft,
  }),
  reply: OwnTool,
});

export const publishTool = endpoint({
  id: 'publishTool',
  method: 'POST',
  path: '/own-tools/:toolId/publications',
  summary:
    'Publish the draft, which must be finished: from now on the tool is filled in by this version, which stays as it is.',
  params: ofTool,
  body: z.object({ number: z.number().int().min(1).max(100_000), version: Version }),
  reply: OwnTool,
});

export const retireTool = endpoint({
  id: 'retireTool',
  method: 'PUT',
  path: '/own-tools/:toolId/retirement',
  summary: 'Retire a tool: what was filled in stays, nobody begins it any more. Or take it up again.',
  params: ofTool,
  body: z.object({ isRetired: z.boolean() }),
  reply: OwnTool,
});

export const throwAwayTool = endpoint({
  id: 'throwAwayTool',
  method: 'DELETE',
  path: '/own-tools/:toolId',
  summary: 'Throw away a tool that was never published, with its draft as it was seen.',
  params: ofTool,
  query: z.object({ version: z.coerce.number().int().min(1).max(1_000_000) }),
  reply: z.object({ id: Id }),
});
