import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import { applicationStates, decisionOutcomes, milestoneKinds, termIds } from './domain.ts';

const caseParams = z.object({ caseId: Id });
const applicationParams = caseParams.extend({ applicationId: Id });
const Named = z.object({ id: Id, name: z.string() });

export const Term = z.object({
  id: z.enum(termIds),
  from: z.string(),
  lastDay: z.string(),
  /** The last day before weekends and holidays were looked at. */
  countedDay: z.string(),
  state: z.enum(['running', 'met', 'met-late', 'passed', 'late', 'stopped']),
  daysLeft: z.number().int(),
  days: z.number().int(),
  metOn: z.string().nullable(),
});
export type Term = z.infer<typeof Term>;

export const WmoEvent = z.object({
  id: Id,
  kind: z.enum([...milestoneKinds, 'undone']),
  onDay: z.string(),
  text: z.string().nullable(),
  outcome: z.enum(decisionOutcomes).nullable(),
  provider: z.string().nullable(),
  undoes: z.enum(milestoneKinds).nullable(),
  at: Instant,
  byName: z.string(),
});
export type WmoEvent = z.infer<typeof WmoEvent>;

const ApplicationFields = z.object({
  personId: Id,
  /** What it is about, in the words of the household. */
  subject: ShortText,
  /** The day of the report (melding); the terms run from here. */
  reportedOn: Day,
  /** Who handles it at the municipality. */
  handler: ShortText.nullable().default(null),
});
export type ApplicationFields = z.infer<typeof ApplicationFields>;

export const Application = z.object({
  id: Id,
  person: Named,
  subject: z.string(),
  reportedOn: z.string(),
  handler: z.string().nullable(),
  state: z.enum(applicationStates),
  /** Nothing more is expected. */
  isOver: z.boolean(),
  terms: z.array(Term),
  /** What happened, oldest first; the newest of a kind counts. */
  events: z.array(WmoEvent),
  /** What counts of that. */
  milestones: z.array(z.object({ kind: z.enum(milestoneKinds), onDay: z.string() })),
  /** What may be written down next. */
  possible: z.array(z.enum(milestoneKinds)),
  createdByName: z.string(),
  version: z.number().int(),
  can: z.object({ work: z.boolean() }),
});
export type Application = z.infer<typeof Application>;

export const listApplications = endpoint({
  id: 'listApplications',
  method: 'GET',
  path: '/cases/:caseId/applications',
  summary: 'Reports and applications under the Wmo with their terms, newest first.',
  params: caseParams,
  reply: z.object({ applications: z.array(Application), can: z.object({ work: z.boolean() }) }),
});

export const reportNeed = endpoint({
  id: 'reportNeed',
  method: 'POST',
  path: '/cases/:caseId/applications',
  summary: 'Record a report under the Wmo; from that day the terms run.',
  params: caseParams,
  body: ApplicationFields.extend({
    id: Id.optional(),
    /** The day on which free client support was pointed out. */
    clientSupportOfferedOn: Day.nullable().default(null),
  }),
  reply: Application,
});

export const changeApplication = endpoint({
  id: 'changeApplication',
  method: 'PUT',
  path: '/cases/:caseId/applications/:applicationId',
  summary: 'Put right what the report says.',
  params: applicationParams,
  body: ApplicationFields.extend({ version: Version }),
  reply: Application,
});

const happened = { onDay: Day, version: Version };

export const addWmoEvent = endpoint({
  id: 'addWmoEvent',
  method: 'POST',
  path: '/cases/:caseId/applications/:applicationId/events',
  summary: 'Record what happened on the way: own plan, investigation, application, decision, allocation, delivery.',
  params: applicationParams,
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('client-support-offered'), ...happened, text: Remark.optional() }),
    z.object({ kind: z.literal('own-plan'), ...happened, text: Remark.optional() }),
    z.object({ kind: z.literal('urgent-help'), ...happened, text: LongText }),
    z.object({ kind: z.literal('investigated'), ...happened, text: Remark.optional() }),
    z.object({ kind: z.literal('applied'), ...happened, text: Remark.optional() }),
    z.object({ kind: z.literal('decided'), ...happened, outcome: z.enum(decisionOutcomes), text: Remark.optional() }),
    z.object({
      kind: z.literal('allocated'),
      ...happened,
      provider: ShortText.nullable().default(null),
      text: Remark.optional(),
    }),
    z.object({ kind: z.literal('delivered'), ...happened, text: Remark.optional() }),
    z.object({ kind: z.literal('withdrawn'), ...happened, text: LongText }),
    /** Takes back what was written down by mistake. */
    z.object({ kind: z.literal('undone'), ...happened, undoes: z.enum(milestoneKinds), text: Remark.optional() }),
  ]),
  reply: Application,
});
export type WmoAct = z.infer<typeof addWmoEvent.body>;
