import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { dayAfterTerm } from '../../platform/calendar/long-term.ts';
import { askedFrom } from './domain.ts';

const halfYear = { unit: 'months', count: 6 } as const;

test('a case is asked about on the day after its term, and not a day earlier', () => {
  expect(askedFrom('2026-01-15', halfYear, null)).toBe('2026-07-16');
  expect(askedFrom('2025-08-31', halfYear, null)).toBe('2026-03-01');
});

test('an answer holds the question off until its day; a word after it begins a silence of its own', () => {
  expect(askedFrom('2026-01-15', halfYear, '2026-10-01')).toBe('2026-10-01');
  expect(askedFrom('2026-06-01', halfYear, '2026-10-01')).toBe('2026-12-02');
});

test('never within the term, whatever was answered', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(day, fc.option(day), fc.integer({ min: 1, max: 60 }), (last, nextOn, count) => {
      const asked = askedFrom(last, { unit: 'months', count }, nextOn);
      expect(asked > dayAfterTerm(last, { unit: 'months', count })).toBe(true);
      if (nextOn !== null) expect(asked >= nextOn).toBe(true);
    }),
  );
});
