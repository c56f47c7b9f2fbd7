import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsProblem, guessGrouping, importStep, isError, type Choices, type ColumnField } from './domain.ts';
import { readDay } from './domain-dates.ts';
import { guessColumns } from './domain-guess.ts';
import { leaveOutKnown, readHouseholds, tally } from './domain-households.ts';
import { splitName } from './domain-names.ts';
import type { ReadingContext } from './domain-row.ts';

const choices = (columns: (ColumnField | null)[], more: Partial<Choices> = {}): Choices => ({
  columns,
  grouping: guessGrouping(columns),
  phase: 'acquaintance',
  ...more,
});

const context = (columns: (ColumnField | null)[], more: Partial<Choices> = {}): ReadingContext => ({
  headers: columns.map((field) => field ?? 'Iets anders'),
  choices: choices(columns, more),
  today: '2026-11-22',
  workers: new Map([['samiraelamrani', 'account-samira']]),
});

const read = (columns: (ColumnField | null)[], rows: string[][], more: Partial<Choices> = {}) =>
  readHouseholds(
    rows.map((cells, index) => ({ number: index + 2, cells })),
    context(columns, more),
  );

describe('guessing what a column holds', () => {
  test.each<[string[], (ColumnField | null)[]]>([
    [
      ['Gezin', 'Voornaam', 'Tussenvoegsel', 'Achternaam', 'Geboortedatum', 'Postcode', 'Huisnr', 'Hulpvraag'],
      ['household-key', 'given-name', 'infix', 'family-name', 'birth-date', 'postcode', 'house-number', 'request'],
    ],
    [
      ['Dossiernr.', 'ROEPNAAM', 'Voornamen', 'Geb. datum', 'M/V', 'Straat', 'Huisnummer', 'Toevoeging', 'Woonplaats'],
      [
        ...(['household-key', 'given-name', null, 'birth-date', 'gender', 'street', 'house-number'] as const),
        ...(['addition', 'city'] as const),
      ],
    ],
    [
      ['Household ID', 'First name', 'Last name', 'Date of birth', 'Address', 'Postal code', 'Request', 'Notes'],
      [
        ...(['household-key', 'given-name', 'family-name', 'birth-date', 'address-line', 'postcode'] as const),
        ...(['request', 'note'] as const),
      ],
    ],
    [
      ['Naam', 'Adres', 'BSN', ''],
      ['full-name', 'address-line', null, null],
    ],
    [
      ['Telefoon', 'Mobiel', 'Opmerking', 'Opmerking (2)'],
      ['phone', 'phone', 'note', 'note'],
    ],
  ])('%j', (headers, expected) => {
    expect(guessColumns(headers)).toEqual(expected);
  });

  test('a field is never guessed twice, unless texts may be put together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Naam', 'naam', 'Client', 'Adres', 'Postcode', 'x', 'Vraag')), (headers) => {
        expect(columnsProblem([...guessColumns(headers), 'given-name'])).toBeUndefined();
      }),
    );
  });

  test('a name is needed, and a number joins rows before a door does', () => {
    expect(columnsProblem(['postcode', 'request'])).toBe('no-name');
    expect(columnsProblem(['given-name', 'city', 'city'])).toBe('twice');
    expect(guessGrouping(['household-key', 'address-line'])).toBe('key');
    expect(guessGrouping(['street', 'house-number'])).toBe('address');
    expect(guessGrouping(['street'])).toBe('row');
  });
});

describe('dates', () => {
  test.each([
    '12-11-1958',
    '12/11/1958',
    '12.11.1958',
    '12 11 1958',
    '1958-11-12',
    '1958-11-12 00:00',
    '1958-11-12T00:00:00.000Z',
    '19581112',
    '12111958',
    '12 november 1958',
    '12 nov. 1958',
    '12-nov-1958',
    'November 12, 1958',
    '21501',
  ])('%s is 12 November 1958', (text) => {
    expect(readDay(text)).toEqual({ day: '1958-11-12' });
  });

  test.each([
    ['29-02-2024', { day: '2024-02-29' }],
    ['29-02-2023', { problem: 'date-no-such-day' }],
    ['31-04-1990', { problem: 'date-no-such-day' }],
    ['12/25/1990', { problem: 'date-no-such-day' }],
    ['12-11-58', { problem: 'date-short-year' }],
    ['00-00-1958', { problem: 'date-incomplete' }],
    ['1958', { problem: 'date-incomplete' }],
    ['ergens in mei', { problem: 'date-unreadable' }],
    ['5 frimaire 1958', { problem: 'date-unreadable' }],
  ])('%s', (text, expected) => {
    expect(readDay(text)).toEqual(expected);
  });

  test('every day comes back from every notation', () => {
    const days = fc.date({ min: new Date('1900-03-01'), max: new Date('2026-11-22'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [y, m, d] = day.split('-') as [string, string, string];
        for (const text of [`${d}-${m}-${y}`, `${Number(d)}/${Number(m)}/${y}`, day, `${y}${m}${d}`, `${day} 13:05`]) {
          expect(readDay(text)).toEqual({ day });
        }
      }),
    );
  });

  test('no text breaks it', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDay(text)));
  });
});

describe('a whole name in one cell', () => {
  test.each([
    ['Ans de Bruin', ['Ans', null, 'de', 'Bruin']],
    ['Bruin, Ans de', ['Ans', null, 'de', 'Bruin']],
    ['de Bruin, A.B. (Ans)', ['Ans', 'A.B.', 'de', 'Bruin']],
    ['Mevr. A. van der Berg', [null, 'A.', 'van der', 'Berg']],
    ['Anna Maria Jansen', ['Anna Maria', null, null, 'Jansen']],
    ['Abdul el Amrani', ['Abdul', null, 'el', 'Amrani']],
    ['Jansen-de Vries, Truus', ['Truus', null, null, 'Jansen-de Vries']],
    ['Nico', ['Nico', null, null, null]],
    ['', [null, null, null, null]],
  ])('%s', (text, [givenName, initials, infix, familyName]) => {
    expect(splitName(text)).toEqual({ givenName, initials, infix, familyName });
  });

  test('keeps every letter of an ordinary name', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(
      fc.property(word, fc.constantFrom('', 'de ', 'van der '), word, (given, infix, family) => {
        const parts = splitName(`${given} ${infix}${family}`);
        expect([parts.givenName, parts.infix, parts.familyName].filter(Boolean).join(' ')).toBe(
          `${given} ${infix}${family}`,
        );
      }),
    );
  });
});

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
      [null, 'too-long'],
      [6, 'too-long'],
    ]);
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

test('where an import stands follows from what happened', () => {
  const at = '2026-11-22T10:00:00Z';
  expect(importStep({ mappedAt: null, startedAt: null, finishedAt: null })).toBe('columns');
  expect(importStep({ mappedAt: at, startedAt: null, finishedAt: null })).toBe('check');
  expect(importStep({ mappedAt: at, startedAt: at, finishedAt: null })).toBe('importing');
  expect(importStep({ mappedAt: at, startedAt: at, finishedAt: at })).toBe('done');
});
