import { z } from 'zod';
import { Value, type Row, type Values } from '../toolbox/answer.ts';

// A tool of the toolbox that is filled in (B1, B2): every answer is a part, so that two people who fill in one sheet meet
// only at the same question.

/** The answer to one question. */
export const Answer = z.object({ part: z.literal('answer'), field: z.string().max(60), value: Value });
/** One filling of a group, such as one person, under an id of its own. */
export const GroupRow = z.object({
  part: z.literal('row'),
  field: z.string().max(60),
  /** Among the rows of its group. */
  order: z.number().int().min(0).max(999),
  values: z.record(z.string().max(60), Value),
});
export const SheetPart = z.discriminatedUnion('part', [Answer, GroupRow]);
export type SheetPart = z.infer<typeof SheetPart>;

/** What stands on a sheet, question by question. */
export interface Filled {
  values: Values;
  rows: (Row & { id: string; order: number })[];
}

/** Sorts the parts of a moment; rows in their order. */
export function filledOf(parts: readonly { id: string; content: SheetPart | null }[]): Filled {
  const values: Record<string, Value> = {};
  const rows: Filled['rows'] = [];
  for (const { id, content } of parts) {
    if (content?.part === 'answer') values[content.field] = content.value;
    if (content?.part === 'row') rows.push({ id, field: content.field, order: content.order, values: content.values });
  }
  return { values, rows: rows.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)) };
}

/** Who of the household or its network the answers are about. */
export const peopleInSheet = (content: SheetPart): string[] =>
  (content.part === 'answer' ? [content.value] : Object.values(content.values)).flatMap((value) =>
    value.kind === 'person' && value.personId !== null ? [value.personId] : [],
  );
