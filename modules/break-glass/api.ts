import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { BirthDate, Id, Instant, PageQuery, Remark, ShortText } from '../../platform/http/fields.ts';
import { askedBys, judgements, lengths, outcomes, shortestReason } from './domain.ts';

/** What somebody has open in an emergency, for the bar that stays in sight. */
export const OpenEmergency = z.object({
  id: Id,
  householdId: Id,
  caseId: Id.nullable(),
  householdName: z.string(),
  until: Instant,
});
export type OpenEmergency = z.infer<typeof OpenEmergency>;

/** The facts by which a household is found: all of them, exactly. */
export const Facts = z.discriminatedUnion('by', [
  z.object({ by: z.literal('address'), postcode: ShortText, houseNumber: ShortText }),
  z.object({ by: z.literal('person'), name: ShortText, birthDate: BirthDate }),
]);
export type Facts = z.infer<typeof Facts>;

export const breakGlass = endpoint({
  id: 'breakGlass',
  method: 'POST',
  path: '/emergencies',
  summary:
    'Open, in an emergency, the one household these facts fit, for a short time. Coach and privacy officer are told.',
  body: z.object({
    facts: Facts,
    reason: z.string().trim().min(shortestReason).max(2000),
    minutes: z.literal([...lengths]),
    /** That the person knows who is told. */
    confirmed: z.literal(true),
  }),
  reply: z.object({
    /** Null when not exactly one household fitted, whatever the cause. */
    opened: z.object({ id: Id.nullable(), householdId: Id, caseId: Id.nullable() }).nullable(),
  }),
});

export const listOpenEmergencies = endpoint({
  id: 'listOpenEmergencies',
  method: 'GET',
  path: '/open-emergencies',
  summary: 'What you have open in an emergency at this moment.',
  reply: z.object({ open: z.array(OpenEmergency) }),
});

const params = z.object({ emergencyId: Id });

export const closeEmergency = endpoint({
  id: 'closeEmergency',
  method: 'POST',
  path: '/emergencies/:emergencyId/closing',
  summary: 'End an emergency access of your own before its time.',
  params,
});

/** An emergency access as it is looked at afterwards: who, when and why; never whose household. */
export const Emergency = z.object({
  id: Id,
  at: Instant,
  byName: z.string(),
  askedBy: z.enum(askedBys),
  reason: z.string(),
  outcome: z.enum(outcomes),
  teamName: z.string().nullable(),
  caseId: Id.nullable(),
  until: Instant.nullable(),
  closedAt: Instant.nullable(),
  judgement: z.enum(judgements).nullable(),
  remark: z.string().nullable(),
  judgedByName: z.string().nullable(),
  can: z.object({ judge: z.boolean() }),
});
export type Emergency = z.infer<typeof Emergency>;

export const listEmergencies = endpoint({
  id: 'listEmergencies',
  method: 'GET',
  path: '/emergencies',
  summary: 'Emergency accesses and tries, those that wait for a judgement first.',
  query: PageQuery,
  reply: z.object({ emergencies: z.array(Emergency), waiting: z.number().int(), total: z.number().int() }),
});

export const judgeEmergency = endpoint({
  id: 'judgeEmergency',
  method: 'POST',
  path: '/emergencies/:emergencyId/judgement',
  summary: 'Say whether an emergency access was right.',
  params,
  body: z.object({ judgement: z.enum(judgements), remark: Remark.default('') }),
  reply: Emergency,
});
