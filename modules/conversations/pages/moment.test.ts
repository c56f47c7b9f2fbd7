import { expect, test } from 'vitest';
import { formMoment, instantOf } from './moment.ts';

test.each([
  ['2026-01-15', '10:00', '2026-01-15T09:00:00.000Z'],
  ['2026-07-15', '10:00', '2026-07-15T08:00:00.000Z'],
  ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
])('%s %s on the Dutch clock is %s', (day, time, instant) => {
  expect(instantOf({ day, time })).toBe(instant);
  expect(formMoment(instant)).toEqual({ day, time });
});

test('without a day there is no moment, without a time it is nine in the morning', () => {
  expect(instantOf({ day: null, time: '10:00' })).toBeNull();
  expect(instantOf({ day: '2026-01-15', time: null })).toBe('2026-01-15T08:00:00.000Z');
});
