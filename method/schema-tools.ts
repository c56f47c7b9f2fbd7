import { z } from 'zod';
import { bilingual, entryBase, id, order, several } from './schema.ts';

/**
 * Shapes of what is filled in. A field is said to the resident (`ask`, "u") or answered by the worker (`question`, "je").
 * None has to be filled in: what is left open was not discussed. `only` shows a field after certain answers to an earlier one.
 */
const simpleKinds = ['text', 'choice', 'choices', 'scale', 'date', 'person', 'life-area'] as const;

const fieldBase = {
  id,
  ask: bilingual.optional(),
  question: bilingual.optional(),
  hint: bilingual.optional(),
  answers: z
    .array(z.strictObject({ id, label: bilingual }))
    .min(2)
    .readonly()
    .optional(),
  scale: z.strictObject({ from: z.int(), to: z.int(), low: bilingual, high: bilingual }).optional(),
  only: z.strictObject({ field: id, answers: z.array(id).min(1).readonly() }).optional(),
  /** The words of the answer can become this in the record: a strength that was named. */
  gives: z.literal('strength').optional(),
};

/** Whether a field has one voice, and answers or a scale only where its kind has them. */
const isWhole = (field: z.infer<z.ZodObject<typeof fieldBase>> & { kind: string }): boolean =>
  (field.ask === undefined) !== (field.question === undefined) &&
  (field.answers !== undefined) === (field.kind === 'choice' || field.kind === 'choices') &&
  (field.scale !== undefined) === (field.kind === 'scale') &&
  (field.gives === undefined || field.kind === 'text');

const simpleField = z.strictObject({ ...fieldBase, kind: z.enum(simpleKinds) }).refine(isWhole);

/** A group that can be filled in as often as needed, such as one row per person. */
const repeatField = z
  .strictObject({
    ...fieldBase,
    kind: z.literal('repeat'),
    fields: z.array(simpleField).min(1).readonly(),
  })
  .refine(isWhole);

const toolField = z.union([simpleField, repeatField]);
export type ToolField = z.infer<typeof toolField>;

/** Fields that stand together in a picture, each by its id in its part; what is in a repeating group stands within that. */
const picture = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('thermometer'),
    now: id,
    steps: id,
    height: id,
    felt: id,
    helps: id,
    /** Up to here one can still turn back. */
    edge: id.optional(),
  }),
  z.strictObject({ kind: z.literal('balance'), tips: id, loads: id, weight: id, carriers: id, enough: id.optional() }),
  z.strictObject({
    kind: z.literal('line'),
    marks: z
      .array(z.strictObject({ field: id, label: bilingual }))
      .min(1)
      .readonly(),
  }),
]);

/** A form-like instrument. `filledBy` tells whose words it holds, and so who may read along while it is filled in. */
export const tool = z.strictObject({
  ...entryBase,
  filledBy: z.enum(['together', 'worker']),
  hint: bilingual,
  when: bilingual,
  watchOut: bilingual,
  fields: z.array(toolField).min(2).readonly(),
  picture: picture.optional(),
});
export type Tool = z.infer<typeof tool>;

/**
 * What may be noticed. A list never proves anything and adds nothing up: it helps to look, to ask (`asks`) and to know what
 * to do next (`asksOfWorker`).
 */
export const signalList = z.strictObject({
  ...entryBase,
  order,
  about: z.enum(['safety', 'group']),
  hint: bilingual,
  notice: several,
  asks: several,
  asksOfWorker: several,
  watchOut: bilingual,
});
export type SignalList = z.infer<typeof signalList>;
