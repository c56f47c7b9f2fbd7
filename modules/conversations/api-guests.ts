import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id } from '../../platform/http/fields.ts';
import { caseParams } from './api.ts';

/** Who may be asked to the table. */
export const listTableGuests = endpoint({
  id: 'listTableGuests',
  method: 'GET',
  path: '/cases/:caseId/table-guests',
  summary: 'The people, workers and involved helpers of a case who may come to the table.',
  params: caseParams,
  reply: z.object({
    people: z.array(
      z.object({ id: Id, name: z.string(), place: z.enum(['member', 'network']), role: z.string().nullable() }),
    ),
    workers: z.array(z.object({ id: Id, name: z.string() })),
    helpers: z.array(z.object({ id: Id, name: z.string(), helpsWith: z.string() })),
  }),
});
export type TableGuests = z.infer<typeof listTableGuests.reply>;
