import { expect, test } from 'vitest';
import { byCrontab, isCrontab } from './moments.ts';

test('a quarter past two is that in summer and in winter, wherever the server stands', () => {
  const next = byCrontab('15 2 * * *');
  expect(next(new Date('2026-07-01T12:00:00Z')).toISOString()).toBe('2026-07-02T00:15:00.000Z');
  expect(next(new Date('2026-12-01T12:00:00Z')).toISOString()).toBe('2026-12-02T01:15:00.000Z');
});

test('the night the clock goes forward has a backup too', () => {
  const next = byCrontab('15 2 * * *');
  const night = next(new Date('2027-03-27T12:00:00Z')).getTime();
  expect(night).toBeLessThan(Date.parse('2027-03-28T12:00:00Z'));
});

test('what is no line of a crontab is refused before the program starts', () => {
  expect(isCrontab('15 2 * * *')).toBe(true);
  for (const wrong of ['', 'at night', '99 2 * * *', '0 0 30 2 *']) expect(isCrontab(wrong)).toBe(false);
});
