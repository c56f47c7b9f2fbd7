import { z } from 'zod';
import { lifeAreaIds } from '../../../method/ids.ts';
import { Day } from '../../../platform/http/fields.ts';
import { longestAnswer, mostAnswers, type Definition, type Field, type SimpleField } from './domain.ts';

// What is filled in, and what a tool makes of it.

/** What a pen left on a surface of 1000 by 600: per stroke x, y, x, y … */
const Strokes = z
  .array(
    z
      .array(z.number().int().min(0).max(1000))
      .min(2)
      .max(1000)
      .refine((stroke) => stroke.length % 2 === 0 && stroke.every((at, index) => index % 2 === 0 || at <= 600)),
  )
  .max(200);

export const Value = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().trim().min(1).max(longestAnswer) }),
  z.object({ kind: z.literal('choice'), answer: z.string().max(60) }),
  z.object({ kind: z.literal('choices'), answers: z.array(z.string().max(60)).min(1).max(mostAnswers) }),
  z.object({ kind: z.literal('scale'), number: z.number().int() }),
  z.object({ kind: z.literal('date'), day: Day }),
  z.object({
    kind: z.literal('person'),
    /** Somebody of the household or its network; null: somebody else, by name only. */
    personId: z.uuid().nullable(),
    name: z.string().trim().min(1).max(120),
  }),
  z.object({ kind: z.literal('life-area'), area: z.enum(lifeAreaIds) }),
  z.object({ kind: z.literal('surface'), strokes: Strokes }),
]);
export type Value = z.infer<typeof Value>;

/** What is filled in for the fields that are not left open. */
export type Values = Readonly<Partial<Record<string, Value>>>;

/** Whether a value is one that the field can hold. */
export function fits(field: SimpleField, value: Value): boolean {
  if (field.kind !== value.kind) return false;
  if (field.kind === 'scale' && value.kind === 'scale') {
    return value.number >= field.scale.from && value.number <= field.scale.to;
  }
  if (field.kind === 'choice' && value.kind === 'choice') return field.answers.some(({ id }) => id === value.answer);
  if (field.kind === 'choices' && value.kind === 'choices') {
    const known = new Set(field.answers.map(({ id }) => id));
    return new Set(value.answers).size === value.answers.length && value.answers.every((id) => known.has(id));
  }
  return true;
}

/** The fields that are asked, given what was answered before. An answer to a field that is not asked any more says nothing. */
export function fieldsAsked<F extends Field>(fields: readonly F[], values: Values): F[] {
  const asked: F[] = [];
  for (const field of fields) {
    const { only } = field;
    const earlier = only && asked.find(({ id }) => id === only.field);
    if (!only || (earlier && holds(only, values[only.field]))) asked.push(field);
  }
  return asked;
}

function holds(only: NonNullable<Field['only']>, value: Value | undefined): boolean {
  if ('answers' in only) {
    if (value?.kind === 'choice') return only.answers.includes(value.answer);
    return value?.kind === 'choices' && value.answers.some((id) => only.answers.includes(id));
  }
  return value?.kind === 'scale' && value.number >= only.from && value.number <= only.to;
}

/** One filling of a group. */
export interface Row {
  field: string;
  values: Values;
}

/** The sum of the points, and the band it falls in; undefined when the tool has no score or nothing that counts is filled in. */
export function scoreOf(
  { fields, score }: Pick<Definition, 'fields' | 'score'>,
  values: Values,
  rows: readonly Row[],
): { points: number; band: NonNullable<Definition['score']>['bands'][number] | undefined } | undefined {
  if (!score) return undefined;
  const counted = fieldsAsked(fields, values).flatMap((field) =>
    field.kind === 'group'
      ? rows
          .filter((row) => row.field === field.id)
          .flatMap((row) => fieldsAsked(field.fields, row.values).flatMap((one) => pointsOf(one, row.values[one.id])))
      : pointsOf(field, values[field.id]),
  );
  if (counted.length === 0) return undefined;
  const points = counted.reduce((sum, one) => sum + one, 0);
  return { points, band: score.bands.find(({ upTo }) => points <= upTo) };
}

function pointsOf(field: SimpleField, value: Value | undefined): number[] {
  // An answer of another version, to what the field was then, counts for nothing now.
  if (!value || !fits(field, value)) return [];
  if (field.kind === 'scale' && value.kind === 'scale') return field.scale.isScored ? [value.number] : [];
  const chosen = value.kind === 'choice' ? [value.answer] : value.kind === 'choices' ? value.answers : [];
  if (field.kind !== 'choice' && field.kind !== 'choices') return [];
  return field.answers.flatMap(({ id, points }) => (points !== null && chosen.includes(id) ? [points] : []));
}
