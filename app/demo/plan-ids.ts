import type { Actor, Arrangement, Plan, Solution } from '../../demo/story-plan.ts';
import type { Household } from '../../demo/story.ts';
import type { DemoContext } from './telling-time.ts';

type Kind = 'problem' | 'goal' | 'result' | 'solution' | 'action';

/**
 * The id of each thing in each version of a plan. The last version is the plan as it is now and gives the ids, by its
 * own keys (`goal`, `solution` …); what an earlier version said in the same words, or grew from the same fragments, is
 * the same thing.
 */
export function planIds(demo: DemoContext, told: Household): (kind: Kind, key: string) => string {
  const known = new Map<string, string>();
  const byWords = new Map<string, string>();
  const settle = (kind: Kind, key: string, names: readonly string[]) => {
    const found = names.map((name) => byWords.get(`${kind}/${name}`)).find(Boolean);
    const id = found ?? demo.id(kind === 'problem' ? 'plan-problem' : kind, key);
    known.set(`${kind}/${key}`, id);
    for (const name of names) if (!byWords.has(`${kind}/${name}`)) byWords.set(`${kind}/${name}`, id);
  };
  for (const plan of told.plans.toReversed()) {
    for (const problem of plan.problems) {
      settle('problem', problem.key, [problem.words, ...(problem.from ?? [])]);
      for (const goal of problem.goals) {
        settle('goal', goal.key, [goal.text]);
        for (const result of goal.results) {
          settle('result', result.key, [`${goal.text}/${result.text}`]);
          for (const solution of result.solutions) {
            settle('solution', solution.key, [solution.text]);
            for (const action of solution.actions) settle('action', action.key, [`${solution.text}/${action.text}`]);
          }
        }
      }
    }
  }
  return (kind, key) => known.get(`${kind}/${key}`) ?? demo.id(kind, key);
}

/** Something that was in force: in the plan, when it tells of it in other words, or on its own. */
export interface InForce {
  item: Arrangement['items'][number];
  /** Days from today. */
  since: number;
  endedOn: number | null;
  /** Key of the solution of the plan that it is. */
  solution: string | null;
}

/** What the arrangements tell, each thing once: it began with the first that names it and ended with the first that no longer does. */
export function inForce(told: Household, plan: Plan | undefined): InForce[] {
  const arrangements = told.arrangements.toSorted((a, b) => a.on - b.on);
  const solutions = (plan?.problems ?? []).flatMap(({ goals }) =>
    goals.flatMap(({ results }) => results.flatMap((result) => result.solutions)),
  );
  const taken = new Set<string>();
  const made = new Map<string, InForce>();
  for (const { on, items } of arrangements) {
    for (const [name, one] of made) {
      if (one.endedOn === null && !items.some((item) => nameOf(item) === name)) one.endedOn = on;
    }
    for (const item of items) {
      if (made.has(nameOf(item))) continue;
      // What ended before the last picture was another thing than what the plan tells of now.
      const isStillThere = arrangements.at(-1)?.items.some((last) => nameOf(last) === nameOf(item)) ?? false;
      const solution = solutions.find(
        (candidate) => isStillThere && !taken.has(candidate.key) && isSame(item, candidate),
      );
      if (solution) taken.add(solution.key);
      made.set(nameOf(item), { item, since: on, endedOn: null, solution: solution?.key ?? null });
    }
  }
  return [...made.values()];
}

type Item = Arrangement['items'][number];
const nameOf = ({ frame, text }: Item) => `${frame}/${text}`;
const longWords = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** The same frame, and the same provision or a telling word in common. */
function isSame(item: Item, solution: Solution): boolean {
  if (item.frame !== solution.frame) return false;
  if (item.provision !== undefined) return item.provision === solution.provision;
  const told = longWords([solution.text, ...solution.actions.map(({ text }) => text)].join(' '));
  return longWords(item.text).some((word) => told.includes(word));
}

/** Who carries a solution: as the arrangement tells, or the one resident or network person who does all of it. */
export function whoOf(solution: Solution, going: readonly InForce[]): Actor | undefined {
  const named = going.find((one) => one.solution === solution.key)?.item.who;
  if (named) return named;
  const [first, ...others] = solution.actions.map(({ who }) => who);
  return first && others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}
