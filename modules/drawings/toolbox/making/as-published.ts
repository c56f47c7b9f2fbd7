import { isNewKey, keyFrom } from './keys.ts';
import type { Answer, Draft, Field, SimpleField, ToolPicture, Words } from '../domain.ts';
import { partsOf, type PictureRole } from '../picture-shape.ts';

// What a draft becomes when it is published or goes into a file.

/** Words that were left empty in both languages are not there. */
const filled = (words: Words | null): Words | null =>
  words && (words.nl.trim() !== '' || words.en.trim() !== '') ? words : null;

/** Which name each new one gets; those that were named keep theirs. */
function names(all: readonly { id: string; words: Words }[]): Map<string, string> {
  const taken = new Set(all.flatMap(({ id }) => (isNewKey(id) ? [] : [id])));
  return new Map(
    all.map(({ id, words }) => {
      const name = isNewKey(id) ? keyFrom(words.nl, taken) : id;
      taken.add(name);
      return [id, name];
    }),
  );
}

const named = (by: ReadonlyMap<string, string>, id: string) => by.get(id) ?? id;
const answerNames = (answers: readonly Answer[]) => names(answers.map(({ id, label }) => ({ id, words: label })));

function withNames<F extends Field>(fields: readonly F[]): F[] {
  const of = fieldNames(fields);
  const answersOf = new Map(
    fields.flatMap((field) => ('answers' in field ? [[field.id, answerNames(field.answers)] as const] : [])),
  );
  return fields.map((field): F => {
    const own = answersOf.get(field.id) ?? new Map<string, string>();
    const { only } = field;
    const asked = only && (answersOf.get(only.field) ?? new Map<string, string>());
    return {
      ...field,
      id: named(of, field.id),
      help: filled(field.help),
      only:
        only && asked
          ? {
              ...only,
              field: named(of, only.field),
              ...('answers' in only ? { answers: only.answers.map((id) => named(asked, id)) } : {}),
            }
          : null,
      ...('answers' in field
        ? { answers: field.answers.map((answer) => ({ ...answer, id: named(own, answer.id) })) }
        : {}),
      ...('fields' in field ? { fields: withNames<SimpleField>(field.fields) } : {}),
    };
  });
}

const fieldNames = (fields: readonly Field[]) => names(fields.map(({ id, ask }) => ({ id, words: ask })));

/** The picture of the same questions by their names. */
function pictureOf(picture: ToolPicture, fields: readonly Field[]): ToolPicture {
  const of = fieldNames(fields);
  if (picture.kind === 'line') {
    return { ...picture, marks: picture.marks.map((mark) => ({ ...mark, field: named(of, mark.field) })) };
  }
  const chosen: Partial<Record<PictureRole, string | null>> = picture;
  const parts = partsOf(picture.kind).map(({ role, within }) => {
    const group = fields.find(({ id }) => within !== undefined && id === chosen[within as PictureRole]);
    const inside = group?.kind === 'group' ? fieldNames(group.fields) : of;
    const id = chosen[role] ?? null;
    return [role, id === null ? null : named(inside, id)] as const;
  });
  return { ...picture, ...Object.fromEntries(parts) };
}

/** The tool with a name for every question and answer, made from its Dutch words, and without what was left empty. */
export const asPublished = (draft: Draft): Draft => ({
  ...draft,
  when: filled(draft.when),
  watchOut: filled(draft.watchOut),
  fields: withNames(draft.fields),
  ...(draft.picture ? { picture: pictureOf(draft.picture, draft.fields) } : {}),
});
