import { z } from 'zod';

// A tool of the toolbox (B1, B2): a form that is filled in together. Those of the way of working (method/tools) and those
// that an organisation makes itself have this one shape, so one screen fills them all.

/** Words in both languages of the product. */
const Words = (longest: number) =>
  z.strictObject({ nl: z.string().trim().min(1).max(longest), en: z.string().trim().min(1).max(longest) });
export type Words = z.infer<ReturnType<typeof Words>>;

/** A name inside a tool, which stays when the words change; a column of figures is recognised by it. */
const Key = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const mostFields = 60;
export const mostAnswers = 20;
export const longestAnswer = 4000;

const Answer = z.strictObject({
  id: Key,
  label: Words(200),
  /** What it counts for in the score; null: nothing. */
  points: z.number().int().min(-100).max(100).nullable(),
});

const Scale = z.strictObject({
  from: z.number().int().min(-100).max(100),
  to: z.number().int().min(-100).max(100),
  low: Words(80),
  high: Words(80),
  /** Adds its number to the score. */
  isScored: z.boolean(),
});

/** Shown only after these answers to an earlier choice, or after an earlier scale in this range. */
const Only = z.union([
  z.strictObject({ field: Key, answers: z.array(Key).min(1).max(mostAnswers) }),
  z.strictObject({ field: Key, from: z.number().int(), to: z.number().int() }),
]);

const common = {
  id: Key,
  /** Said to the resident ("u"), or asked of the worker ("je"). */
  to: z.enum(['resident', 'worker']),
  ask: Words(300),
  help: Words(600).nullable(),
  only: Only.nullable(),
};

const SimpleField = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('text') }),
  z.strictObject({ ...common, kind: z.literal('choice'), answers: z.array(Answer).min(2).max(mostAnswers) }),
  z.strictObject({ ...common, kind: z.literal('choices'), answers: z.array(Answer).min(2).max(mostAnswers) }),
  z.strictObject({ ...common, kind: z.literal('scale'), scale: Scale }),
  z.strictObject({ ...common, kind: z.literal('date') }),
  z.strictObject({ ...common, kind: z.literal('person') }),
  z.strictObject({ ...common, kind: z.literal('life-area') }),
  z.strictObject({ ...common, kind: z.literal('surface') }),
]);
export type SimpleField = z.infer<typeof SimpleField>;

/** Filled in as often as needed, such as one row for each person. */
const GroupField = z.strictObject({
  ...common,
  kind: z.literal('group'),
  fields: z.array(SimpleField).min(1).max(12),
});
export type GroupField = z.infer<typeof GroupField>;

const Field = z.union([SimpleField, GroupField]);
export type Field = z.infer<typeof Field>;
export type FieldKind = Field['kind'];

/** The kinds that a maker can choose from, in the order of the menu. */
export const fieldKinds = [
  'text',
  'choice',
  'choices',
  'scale',
  'date',
  'person',
  'life-area',
  'surface',
  'group',
] as const satisfies readonly FieldKind[];

/** The sum of the points, in words: the first band that reaches it. */
const Score = z.strictObject({
  bands: z
    .array(z.strictObject({ upTo: z.number().int().min(-10_000).max(10_000), label: Words(200) }))
    .min(1)
    .max(10),
});

/** A tool as it is written down in one version. What is left open was not discussed: nothing has to be filled in. */
export const Definition = z
  .strictObject({
    label: Words(120),
    /** What it is, when it helps, and what to watch out for: for the worker. */
    hint: Words(600),
    when: Words(600).nullable(),
    watchOut: Words(600).nullable(),
    filledBy: z.enum(['together', 'worker']),
    fields: z.array(Field).min(1).max(mostFields),
    score: Score.nullable(),
  })
  .superRefine((definition, context) => {
    for (const { path, problem } of definitionProblems(definition)) {
      context.addIssue({ code: 'custom', path: [...path], message: problem });
    }
  });
export type Definition = z.infer<typeof Definition>;

export const definitionProblemIds = [
  'double-field',
  'double-answer',
  'scale-turned',
  'condition-later',
  'condition-answer',
  'condition-turned',
  'bands-order',
  'score-nothing',
] as const;
export type DefinitionProblem = (typeof definitionProblemIds)[number];

interface Found {
  path: (string | number)[];
  problem: DefinitionProblem;
}

/** What is wrong with a tool as a whole, and where; what a single field may hold the schema says. */
function definitionProblems(definition: Pick<z.infer<typeof Definition>, 'fields' | 'score'>): Found[] {
  const { fields, score } = definition;
  const found = fieldProblems(fields, ['fields']);
  const bands = score?.bands ?? [];
  if (bands.some(({ upTo }, index) => index > 0 && upTo <= (bands[index - 1]?.upTo ?? upTo))) {
    found.push({ path: ['score', 'bands'], problem: 'bands-order' });
  }
  if (score && !fields.some(isScored)) found.push({ path: ['score'], problem: 'score-nothing' });
  return found;
}

/** Does this field count in the score? */
export const isScored = (field: Field): boolean =>
  field.kind === 'group'
    ? field.fields.some(isScored)
    : field.kind === 'scale'
      ? field.scale.isScored
      : (field.kind === 'choice' || field.kind === 'choices') && field.answers.some(({ points }) => points !== null);

function fieldProblems(fields: readonly Field[], at: readonly (string | number)[]): Found[] {
  return fields.flatMap((field, index): Found[] => {
    const path = [...at, index];
    const found: Found[] = [];
    const earlier = fields.slice(0, index);
    if (earlier.some(({ id }) => id === field.id)) found.push({ path: [...path, 'id'], problem: 'double-field' });
    if (field.kind === 'group') found.push(...fieldProblems(field.fields, [...path, 'fields']));
    if (field.kind === 'scale' && field.scale.from >= field.scale.to) {
      found.push({ path: [...path, 'scale', 'to'], problem: 'scale-turned' });
    }
    if (field.kind === 'choice' || field.kind === 'choices') {
      const ids = field.answers.map(({ id }) => id);
      if (new Set(ids).size < ids.length) found.push({ path: [...path, 'answers'], problem: 'double-answer' });
    }
    const problem = field.only && conditionProblem(field.only, earlier);
    if (problem) found.push({ path: [...path, 'only'], problem });
    return found;
  });
}

function conditionProblem(only: z.infer<typeof Only>, earlier: readonly Field[]): DefinitionProblem | undefined {
  const asked = earlier.find(({ id }) => id === only.field);
  if (!asked) return 'condition-later';
  if ('answers' in only) {
    if (asked.kind !== 'choice' && asked.kind !== 'choices') return 'condition-answer';
    return only.answers.every((id) => asked.answers.some((answer) => answer.id === id))
      ? undefined
      : 'condition-answer';
  }
  if (asked.kind !== 'scale') return 'condition-answer';
  return only.from > only.to ? 'condition-turned' : undefined;
}
