import { addDays } from './dutch-holidays.ts';

export const termUnits = ['weeks', 'months', 'years'] as const;
export type TermUnit = (typeof termUnits)[number];

/** A term by the calendar: `{ unit: 'years', count: 15 }`. */
export interface LongTerm {
  unit: TermUnit;
  count: number;
}

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** The number of the last day of a month; months count from 0 and may run on past December. */
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/**
 * The day with the same number, so many weeks, months or years after `day` (`YYYY-MM-DD`). Where the month has no such
 * day it is the last of that month (Regulation (EEC, Euratom) 1182/71, art. 3 paragraph 2 under c): a year after
 * 29 February is 28 February. A negative count goes back.
 */
export function dayAfterTerm(day: string, { unit, count }: LongTerm): string {
  if (unit === 'weeks') return addDays(day, 7 * count);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const months = month - 1 + (unit === 'years' ? 12 * count : count);
  const years = Math.floor(months / 12);
  const [toYear, toMonth] = [year + years, months - 12 * years];
  return `${String(toYear).padStart(4, '0')}-${twoDigits(toMonth + 1)}-${twoDigits(Math.min(date, lastOf(toYear, toMonth)))}`;
}
