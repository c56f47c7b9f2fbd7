import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id } from '../../platform/http/fields.ts';
import { todayKinds } from './domain.ts';

export const TodayItem = z.object({
  kind: z.enum(todayKinds),
  id: Id,
  title: z.string(),
  household: z.string().nullable(),
  caseId: Id.nullable(),
  href: z.string(),
  when: z.string().nullable(),
  late: z.boolean(),
  who: z.string().nullable(),
  minutes: z.number().int().nullable().optional(),
  place: z.string().nullable().optional(),
  note: z.string().nullable().optional(),
  urgent: z.boolean().optional(),
  mine: z.boolean().optional(),
});

export const getToday = endpoint({
  id: 'getToday',
  method: 'GET',
  path: '/today',
  summary: 'What asks for your attention today: appointments, promises, signals, households not seen for long, terms.',
  reply: z.object({
    /** The day on the Dutch calendar, `YYYY-MM-DD`. */
    day: z.string(),
    /** Kind by kind, in the order in which they ask for attention. */
    items: z.array(TodayItem),
  }),
});
