import { z } from 'zod';
import { lifeAreaIds } from '../../method/ids.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id, Instant, LongText, Remark, ShortText } from '../../platform/http/fields.ts';
import { contactChannels, crisisSigns, firstContactDecisions } from './domain.ts';

const Notes = z.partialRecord(z.enum(lifeAreaIds), LongText);
const params = z.object({ firstContactId: Id });

const Crisis = z.object({
  /** The signs of the crisis check that were there; none is an answer too. */
  signs: z.array(z.enum(crisisSigns)).max(crisisSigns.length),
  text: Remark.default(''),
});

export const FirstContact = z.object({
  id: Id,
  teamId: Id,
  caseId: Id.nullable(),
  signalId: Id.nullable(),
  channel: z.enum(contactChannels),
  withWhom: z.string().nullable(),
  notes: Notes,
  /** Null when the check was not gone through. */
  crisis: z.object({ signs: z.array(z.string()), text: z.string() }).nullable(),
  decision: z.enum(firstContactDecisions),
  reason: z.string(),
  provisionId: Id.nullable(),
  provisionName: z.string().nullable(),
  referredTo: z.string().nullable(),
  at: Instant,
  byName: z.string(),
});
export type FirstContact = z.infer<typeof FirstContact>;

/** A first talk. Nothing that says who it was is needed; an area that is left out was not discussed. */
export const NewFirstContact = z.object({
  /** Made by the caller when it is noted without a connection. */
  id: Id.optional(),
  teamId: Id,
  signalId: Id.nullable().default(null),
  channel: z.enum(contactChannels),
  withWhom: ShortText.nullable().default(null),
  notes: Notes.default({}),
  crisis: Crisis.nullable().default(null),
  decision: z.enum(firstContactDecisions),
  reason: LongText,
  /** Of a provision nearby that is enough: its entry on the social map, if it has one, and its name. */
  provisionId: Id.nullable().default(null),
  provisionName: ShortText.nullable().default(null),
  /** In a crisis: who takes over, and the day by which we ask how it went. */
  referredTo: ShortText.nullable().default(null),
});
export type NewFirstContact = z.infer<typeof NewFirstContact>;

export const recordFirstContact = endpoint({
  id: 'recordFirstContact',
  method: 'POST',
  path: '/first-contacts',
  summary: 'Note a first talk with the decision it led to; anonymous until a record is needed.',
  body: NewFirstContact,
  reply: FirstContact,
});

export const getFirstContact = endpoint({
  id: 'getFirstContact',
  method: 'GET',
  path: '/first-contacts/:firstContactId',
  summary: 'One first talk.',
  params,
  reply: FirstContact,
});

export const linkFirstContact = endpoint({
  id: 'linkFirstContact',
  method: 'POST',
  path: '/first-contacts/:firstContactId/case-links',
  summary: 'Put a first talk with the case that came of it; it then belongs to that case.',
  params,
  body: z.object({ caseId: Id }),
  reply: FirstContact,
});

export const listFirstContacts = endpoint({
  id: 'listFirstContacts',
  method: 'GET',
  path: '/cases/:caseId/first-contacts',
  summary: 'The first talks that a case began with, newest first.',
  params: z.object({ caseId: Id }),
  reply: z.object({ firstContacts: z.array(FirstContact) }),
});
