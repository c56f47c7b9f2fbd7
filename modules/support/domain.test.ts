import { describe, expect, test } from 'vitest';
import { appointmentStatus, dayAfter, hasHappened, mostUsedFirst, promiseStatus, quietAfterDays } from './domain.ts';

describe('a promise', () => {
  const open = { due: '2026-11-20', settled: null };

  test('is chased from its day on, however late, until it is settled', () => {
    expect(promiseStatus(open, '2026-11-19')).toBe('coming');
    expect(promiseStatus(open, '2026-11-20')).toBe('today');
    expect(promiseStatus(open, '2026-11-21')).toBe('late');
    expect(promiseStatus(open, '2031-01-01')).toBe('late');
    expect(promiseStatus({ ...open, settled: { outcome: 'not-done' } }, '2031-01-01')).toBe('not-done');
    expect(promiseStatus({ ...open, settled: { outcome: 'done' } }, '2026-11-20')).toBe('done');
  });

  test('can be put a number of days ahead, over months, years and the change of the clock', () => {
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayAfter('2026-12-31', 7)).toBe('2027-01-07');
    expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
  });
});

describe('an appointment', () => {
  const at = { startsAt: '2026-11-22T10:00:00Z', minutes: 60, cancelledAt: null };

  test('is coming until it is over, and stays cancelled', () => {
    expect(appointmentStatus(at, new Date('2026-11-22T09:00:00Z'))).toBe('coming');
    expect(appointmentStatus(at, new Date('2026-11-22T11:00:00Z'))).toBe('coming');
    expect(appointmentStatus(at, new Date('2026-11-22T11:00:01Z'))).toBe('past');
    const cancelled = { ...at, cancelledAt: '2026-11-20T10:00:00Z' };
    expect(appointmentStatus(cancelled, new Date('2026-11-21T09:00:00Z'))).toBe('cancelled');
  });
});

test('a contact has happened, give or take a clock that is wrong', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  expect(hasHappened('1999-01-01T00:00:00Z', now)).toBe(true);
  expect(hasHappened('2026-11-22T12:00:00+01:00', now)).toBe(true);
  expect(hasHappened('2026-11-24T10:00:00Z', now)).toBe(false);
});

test('a closed case is never quiet, and those at a distance may be quiet longest', () => {
  expect(quietAfterDays.closed).toBeNull();
  expect(quietAfterDays.monitoring).toBeGreaterThan(quietAfterDays.support ?? Infinity);
});

test('what is used most comes first and nothing is left out', () => {
  expect(mostUsedFirst(['a', 'b', 'c', 'd'], ['c', 'gone', 'a'])).toEqual(['c', 'a', 'b', 'd']);
  expect(mostUsedFirst(['a', 'b'], [])).toEqual(['a', 'b']);
});
