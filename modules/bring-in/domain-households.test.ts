import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessGrouping, isError, type Choices, type ColumnField } from './domain.ts';
import { leaveOutKnown, readHouseholds, tally } from './domain-households.ts';

const read = (columns: (ColumnField | null)[], rows: string[][], more: Partial<Choices> = {}) =>
  readHouseholds(
    rows.map((cells, index) => ({ number: index + 2, cells })),
    {
      headers: columns.map((field) => field ?? 'Iets anders'),
      choices: { columns, grouping: guessGrouping(columns), phase: 'acquaintance', ...more },
      today: '2026-11-22',
      workers: new Map([['samiraelamrani', 'account-samira']]),
    },
  );

describe('rows become households', () => {
  const columns: ColumnField[] = ['household-key', 'given-name', 'infix', 'family-name', 'birth-date', 'request'];

  test('by number; requests come together, the name follows from the people', () => {
    const [family, alone] = read(columns, [
      ['7', 'Jan', 'de', 'Wit', '1-2-1980', 'Schulden'],
      ['8', 'Ans', '', 'Bos', '', ''],
      ['7', 'Truus', 'de', 'Wit', '3-4-1982', 'Ruzie thuis'],
    ]);
    expect(family?.toMake).toMatchObject({
      name: 'Familie De Wit',
      request: 'Schulden\nRuzie thuis',
      people: [{ givenName: 'Jan', birthDate: '1980-02-01' }, { givenName: 'Truus' }],
    });
    expect(family?.rows).toEqual([2, 4]);
    expect(alone?.toMake).toMatchObject({ name: 'Ans Bos', request: null, coordinator: null });
  });

  test('by door, and never two doors', () => {
    const households = read(
      ['full-name', 'address-line', 'postcode'],
      [
        ['Jan Wit', 'Kade 7', '1997ka'],
        ['Ans Wit', 'kade 7', '1997 KA'],
        ['Bob Bos', 'Kade 7 a', '1997KA'],
        ['Zonder adres', '', ''],
        ['Ook zonder', '', ''],
      ],
    );
    expect(households.map(({ rows }) => rows)).toEqual([[2, 3], [4], [5], [6]]);
    expect(households[0]?.toMake).toMatchObject({ street: 'Kade', houseNumber: '7', postcode: '1997 KA' });
    expect(households[1]?.toMake).toMatchObject({ street: 'Kade', houseNumber: '7 a' });
  });

  test('one wrong cell keeps the whole household out, with row and column', () => {
    const [family] = read(columns, [
      ['7', 'Jan', 'de', 'Wit', '1-2-1980', ''],
      ['7', 'Truus', 'de', 'Wit', '1-2-1890', ''],
    ]);
    expect(family?.toMake).toBeNull();
    expect(family?.problems).toEqual([{ row: 3, column: 5, code: 'birth-too-old', value: '1-2-1890' }]);
  });

  test('what cannot be placed goes to the note and keeps nobody out', () => {
    const [one] = read(
      ['given-name', 'email', 'gender', 'phase', 'coordinator', 'interpreter', 'birth-date'],
      [['Jan', 'jan at huis', 'weet niet', 'in de koelkast', 'Piet', 'soms', '00-00-1958']],
    );
    expect(one?.problems.map(({ code }) => code).sort()).toEqual([
      'coordinator-unknown',
      'date-incomplete',
      'email-unreadable',
      'gender-unknown',
      'interpreter-unknown',
      'phase-unknown',
    ]);
    const [person] = one?.toMake?.people ?? [];
    for (const text of ['jan at huis', 'weet niet', 'in de koelkast', 'Piet', 'soms', '00-00-1958']) {
      expect(person?.note).toContain(text);
    }
  });

  test('words of files are understood', () => {
    const [one] = read(
      ['given-name', 'gender', 'phase', 'coordinator', 'interpreter', 'place', 'languages'],
      [['Jan', 'M', 'Nazorg', 'Samira El Amrani', 'Ja', 'Netwerk', 'Turks, Nederlands']],
    );
    expect(one?.problems).toEqual([]);
    expect(one?.toMake).toMatchObject({
      phase: 'monitoring',
      coordinator: 'account-samira',
      people: [{ gender: 'man', needsInterpreter: true, place: 'network', languages: ['Turks', 'Nederlands'] }],
    });
  });

  test('a row that stands there twice is one person, and loses nothing', () => {
    const [one] = read(
      ['household-key', 'given-name', 'phone', 'note'],
      [
        ['1', 'Jan', '', 'Hond bijt'],
        ['1', 'Jan', '099-1', 'Belt liever'],
      ],
    );
    expect(one?.problems).toMatchObject([{ row: 3, code: 'double-row' }]);
    expect(one?.toMake?.people).toMatchObject([{ phone: '099-1', note: 'Hond bijt\nBelt liever' }]);
  });

  test('a name, story or number that is too long is an error and not a crash', () => {
    const [one] = read(columns, [['x'.repeat(5000), 'J'.repeat(201), '', '', '', 'v'.repeat(20_001)]]);
    expect(one?.problems.map(({ column, code }) => [column, code])).toEqual([
      [2, 'too-long'],
      [6, 'too-long'],
    ]);
    const [whole] = read(['full-name', 'street'], [['J'.repeat(201), 's'.repeat(201)]]);
    expect(whole?.problems.map(({ column }) => column)).toEqual([1, 2]);
    expect(one?.problems.every(({ value }) => value.length <= 80)).toBe(true);
  });

  test('what is there already stays out: the same door and a known name, in any spelling', () => {
    const households = read(
      ['full-name', 'address-line'],
      [
        ['Jan de Wit', 'Kade 7'],
        ['Ans Bos', 'Kade 9'],
      ],
    );
    const known = [
      { addressKey: 'kade7', postcode: null, nameKeys: ['familiedewit', 'jandewit'] },
      { addressKey: 'kade9', postcode: null, nameKeys: ['bobzwart'] },
    ];
    const after = leaveOutKnown(households, known);
    expect(after.map(({ toMake }) => toMake !== null)).toEqual([false, true]);
    expect(tally(after)).toMatchObject({ households: 1, existing: 1, leftOut: 0, errors: 0 });
  });
});

describe('whatever the file', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '1', '2', 'Jan', 'Kade 7', '31-02-2020', '1-1-1800', '12-11-1958', '=1+1', '👵🏽', 'ja'),
    fc.string(),
  );
  const columns = fc.constantFrom<(ColumnField | null)[]>(
    ['household-key', 'given-name', 'birth-date', 'email', 'request'],
    ['full-name', 'address-line', 'postcode', 'deceased-on', null],
    ['given-name', 'family-name', 'street', 'house-number', 'note'],
  );
  const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 30 });

  test('there is never half a household', () => {
    fc.assert(
      fc.property(columns, table, fc.constantFrom('key', 'address', 'row'), (chosen, rows, grouping) => {
        const households = read(chosen, rows, { grouping });
        // Every row is in one household and in one only.
        const numbers = households.flatMap((household) => household.rows);
        expect(numbers.toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index + 2));
        expect(new Set(households.map(({ key }) => key)).size).toBe(households.length);
        for (const household of households) {
          // Whole or not at all: an error anywhere in its rows keeps all of it out, and only an error does.
          expect(household.toMake === null).toBe(household.problems.some(isError));
          expect(household.problems.every(({ row }) => household.rows.includes(row))).toBe(true);
          const doubles = household.problems.filter(({ code }) => code === 'double-row').length;
          if (household.toMake) expect(household.toMake.people.length).toBe(household.rows.length - doubles);
        }
      }),
    );
  });

  test('reading twice gives the same keys', () => {
    fc.assert(
      fc.property(columns, table, (chosen, rows) => {
        expect(read(chosen, rows).map(({ key }) => key)).toEqual(read(chosen, rows).map(({ key }) => key));
      }),
    );
  });
});
