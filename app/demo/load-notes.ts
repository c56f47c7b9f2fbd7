import type { ToldBoard, ToldNote } from '../../demo/notes.ts';
import type { Household } from '../../demo/story.ts';
import { placed, type Written } from '../../modules/drawings/notes/domain.ts';
import { boardOf } from '../../modules/drawings/notes/boards.ts';
import { planIds } from './plan-ids.ts';
import { loadMoments } from './load-moments.ts';
import type { DemoContext } from './telling-time.ts';

/** The boards of a household. */
export async function loadNotes(demo: DemoContext, household: Household, told: readonly ToldBoard[]): Promise<void> {
  for (const { toolId, person, by, moments } of told.filter((one) => one.household === household.key)) {
    const written = moments.map(({ on, fields }) => {
      const parts: Written[] = [];
      for (const [fieldId, notes] of Object.entries(fields)) {
        for (const note of notes)
          parts.push(...placed(parts, noteOf(demo, household, fieldId, note), fieldId, Infinity));
      }
      return { on, parts };
    });
    await loadMoments(demo, household, {
      kind: 'notes',
      toolId,
      version: boardOf(toolId).version,
      person,
      by,
      moments: written,
    });
  }
}

function noteOf(demo: DemoContext, household: Household, fieldId: string, told: ToldNote): Written {
  const { text, area = null, inPlan = false } = typeof told === 'string' ? { text: told } : told;
  // A note in the plan is the goal of that name.
  const goals = household.plans.flatMap(({ problems }) => problems.flatMap((problem) => problem.goals));
  const goal = inPlan ? goals.findLast((one) => one.text === text) : undefined;
  if (inPlan && !goal) throw new Error(`The plan of ${household.key} has no goal ${text}.`);
  const id = goal ? planIds(demo, household)('goal', goal.key) : demo.id('note', `${household.key}/${fieldId}/${text}`);
  return { id, part: 'note', fieldId, text, order: 0, area, becamePlan: inPlan };
}
