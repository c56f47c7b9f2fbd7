import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id, Instant, LongText, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import { Moment } from '../support/api.ts';

const caseParams = z.object({ caseId: Id });
const meetingParams = caseParams.extend({ meetingId: Id });
const Named = z.object({ id: Id, name: z.string() });
const Ids = z.array(Id).max(40);

export const MeetingFields = z.object({
  startsAt: Moment,
  place: ShortText.nullable().default(null),
  personIds: Ids.default([]),
  workerIds: Ids.default([]),
  helperIds: Ids.default([]),
  /** Whoever is in none of our lists, by name. */
  others: z.array(ShortText).max(20).default([]),
  /** One of those who come; mostly somebody of the household. */
  chairId: Id.nullable().default(null),
});
export type MeetingFields = z.infer<typeof MeetingFields>;

export const Agreement = z.object({
  id: Id,
  text: z.string(),
  /** Once it is chased as a promise. */
  promiseId: Id.nullable(),
});

export const Meeting = z.object({
  id: Id,
  startsAt: Instant,
  place: z.string().nullable(),
  people: z.array(Named),
  workers: z.array(Named),
  helpers: z.array(Named),
  others: z.array(z.string()),
  chair: Named.nullable(),
  text: z.string().nullable(),
  agreements: z.array(Agreement),
  state: z.enum(['planned', 'to-write-up', 'held', 'cancelled']),
  cancelReason: z.string().nullable(),
  version: z.number().int(),
});
export type Meeting = z.infer<typeof Meeting>;

export const getActionTeam = endpoint({
  id: 'getActionTeam',
  method: 'GET',
  path: '/cases/:caseId/action-team',
  summary: 'The meetings of the action team, newest first, and when to come together next.',
  params: caseParams,
  reply: z.object({
    meetings: z.array(Meeting),
    next: z.object({
      kind: z.enum(['none', 'planned', 'advised', 'own-rhythm']),
      startsAt: Instant.nullable(),
      dueOn: z.string().nullable(),
    }),
    /** A day to propose for a new meeting. */
    proposedDay: z.string(),
    can: z.object({ work: z.boolean() }),
  }),
});

export const planMeeting = endpoint({
  id: 'planActionTeamMeeting',
  method: 'POST',
  path: '/cases/:caseId/action-team-meetings',
  summary: 'Plan a meeting of the action team.',
  params: caseParams,
  body: MeetingFields.extend({ id: Id.optional() }),
  reply: Meeting,
});

export const changeMeeting = endpoint({
  id: 'changeActionTeamMeeting',
  method: 'PUT',
  path: '/cases/:caseId/action-team-meetings/:meetingId',
  summary: 'Move a meeting, or change who comes.',
  params: meetingParams,
  body: MeetingFields.extend({ version: Version }),
  reply: Meeting,
});

export const closeMeeting = endpoint({
  id: 'closeActionTeamMeeting',
  method: 'POST',
  path: '/cases/:caseId/action-team-meetings/:meetingId/outcome',
  summary: 'Write down how a meeting went and what was agreed, or cancel it with a reason.',
  params: meetingParams,
  body: z.discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('held'),
      version: Version,
      text: Remark.default(''),
      /** One line each; those that are there already are left as they are. */
      agreements: z.array(ShortText).max(40).default([]),
    }),
    z.object({ outcome: z.literal('cancelled'), version: Version, reason: LongText }),
  ]),
  reply: Meeting,
});

export const linkAgreement = endpoint({
  id: 'linkActionTeamAgreement',
  method: 'PUT',
  path: '/cases/:caseId/action-team-meetings/:meetingId/agreements/:agreementId',
  summary: 'Note that an agreement is chased as a promise.',
  params: meetingParams.extend({ agreementId: Id }),
  body: z.object({ promiseId: Id }),
  reply: Meeting,
});
