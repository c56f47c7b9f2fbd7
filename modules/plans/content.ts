// A plan as it stands on paper: names instead of ids of people, so that a frozen version never changes afterwards.
import type { lifeAreaIds } from '../../method/ids.ts';
import { arrangementAt, lightToHeavy, type Arrangement, type Frame, type GoalStatus } from './domain.ts';
import type { FadingStep } from './fading.ts';

export interface ProblemContent {
  id: string;
  words: string;
  by: string | null;
}
export interface ResultContent {
  id: string;
  text: string;
  due: string | null;
  seen: 'yes' | 'partly' | 'no' | null;
}
export interface SolutionContent {
  id: string;
  frame: Frame;
  text: string;
  by: string | null;
  provision: string | null;
}
export interface ActionContent {
  id: string;
  text: string;
  who: string | null;
  due: string | null;
  doneOn: string | null;
  fading: FadingStep[];
}
export interface GoalContent {
  id: string;
  text: string;
  whose: string | null;
  area: (typeof lifeAreaIds)[number] | null;
  status: GoalStatus;
  problemId: string | null;
  results: ResultContent[];
  solutions: SolutionContent[];
  actions: ActionContent[];
}
export interface PlanContent {
  problems: ProblemContent[];
  goals: GoalContent[];
  /** What is in force without belonging to a goal: what was there already. */
  already: SolutionContent[];
  arrangement: Arrangement;
}

type Named = { name: string } | null;
interface LiveSolution extends SolutionContent {
  since: string | null;
  endedOn: string | null;
}
/** What a plan must hold to be written down; the plan as the calls give it does. */
export interface LivePlan {
  problems: readonly { id: string; words: string; person: Named; closedOn: string | null }[];
  goals: readonly {
    id: string;
    text: string;
    person: Named;
    area: (typeof lifeAreaIds)[number] | null;
    status: GoalStatus;
    problemId: string | null;
    results: readonly ResultContent[];
    solutions: readonly LiveSolutionInput[];
    actions: readonly {
      id: string;
      text: string;
      who: Named;
      due: string | null;
      doneOn: string | null;
      letGoOn: string | null;
      fading: readonly FadingStep[];
    }[];
  }[];
  already: readonly LiveSolutionInput[];
}
interface LiveSolutionInput extends Omit<LiveSolution, 'by' | 'provision'> {
  person: Named;
  provisionName: string | null;
}

const written = (solutions: readonly LiveSolutionInput[]): SolutionContent[] =>
  lightToHeavy(solutions.filter(({ endedOn }) => endedOn === null)).map(
    ({ id, frame, text, person, provisionName }) => ({
      id,
      frame,
      text,
      by: person?.name ?? null,
      provision: provisionName,
    }),
  );

/** The plan as it would be frozen on `day`: without what was closed, let go or ended. */
export function contentOf(plan: LivePlan, day: string): PlanContent {
  const everything = [...plan.goals.flatMap(({ solutions }) => solutions), ...plan.already];
  return {
    problems: plan.problems
      .filter(({ closedOn }) => closedOn === null)
      .map(({ id, words, person }) => ({ id, words, by: person?.name ?? null })),
    goals: plan.goals
      .filter(({ status }) => status !== 'let-go')
      .map(({ id, text, person, area, status, problemId, results, solutions, actions }) => ({
        id,
        text,
        whose: person?.name ?? null,
        area,
        status,
        problemId,
        results: results.map(({ id, text, due, seen }) => ({ id, text, due, seen })),
        solutions: written(solutions),
        actions: actions
          .filter(({ letGoOn }) => letGoOn === null)
          .map(({ id, text, who, due, doneOn, fading }) => ({
            id,
            text,
            who: who?.name ?? null,
            due,
            doneOn,
            fading: [...fading],
          })),
      })),
    already: written(plan.already),
    arrangement: arrangementAt(everything, day),
  };
}
