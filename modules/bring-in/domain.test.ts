import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsProblem, guessGrouping, importStep, type ColumnField } from './domain.ts';
import { readDay } from './domain-dates.ts';
import { guessColumns } from './domain-guess.ts';
import { splitName } from './domain-names.ts';

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

test('where an import stands follows from what happened', () => {
  const at = '2026-11-22T10:00:00Z';
  expect(importStep({ mappedAt: null, startedAt: null, finishedAt: null })).toBe('columns');
  expect(importStep({ mappedAt: at, startedAt: null, finishedAt: null })).toBe('check');
  expect(importStep({ mappedAt: at, startedAt: at, finishedAt: null })).toBe('importing');
  expect(importStep({ mappedAt: at, startedAt: at, finishedAt: at })).toBe('done');
});
