// Two versions of a plan beside each other: what came, what changed, what went.
import type { GoalContent, PlanContent, SolutionContent } from './content.ts';

export type EntryKind = 'problem' | 'goal' | 'result' | 'solution' | 'action';
export type ChangeKind = 'added' | 'changed' | 'gone' | 'same';

/** One line of a plan. `agreed` is what people say yes to; `progress` is how far it is and needs no new yes. */
export interface Entry {
  id: string;
  kind: EntryKind;
  /** The goal it belongs to; null for problems and for what was there already. */
  goalId: string | null;
  text: string;
  agreed: Record<string, string | null>;
  progress: Record<string, string | null>;
}

export interface Change {
  change: ChangeKind;
  id: string;
  kind: EntryKind;
  goalId: string | null;
  before: Entry | null;
  after: Entry | null;
}

const solutionEntry = (goalId: string | null, solution: SolutionContent): Entry => ({
  id: solution.id,
  kind: 'solution',
  goalId,
  text: solution.text,
  agreed: { text: solution.text, frame: solution.frame, by: solution.by, provision: solution.provision },
  progress: {},
});

function goalEntries(goal: GoalContent): Entry[] {
  const { id, text } = goal;
  return [
    { id, kind: 'goal', goalId: id, text, agreed: { text, whose: goal.whose }, progress: { status: goal.status } },
    ...goal.results.map((result): Entry => ({
      id: result.id,
      kind: 'result',
      goalId: id,
      text: result.text,
      agreed: { text: result.text, due: result.due },
      progress: { seen: result.seen },
    })),
    ...goal.solutions.map((solution) => solutionEntry(id, solution)),
    ...goal.actions.map((action): Entry => ({
      id: action.id,
      kind: 'action',
      goalId: id,
      text: action.text,
      agreed: {
        text: action.text,
        who: action.who,
        due: action.due,
        fading: action.fading.map(({ step, from }) => `${step} ${from ?? ''}`).join(', ') || null,
      },
      progress: {
        doneOn: action.doneOn,
        fading: action.fading.flatMap(({ step, reachedOn }) => (reachedOn ? [step] : [])).join(', ') || null,
      },
    })),
  ];
}

/** Every line of a plan, goal by goal. */
export function entriesOf(content: PlanContent): Entry[] {
  return [
    ...content.problems.map(({ id, words, by }): Entry => ({
      id,
      kind: 'problem',
      goalId: null,
      text: words,
      agreed: { text: words, by },
      progress: {},
    })),
    ...content.goals.flatMap(goalEntries),
    ...content.already.map((solution) => solutionEntry(null, solution)),
  ];
}

const differs = (a: Record<string, string | null>, b: Record<string, string | null>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].some((key) => (a[key] ?? null) !== (b[key] ?? null));

/** Each line of either version once, in the order of the later one; what went stands at the end. */
export function comparePlans(before: PlanContent, after: PlanContent): Change[] {
  const earlier = new Map(entriesOf(before).map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const changes = entriesOf(after).map((entry): Change => {
    const { id, kind, goalId } = entry;
    const old = earlier.get(`${kind}/${id}`) ?? null;
    earlier.delete(`${kind}/${id}`);
    if (!old) return { change: 'added', id, kind, goalId, before: null, after: entry };
    const moved = old.goalId !== goalId || differs(old.agreed, entry.agreed) || differs(old.progress, entry.progress);
    return { change: moved ? 'changed' : 'same', id, kind, goalId, before: old, after: entry };
  });
  const gone = [...earlier.values()].map((entry): Change => ({
    change: 'gone',
    id: entry.id,
    kind: entry.kind,
    goalId: entry.goalId,
    before: entry,
    after: null,
  }));
  return [...changes, ...gone];
}

/** Has something changed that people must say yes to again? Being further with the same plan is no such thing. */
export function asksNewAgreement(before: PlanContent, after: PlanContent): boolean {
  return comparePlans(before, after).some(({ change, before: old, after: now }) => {
    if (change === 'same') return false;
    if (!old || !now) return true;
    return old.goalId !== now.goalId || differs(old.agreed, now.agreed);
  });
}
