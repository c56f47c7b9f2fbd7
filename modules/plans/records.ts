import { z } from 'zod';
import { lifeAreaIds, lifeDomainIds } from '../../method/ids.ts';
import { Id, Instant } from '../../platform/http/fields.ts';
import { actorKinds, agreementAnswers, agreementWays, frames, goalEventKinds, goalStatuses } from './domain.ts';
import { fadingStepIds } from './fading.ts';

/** The shapes in which a plan leaves the server. */

const day = z.string();
const Version = z.number().int();

/** A person of the household or around it; `short` is how the table speaks of them. */
export const PlanPerson = z.object({ id: Id, name: z.string(), short: z.string() });
export type PlanPerson = z.infer<typeof PlanPerson>;

/** What was said at the table, and by whom. */
export const Said = z.object({ id: Id, words: z.string(), by: z.string().nullable() });

export const Problem = z.object({
  id: Id,
  words: z.string(),
  person: PlanPerson.nullable(),
  domain: z.enum(lifeDomainIds).nullable(),
  said: z.array(Said),
  closedOn: day.nullable(),
  closeReason: z.string().nullable(),
  version: Version,
});
export type Problem = z.infer<typeof Problem>;

export const Result = z.object({
  id: Id,
  goalId: Id,
  text: z.string(),
  due: day.nullable(),
  seen: z.enum(['yes', 'partly', 'no']).nullable(),
  version: Version,
});
export type Result = z.infer<typeof Result>;

export const Solution = z.object({
  id: Id,
  goalId: Id.nullable(),
  resultId: Id.nullable(),
  frame: z.enum(frames),
  text: z.string(),
  person: PlanPerson.nullable(),
  provisionId: Id.nullable(),
  provisionName: z.string().nullable(),
  since: day.nullable(),
  endedOn: day.nullable(),
  endReason: z.string().nullable(),
  version: Version,
});
export type Solution = z.infer<typeof Solution>;

export const FadingStep = z.object({
  step: z.enum(fadingStepIds),
  from: day.nullable(),
  reachedOn: day.nullable(),
});

export const Action = z.object({
  id: Id,
  goalId: Id,
  solutionId: Id.nullable(),
  text: z.string(),
  /** `id` is the person, the account or the involved helper; a volunteer has only a name. */
  who: z.object({ as: z.enum(actorKinds), id: Id.nullable(), name: z.string() }).nullable(),
  due: day.nullable(),
  doneOn: day.nullable(),
  letGoOn: day.nullable(),
  letGoReason: z.string().nullable(),
  fading: z.array(FadingStep),
  version: Version,
});
export type Action = z.infer<typeof Action>;

export const Goal = z.object({
  id: Id,
  text: z.string(),
  person: PlanPerson.nullable(),
  area: z.enum(lifeAreaIds).nullable(),
  problemId: Id.nullable(),
  said: Said.nullable(),
  status: z.enum(goalStatuses),
  events: z.array(
    z.object({ kind: z.enum(goalEventKinds), reason: z.string().nullable(), at: Instant, byName: z.string() }),
  ),
  results: z.array(Result),
  solutions: z.array(Solution),
  actions: z.array(Action),
  version: Version,
});
export type Goal = z.infer<typeof Goal>;

export const Answer = z.object({
  personId: Id,
  name: z.string(),
  answer: z.enum(agreementAnswers),
  how: z.enum(agreementWays),
  remark: z.string().nullable(),
  onDay: day,
});

/** A frozen plan, without what it says. */
export const VersionHead = z.object({
  id: Id,
  number: z.number().int(),
  at: Instant,
  byName: z.string(),
  /** The newest answer of each person who gave one. */
  answers: z.array(Answer),
});
export type VersionHead = z.infer<typeof VersionHead>;

export const Plan = z.object({
  caseId: Id,
  householdName: z.string(),
  problems: z.array(Problem),
  goals: z.array(Goal),
  /** Solutions that belong to no goal: what was there already. */
  already: z.array(Solution),
  /** Who can have a goal, do something or be asked to agree. */
  around: z.object({
    members: z.array(PlanPerson.extend({ isAdult: z.boolean() })),
    network: z.array(PlanPerson.extend({ role: z.string().nullable() })),
    workers: z.array(z.object({ id: Id, name: z.string() })),
    helpers: z.array(z.object({ id: Id, name: z.string() })),
  }),
  /** Newest first. */
  versions: z.array(VersionHead),
  /** Is there something that the last version does not say, and that people must agree on? */
  hasNews: z.boolean(),
  can: z.object({ work: z.boolean() }),
});
export type Plan = z.infer<typeof Plan>;
