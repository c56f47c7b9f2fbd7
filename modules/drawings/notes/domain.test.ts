import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asNoteText, compareNotes, inField, Note, placed, type Written } from './domain.ts';

const note = (id: string, more: Partial<Written> = {}): Written => ({
  ...{ id, part: 'note', fieldId: 'a', text: id, order: 0, area: null, becamePlan: false },
  ...more,
});
const after = (notes: readonly Written[], changed: readonly Written[]) => [
  ...notes.filter(({ id }) => !changed.some((one) => one.id === id)),
  ...changed,
];

describe('the place of a note', () => {
  test('is where it was put, however often notes are moved about', () => {
    const move = fc.record({ id: fc.nat(11), field: fc.constantFrom('a', 'b'), index: fc.nat(14) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 80 }), (moves) => {
        let notes: Written[] = [];
        const expected: Record<string, string[]> = { a: [], b: [] };
        for (const { id: number, field, index } of moves) {
          const id = `n${number}`;
          const one = notes.find((known) => known.id === id) ?? note(id);
          notes = after(notes, placed(notes, one, field, index));
          for (const ids of Object.values(expected)) if (ids.includes(id)) ids.splice(ids.indexOf(id), 1);
          expected[field]?.splice(index, 0, id);
          for (const [name, ids] of Object.entries(expected))
            expect(inField(notes, name).map((n) => n.id)).toEqual(ids);
          for (const written of notes) expect(Note.safeParse(written).success).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('writes one note as long as there is room between', () => {
    const notes = placed([], note('a'), 'a', 0);
    notes.push(...placed(notes, note('b'), 'a', Infinity));
    expect(placed(notes, note('c'), 'a', 1).map(({ id }) => id)).toEqual(['c']);
  });

  test('is found again where two wrote at the same place at once', () => {
    const notes = [note('a', { order: 1024 }), note('b', { order: 1024 })];
    const changed = after(notes, placed(notes, note('c'), 'a', 1));
    expect(inField(changed, 'a').map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });
});

describe('the words of a note', () => {
  test('keep their lines, and lose only what cannot be seen', () => {
    expect(asNoteText('  een\r\ntwee\tdrie\u0000\u001b \n')).toBe('een\ntwee drie');
    expect(Note.safeParse(note('a', { text: 'een\ntwee' })).success).toBe(true);
    for (const text of ['een\u0007', 'een\ttwee', 'een\r\ntwee', ' ', 'a'.repeat(281)]) {
      expect(Note.safeParse(note('a', { text })).success, JSON.stringify(text)).toBe(false);
    }
  });

  test('as they are typed always fit a note, apart from their length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const text = asNoteText(typed);
        expect(text === '' || Note.safeParse(note('a', { text })).success).toBe(true);
      }),
    );
  });
});

test('two moments tell what came, went, moved, got other words or is otherwise, changes first', () => {
  const before = ['same', 'went', 'moved', 'reworded', 'otherwise'].map((id, place) => note(id, { order: place }));
  const later = [
    note('same', { order: 9 }),
    note('moved', { fieldId: 'b' }),
    note('reworded', { text: 'anders' }),
    note('otherwise', { becamePlan: true }),
    note('came'),
  ];
  const told = compareNotes(before, later).map(({ id, change }) => [id, change]);
  expect(told.filter(([id, change]) => id !== change)).toEqual([]);
  expect(told).toHaveLength(6);
  expect(told.at(-1)).toEqual(['same', 'same']);
});
