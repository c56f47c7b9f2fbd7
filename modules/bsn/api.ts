import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id, Instant, LongText, Remark, ShortText } from '../../platform/http/fields.ts';
import { bsnGrounds, bsnPurposes } from './domain.ts';

const householdParams = z.object({ householdId: Id });
const personParams = householdParams.extend({ personId: Id });

/** A number as it was typed; what is wrong with it is told in words. */
const Written = z.string().trim().min(1).max(40);

export const KeptBsn = z.object({
  lastDigits: z.string().length(3),
  ground: z.enum(bsnGrounds),
  reason: z.string(),
  keptByName: z.string(),
  keptAt: Instant,
  version: z.number().int(),
});
export type KeptBsn = z.infer<typeof KeptBsn>;

export const PersonBsn = z.object({
  personId: Id,
  name: z.string(),
  kept: KeptBsn.nullable(),
  /** What needs the number now; empty when nothing does, and then it is not asked for. */
  grounds: z.array(z.object({ ground: z.enum(bsnGrounds), id: Id, about: z.string() })),
});
export type PersonBsn = z.infer<typeof PersonBsn>;

export const listBsn = endpoint({
  id: 'listBsn',
  method: 'GET',
  path: '/households/:householdId/bsn',
  summary: 'Of each member whether the BSN is kept, its last three digits, and what needs it.',
  params: householdParams,
  reply: z.object({ people: z.array(PersonBsn), can: z.object({ keep: z.boolean(), open: z.boolean() }) }),
});

export const keepBsn = endpoint({
  id: 'keepBsn',
  method: 'PUT',
  path: '/households/:householdId/people/:personId/bsn',
  summary: 'Keep the BSN of a member for an application or a handing over, or put it right.',
  params: personParams,
  body: z.object({
    bsn: Written,
    /** The application or the handing over that needs it. */
    groundId: Id,
    reason: ShortText,
    /** Of the number that was there; null for the first one. */
    version: z.number().int().min(1).nullable().default(null),
  }),
  reply: PersonBsn,
});

export const removeBsn = endpoint({
  id: 'removeBsn',
  method: 'DELETE',
  path: '/households/:householdId/people/:personId/bsn',
  summary: 'Take a BSN away that is wrong or not needed any more.',
  params: personParams,
});

export const openBsn = endpoint({
  id: 'openBsn',
  method: 'POST',
  path: '/households/:householdId/people/:personId/bsn/openings',
  summary: 'See a whole BSN once, for a reason that is kept.',
  params: personParams,
  body: z.discriminatedUnion('purpose', [
    z.object({ purpose: z.enum(bsnPurposes).exclude(['other']), reason: Remark.default('') }),
    z.object({ purpose: z.literal('other'), reason: LongText }),
  ]),
  reply: z.object({ bsn: z.string() }),
});

export const lookUpBsn = endpoint({
  id: 'lookUpBsn',
  method: 'POST',
  path: '/bsn-look-ups',
  summary: 'Find the households you may open in which somebody has exactly this BSN.',
  body: z.object({ bsn: Written }),
  reply: z.object({
    found: z.array(
      z.object({ householdId: Id, householdName: z.string(), caseId: Id.nullable(), personId: Id, name: z.string() }),
    ),
  }),
});
