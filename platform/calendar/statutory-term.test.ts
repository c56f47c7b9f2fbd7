import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, easterSunday, holidaysOf, isWorkingDay } from './dutch-holidays.ts';
import { statutoryTerm } from './statutory-term.ts';

const year = fc.integer({ min: 1900, max: 2199 });
const day = fc.integer({ min: 0, max: 109_000 }).map((offset) => addDays('1900-01-01', offset));
const weekday = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDay();

describe('Easter', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2015, '2015-04-05'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('of %i', (of, expected) => {
    expect(easterSunday(of)).toBe(expected);
  });

  it('is a Sunday from 22 March up to 25 April, in any year', () => {
    fc.assert(
      fc.property(year, (of) => {
        const easter = easterSunday(of);
        expect(weekday(easter)).toBe(0);
        expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('holidays', () => {
  it('are those of the law', () => {
    expect(holidaysOf(2026).map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('keep the birthday of the king off a Sunday', () => {
    expect(holidaysOf(2025).find(({ id }) => id === 'kings-day')?.day).toBe('2025-04-26');
    fc.assert(
      fc.property(year, (of) => {
        expect(weekday(holidaysOf(of).find(({ id }) => id === 'kings-day')!.day)).not.toBe(0);
      }),
    );
  });

  it('are no working days, nor is a weekend', () => {
    fc.assert(
      fc.property(year, (of) => {
        for (const holiday of holidaysOf(of)) expect(isWorkingDay(holiday.day)).toBe(false);
      }),
    );
    expect(isWorkingDay('2026-11-21')).toBe(false);
    expect(isWorkingDay('2026-11-22')).toBe(false);
    expect(isWorkingDay('2026-11-23')).toBe(true);
  });
});

describe('a term', () => {
  it.each([
    ['that ends on a Tuesday', '2026-10-13', 6, 'weeks', '2026-11-24'],
    ['that ends on a Saturday', '2026-10-10', 6, 'weeks', '2026-11-23'],
    ['that ends on Good Friday', '2026-02-20', 6, 'weeks', '2026-04-07'],
    ['that ends on Christmas Day, a Friday', '2026-12-11', 2, 'weeks', '2026-12-28'],
    ['that ends on New Year, a Friday', '2026-12-18', 2, 'weeks', '2027-01-04'],
    ['that ends on the birthday of the king', '2026-04-20', 7, 'days', '2026-04-28'],
    ['over the change of the clock', '2026-10-20', 7, 'days', '2026-10-27'],
    ['over a leap day', '2028-02-22', 2, 'weeks', '2028-03-07'],
    ['of more than twelve weeks, which does not move', '2026-08-29', 13, 'weeks', '2026-11-28'],
    ['of no days at all', '2026-11-21', 0, 'days', '2026-11-21'],
    ['of three days over Easter, which holds two working days', '2026-04-02', 3, 'days', '2026-04-08'],
  ] as const)('%s', (_, from, amount, unit, expected) => {
    expect(statutoryTerm(from, { amount, unit }).lastDay).toBe(expected);
  });

  it('ends on a working day, never before its days are over, and moves no further than it must', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (from, weeks) => {
        const { lastDay, countedDay } = statutoryTerm(from, { amount: weeks, unit: 'weeks' });
        expect(daysBetween(from, countedDay)).toBe(weeks * 7);
        expect(isWorkingDay(lastDay)).toBe(true);
        for (let skipped = countedDay; skipped < lastDay; skipped = addDays(skipped, 1)) {
          expect(isWorkingDay(skipped)).toBe(false);
        }
        // Good Friday up to Easter Monday is the longest run of days off.
        expect(daysBetween(countedDay, lastDay)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('of three days or more holds two working days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 3, max: 14 }), (from, days) => {
        const { lastDay } = statutoryTerm(from, { amount: days, unit: 'days' });
        let working = 0;
        for (let at = addDays(from, 1); at <= lastDay; at = addDays(at, 1)) if (isWorkingDay(at)) working++;
        expect(working).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('never ends earlier when it begins later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, later) => {
        const one = statutoryTerm(from, { amount: 2, unit: 'weeks' }).lastDay;
        expect(statutoryTerm(addDays(from, later), { amount: 2, unit: 'weeks' }).lastDay >= one).toBe(true);
      }),
    );
  });
});
