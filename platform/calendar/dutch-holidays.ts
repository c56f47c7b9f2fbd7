// Days on which the Netherlands does not work, as the Algemene termijnenwet (Atw) counts them. Days are `YYYY-MM-DD`.

export type HolidayId =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'christmas-day'
  | 'boxing-day';

export interface Holiday {
  id: HolidayId;
  day: string;
}

/** So many days later; a negative number goes back. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

/** 0 is Sunday. */
const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();

/** Easter Sunday of a year of the Gregorian calendar (the anonymous method that Meeus gives, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The birthday of the king is kept on 27 April, or the day before when that is a Sunday; until 2013 on the 30th. */
function kingsDay(year: number): string {
  const birthday = `${String(year).padStart(4, '0')}-04-${year < 2014 ? '30' : '27'}`;
  return weekday(birthday) === 0 ? addDays(birthday, -1) : birthday;
}

/**
 * The generally recognised holidays of a year, in order (Atw art. 3, first paragraph), with Good Friday, which the second
 * paragraph puts beside them. Single days that a royal decree adds for one year (third paragraph) are not known here.
 */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSunday(year);
  const fixed = (monthAndDay: string) => `${String(year).padStart(4, '0')}-${monthAndDay}`;
  const days: Holiday[] = [
    { id: 'new-year', day: fixed('01-01') },
    { id: 'good-friday', day: addDays(easter, -2) },
    { id: 'easter-monday', day: addDays(easter, 1) },
    { id: 'kings-day', day: kingsDay(year) },
    { id: 'liberation-day', day: fixed('05-05') },
    { id: 'ascension-day', day: addDays(easter, 39) },
    { id: 'whit-monday', day: addDays(easter, 50) },
    { id: 'christmas-day', day: fixed('12-25') },
    { id: 'boxing-day', day: fixed('12-26') },
  ];
  return days.sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** Neither Saturday, Sunday nor a generally recognised holiday. */
export function isWorkingDay(day: string): boolean {
  const name = weekday(day);
  if (name === 0 || name === 6) return false;
  return !holidaysOf(Number(day.slice(0, 4))).some((holiday) => holiday.day === day);
}
