import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { asPiece } from './api.ts';
import { decidesAlone, endsSoon, isOpen, monthsOn, shareState, wrongPeriod } from './domain.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const terms = { startsOn: '2026-03-01', endsOn: '2026-03-31', withdrawnAt: null, basisStands: true };

describe('a share', () => {
  test('is live from its first day up to and including its last', () => {
    expect(shareState(terms, '2026-02-28')).toBe('planned');
    expect(shareState(terms, '2026-03-01')).toBe('live');
    expect(shareState(terms, '2026-03-31')).toBe('live');
    expect(shareState(terms, '2026-04-01')).toBe('over');
  });

  test('that was withdrawn, or whose basis is gone, is never open again', () => {
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (startsOn, endsOn, today, isWithdrawn) => {
        const gone = isWithdrawn
          ? { withdrawnAt: '2026-01-01T00:00:00Z', basisStands: true }
          : { withdrawnAt: null, basisStands: false };
        expect(isOpen(shareState({ startsOn, endsOn, ...gone }, today))).toBe(false);
      }),
    );
  });

  test('warns in its last two weeks', () => {
    expect(endsSoon(terms, '2026-03-16')).toBe(false);
    expect(endsSoon(terms, '2026-03-17')).toBe(true);
  });
});

describe('months on', () => {
  test('end on the last day of a shorter month', () => {
    expect(monthsOn('2026-11-30', 3)).toBe('2027-02-28');
    expect(monthsOn('2027-11-30', 3)).toBe('2028-02-29');
    expect(monthsOn('2026-12-31', 12)).toBe('2027-12-31');
    expect(monthsOn('2026-01-15', 3)).toBe('2026-04-15');
  });

  test('never come back to an earlier day', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 24 }), (from, months) => monthsOn(from, months) > from));
  });
});

test('the days of a share lie ahead, in order, and within a year', () => {
  const today = '2026-11-25';
  const wrong = (startsOn: string, endsOn: string) => wrongPeriod({ startsOn, endsOn }, today);
  expect(wrong('2026-11-25', '2027-11-25')).toBeUndefined();
  expect(wrong('2026-11-25', '2027-11-26')).toBe('endsOn.tooLong');
  expect(wrong('2026-11-25', '2026-11-24')).toBe('endsOn.before');
  expect(wrong('2026-11-24', '2026-12-24')).toBe('startsOn.past');
});

test('from sixteen on somebody decides alone', () => {
  expect(decidesAlone('2010-11-25', '2026-11-25')).toBe(true);
  expect(decidesAlone('2010-11-26', '2026-11-25')).toBe(false);
  expect(decidesAlone(null, '2026-11-25')).toBe(true);
});

test('what is there to be filled in by hand is no part of a piece', () => {
  const heading = { kind: 'heading', level: 2, text: 'Wens' } as const;
  expect(asPiece([heading, { kind: 'signatureLine', labels: ['Naam'] }, { kind: 'space', size: 'small' }])).toEqual([
    heading,
  ]);
});
