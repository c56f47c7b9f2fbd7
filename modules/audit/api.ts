import { z } from 'zod';
import { relations } from '../../access/near-over-time.ts';
import { purposes } from '../../access/purpose.ts';
import { roles } from '../../access/viewer.ts';
import { auditKinds, auditOutcomes } from '../../platform/audit/entry.ts';
import { CsvReply, endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant } from '../../platform/http/fields.ts';
import { readCursor } from './domain.ts';

/** What one searches by; everything together. Days on the Dutch calendar, both included. */
export const AuditFilter = z.object({
  accountId: Id.optional(),
  /** Entries about this household, and those in which it appeared. */
  householdId: Id.optional(),
  kind: z.enum(auditKinds).optional(),
  outcome: z.enum(auditOutcomes).optional(),
  purpose: z.enum(purposes).optional(),
  from: Day.optional(),
  until: Day.optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** One entry, as far as a sentence needs it. */
export const AuditRow = z.object({
  id: Id,
  at: Instant,
  /** Null: whoever holds a private link, or an account that is not there. */
  who: z.string().nullable(),
  /** `link` for whoever holds a private link. */
  role: z.enum([...roles, 'link']),
  /** Towards the household, at that moment; null where the entry is about none. */
  relation: z.enum(relations).nullable(),
  action: z.string(),
  /** The room of the house in which it happened; null for what has no room, such as signing in. */
  room: z.string().nullable(),
  kind: z.enum(auditKinds),
  outcome: z.enum(auditOutcomes),
  purpose: z.enum(purposes).nullable(),
  isAboutHousehold: z.boolean(),
  /** Null when it cannot be named: it is not there any more, or it is one the viewer is kept out of. */
  household: z.string().nullable(),
  /** How many households appeared, of a `found`. */
  found: z.number().int(),
});
export type AuditRow = z.infer<typeof AuditRow>;

export const searchAudit = endpoint({
  id: 'searchAudit',
  method: 'GET',
  path: '/audit/entries',
  summary: 'Who looked at what, when and as what, newest first; `next` is the key of the page after this one.',
  query: AuditFilter.extend({
    limit: z.coerce.number().int().min(1).max(100).default(30),
    before: z
      .string()
      .max(70)
      .refine((text) => readCursor(text) !== undefined)
      .optional(),
  }),
  reply: z.object({ entries: z.array(AuditRow), next: z.string().nullable() }),
});

/** The fields of NEN 7513 of one entry, with its place in the chain. */
const AuditDetails = z.object({
  id: Id,
  at: Instant,
  action: z.string(),
  permission: z.string().nullable(),
  purpose: z.enum(purposes).nullable(),
  accountId: Id,
  role: z.string(),
  onBehalfOf: Id.nullable(),
  sessionId: Id.nullable(),
  traceId: z.string(),
  /** Names of records and their ids: which conversation, which plan. */
  objects: z.record(z.string(), z.string()),
  householdId: Id.nullable(),
  personId: Id.nullable(),
  /** Only where it is about access itself. */
  reason: z.string().nullable(),
  /** Number in the chain of the organisation; null when it was not sealed yet. */
  seq: z.number().int().nullable(),
  hash: z.string().nullable(),
});

export const getAuditEntry = endpoint({
  id: 'getAuditEntry',
  method: 'GET',
  path: '/audit/entries/:entryId',
  summary: 'Every field of one entry (NEN 7513), and its place in the chain.',
  params: z.object({ entryId: Id }),
  reply: AuditDetails,
});

export const exportAudit = endpoint({
  id: 'exportAudit',
  method: 'GET',
  path: '/audit/entries.csv',
  summary: 'What was found in the audit as a table, at most 10,000 rows, for a file.',
  query: AuditFilter,
  reply: CsvReply,
  replyType: 'csv',
});

export const listAuditWorkers = endpoint({
  id: 'listAuditWorkers',
  method: 'GET',
  path: '/audit/workers',
  summary: 'Everyone of the organisation with an account, to search by.',
  reply: z.object({ workers: z.array(z.object({ id: Id, name: z.string(), role: z.enum(roles) })) }),
});

export const findAuditHouseholds = endpoint({
  id: 'findAuditHouseholds',
  method: 'GET',
  path: '/audit/households',
  summary: 'Households by their name or that of somebody in it, to search by: names only, no address.',
  query: z.object({ q: z.string().trim().min(2).max(200) }),
  reply: z.object({ households: z.array(z.object({ id: Id, name: z.string(), people: z.array(z.string()) })) }),
});
