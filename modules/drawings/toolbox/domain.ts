import { z } from 'zod';
import { pictureProblem, pictureShape } from './picture-shape.ts';
export type { Words } from './words.ts';

// A tool of the toolbox (B1, B2): a form that is filled in together. Those of the way of working (method/tools) and those
// that an organisation makes itself have this one shape, so one screen fills them all.

/** A name inside a tool, which stays when the words change; a column of figures is recognised by it. */
const Key = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const mostFields = 60;
export const mostAnswers = 20;
export const mostInGroup = 12;
export const mostBands = 10;
export const longestAnswer = 4000;

/** How long the words may be where they are read; a draft holds longer ones, so that nothing of a paste is lost. */
export const longest = { label: 120, about: 600, ask: 300, answer: 200, end: 80, mark: 24 } as const;
const longestInDraft = 4000;

/**
 * The shape of a tool. Of one that is published every word stands there in both languages; in a draft words may be
 * missing, and so may whole questions and answers. What it is made of is the same, so one screen shows both.
 */
function shapeOf({ isWhole }: { isWhole: boolean }) {
  const text = (most: number) =>
    isWhole ? z.string().trim().min(1).max(most) : z.string().max(Math.max(most, longestInDraft));
  const words = (most: number) => z.strictObject({ nl: text(most), en: text(most) });
  const least = (count: number) => (isWhole ? count : 0);

  const answers = z
    .array(
      z.strictObject({
        id: Key,
        label: words(longest.answer),
        /** What it counts for in the score; null: nothing. */
        points: z.number().int().min(-100).max(100).nullable(),
      }),
    )
    .min(least(2))
    .max(mostAnswers);
  const scale = z.strictObject({
    from: z.number().int().min(-100).max(100),
    to: z.number().int().min(-100).max(100),
    low: words(longest.end),
    high: words(longest.end),
    /** Adds its number to the score. */
    isScored: z.boolean(),
  });
  /** Shown only after these answers to an earlier choice, or after an earlier scale in this range. */
  const only = z.union([
    z.strictObject({ field: Key, answers: z.array(Key).min(least(1)).max(mostAnswers) }),
    z.strictObject({ field: Key, from: z.number().int(), to: z.number().int() }),
  ]);
  const common = {
    id: Key,
    /** Said to the resident ("u"), or asked of the worker ("je"). */
    to: z.enum(['resident', 'worker']),
    ask: words(longest.ask),
    help: words(longest.about).nullable(),
    only: only.nullable(),
  };
  const simple = z.discriminatedUnion('kind', [
    /** `gives`: the words of the answer can become this in the record. */
    z.strictObject({ ...common, kind: z.literal('text'), gives: z.literal('strength').optional() }),
    z.strictObject({ ...common, kind: z.literal('choice'), answers }),
    z.strictObject({ ...common, kind: z.literal('choices'), answers }),
    z.strictObject({ ...common, kind: z.literal('scale'), scale }),
    z.strictObject({ ...common, kind: z.literal('date') }),
    z.strictObject({ ...common, kind: z.literal('person') }),
    z.strictObject({ ...common, kind: z.literal('life-area') }),
    z.strictObject({ ...common, kind: z.literal('surface') }),
  ]);
  /** Filled in as often as needed, such as one row for each person. */
  const group = z.strictObject({
    ...common,
    kind: z.literal('group'),
    fields: z.array(simple).min(least(1)).max(mostInGroup),
  });
  return z.strictObject({
    label: words(longest.label),
    /** What it is, when it helps, and what to watch out for: for the worker. */
    hint: words(longest.about),
    when: words(longest.about).nullable(),
    watchOut: words(longest.about).nullable(),
    filledBy: z.enum(['together', 'worker']),
    fields: z
      .array(z.discriminatedUnion('kind', [simple, group]))
      .min(least(1))
      .max(mostFields),
    /** The sum of the points, in words: the first band that reaches it. */
    score: z
      .strictObject({
        bands: z
          .array(z.strictObject({ upTo: z.number().int().min(-10_000).max(10_000), label: words(longest.answer) }))
          .min(least(1))
          .max(mostBands),
      })
      .nullable(),
    /** Which questions stand together in a picture; none when it is not there, as in every tool of before. */
    picture: pictureShape(isWhole ? Key : z.union([Key, z.literal('')]), words(longest.mark)).optional(),
  });
}

/** A tool that somebody works on: it can be kept at any moment. */
export const Draft = shapeOf({ isWhole: false });
export type Draft = z.infer<typeof Draft>;
export type Field = Draft['fields'][number];
export type GroupField = Extract<Field, { kind: 'group' }>;
export type SimpleField = Exclude<Field, GroupField>;
export type Answer = Extract<Field, { kind: 'choice' }>['answers'][number];
export type Only = NonNullable<Field['only']>;
export type FieldKind = Field['kind'];
export type ToolPicture = NonNullable<Draft['picture']>;

/** A tool as it is written down in one version, apart from what its parts say of each other (`definitionProblems`). */
export const WholeShape = shapeOf({ isWhole: true });

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

/** A tool as it is written down in one version. What is left open was not discussed: nothing has to be filled in. */
export const Definition = WholeShape.superRefine((definition, context) => {
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
  'condition-range',
  'bands-order',
  'score-nothing',
  'picture-question',
  'picture-range',
] as const;
export type DefinitionProblem = (typeof definitionProblemIds)[number];

interface Found {
  path: (string | number)[];
  problem: DefinitionProblem;
}

/** What is wrong with a tool as a whole, and where; what a single field may hold the schema says. */
export function definitionProblems({ fields, score, picture }: Pick<Draft, 'fields' | 'score' | 'picture'>): Found[] {
  const found = fieldProblems(fields, ['fields']);
  const bands = score?.bands ?? [];
  if (bands.some(({ upTo }, index) => index > 0 && upTo <= (bands[index - 1]?.upTo ?? upTo))) {
    found.push({ path: ['score', 'bands'], problem: 'bands-order' });
  }
  if (score && !fields.some(isScored)) found.push({ path: ['score'], problem: 'score-nothing' });
  const unfit = picture && pictureProblem(fields, picture);
  if (unfit) found.push({ path: ['picture'], problem: unfit });
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

function conditionProblem(only: Only, earlier: readonly Field[]): DefinitionProblem | undefined {
  const asked = earlier.find(({ id }) => id === only.field);
  if (!asked) return 'condition-later';
  if ('answers' in only) {
    if (asked.kind !== 'choice' && asked.kind !== 'choices') return 'condition-answer';
    return only.answers.every((id) => asked.answers.some((answer) => answer.id === id))
      ? undefined
      : 'condition-answer';
  }
  if (asked.kind !== 'scale') return 'condition-answer';
  // Turned around, or beside what the scale has: it would never be asked.
  const isEmpty = only.from > only.to || only.to < asked.scale.from || only.from > asked.scale.to;
  return isEmpty ? 'condition-range' : undefined;
}
