import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id } from '../../platform/http/fields.ts';
import { searchKinds } from '../../platform/search/search-kinds.ts';

export const Found = z.object({
  kind: z.enum(searchKinds),
  entityId: Id,
  householdId: Id.nullable(),
  caseId: Id.nullable(),
  title: z.string(),
  detail: z.string(),
  born: z.iso.date().nullable(),
});
export type Found = z.infer<typeof Found>;

export const find = endpoint({
  id: 'find',
  method: 'GET',
  path: '/find',
  summary: 'Find people, addresses, cases and signals, also when they are written a little differently.',
  query: z.object({ q: z.string().max(200).default(''), limit: z.coerce.number().int().min(1).max(50).default(20) }),
  reply: z.object({ found: z.array(Found) }),
});
