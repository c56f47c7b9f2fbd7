import { describe, expect, test } from 'vitest';
import { When } from '../domain.ts';
import { readDate, writeDate } from './dates.ts';

const sure = (at: string) => ({ when: { at, isAbout: false }, problem: null });
const about = (at: string, problem: string | null = null) => ({ when: { at, isAbout: true }, problem });
const left = (problem: string) => ({ when: null, problem });

const both: [string, unknown][] = [
  ['21 MAR 1950', sure('1950-03-21')],
  ['1 jan 1950', sure('1950-01-01')],
  ['01 JAN 1950', sure('1950-01-01')],
  ['MAR 1950', sure('1950-03')],
  ['1950', sure('1950')],
  ['  1950 ', sure('1950')],
  ['29 FEB 2000', sure('2000-02-29')],
  ['ABT 1950', about('1950')],
  ['CAL 31 DEC 1999', about('1999-12-31')],
  ['EST FEB 1900', about('1900-02')],
  ['BEF 1950', about('1950', 'date-about')],
  ['AFT 2 MAY 1950', about('1950-05-02', 'date-about')],
  ['BET 1950 AND 1960', about('1950', 'date-about')],
  ['BET 1 JAN 1950 AND 3 MAR 1951', about('1950-01-01', 'date-about')],
  ['FROM 1950 TO 1960', about('1950', 'date-about')],
  ['FROM JUN 1950', about('1950-06', 'date-about')],
  ['TO 1950', about('1950', 'date-about')],
  ['INT 1950 (the winter of hunger)', about('1950')],
  ['@#DGREGORIAN@ 21 MAR 1950', sure('1950-03-21')],
  ['GREGORIAN 21 MAR 1950', sure('1950-03-21')],
  ['@#DJULIAN@ 21 MAR 1650', left('date-calendar')],
  ['JULIAN 21 MAR 1650', left('date-calendar')],
  ['@#DHEBREW@ 2 TVT 5758', left('date-calendar')],
  ['@#DFRENCH R@ 1 VEND 4', left('date-calendar')],
  ['ABT HEBREW TVT 5758', left('date-calendar')],
  ['11 FEB 1699/00', about('1700-02-11', 'date-dual-year')],
  ['1731/32', about('1732', 'date-dual-year')],
  ['1731/40', left('date-unreadable')],
  ['100 B.C.', left('date-before-christ')],
  ['100 BC', left('date-before-christ')],
  ['44 BCE', left('date-before-christ')],
  ['30 FEB 1950', about('1950-02', 'date-no-such-day')],
  ['29 FEB 1900', about('1900-02', 'date-no-such-day')],
  ['31 APR 1950', about('1950-04', 'date-no-such-day')],
  ['0 MAR 1950', about('1950-03', 'date-no-such-day')],
  ['99 MAR 1950', about('1950-03', 'date-no-such-day')],
  ['BET 1950 AND later', left('date-unreadable')],
  ['(long ago)', left('date-unreadable')],
  ['21 MRT 1950', left('date-unreadable')],
  ['21 March 1950', left('date-unreadable')],
  ['21-03-1950', left('date-unreadable')],
  ['1950-03-21', left('date-unreadable')],
  ['21 MAR', left('date-unreadable')],
  ['0000', left('date-unreadable')],
  ['12345', left('date-unreadable')],
  ['ABT', left('date-unreadable')],
  ['?', left('date-unreadable')],
];

describe('a date', () => {
  test.each(both)('%s', (value, expected) => {
    expect(readDate(value, '5.5.1')).toEqual(expected);
    expect(readDate(value, '7.0')).toEqual(expected);
    const { when } = readDate(value, '7.0');
    if (when) expect(When.parse(when)).toEqual(when);
  });

  test('that is empty says nothing', () => {
    expect(readDate('', '7.0')).toEqual({ when: null, problem: null });
  });

  test('of a year of two digits is not guessed in 5.5.1, and is that year in 7.0', () => {
    expect(readDate('1 JAN 50', '5.5.1')).toEqual(left('date-unreadable'));
    expect(readDate('1 JAN 50', '7.0')).toEqual(sure('0050-01-01'));
  });

  test('is written as it is read', () => {
    for (const version of ['5.5.1', '7.0'] as const)
      for (const at of ['0045', '0999-02', '1950-03-21', '9999-12-31'])
        for (const isAbout of [true, false])
          expect(readDate(writeDate({ at, isAbout }, version) ?? '', version)).toEqual({
            when: { at, isAbout },
            problem: null,
          });
    expect(writeDate({ at: '0000-01-01', isAbout: false }, '7.0')).toBeUndefined();
  });

  test('of any length is read in a moment', () => {
    const long = `BET ${'1 AND '.repeat(100_000)}`;
    expect(readDate(long, '5.5.1')).toEqual(left('date-unreadable'));
  });
});
