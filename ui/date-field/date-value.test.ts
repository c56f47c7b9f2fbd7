import { expect, it } from 'vitest';
import { fromTime, toCalendarDate, toTime } from './date-value.ts';

it('reads and writes days and times as text', () => {
  expect(toCalendarDate('2026-11-19')?.toString()).toBe('2026-11-19');
  const time = toTime('09:05');
  expect(time && fromTime(time)).toBe('09:05');
});

it('keeps empty and not given apart, and takes what cannot be read for empty', () => {
  expect(toCalendarDate(null)).toBeNull();
  expect(toCalendarDate(undefined)).toBeUndefined();
  expect(toCalendarDate('2026-02-31')).toBeNull();
  expect(toCalendarDate('19-11-2026')).toBeNull();
  expect(toTime('kwart over negen')).toBeNull();
});
