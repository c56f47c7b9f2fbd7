import { z } from 'zod';
import { lifeDomainIds } from '../../method/ids.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, ShortText, Version } from '../../platform/http/fields.ts';
import { genders, personPlaces } from '../households/domain.ts';
import { decisionKinds, directionModels, entryChannels, phases, viewVoices } from './domain.ts';

const MaybeLine = ShortText.nullable().default(null);
const MaybeStory = LongText.nullable().default(null);
const caseParams = z.object({ caseId: Id });
const Named = z.object({ id: Id, name: z.string() });

/** A person as the overview shows one; everything else stands in the household. */
export const CasePerson = z.object({
  id: Id,
  name: z.string(),
  called: z.string().nullable(),
  place: z.enum(personPlaces),
  gender: z.enum(genders).nullable(),
  birthDate: z.iso.date().nullable(),
  roleInHousehold: z.string().nullable(),
  languages: z.array(z.string()),
  needsInterpreter: z.boolean(),
  deceasedOn: z.iso.date().nullable(),
  movedOutOn: z.iso.date().nullable(),
});
export type CasePerson = z.infer<typeof CasePerson>;

export const Decision = z.object({
  id: Id,
  kind: z.enum(decisionKinds),
  value: z.string(),
  /** Of a coordinator or colleague: the name. */
  valueName: z.string().nullable(),
  reason: z.string().nullable(),
  until: z.iso.date().nullable(),
  takenOver: z.string().nullable(),
  explainedOn: z.array(z.iso.date()),
  at: Instant,
  byName: z.string(),
});
export type Decision = z.infer<typeof Decision>;

export const CaseView = z.object({
  id: Id,
  voice: z.enum(viewVoices),
  personId: Id.nullable(),
  accountId: Id.nullable(),
  /** Whose view this is, as one reads it. */
  name: z.string(),
  story: z.string(),
  goals: z.array(z.string()),
  willingness: z.string().nullable(),
  at: Instant,
  byName: z.string(),
});
export type CaseView = z.infer<typeof CaseView>;

const HelperFields = z.object({
  name: MaybeLine,
  organisationName: ShortText,
  helpsWith: ShortText,
  domain: z.enum(lifeDomainIds).nullable().default(null),
  /** For whom; empty is the whole household. */
  personIds: z.array(Id).max(40).default([]),
  contact: MaybeLine,
  hasIntake: z.boolean().default(false),
  hasPlan: z.boolean().default(false),
  since: Day.nullable().default(null),
  until: Day.nullable().default(null),
});
export type HelperFields = z.infer<typeof HelperFields>;

export const InvolvedHelper = HelperFields.extend({ id: Id, version: z.number().int() });
export type InvolvedHelper = z.infer<typeof InvolvedHelper>;

export const CaseOpening = z.object({
  id: Id,
  accountId: Id,
  accountName: z.string(),
  purpose: z.string(),
  openedAt: Instant,
  openedByName: z.string(),
  until: z.iso.date(),
});

const Direction = z.object({
  model: z.enum(directionModels),
  since: Instant,
  reason: z.string().nullable(),
  takeover: z
    .object({
      what: z.string(),
      until: z.iso.date(),
      explainedOn: z.array(z.iso.date()),
      state: z.enum(['running', 'over']),
      explanationIsDue: z.boolean(),
    })
    .nullable(),
});

const Facts = z.object({
  hasCoordinator: z.boolean(),
  hasDirection: z.boolean(),
  hasRequest: z.boolean(),
  ownStories: z.number().int(),
  takeover: z.enum(['none', 'running', 'over']),
  conversations: z.number().int().optional(),
  hasAgreedPlan: z.boolean().optional(),
  hasEvaluation: z.boolean().optional(),
  hasMonitoringMoments: z.boolean().optional(),
  openPromises: z.number().int().optional(),
});

export const Case = z.object({
  id: Id,
  teamId: Id,
  version: z.number().int(),
  openedAt: Instant,
  household: z.object({
    id: Id,
    name: z.string(),
    headline: z.string().nullable(),
    address: z.string().nullable(),
    isAddressSecret: z.boolean(),
    people: z.array(CasePerson),
  }),
  entryChannel: z.string().nullable(),
  entryText: z.string().nullable(),
  request: z.string().nullable(),
  underlyingRequest: z.string().nullable(),
  phase: z.enum(phases),
  road: z.array(
    z.object({
      phase: z.enum(phases),
      place: z.enum(['passed', 'skipped', 'here', 'ahead']),
      since: Instant.nullable(),
    }),
  ),
  coordinator: Named.nullable(),
  colleagues: z.array(Named),
  direction: Direction.nullable(),
  /** Oldest first. */
  decisions: z.array(Decision),
  views: z.array(CaseView),
  helpers: z.array(InvolvedHelper),
  /** Colleagues of other teams who may look along now. */
  openings: z.array(CaseOpening),
  signals: z.array(z.object({ id: Id, takenAt: Instant, source: z.string(), reporter: z.string().nullable() })),
  facts: Facts,
  can: z.object({ work: z.boolean(), appoint: z.boolean(), openToColleague: z.boolean() }),
});
export type Case = z.infer<typeof Case>;

export const openCase = endpoint({
  id: 'openCase',
  method: 'POST',
  path: '/cases',
  summary:
    'Open the case of a household: how it came in, and who coordinates; whoever opens it, unless told otherwise.',
  body: z.object({
    id: Id.optional(),
    householdId: Id,
    entryChannel: z.enum(entryChannels).nullable().default(null),
    entryText: MaybeStory,
    request: MaybeStory,
    phase: z.enum(['first-contact', 'acquaintance']).default('acquaintance'),
    reason: LongText,
    coordinatorId: Id.optional(),
  }),
  reply: Case,
});

export const getCase = endpoint({
  id: 'getCase',
  method: 'GET',
  path: '/cases/:caseId',
  summary: 'Everything the overview of a case needs: people, road, decisions, views, helpers and who looks along.',
  params: caseParams,
  reply: Case,
});

export const changeCase = endpoint({
  id: 'changeCase',
  method: 'PUT',
  path: '/cases/:caseId',
  summary: 'Replace the request, what lies behind it, and how it came in.',
  params: caseParams,
  body: z.object({
    entryChannel: z.enum(entryChannels).nullable().default(null),
    entryText: MaybeStory,
    request: MaybeStory,
    underlyingRequest: MaybeStory,
    version: Version,
  }),
  reply: Case,
});

export const decideOnCase = endpoint({
  id: 'decideOnCase',
  method: 'POST',
  path: '/cases/:caseId/decisions',
  summary: 'Decide where the household is, who coordinates, who steers, or who of the team joins or leaves.',
  params: caseParams,
  body: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('phase'),
      phase: z.enum(phases),
      /** The phase the writer saw; another one by now is a conflict. */
      from: z.enum(phases),
      reason: LongText,
    }),
    z.object({ kind: z.literal('coordinator'), accountId: Id, reason: LongText.nullable().default(null) }),
    z.object({
      kind: z.literal('direction'),
      model: z.enum(directionModels),
      reason: LongText,
      /** The worker takes over for a while: what, until when, and the days it was explained to the resident. */
      takeover: z
        .object({ what: LongText, until: Day, explainedOn: z.array(Day).max(100).default([]) })
        .nullable()
        .default(null),
    }),
    z.object({ kind: z.literal('joined'), accountId: Id }),
    z.object({ kind: z.literal('left'), accountId: Id }),
  ]),
  reply: Case,
});
export type DecisionBody = z.infer<typeof decideOnCase.body>;

export const addView = endpoint({
  id: 'addView',
  method: 'POST',
  path: '/cases/:caseId/views',
  summary: 'Note how somebody sees it: their own story, goals and willingness. A later view stands beside the earlier.',
  params: caseParams,
  body: z
    .object({
      id: Id.optional(),
      story: LongText,
      goals: z.array(ShortText).max(20).default([]),
      willingness: MaybeStory,
    })
    .and(
      z.discriminatedUnion('voice', [
        z.object({ voice: z.literal('member'), personId: Id }),
        z.object({ voice: z.literal('worker') }),
        z.object({ voice: z.literal('reporter'), reporter: ShortText }),
      ]),
    ),
  reply: Case,
});
export type NewView = z.infer<typeof addView.body>;

export const addHelper = endpoint({
  id: 'addHelper',
  method: 'POST',
  path: '/cases/:caseId/helpers',
  summary: 'Add somebody who helps this household already.',
  params: caseParams,
  body: HelperFields.extend({ id: Id.optional() }),
  reply: InvolvedHelper,
});

export const changeHelper = endpoint({
  id: 'changeHelper',
  method: 'PUT',
  path: '/cases/:caseId/helpers/:helperId',
  summary: 'Replace what is known of a helper, also that the help ended.',
  params: caseParams.extend({ helperId: Id }),
  body: HelperFields.extend({ version: Version }),
  reply: InvolvedHelper,
});

export const openCaseToColleague = endpoint({
  id: 'openCaseToColleague',
  method: 'POST',
  path: '/cases/:caseId/openings',
  summary: 'Let one colleague of another team look along in this case, for a purpose and until a day.',
  params: caseParams,
  body: z.object({ accountId: Id, purpose: LongText, until: Day }),
  reply: Case,
});

export const withdrawOpening = endpoint({
  id: 'withdrawOpening',
  method: 'DELETE',
  path: '/cases/:caseId/openings/:openingId',
  summary: 'Close the case to a colleague again; takes effect at once.',
  params: caseParams.extend({ openingId: Id }),
  reply: Case,
});
