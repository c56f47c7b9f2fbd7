import { z } from 'zod';
import { lifeAreaIds, lifeDomainIds } from '../../method/ids.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, LongText, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import { actorKinds, frames, goalEventKinds } from './domain.ts';
import { fadingStepIds } from './fading.ts';
import * as records from './records.ts';

const ofCase = z.object({ caseId: Id });
const frame = z.enum(frames);
/** A record made on a device that had no connection carries its own id. */
const ownId = Id.optional();
const maybe = <T extends z.ZodType>(field: T) => field.nullable().optional();

export const getPlan = endpoint({
  id: 'getPlan',
  method: 'GET',
  path: '/cases/:caseId/plan',
  summary: 'The whole plan of a household: problems, goals, results, solutions, actions and who agreed.',
  params: ofCase,
  reply: records.Plan,
});

export const addProblem = endpoint({
  id: 'addProblem',
  method: 'POST',
  path: '/cases/:caseId/problems',
  summary: 'Write down what troubles somebody, in their own words.',
  params: ofCase,
  body: z.object({
    id: ownId,
    words: LongText,
    personId: maybe(Id),
    domain: maybe(z.enum(lifeDomainIds)),
    fromFragmentIds: z.array(Id).max(50).default([]),
  }),
  reply: records.Problem,
});

export const changeProblem = endpoint({
  id: 'changeProblem',
  method: 'PATCH',
  path: '/cases/:caseId/problems/:problemId',
  summary: 'Change the words or whose they are, or close a question that was answered or has lapsed.',
  params: ofCase.extend({ problemId: Id }),
  body: z.object({
    version: Version,
    words: LongText.optional(),
    personId: maybe(Id),
    domain: maybe(z.enum(lifeDomainIds)),
    /** Closes the question with a reason; null opens it again. */
    closed: maybe(z.object({ reason: LongText })),
  }),
  reply: records.Problem,
});

export const addGoal = endpoint({
  id: 'addGoal',
  method: 'POST',
  path: '/cases/:caseId/goals',
  summary: 'Write down what somebody wants; from what was said at the table, its words and voice come along.',
  params: ofCase,
  body: z.object({
    id: ownId,
    /** May be left out when it comes from a fragment: then the words of the fragment are the goal. */
    text: LongText.optional(),
    fromFragmentId: Id.optional(),
    problemId: Id.optional(),
    personId: maybe(Id),
    area: maybe(z.enum(lifeAreaIds)),
    /** The first thing that could help, if it is known already. */
    solution: z.object({ frame, text: ShortText }).optional(),
  }),
  reply: records.Goal,
});

export const changeGoal = endpoint({
  id: 'changeGoal',
  method: 'PATCH',
  path: '/cases/:caseId/goals/:goalId',
  summary: 'Change a goal, whose it is, or the question it answers.',
  params: ofCase.extend({ goalId: Id }),
  body: z.object({
    version: Version,
    text: LongText.optional(),
    personId: maybe(Id),
    area: maybe(z.enum(lifeAreaIds)),
    problemId: maybe(Id),
  }),
  reply: records.Goal,
});

export const addGoalEvent = endpoint({
  id: 'addGoalEvent',
  method: 'POST',
  path: '/cases/:caseId/goals/:goalId/events',
  summary: 'Say that a goal is reached, partly reached, let go of with a reason, or taken up again.',
  params: ofCase.extend({ goalId: Id }),
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(goalEventKinds).exclude(['let-go']), reason: Remark.optional() }),
    z.object({ kind: z.literal('let-go'), reason: LongText }),
  ]),
  reply: records.Goal,
});

export const addResult = endpoint({
  id: 'addResult',
  method: 'POST',
  path: '/cases/:caseId/goals/:goalId/results',
  summary: 'Say how we will see that a goal comes nearer, and by when.',
  params: ofCase.extend({ goalId: Id }),
  body: z.object({ id: ownId, text: LongText, due: maybe(Day) }),
  reply: records.Result,
});

export const changeResult = endpoint({
  id: 'changeResult',
  method: 'PATCH',
  path: '/cases/:caseId/results/:resultId',
  summary: 'Change a result, its day, or whether it is seen.',
  params: ofCase.extend({ resultId: Id }),
  body: z.object({
    version: Version,
    text: LongText.optional(),
    due: maybe(Day),
    seen: maybe(z.enum(['yes', 'partly', 'no'])),
  }),
  reply: records.Result,
});

const solutionParts = {
  personId: maybe(Id),
  provisionId: maybe(Id),
  provisionName: maybe(ShortText),
  resultId: maybe(Id),
  since: maybe(Day),
};

export const addSolution = endpoint({
  id: 'addSolution',
  method: 'POST',
  path: '/cases/:caseId/solutions',
  summary:
    'Add something that helps, in one of four frames; without a goal it was there already. Begins today unless said otherwise.',
  params: ofCase,
  body: z.object({ id: ownId, goalId: maybe(Id), frame, text: ShortText, ...solutionParts }),
  reply: records.Solution,
});

export const changeSolution = endpoint({
  id: 'changeSolution',
  method: 'PATCH',
  path: '/cases/:caseId/solutions/:solutionId',
  summary: 'Change something that helps, when it began, or let it end.',
  params: ofCase.extend({ solutionId: Id }),
  body: z.object({
    version: Version,
    text: ShortText.optional(),
    frame: frame.optional(),
    goalId: maybe(Id),
    ...solutionParts,
    endedOn: maybe(Day),
    endReason: maybe(Remark),
  }),
  reply: records.Solution,
});

/** Who does it: `id` of a person, account or involved helper; a volunteer by name. */
const Actor = z.object({ as: z.enum(actorKinds), id: Id.optional(), name: ShortText.optional() });
const Fading = z
  .array(z.object({ step: z.enum(fadingStepIds), from: Day.nullable(), reachedOn: Day.nullable() }))
  .max(fadingStepIds.length);

export const addAction = endpoint({
  id: 'addAction',
  method: 'POST',
  path: '/cases/:caseId/goals/:goalId/actions',
  summary: 'Add what somebody will do, when, and how a helper steps back.',
  params: ofCase.extend({ goalId: Id }),
  body: z.object({
    id: ownId,
    text: ShortText,
    solutionId: maybe(Id),
    who: maybe(Actor),
    due: maybe(Day),
    fading: Fading.default([]),
  }),
  reply: records.Action,
});

export const changeAction = endpoint({
  id: 'changeAction',
  method: 'PATCH',
  path: '/cases/:caseId/actions/:actionId',
  summary: 'Change an action, say that it is done or will not happen, or that the helper stepped back.',
  params: ofCase.extend({ actionId: Id }),
  body: z.object({
    version: Version,
    text: ShortText.optional(),
    solutionId: maybe(Id),
    who: maybe(Actor),
    due: maybe(Day),
    doneOn: maybe(Day),
    letGo: maybe(z.object({ reason: Remark })),
    fading: Fading.optional(),
  }),
  reply: records.Action,
});

export const orderPlan = endpoint({
  id: 'orderPlan',
  method: 'PUT',
  path: '/cases/:caseId/plan-order',
  summary: 'Put goals or solutions in another order; solutions stay light to heavy, whatever their place.',
  params: ofCase,
  body: z.object({ of: z.enum(['goals', 'solutions']), ids: z.array(Id).min(1).max(200) }),
  reply: records.Plan,
});
