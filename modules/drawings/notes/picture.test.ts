import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toolIds } from '../tool-ids.ts';
import { boardOf } from './boards.ts';
import type { Written } from './domain.ts';
import { layOutBoard, sizes, type Box } from './layout.ts';
import { boardPicture } from './notes-document.ts';
import { wrapped } from '../picture/text-lines.ts';

const words = {
  fieldLabel: ({ label }: { label: { nl: string } }) => label.nl,
  fieldAsk: ({ ask }: { ask: { nl: string } }) => ask.nl,
  beside: ({ becamePlan }: Written) => (becamePlan ? ['Staat in het plan.'] : []),
};
const notesOn = (toolId: string) =>
  fc
    .array(
      fc
        .record({
          field: fc.constantFrom(...boardOf(toolId).fields.map(({ id }) => id)),
          text: fc.oneof(
            fc.constantFrom(
              'Koffie',
              'Donaudampfschifffahrtsgesellschaft'.repeat(6),
              'een\ntwee\n\ndrie',
              'woord '.repeat(45),
            ),
            fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
          ),
          becamePlan: fc.boolean(),
        })
        .map(({ field, ...more }) => ({ ...more, fieldId: field, part: 'note' as const, order: 0, area: null })),
      { maxLength: 60 },
    )
    .map((notes) => notes.map((note, index): Written => ({ ...note, id: `note-${index}` })));

const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const pairs = <T>(all: readonly T[]) => all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));

test.each(toolIds.notes)('on %s nothing lies over anything else, and every note in its field', (toolId) => {
  const board = boardOf(toolId);
  fc.assert(
    fc.property(notesOn(toolId), (notes) => {
      const { fields, width, height } = layOutBoard(board, notes, words);
      for (const field of fields) {
        expect(inside(field, { x: 0, y: 0, width, height })).toBe(true);
        for (const note of field.notes)
          expect(inside(note, { x: 0, y: 0, width: field.width, height: field.height })).toBe(true);
        expect(pairs(field.notes).every(([a, b]) => apart(a, b))).toBe(true);
      }
      expect(pairs(fields).every(([a, b]) => apart(a, b))).toBe(true);
      expect(fields.flatMap((field) => field.notes)).toHaveLength(notes.length);
    }),
    { numRuns: 60 },
  );
});

test('every letter of a note is in the picture, on lines that fit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 280 }), (text) => {
      const letters = (words: string) => words.replaceAll(/\s/g, '');
      expect(letters(wrapped(text, 12).join(''))).toBe(letters(text));
    }),
  );
  for (const line of wrapped('W'.repeat(280), 12)) expect(line.length).toBeLessThan(14);
});

test('the picture grows with what is on it, and does not become one long strip', () => {
  const board = boardOf('triptych');
  const many = (count: number): Written[] =>
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `note-${index}`, part: 'note', fieldId: board.fields[index % 3]!.id, text: 'Elke dag een eindje lopen' },
      ...{ order: index, area: null, becamePlan: false },
    }));
  const [few, more] = [3, 300].map((count) => boardPicture(board, many(count), 'nl').frame);
  expect(more!.width * more!.height).toBeGreaterThan(few!.width * few!.height);
  expect(more!.height / more!.width).toBeLessThan(2);
  const marks = boardPicture(board, many(300), 'nl').groups.filter(({ what }) => what === 'note');
  expect(marks).toHaveLength(300);
  expect(sizes.note).toBeGreaterThan(sizes.beside);
});
