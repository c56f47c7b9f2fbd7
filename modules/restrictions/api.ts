import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, ShortText, Version } from '../../platform/http/fields.ts';
import { restrictionKinds } from './domain.ts';

const params = z.object({ caseId: Id });

export const Restriction = z.object({
  id: Id,
  kind: z.enum(restrictionKinds),
  reason: z.string(),
  /** The colleague who never sees this household. */
  barredName: z.string().nullable(),
  setByName: z.string(),
  setAt: Instant,
  /** The day on which somebody looks whether it is still needed. */
  reviewOn: z.iso.date().nullable(),
  liftedByName: z.string().nullable(),
  liftedAt: Instant.nullable(),
  liftReason: z.string().nullable(),
});
export type Restriction = z.infer<typeof Restriction>;

export const CaseRestriction = z.object({
  /** Null while the household is open to the whole team. */
  now: Restriction.nullable(),
  /** Earlier restrictions, newest first. */
  earlier: z.array(Restriction),
  can: z.object({ set: z.boolean(), lift: z.boolean(), openAddress: z.boolean() }),
});
export type CaseRestriction = z.infer<typeof CaseRestriction>;

export const getRestriction = endpoint({
  id: 'getRestriction',
  method: 'GET',
  path: '/cases/:caseId/restriction',
  summary: 'Whether the household of a case is restricted, by whom and why, and how that was before.',
  params,
  reply: CaseRestriction,
});

export const restrictHousehold = endpoint({
  id: 'restrictHousehold',
  method: 'POST',
  path: '/cases/:caseId/restriction',
  summary: 'Restrict a household to its coordinator, those involved and those asked to consult.',
  params,
  body: z.object({
    kind: z.enum(restrictionKinds),
    reason: LongText,
    /** With `colleague`: the account that never sees this household, also not in an emergency. */
    barredAccountId: Id.nullable().default(null),
    reviewOn: Day.nullable().default(null),
  }),
  reply: CaseRestriction,
});

export const reviewRestriction = endpoint({
  id: 'reviewRestriction',
  method: 'POST',
  path: '/cases/:caseId/restriction/reviews',
  summary: 'Say that a restriction is still needed, why, and when that is looked at again; nothing opens meanwhile.',
  params,
  body: z.object({ reviewOn: Day, reason: LongText }),
  reply: CaseRestriction,
});

export const liftRestriction = endpoint({
  id: 'liftRestriction',
  method: 'POST',
  path: '/cases/:caseId/restriction/lifting',
  summary: 'Open a restricted household to the team again.',
  params,
  body: z.object({ reason: LongText }),
  reply: CaseRestriction,
});

export const openSecretAddress = endpoint({
  id: 'openSecretAddress',
  method: 'POST',
  path: '/cases/:caseId/secret-address/openings',
  summary: 'See a secret address once, for a reason that is kept; for whoever carries the case.',
  params,
  body: z.object({ reason: LongText }),
  reply: z.object({
    street: z.string().nullable(),
    houseNumber: z.string().nullable(),
    postcode: z.string().nullable(),
    city: z.string().nullable(),
  }),
});

export const changeSecretAddress = endpoint({
  id: 'changeSecretAddress',
  method: 'PUT',
  path: '/cases/:caseId/secret-address',
  summary: 'Put another address in the place of a secret one, which stays sealed all the while.',
  params,
  body: z.object({
    street: ShortText,
    houseNumber: ShortText.nullable().default(null),
    postcode: ShortText.nullable().default(null),
    city: ShortText.nullable().default(null),
    reason: LongText,
    /** Of the household, as it was seen. */
    version: Version,
  }),
  reply: z.object({ version: z.number().int() }),
});

/** All a coach knows of a restricted case: enough to see that somebody carries it. */
export const RestrictedCase = z.object({
  caseId: Id,
  teamName: z.string(),
  coordinatorName: z.string().nullable(),
  setAt: Instant,
});
export type RestrictedCase = z.infer<typeof RestrictedCase>;

export const listRestrictedCases = endpoint({
  id: 'listRestrictedCases',
  method: 'GET',
  path: '/restricted-cases',
  summary: 'The restricted cases of your teams: that they are there, and who coordinates them.',
  reply: z.object({ cases: z.array(RestrictedCase) }),
});

export const appointCoordinator = endpoint({
  id: 'appointCoordinator',
  method: 'POST',
  path: '/restricted-cases/:caseId/coordinator',
  summary: 'Give a restricted case another coordinator, without opening it.',
  params,
  body: z.object({ accountId: Id, reason: ShortText }),
  reply: RestrictedCase,
});
