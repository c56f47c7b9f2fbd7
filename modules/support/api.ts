import { z } from 'zod';
import { contactFunctionIds } from '../../method/ids.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, PageQuery, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import { contactChannels, promiseKinds, promiseOutcomes, promiseSources } from './domain.ts';

const caseParams = z.object({ caseId: Id });
const can = z.object({ work: z.boolean() });
const Ids = z.array(Id).max(30);

/** Somebody by name, as they are spoken of. */
export const Named = z.object({ id: Id, name: z.string() });
export type Named = z.infer<typeof Named>;

/** A moment a person chose, from 1900 up to 2199. */
export const Moment = Instant.refine((at) => at >= '1900' && at < '2200', { params: { rule: 'day' } });

export const Contact = z.object({
  id: Id,
  function: z.enum(contactFunctionIds),
  functionVersion: z.number().int(),
  channel: z.enum(contactChannels),
  at: Instant,
  byName: z.string(),
  people: z.array(Named),
  helpers: z.array(Named),
  text: z.string().nullable(),
  appointmentId: Id.nullable(),
  /** Recorded by mistake and taken out of sight. */
  removed: z.boolean(),
  version: z.number().int(),
});
export type Contact = z.infer<typeof Contact>;

const contactFields = {
  function: z.enum(contactFunctionIds),
  channel: z.enum(contactChannels),
  at: Moment,
  personIds: Ids,
  helperIds: Ids,
  text: Remark,
};

/** Which function it was and by which channel; the rest may be left out. How long it took is not asked. */
export const NewContact = z.object({
  /** Made on the device, so that a second delivery changes nothing. */
  id: Id.optional(),
  ...contactFields,
  personIds: Ids.default([]),
  helperIds: Ids.default([]),
  text: Remark.default(''),
  appointmentId: Id.nullable().default(null),
});
export type NewContact = z.infer<typeof NewContact>;

export const listContacts = endpoint({
  id: 'listContacts',
  method: 'GET',
  path: '/cases/:caseId/contacts',
  summary: 'The contacts of a case, newest first, and what you record most often.',
  params: caseParams,
  query: PageQuery,
  reply: z.object({
    contacts: z.array(Contact),
    total: z.number().int(),
    /** Functions and channels this worker used of late, most used first. */
    often: z.object({ functions: z.array(z.string()), channels: z.array(z.string()) }),
    can,
  }),
});

export const addContact = endpoint({
  id: 'addContact',
  method: 'POST',
  path: '/cases/:caseId/contacts',
  summary: 'Record that there was contact.',
  params: caseParams,
  body: NewContact,
  reply: Contact,
});

export const changeContact = endpoint({
  id: 'changeContact',
  method: 'PATCH',
  path: '/cases/:caseId/contacts/:contactId',
  summary: 'Put a contact right, or take one out of sight that was recorded by mistake.',
  params: caseParams.extend({ contactId: Id }),
  body: z
    .object({ ...contactFields, removed: z.boolean() })
    .partial()
    .extend({ version: Version }),
  reply: Contact,
});

/** Who does it, or to whom it was promised: a colleague, somebody of the household or network, a helper, or by name. */
const PromiseParty = z.discriminatedUnion('as', [
  z.object({ as: z.literal('worker'), id: Id }),
  z.object({ as: z.literal('person'), id: Id }),
  z.object({ as: z.literal('helper'), id: Id }),
  z.object({ as: z.literal('other'), name: ShortText }),
]);
export type PromiseParty = z.infer<typeof PromiseParty>;
const PromiseReceiver = z.discriminatedUnion('as', [
  z.object({ as: z.literal('person'), id: Id }),
  z.object({ as: z.literal('helper'), id: Id }),
  z.object({ as: z.literal('other'), name: ShortText }),
]);

const Party = z.object({
  as: z.enum(['worker', 'person', 'helper', 'other']),
  id: Id.nullable(),
  name: z.string(),
});

export const Promised = z.object({
  id: Id,
  kind: z.enum(promiseKinds),
  text: z.string(),
  owner: Party,
  /** The owner is the one who asks. */
  isYours: z.boolean(),
  to: Party.nullable(),
  due: z.string(),
  /** The day that was promised first. */
  firstDue: z.string(),
  source: z.object({ kind: z.enum(promiseSources), id: Id }).nullable(),
  madeAt: Instant,
  madeByName: z.string(),
  settled: z
    .object({ outcome: z.enum(promiseOutcomes), result: z.string().nullable(), at: Instant, byName: z.string() })
    .nullable(),
  version: z.number().int(),
});
export type Promised = z.infer<typeof Promised>;

export const NewPromise = z.object({
  id: Id.optional(),
  kind: z.enum(promiseKinds).default('promise'),
  text: ShortText,
  /** Left out: yourself. */
  owner: PromiseParty.nullable().default(null),
  to: PromiseReceiver.nullable().default(null),
  due: Day,
  source: z
    .object({ kind: z.enum(promiseSources), id: Id })
    .nullable()
    .default(null),
});
export type NewPromise = z.infer<typeof NewPromise>;

export const listPromises = endpoint({
  id: 'listPromises',
  method: 'GET',
  path: '/cases/:caseId/promises',
  summary: 'What was promised and what is to be done: open ones by day, then what was settled last.',
  params: caseParams,
  query: PageQuery,
  reply: z.object({ promises: z.array(Promised), total: z.number().int(), can }),
});

export const addPromise = endpoint({
  id: 'addPromise',
  method: 'POST',
  path: '/cases/:caseId/promises',
  summary: 'Keep what was promised, with who does it and the day.',
  params: caseParams,
  body: NewPromise,
  reply: Promised,
});

export const changePromise = endpoint({
  id: 'changePromise',
  method: 'PATCH',
  path: '/cases/:caseId/promises/:promiseId',
  summary: 'Change a promise or its day, settle it with a sentence, or open it again.',
  params: caseParams.extend({ promiseId: Id }),
  body: z
    .object({
      kind: z.enum(promiseKinds),
      text: ShortText,
      owner: PromiseParty,
      to: PromiseReceiver.nullable(),
      due: Day,
      /** What was not done takes a sentence that says why; null opens it again. */
      settled: z
        .discriminatedUnion('outcome', [
          z.object({ outcome: z.literal('done'), result: Remark.default('') }),
          z.object({ outcome: z.literal('not-done'), result: LongText }),
        ])
        .nullable(),
    })
    .partial()
    .extend({ version: Version }),
  reply: Promised,
});
