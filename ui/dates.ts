import type { Language } from '../platform/i18n/messages.ts';

/** A moment (Date or ISO date-time) or a day of the calendar (`YYYY-MM-DD`), which has no time zone. */
export type When = Date | string;

const zone = 'Europe/Amsterdam';
const locale = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Midday of the Dutch calendar day, in UTC: two of these differ by whole days, also when the clock changes. */
function civilDay(when: When): Date {
  const day = typeof when === 'string' && dayPattern.test(when) ? when : dayOf(when);
  return new Date(`${day}T12:00:00Z`);
}

/** The Dutch calendar day of a moment, `YYYY-MM-DD`. */
export function dayOf(when: When): string {
  if (typeof when === 'string' && dayPattern.test(when)) return when;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(when));
}

/** Whole days from now; negative for the past. */
export function daysFromNow(when: When, now: When = new Date()): number {
  return Math.round((civilDay(when).getTime() - civilDay(now).getTime()) / 86_400_000);
}

function write(when: When, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(locale[language], { ...options, timeZone: 'UTC' }).format(civilDay(when));
  // Older data files put full stops behind short Dutch names and a comma behind English weekdays.
  return text.replace(/(\p{L})\./gu, '$1').replace(/,/g, '');
}

/**
 * A day as people say it: "gisteren", "vandaag", "morgen", otherwise "do 19 nov", with the year when it is another one.
 * For lists.
 */
export function humanDay(when: When, language: Language, now: When = new Date()): string {
  const days = daysFromNow(when, now);
  if (Math.abs(days) <= 1)
    return new Intl.RelativeTimeFormat(locale[language], { numeric: 'auto' }).format(days, 'day');
  const sameYear = dayOf(when).slice(0, 4) === dayOf(now).slice(0, 4);
  return write(when, language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** "donderdag 12 november", with the year when it is another one. For titles. */
export function fullDay(when: When, language: Language, now: When = new Date()): string {
  const sameYear = dayOf(when).slice(0, 4) === dayOf(now).slice(0, 4);
  return write(when, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** "12 november 1958": without a weekday, for birthdays and letters. */
export function writtenDay(when: When, language: Language): string {
  return write(when, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** How far away, in the largest unit that is still honest: "over 3 weken", "2 dagen geleden", "vandaag". */
export function distance(when: When, language: Language, now: When = new Date()): string {
  const days = daysFromNow(when, now);
  const format = new Intl.RelativeTimeFormat(locale[language], { numeric: 'auto' });
  const size = Math.abs(days);
  if (size <= 1) return format.format(days, 'day');
  const always = new Intl.RelativeTimeFormat(locale[language], { numeric: 'always' });
  if (size < 14) return always.format(days, 'day');
  if (size < 70) return always.format(Math.round(days / 7), 'week');
  if (size < 700) return always.format(Math.round(days / 30.44), 'month');
  return always.format(Math.round(days / 365.25), 'year');
}

/** "14:05" on the Dutch clock. */
export function clockTime(moment: Date | string, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(moment));
}

/** "vandaag 14:05", "do 19 nov 09:30". */
export function dayAndTime(moment: Date | string, language: Language, now: When = new Date()): string {
  return `${humanDay(moment, language, now)} ${clockTime(moment, language)}`;
}

/** Whether a day has passed; today has not. */
export function isLate(day: When, now: When = new Date()): boolean {
  return daysFromNow(day, now) < 0;
}
