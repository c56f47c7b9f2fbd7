import { expect, test } from 'vitest';
import { readWhen, writeWhen, yearsOf } from './when.ts';

test.each([
  ['1950', '1950', false],
  ['3-1950', '1950-03', false],
  ['21-3-1950', '1950-03-21', false],
  ['21/03/1950', '1950-03-21', false],
  ['rond 1950', '1950', true],
  ['± 1950', '1950', true],
  ['about 1950', '1950', true],
  ['March 1950', '1950-03', false],
  ['21 maart 1950', '1950-03-21', false],
  ['March 21, 1950', '1950-03-21', false],
  ['1950-03-21', '1950-03-21', false],
])('"%s" is read', (typed, at, isAbout) => {
  expect(readWhen(typed)).toEqual({ at, isAbout });
});

test.each(['50', '31-2-1950', '13-1950', 'lang geleden', 'rond', '0000', 'maart', '12-12-12', '1950 maart 99'])(
  '"%s" is no day',
  (typed) => {
    expect(readWhen(typed)).toBeUndefined();
  },
);

test('nothing is nothing, and what was read is written so that it is read again', () => {
  expect(readWhen(' ')).toBeNull();
  for (const typed of ['1950', '3-1950', '21-3-1950', 'rond 3-1950']) {
    expect(writeWhen(readWhen(typed)!, 'nl')).toBe(typed);
  }
  expect(writeWhen({ at: '1950', isAbout: true }, 'en')).toBe('about 1950');
});

test('years stand below a name', () => {
  const [born, died] = [
    { at: '1950-03', isAbout: true },
    { at: '2012', isAbout: false },
  ];
  expect([yearsOf({ born, died }), yearsOf({ born, died: null }), yearsOf({ born: null, died })]).toEqual([
    ...['± 1950–2012', '± 1950', '?–2012'],
  ]);
});
