import type { ToldAnswer, ToldSheet } from '../../demo/story-sheets.ts';
import { tools } from '../../demo/tools.ts';
import type { Household } from '../../demo/story.ts';
import type { SheetPart } from '../../modules/drawings/sheet/domain.ts';
import { keptInWords } from '../../modules/drawings/sheet/in-words.ts';
import { standsOn } from '../../modules/drawings/sheet/on-sheet.ts';
import { Value } from '../../modules/drawings/toolbox/answer.ts';
import { builtInTool, type VersionedTool } from '../../modules/drawings/toolbox/built-in.ts';
import { Definition, type SimpleField } from '../../modules/drawings/toolbox/domain.ts';
import { partIdOf } from '../../modules/drawings/toolbox/part-id.ts';
import { loadMoments } from './load-moments.ts';
import type { DemoContext } from './telling-time.ts';

/** What a household filled in; an answer that its question cannot hold stops the demo. */
export async function loadSheets(demo: DemoContext, household: Household, told: readonly ToldSheet[]): Promise<void> {
  for (const { toolId, person, by, moments } of told.filter((one) => one.household === household.key)) {
    const tool = builtInTool(toolId) ?? ownTool(demo, toolId);
    const { definition } = tool;
    const part = (id: string, content: SheetPart) => {
      if (!standsOn(tool, id, content))
        throw new Error(`${toolId} of the demo: ${JSON.stringify(content)} has no place.`);
      return { ...keptInWords(definition, content), id };
    };
    const valuesOf = (fields: readonly SimpleField[], answers: Readonly<Record<string, ToldAnswer>>) =>
      Object.fromEntries(
        fields.flatMap((field) => {
          const answer = answers[field.id];
          return answer === undefined ? [] : [[field.id, valueOf(demo, field, answer)] as const];
        }),
      );
    const filled = moments.map(({ on, answers, rows = {} }) => {
      const simple = definition.fields.flatMap((field) => (field.kind === 'group' ? [] : [field]));
      const answered = Object.entries(valuesOf(simple, answers)).map(([field, value]) =>
        part(partIdOf(tool.id, field), { part: 'answer', field, value }),
      );
      const groups = definition.fields.flatMap((field) => (field.kind === 'group' ? [field] : []));
      const lines = groups.flatMap(({ id: field, fields }) =>
        (rows[field] ?? []).map((row, order) =>
          part(demo.id('sheet-row', `${household.key}/${toolId}/${field}/${JSON.stringify(Object.values(row)[0])}`), {
            ...{ part: 'row', field, order, values: valuesOf(fields, row) },
          }),
        ),
      );
      return { on, parts: [...answered, ...lines] };
    });
    await loadMoments(demo, household, {
      ...{ kind: 'sheet', toolId: tool.id, version: tool.version, person, by, moments: filled },
    });
  }
}

/** The tool of the organisation with this key, as it was published. */
function ownTool(demo: DemoContext, key: string): VersionedTool {
  const told = tools.find((one) => one.key === key);
  if (!told) throw new Error(`There is no tool ${key}.`);
  return { id: demo.id('tool', key), version: 1, definition: Definition.parse(told.published.definition) };
}

function valueOf(demo: DemoContext, { kind }: SimpleField, told: ToldAnswer): Value {
  const value = {
    text: { text: told },
    choice: { answer: told },
    choices: { answers: told },
    scale: { number: told },
    date: { day: typeof told === 'number' ? demo.day(told) : told },
    'life-area': { area: told },
    person:
      typeof told === 'object' && 'name' in told
        ? { personId: told.person === undefined ? null : demo.id('person', told.person), name: told.name }
        : {},
    surface: {},
  }[kind];
  return Value.parse({ kind, ...value });
}
