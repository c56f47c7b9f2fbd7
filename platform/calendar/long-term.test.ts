import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './dutch-holidays.ts';
import { dayAfterTerm, termUnits, type LongTerm } from './long-term.ts';

test.each([
  ['2024-02-29', 'years', 15, '2039-02-28'],
  ['2024-02-29', 'years', 4, '2028-02-29'],
  ['2026-01-31', 'months', 1, '2026-02-28'],
  ['2028-01-31', 'months', 1, '2028-02-29'],
  ['2026-12-31', 'months', 2, '2027-02-28'],
  ['2026-10-20', 'weeks', 6, '2026-12-01'],
  ['2026-03-15', 'years', 15, '2041-03-15'],
  ['2041-03-15', 'years', -15, '2026-03-15'],
  ['2026-01-31', 'months', -2, '2025-11-30'],
] as const)('%s and %s %i is %s', (day, unit, count, expected) => {
  expect(dayAfterTerm(day, { unit, count })).toBe(expected);
});

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1900-01-01', days));
const term: fc.Arbitrary<LongTerm> = fc.record({
  unit: fc.constantFrom(...termUnits),
  count: fc.integer({ min: 1, max: 100 }),
});

test('a later start never ends earlier, and the end lies in the month it should', () => {
  fc.assert(
    fc.property(day, term, (from, length) => {
      const end = dayAfterTerm(from, length);
      expect(end > from).toBe(true);
      expect(dayAfterTerm(addDays(from, 1), length) >= end).toBe(true);
      // It is a day of the calendar, as adding nothing to it shows.
      expect(addDays(end, 0)).toBe(end);
      if (length.unit === 'weeks') return;
      const months = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
      expect(months(end) - months(from)).toBe(length.unit === 'years' ? 12 * length.count : length.count);
      const isLast = addDays(end, 1).slice(8) === '01';
      expect(end.slice(8) === from.slice(8) || (isLast && end.slice(8) < from.slice(8))).toBe(true);
    }),
  );
});
