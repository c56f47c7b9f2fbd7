import { z } from 'zod';
import { lifeAreaIds } from '../../../method/ids.ts';

// Notes on a board (N6, L3, L6): short words in a field, in an order of their own.

export const longestNote = 280;
/** Room between two notes that follow each other, so that one that comes between writes only itself. */
const step = 1024;
export const lastPlace = 1_000_000_000;

/** What is no letter and cannot be seen, apart from the end of a line. */
const unseen = /[^\P{Cc}\n]/u;

export const Note = z.object({
  part: z.literal('note'),
  fieldId: z.string().min(1).max(60),
  text: z
    .string()
    .trim()
    .min(1)
    .max(longestNote)
    // Lines may be broken; nothing else that cannot be seen.
    .refine((text) => !unseen.test(text), { params: { rule: 'control' } }),
  order: z.number().int().min(0).max(lastPlace),
  area: z.enum(lifeAreaIds).nullable(),
  /**
   * It was put in the plan, as a goal under the id of the note itself. So it is one goal on whatever device, in whatever
   * moment and after undoing it is pressed again; and when the goal is erased, nothing here still points at it.
   */
  becamePlan: z.boolean(),
});
export type Note = z.infer<typeof Note>;

/** A note with the id that it keeps from moment to moment. */
export type Written = Note & { id: string };

/** What somebody typed or pasted, as a note may hold it; empty when there is nothing. */
export const asNoteText = (typed: string): string =>
  typed.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(new RegExp(unseen, 'gu'), '').trim();

/** The notes of one field, from top to bottom. */
export const inField = <N extends Written>(notes: readonly N[], fieldId: string): N[] =>
  notes
    .filter((note) => note.fieldId === fieldId)
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * Puts a note in a field before the one at `index`, and gives every note that gets another place: mostly that one alone.
 */
export function placed(notes: readonly Written[], note: Written, fieldId: string, index: number): Written[] {
  const others = inField(notes, fieldId).filter(({ id }) => id !== note.id);
  const at = Math.min(Math.max(index, 0), others.length);
  const before = others[at - 1]?.order ?? 0;
  const after = others[at]?.order ?? before + 2 * step;
  const order = Math.floor((before + after) / 2);
  if (order > before && order < after && order <= lastPlace) return [{ ...note, fieldId, order }];
  // No room between: all of this field anew.
  return others
    .toSpliced(at, 0, { ...note, fieldId })
    .map((one, place) => ({ ...one, order: (place + 1) * step }))
    .filter((one) => one.id === note.id || one.order !== others.find(({ id }) => id === one.id)?.order);
}

/** What became of a note between two moments. */
export type NoteChange = 'came' | 'went' | 'moved' | 'reworded' | 'otherwise' | 'same';

/** Two moments beside each other: every note in either of them, and what changed; the changes first. */
export function compareNotes(before: readonly Written[], after: readonly Written[]) {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const changes = ids.map((id) => {
    const was = before.find((note) => note.id === id) ?? null;
    const is = after.find((note) => note.id === id) ?? null;
    return { id, was, is, change: changeOf(was, is) };
  });
  return changes.toSorted((a, b) => Number(a.change === 'same') - Number(b.change === 'same'));
}

function changeOf(was: Note | null, is: Note | null): NoteChange {
  if (!was) return 'came';
  if (!is) return 'went';
  if (is.fieldId !== was.fieldId) return 'moved';
  if (is.text !== was.text) return 'reworded';
  // Standing higher or lower in its field is no change.
  return is.area === was.area && is.becamePlan === was.becamePlan ? 'same' : 'otherwise';
}
