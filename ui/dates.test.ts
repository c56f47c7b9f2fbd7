import { describe, expect, it } from 'vitest';
import { clockTime, dayAndTime, dayOf, daysFromNow, distance, fullDay, humanDay, isLate, writtenDay } from './dates.ts';

const now = '2026-11-12T13:05:00Z'; // a Thursday

describe('humanDay', () => {
  it.each([
    ['2026-11-11', 'gisteren', 'yesterday'],
    ['2026-11-12', 'vandaag', 'today'],
    ['2026-11-13', 'morgen', 'tomorrow'],
    ['2026-11-19', 'do 19 nov', 'Thu 19 Nov'],
    ['2026-11-10', 'di 10 nov', 'Tue 10 Nov'],
    ['2027-03-05', 'vr 5 mrt 2027', 'Fri 5 Mar 2027'],
  ])('says %s as people do', (day, dutch, english) => {
    expect(humanDay(day, 'nl', now)).toBe(dutch);
    expect(humanDay(day, 'en', now)).toBe(english);
  });

  it('counts the Dutch day, not the day of the server', () => {
    expect(humanDay('2026-11-12T23:30:00Z', 'nl', now)).toBe('morgen');
    expect(dayOf(new Date('2026-07-01T22:15:00Z'))).toBe('2026-07-02');
  });
});

describe('distance', () => {
  it.each([
    ['2026-11-12', 'vandaag', 'today'],
    ['2026-11-17', 'over 5 dagen', 'in 5 days'],
    ['2026-11-10', '2 dagen geleden', '2 days ago'],
    ['2026-12-03', 'over 3 weken', 'in 3 weeks'],
    ['2026-08-12', '3 maanden geleden', '3 months ago'],
    ['2029-11-12', 'over 3 jaar', 'in 3 years'],
  ])('measures %s', (day, dutch, english) => {
    expect(distance(day, 'nl', now)).toBe(dutch);
    expect(distance(day, 'en', now)).toBe(english);
  });
});

describe('days', () => {
  it('counts whole days over the change of the clock', () => {
    expect(daysFromNow('2026-10-26', '2026-10-24T10:00:00Z')).toBe(2);
    expect(daysFromNow('2026-03-30', '2026-03-28T22:30:00Z')).toBe(2);
  });

  it('calls today not late and yesterday late', () => {
    expect(isLate('2026-11-12', now)).toBe(false);
    expect(isLate('2026-11-11', now)).toBe(true);
  });
});

describe('written forms', () => {
  it('writes days and times in full', () => {
    expect(fullDay(now, 'nl', now)).toBe('donderdag 12 november');
    expect(fullDay('2025-11-12', 'en', now)).toBe('Wednesday 12 November 2025');
    expect(writtenDay('1958-04-02', 'nl')).toBe('2 april 1958');
    expect(clockTime(now, 'nl')).toBe('14:05');
    expect(dayAndTime(now, 'en', now)).toBe('today 14:05');
  });
});
