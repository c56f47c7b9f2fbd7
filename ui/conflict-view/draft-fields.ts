import type { ConflictPart } from './conflict.ts';

/** One field of a draft that two people may have filled, and how it reads. */
export interface DraftField<D> {
  id: string;
  label: string;
  /** What of the draft this field holds. */
  holds: readonly (keyof D)[];
  words: (draft: D) => string;
  /** One or the other; a text may be merged as well. */
  isWhole: boolean;
}

/** Makes the fields of one kind of draft. */
export interface FieldMaker<D> {
  /** A text of the draft. */
  text: (id: keyof D & string, label: string) => DraftField<D>;
  /** A day, a choice, or several of these that only make sense together; `words` says how they read. */
  whole: (id: string, label: string, holds: readonly (keyof D)[], words: (draft: D) => string) => DraftField<D>;
}

export const fieldMaker = <D>(): FieldMaker<D> => ({
  text: (id, label) => ({
    id,
    label,
    holds: [id],
    words: (draft) => (draft[id] as string | null) ?? '',
    isWhole: false,
  }),
  whole: (id, label, holds, words) => ({ id, label, holds, words, isWhole: true }),
});

/** Mine and theirs in words, field by field. */
export const partsOf = <D>(fields: readonly DraftField<D>[], mine: D, theirs: D): ConflictPart[] =>
  fields.map(({ id, label, words, isWhole }) => ({ id, label, mine: words(mine), theirs: words(theirs), isWhole }));

/** What was chosen, as a draft again: texts as they were merged, all else as one of the two had it. */
export function chosenDraft<D>(
  fields: readonly DraftField<D>[],
  mine: D,
  theirs: D,
  texts: Readonly<Record<string, string>>,
): D {
  const parts = fields.map((field): Partial<D> => {
    const text = texts[field.id] ?? field.words(mine);
    const source = text === field.words(theirs) && text !== field.words(mine) ? theirs : mine;
    const [only] = field.holds;
    if (!field.isWhole && only !== undefined) {
      // Theirs as it is, so that an empty text of a colleague stays exactly what it was.
      return source === theirs ? pick(theirs, field.holds) : ({ [only]: text } as unknown as Partial<D>);
    }
    return pick(source, field.holds);
  });
  return Object.assign({}, mine, ...parts) as D;
}

/** Nothing of mine is left: the record stays as the colleague made it. */
export const isAllTheirs = (parts: readonly ConflictPart[], texts: Readonly<Record<string, string>>): boolean =>
  parts.every(({ id, theirs }) => texts[id] === theirs);

function pick<D>(draft: D, keys: readonly (keyof D)[]): Partial<D> {
  return Object.fromEntries(keys.map((key) => [key, draft[key]])) as Partial<D>;
}
