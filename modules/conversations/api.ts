import { z } from 'zod';
import { fragmentKindIds, lifeAreaIds, lifeDomainIds, topicFieldIds } from '../../method/ids.ts';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import { conversationChannels, conversationStatuses, participantRoles, reportStatuses, voices } from './domain.ts';

const Area = z.enum(lifeAreaIds);
const OptionalLine = z.string().trim().max(200).optional();
export const caseParams = z.object({ caseId: Id });
export const conversationParams = z.object({ caseId: Id, conversationId: Id });
const root = '/cases/:caseId/conversations';
const one = `${root}/:conversationId`;

export const Participant = z.object({
  id: Id,
  role: z.enum(participantRoles),
  /** As they are spoken of at the table. */
  name: z.string(),
  personId: Id.nullable(),
  accountId: Id.nullable(),
  helperId: Id.nullable(),
});
export type Participant = z.infer<typeof Participant>;

/** Somebody to invite: one of the case's people, workers or involved helpers, or a name without a record. */
export const NewParticipant = z.discriminatedUnion('role', [
  z.object({ role: z.literal('member'), personId: Id }),
  z.object({ role: z.literal('worker'), accountId: Id }),
  z.object({ role: z.literal('helper'), helperId: Id }),
  z.object({ role: z.literal('guest'), name: ShortText }),
]);
export type NewParticipant = z.infer<typeof NewParticipant>;

export const Preparation = z.object({
  told: z.array(z.string()),
  toldOn: z.string().nullable(),
  bring: z.array(z.string()),
  ask: z.array(z.string()),
  note: z.string().nullable(),
  byName: z.string(),
  at: Instant,
});
export type Preparation = z.infer<typeof Preparation>;

export const Fragment = z.object({
  id: Id,
  conversationId: Id,
  saidAt: Instant,
  text: z.string(),
  voice: z.enum(voices),
  personId: Id.nullable(),
  accountId: Id.nullable(),
  /** Whose words these are, as they are spoken of at the table. */
  speaker: z.string(),
  kind: z.enum(fragmentKindIds).nullable(),
  area: Area.nullable(),
  domain: z.enum(lifeDomainIds).nullable(),
  /** Where a person put it in the picture; null: where its kind puts it. */
  field: z.enum(topicFieldIds).nullable(),
  /** The person of the network it names. */
  namesPersonId: Id.nullable(),
  names: z.string().nullable(),
  /** False once it was taken off the table. */
  onTable: z.boolean(),
  version: z.number().int(),
  byName: z.string(),
  /** Who changed it last, when somebody did. */
  changedByName: z.string().nullable(),
});
export type Fragment = z.infer<typeof Fragment>;

const summary = {
  id: Id,
  caseId: Id,
  /** The how-manieth of this case, from 1, in order of time. */
  ordinal: z.number().int(),
  status: z.enum(conversationStatuses),
  reportStatus: z.enum(reportStatuses),
  plannedAt: Instant.nullable(),
  minutes: z.number().int().nullable(),
  place: z.string().nullable(),
  channel: z.enum(conversationChannels),
  aim: z.string().nullable(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  participants: z.array(Participant),
};
export const ConversationSummary = z.object({
  ...summary,
  fragmentCount: z.number().int(),
  areas: z.array(Area),
  isPrepared: z.boolean(),
});
export type ConversationSummary = z.infer<typeof ConversationSummary>;

export const Conversation = z.object({
  ...summary,
  householdId: Id,
  householdName: z.string(),
  cancelReason: z.string().nullable(),
  preparation: Preparation.nullable(),
  /** In the order in which they were said, those taken off the table included. */
  fragments: z.array(Fragment),
  /** Areas that were talked about without a fragment. */
  touched: z.array(Area),
  version: z.number().int(),
  stamp: z.number().int(),
  can: z.object({ work: z.boolean() }),
});
export type Conversation = z.infer<typeof Conversation>;

const Plan = z.object({
  plannedAt: Instant.nullable().optional(),
  minutes: z.number().int().min(5).max(600).nullable().optional(),
  place: OptionalLine,
  channel: z.enum(conversationChannels).optional(),
  aim: Remark.optional(),
  participants: z.array(NewParticipant).max(30).optional(),
});

export const listConversations = endpoint({
  id: 'listConversations',
  method: 'GET',
  path: root,
  summary: 'The conversations of a case, in order of time.',
  params: caseParams,
  reply: z.object({ conversations: z.array(ConversationSummary), can: z.object({ work: z.boolean() }) }),
});

export const planConversation = endpoint({
  id: 'planConversation',
  method: 'POST',
  path: root,
  summary: 'Plan a conversation, or begin one that nobody planned.',
  params: caseParams,
  body: Plan.extend({ id: Id.optional() }),
  reply: Conversation,
});

export const getConversation = endpoint({
  id: 'getConversation',
  method: 'GET',
  path: one,
  summary: 'One conversation: who is there and everything said.',
  params: conversationParams,
  reply: Conversation,
});

export const changeConversation = endpoint({
  id: 'changeConversation',
  method: 'PATCH',
  path: one,
  summary: 'Change when, where, with whom and what for; cancel with a reason, or plan again.',
  params: conversationParams,
  body: Plan.extend({ version: Version, cancelReason: Remark.nullable().optional() }),
  reply: Conversation,
});

export const changePreparation = endpoint({
  id: 'changePreparation',
  method: 'PUT',
  path: `${one}/preparation`,
  summary: 'Keep what the resident was told, what to have at hand and what to ask.',
  params: conversationParams,
  body: z.object({
    version: Version,
    told: z.array(z.string().max(60)).max(20),
    toldOn: Day.nullable().default(null),
    bring: z.array(ShortText).max(30),
    ask: z.array(ShortText).max(30),
    note: Remark.default(''),
  }),
  reply: Conversation,
});

export const printInvitation = endpoint({
  id: 'printInvitation',
  method: 'GET',
  path: `${one}/invitation`,
  summary: 'The letter that tells the resident who comes, what for, and what they may do themselves.',
  params: conversationParams,
  replyType: 'pdf',
  reply: PdfReply,
});

/** Tells whether there is something new, without showing anything: a look at the record itself is kept, this is not one. */
export const getConversationStamp = endpoint({
  id: 'getConversationStamp',
  method: 'GET',
  path: `${one}/stamp`,
  summary: 'A number that moves when something is said or changed.',
  params: conversationParams,
  reply: z.object({ stamp: z.number().int(), version: z.number().int() }),
});

export const endConversation = endpoint({
  id: 'endConversation',
  method: 'PUT',
  path: `${one}/ending`,
  summary: 'Round a conversation off.',
  params: conversationParams,
  body: z.object({ at: Instant }),
  reply: Conversation,
});

export const reopenConversation = endpoint({
  id: 'reopenConversation',
  method: 'DELETE',
  path: `${one}/ending`,
  summary: 'Go on with a conversation that was rounded off.',
  params: conversationParams,
  reply: Conversation,
});

const tags = {
  kind: z.enum(fragmentKindIds).nullable(),
  area: Area.nullable(),
  domain: z.enum(lifeDomainIds).nullable(),
  field: z.enum(topicFieldIds).nullable(),
  namesPersonId: Id.nullable(),
};
const speaker = {
  voice: z.enum(voices),
  personId: Id.nullable(),
  /** Of a worker's voice: which worker. Left out: the one who writes. */
  accountId: Id.nullable(),
  /** Of somebody without a record: a guest, a helper, a reporter. */
  voiceName: z.string().trim().max(200).nullable(),
};

export const sayFragment = endpoint({
  id: 'sayFragment',
  method: 'POST',
  path: `${one}/fragments`,
  summary:
    'Lay on the table what was said; the id is made by the one who writes, so a second delivery changes nothing.',
  params: conversationParams,
  body: z.object({
    id: Id,
    saidAt: Instant,
    text: LongText,
    voice: speaker.voice,
    personId: speaker.personId.default(null),
    accountId: speaker.accountId.default(null),
    voiceName: speaker.voiceName.default(null),
    kind: tags.kind.default(null),
    area: tags.area.default(null),
    domain: tags.domain.default(null),
    field: tags.field.default(null),
    namesPersonId: tags.namesPersonId.default(null),
  }),
  reply: Fragment,
});
export type SayFragment = z.input<typeof sayFragment.body>;

export const changeFragment = endpoint({
  id: 'changeFragment',
  method: 'PATCH',
  path: `${one}/fragments/:fragmentId`,
  summary: 'Change the words, the voice or the tags of a fragment, or lay it back on the table.',
  params: conversationParams.extend({ fragmentId: Id }),
  body: z
    .object({ text: LongText, ...speaker, ...tags, onTable: z.literal(true) })
    .partial()
    .extend({ version: Version }),
  reply: Fragment,
});
export type ChangeFragment = z.input<typeof changeFragment.body>;

export const removeFragment = endpoint({
  id: 'removeFragment',
  method: 'DELETE',
  path: `${one}/fragments/:fragmentId`,
  summary: 'Take a fragment off the table; it can be laid back.',
  params: conversationParams.extend({ fragmentId: Id }),
  reply: Fragment,
});

export const touchTopic = endpoint({
  id: 'touchTopic',
  method: 'PUT',
  path: `${one}/topics/:area`,
  summary: 'Note that an area was talked about, though nothing of it was written down.',
  params: conversationParams.extend({ area: Area }),
  reply: z.object({ touched: z.array(Area) }),
});

export const untouchTopic = endpoint({
  id: 'untouchTopic',
  method: 'DELETE',
  path: `${one}/topics/:area`,
  summary: 'The area was not talked about after all.',
  params: conversationParams.extend({ area: Area }),
  reply: z.object({ touched: z.array(Area) }),
});
