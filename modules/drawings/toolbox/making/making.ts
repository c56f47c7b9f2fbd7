import { newKey } from './keys.ts';
import type { Answer, Draft, Field, FieldKind, Words } from '../domain.ts';

// The steps of making a tool: each gives a new one and leaves the old as it was.

export const noWords: Words = { nl: '', en: '' };

export const emptyTool = (): Draft => ({
  ...{ label: noWords, hint: noWords, when: null, watchOut: null, filledBy: 'together', fields: [], score: null },
});

export const newAnswer = (): Answer => ({ id: newKey(), label: noWords, points: null });

type Common = Pick<Field, 'id' | 'to' | 'ask' | 'help' | 'only'>;

function ofKind(common: Common, kind: FieldKind): Field {
  switch (kind) {
    case 'choice':
    case 'choices':
      return { ...common, kind, answers: [newAnswer(), newAnswer()] };
    case 'scale':
      return { ...common, kind, scale: { from: 1, to: 5, low: noWords, high: noWords, isScored: false } };
    case 'group':
      return { ...common, kind, fields: [] };
    default:
      return { ...common, kind };
  }
}

export const newField = (kind: FieldKind, to: Field['to']): Field =>
  ofKind({ id: newKey(), to, ask: noWords, help: null, only: null }, kind);

const isChoice = (field: Field) => field.kind === 'choice' || field.kind === 'choices';

/** Another kind of question with the same words, as a question of its own: an answer to the old kind is none to this. */
function withKind(field: Field, kind: FieldKind): Field {
  const { to, ask, help, only } = field;
  const made = ofKind({ id: newKey(), to, ask, help, only }, kind);
  return isChoice(made) && 'answers' in made && 'answers' in field ? { ...made, answers: field.answers } : made;
}

/** The same questions with one of another kind; what asked for its answers goes on asking for them. */
export function changeKind<F extends Field>(fields: readonly F[], index: number, kind: F['kind']): F[] {
  const field = fields[index];
  if (!field || field.kind === kind) return [...fields];
  const made = withKind(field, kind) as F;
  return fields.map((one) =>
    one === field ? made : one.only?.field === field.id ? { ...one, only: { ...one.only, field: made.id } } : one,
  );
}

/** Put right after the one it is a copy of. */
export function withCopy<F extends Field>(fields: readonly F[], index: number): F[] {
  const field = fields[index];
  return field ? fields.toSpliced(index + 1, 0, { ...field, id: newKey() }) : [...fields];
}

/** One place up (-1) or down (1); at the edge nothing moves. */
export function moved<T>(all: readonly T[], index: number, by: -1 | 1): T[] {
  const [one, other] = [all[index], all[index + by]];
  if (one === undefined || other === undefined) return [...all];
  return all.with(index, other).with(index + by, one);
}

export type Conditional = Extract<Field, { kind: 'choice' | 'choices' | 'scale' }>;

/** The earlier questions that a condition can ask for. */
export const conditionsFor = (fields: readonly Field[], index: number): Conditional[] =>
  fields.slice(0, index).filter((field): field is Conditional => isChoice(field) || field.kind === 'scale');

/** The condition that one begins with: any answer, the whole range. */
export const conditionOn = (field: Conditional): NonNullable<Field['only']> =>
  field.kind === 'scale'
    ? { field: field.id, from: field.scale.from, to: field.scale.to }
    : { field: field.id, answers: field.answers.slice(0, 1).map(({ id }) => id) };

/** The draft as it can be shown: where words are missing in one language, those of the other stand. */
export function readable(draft: Draft): Draft {
  return withWords(draft) as Draft;
}

function withWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withWords);
  if (typeof part !== 'object' || part === null) return part;
  if (isWords(part))
    return { nl: part.nl.trim() || part.en.trim() || '…', en: part.en.trim() || part.nl.trim() || '…' };
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, withWords(inner)]));
}

const isWords = (part: object): part is Words => 'nl' in part && 'en' in part;

/** What is new, gone or different among the questions of two versions, in words. */
export function questionChanges(before: Draft, after: Draft, language: 'nl' | 'en') {
  const words = (fields: readonly Field[]) => fields.map(({ ask }) => ask[language]);
  const was = (id: string) => before.fields.find((field) => field.id === id);
  return {
    added: words(after.fields.filter(({ id }) => !was(id))),
    removed: words(before.fields.filter(({ id }) => !after.fields.some((field) => field.id === id))),
    changed: words(
      after.fields.filter((field) => {
        const old = was(field.id);
        return old !== undefined && JSON.stringify(old) !== JSON.stringify(field);
      }),
    ),
  };
}
