import { z } from 'zod';
import { CalendarReply, endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import { Moment } from '../support/api.ts';
import {
  conferenceStates,
  guestAnswers,
  guestWarnings,
  inviteWays,
  mostPlanLines,
  partyKinds,
  verdicts,
} from './domain.ts';

const ofCase = z.object({ caseId: Id });
const ofConference = ofCase.extend({ conferenceId: Id });
const ofGuest = ofConference.extend({ guestId: Id });
const ofLine = ofConference.extend({ lineId: Id });
const line = ShortText.nullable().default(null);
const story = LongText.nullable().default(null);

export const ConferenceFields = z.object({
  startsAt: Moment.nullable().default(null),
  minutes: z.number().int().min(15).max(600).default(120),
  place: line,
  question: story,
  knownBeforehand: story,
  /** What safety requires in any case; of the team until it is said in the round of information. */
  bottomLine: story,
  /** Who makes it pleasant: food, coffee, somebody for the children. */
  pleasant: story,
});
export type ConferenceFields = z.infer<typeof ConferenceFields>;

/** Who is asked: `id` of a person, a worker or a helper; somebody else by name. */
const Party = z.discriminatedUnion('as', [
  z.object({ as: z.enum(['person', 'worker', 'helper']), id: Id }),
  z.object({ as: z.literal('other'), name: ShortText }),
]);
export type Party = z.infer<typeof Party>;

export const GuestFields = z.object({
  party: Party,
  way: z.enum(inviteWays).nullable().default(null),
  rungBy: line,
  /** What the resident said of telling this guest something; null: not asked yet. */
  consent: z
    .object({ mayBeTold: z.boolean(), on: Day, personId: Id.nullable().default(null), what: story })
    .nullable()
    .default(null),
  comesSeparately: z.boolean().default(false),
  notWithGuestIds: z.array(Id).max(40).default([]),
  answer: z.enum(guestAnswers).default('not-yet'),
});
export type GuestFields = z.infer<typeof GuestFields>;

export const Guest = z.object({
  id: Id,
  as: z.enum(partyKinds),
  /** Of the person, the worker or the helper. */
  partyId: Id.nullable(),
  name: z.string(),
  livesThere: z.boolean(),
  way: z.enum(inviteWays).nullable(),
  rungBy: z.string().nullable(),
  consent: z
    .object({ mayBeTold: z.boolean(), on: z.string(), personId: Id.nullable(), what: z.string().nullable() })
    .nullable(),
  comesSeparately: z.boolean(),
  notWithGuestIds: z.array(Id),
  answer: z.enum(guestAnswers),
  knows: z.enum(['nothing', 'earlier', 'all']),
  toldOn: z.string().nullable(),
  warnings: z.array(z.enum(guestWarnings)),
  version: z.number().int(),
});
export type Guest = z.infer<typeof Guest>;

export const SaidLine = z.object({
  id: Id,
  ask: z.number().int().nullable(),
  text: z.string().nullable(),
  version: z.number().int(),
});
export type SaidLine = z.infer<typeof SaidLine>;

/** A line of the plan as the family writes it. */
export const PlanWords = z.object({
  id: Id,
  text: ShortText,
  guestId: Id.nullable().default(null),
  /** Who does it, where that is none of the guests, or several. */
  who: line,
  fromDay: Day.nullable().default(null),
  needs: line,
  ifNot: line,
  keeper: line,
});
export type PlanWords = z.infer<typeof PlanWords>;

export const PlanLine = z.object({
  ...PlanWords.shape,
  who: z.string().nullable(),
  text: z.string(),
  needs: z.string().nullable(),
  ifNot: z.string().nullable(),
  keeper: z.string().nullable(),
  fromDay: z.string().nullable(),
  guestId: Id.nullable(),
  verdict: z.enum(verdicts).nullable(),
  because: z.string().nullable(),
  isInPlan: z.boolean(),
  version: z.number().int(),
});
export type PlanLine = z.infer<typeof PlanLine>;

export const Conference = z.object({
  id: Id,
  methodVersion: z.number().int(),
  startsAt: Instant.nullable(),
  minutes: z.number().int(),
  place: z.string().nullable(),
  question: z.string().nullable(),
  knownBeforehand: z.string().nullable(),
  bottomLine: z.string().nullable(),
  pleasant: z.string().nullable(),
  state: z.enum(conferenceStates),
  cancelReason: z.string().nullable(),
  ourQuestion: z.string().nullable(),
  askedOfTeam: z.string().nullable(),
  contentWhen: z.string().nullable(),
  nextTime: z.string().nullable(),
  guests: z.array(Guest),
  said: z.array(SaidLine),
  plan: z.array(PlanLine),
  version: z.number().int(),
});
export type Conference = z.infer<typeof Conference>;

export const CaseConferences = z.object({
  householdName: z.string(),
  isAddressSecret: z.boolean(),
  /** Newest first. */
  conferences: z.array(Conference),
  can: z.object({ work: z.boolean() }),
});
export type CaseConferences = z.infer<typeof CaseConferences>;

export const listConferences = endpoint({
  id: 'listConferences',
  method: 'GET',
  path: '/cases/:caseId/conferences',
  summary: 'The family network conferences of a case, newest first, with guests, what was said and the plan.',
  params: ofCase,
  reply: CaseConferences,
});

export const planConference = endpoint({
  id: 'planConference',
  method: 'POST',
  path: '/cases/:caseId/conferences',
  summary: 'Begin to prepare a family network conference; with an id that is there already nothing is added.',
  params: ofCase,
  body: ConferenceFields.extend({ id: Id }),
  reply: Conference,
});

export const changeConference = endpoint({
  id: 'changeConference',
  method: 'PUT',
  path: '/cases/:caseId/conferences/:conferenceId',
  summary: 'Change when and where it is, what it is about, or what was prepared.',
  params: ofConference,
  body: ConferenceFields.extend({ version: Version }),
  reply: Conference,
});

export const cancelConference = endpoint({
  id: 'cancelConference',
  method: 'POST',
  path: '/cases/:caseId/conferences/:conferenceId/cancellation',
  summary: 'Call a conference off, with a reason.',
  params: ofConference,
  body: z.object({ version: Version, reason: LongText }),
  reply: Conference,
});

export const putConferenceGuest = endpoint({
  id: 'putConferenceGuest',
  method: 'PUT',
  path: '/cases/:caseId/conferences/:conferenceId/guests/:guestId',
  summary: 'Ask somebody to a conference, or change what is known of this guest.',
  params: ofGuest,
  /** 0 for who was not on the list yet. */
  body: GuestFields.extend({ version: z.number().int().min(0) }),
  reply: Conference,
});

export const removeConferenceGuest = endpoint({
  id: 'removeConferenceGuest',
  method: 'POST',
  path: '/cases/:caseId/conferences/:conferenceId/guests/:guestId/removal',
  summary: 'Take somebody off the list who was told nothing yet.',
  params: ofGuest,
  body: z.object({ version: Version }),
  reply: Conference,
});

export const tellConferenceGuest = endpoint({
  id: 'tellConferenceGuest',
  method: 'POST',
  path: '/cases/:caseId/conferences/:conferenceId/guests/:guestId/told',
  summary: 'Note that a guest was told when and where it is, as it stands now.',
  params: ofGuest,
  body: z.object({ version: Version }),
  reply: Conference,
});

export const printConferenceLetter = endpoint({
  id: 'printConferenceLetter',
  method: 'GET',
  path: '/cases/:caseId/conferences/:conferenceId/guests/:guestId/letter',
  summary: 'The letter to a guest: without consent only when, where and who invites.',
  params: ofGuest,
  query: z.object({ language: z.enum(['nl', 'en']).default('nl') }),
  reply: PdfReply,
  replyType: 'pdf',
});

export const getConferenceCalendar = endpoint({
  id: 'getConferenceCalendar',
  method: 'GET',
  path: '/cases/:caseId/conferences/:conferenceId/calendar',
  summary: 'The conference as a file for a calendar (RFC 5545); sent again it changes the one that is there.',
  params: ofConference,
  query: z.object({ language: z.enum(['nl', 'en']).default('nl') }),
  replyType: 'calendar',
  reply: CalendarReply,
});

export const putSaidLine = endpoint({
  id: 'putConferenceLine',
  method: 'PUT',
  path: '/cases/:caseId/conferences/:conferenceId/said/:lineId',
  summary: 'Write down, change or take out what was said in the round of information.',
  params: ofLine,
  body: z.object({
    version: z.number().int().min(0),
    ask: z.number().int().min(0).max(20).nullable().default(null),
    text: LongText.nullable(),
  }),
  reply: Conference,
});

export const showFamilyPlan = endpoint({
  id: 'showFamilyPlan',
  method: 'POST',
  path: '/cases/:caseId/conferences/:conferenceId/family-plan',
  summary: 'The plan that the family shows, in its own words; a line that is there already stays as it is.',
  params: ofConference,
  body: z.object({ question: line, lines: z.array(PlanWords).max(mostPlanLines) }),
  reply: Conference,
});

export const judgePlanLine = endpoint({
  id: 'judgeConferenceLine',
  method: 'PUT',
  path: '/cases/:caseId/conferences/:conferenceId/plan/:lineId/verdict',
  summary: 'Say of a line of the plan that it is good so, or not safe and why; the words of the family stay.',
  params: ofLine,
  body: z.discriminatedUnion('verdict', [
    z.object({ version: Version, verdict: z.literal('good') }),
    z.object({ version: Version, verdict: z.literal('unsafe'), because: LongText }),
  ]),
  reply: Conference,
});

export const closeConference = endpoint({
  id: 'closeConference',
  method: 'PUT',
  path: '/cases/:caseId/conferences/:conferenceId/outcome',
  summary: 'Write down what is asked of the team, when the family is content, and who meets again when.',
  params: ofConference,
  body: z.object({ version: Version, askedOfTeam: Remark, contentWhen: Remark, nextTime: Remark }),
  reply: Conference,
});
