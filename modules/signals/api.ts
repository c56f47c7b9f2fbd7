import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, PageQuery, Remark, ShortText } from '../../platform/http/fields.ts';
import { lifeAreaIds } from '../../method/ids.ts';
import { signalAbouts, signalEventKinds, signalSources, signalStatuses } from './domain.ts';

const Optional = ShortText.optional();
const signalParams = z.object({ signalId: Id });

export const SignalEvent = z.object({
  id: Id,
  kind: z.enum(signalEventKinds),
  at: Instant,
  byName: z.string(),
  reason: z.string().nullable(),
  passedTo: z.string().nullable(),
  feedbackDue: z.string().nullable(),
  caseId: Id.nullable(),
});

export const Signal = z.object({
  id: Id,
  teamId: Id,
  text: z.string(),
  place: z.string().nullable(),
  address: z.string().nullable(),
  about: z.enum(signalAbouts),
  personName: z.string().nullable(),
  source: z.enum(signalSources),
  reporter: z.string().nullable(),
  areas: z.array(z.enum(lifeAreaIds)),
  urgent: z.boolean(),
  knownToPerson: z.boolean().nullable(),
  feedbackDue: z.string().nullable(),
  takenBy: Id,
  takenByName: z.string(),
  takenAt: Instant,
  status: z.enum(signalStatuses),
  events: z.array(SignalEvent),
  can: z.object({ handle: z.boolean() }),
});
export type Signal = z.infer<typeof Signal>;

/** What can be kept of a signal; only the text is needed, everything else may come later or never. */
export const NewSignal = z.object({
  teamId: Id,
  text: LongText,
  place: Optional,
  address: Optional,
  about: z.enum(signalAbouts).default('person'),
  personName: Optional,
  source: z.enum(signalSources).default('own-observation'),
  reporter: Optional,
  areas: z.array(z.enum(lifeAreaIds)).max(5).default([]),
  urgent: z.boolean().default(false),
  knownToPerson: z.boolean().nullable().default(null),
  feedbackDue: Day.optional(),
});
export type NewSignal = z.infer<typeof NewSignal>;

export const captureSignal = endpoint({
  id: 'captureSignal',
  method: 'POST',
  path: '/signals',
  summary: 'Record something that was noticed.',
  body: NewSignal,
  reply: Signal,
});

export const listSignals = endpoint({
  id: 'listSignals',
  method: 'GET',
  path: '/signals',
  summary: 'The signals of your teams, newest first.',
  query: PageQuery.extend({ status: z.enum(['waiting', 'all']).default('waiting') }),
  reply: z.object({ signals: z.array(Signal), total: z.number().int() }),
});

export const getSignal = endpoint({
  id: 'getSignal',
  method: 'GET',
  path: '/signals/:signalId',
  summary: 'One signal and what was done with it.',
  params: signalParams,
  reply: Signal,
});

export const SimilarSignal = z.object({ id: Id, text: z.string(), takenAt: Instant, takenByName: z.string() });

export const findSimilarSignals = endpoint({
  id: 'findSimilarSignals',
  method: 'GET',
  path: '/similar-signals',
  summary: 'Signals that still wait and are about the same address or name.',
  query: z.object({
    teamId: Id,
    address: z.string().max(200).optional(),
    personName: z.string().max(200).optional(),
    except: Id.optional(),
  }),
  reply: z.object({ signals: z.array(SimilarSignal) }),
});

export const addSignalEvent = endpoint({
  id: 'addSignalEvent',
  method: 'POST',
  path: '/signals/:signalId/events',
  summary:
    'Pick a signal up, link it to a case, pass it on, close it with a reason, or note that the reporter heard back.',
  params: signalParams,
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('picked-up') }),
    z.object({ kind: z.literal('linked'), caseId: Id }),
    z.object({
      kind: z.literal('passed-on'),
      passedTo: ShortText,
      /** Another team of the organisation takes the signal over. */
      teamId: Id.optional(),
      feedbackDue: Day,
      reason: Remark.optional(),
    }),
    z.object({ kind: z.literal('closed'), reason: LongText }),
    z.object({ kind: z.literal('reopened'), reason: LongText }),
    z.object({ kind: z.literal('fed-back'), reason: Remark.optional() }),
  ]),
  reply: Signal,
});
export type SignalAct = z.infer<typeof addSignalEvent.body>;

export const listFindingPlaces = endpoint({
  id: 'listFindingPlaces',
  method: 'GET',
  path: '/finding-places',
  summary: 'Places where the teams meet people, the ones used most first.',
  reply: z.object({ places: z.array(z.object({ id: Id, teamId: Id, name: z.string() })) }),
});
