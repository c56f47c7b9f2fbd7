import type { When } from '../domain.ts';
import type { Version } from './lines.ts';
import type { TellingId } from './problems.ts';

/** What a date says, and what is told about it: it can be both. */
export interface ReadDate {
  when: When | null;
  problem: TellingId | null;
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const unreadable: ReadDate = { when: null, problem: 'date-unreadable' };
const about = ({ when, problem }: ReadDate, told: TellingId | null): ReadDate =>
  when === null ? { when, problem } : { when: { ...when, isAbout: true }, problem: problem ?? told };

/** Reads the value of a DATE (5.5.1 DATE_VALUE, 7.0 DateValue). No value says nothing, and that is no problem. */
export function readDate(value: string, version: Version): ReadDate {
  const text = value.slice(0, 200).trim().replaceAll(/ +/g, ' ').toUpperCase();
  if (text === '') return { when: null, problem: null };
  const [, guessed] = /^(?:ABT|CAL|EST) (.+)$/.exec(text) ?? [];
  if (guessed !== undefined) return about(oneDate(guessed, version), null);
  const [, interpreted] = /^INT (.+?) \(.*\)$/.exec(text) ?? [];
  if (interpreted !== undefined) return about(oneDate(interpreted, version), null);
  const [, first, last] = /^(?:BET (.+) AND|FROM (.+) TO) (.+)$/.exec(text)?.filter((part) => part !== undefined) ?? [];
  if (first !== undefined && last !== undefined)
    return oneDate(last, version).when === null ? unreadable : about(oneDate(first, version), 'date-about');
  const [, bound] = /^(?:BEF|AFT|FROM|TO) (.+)$/.exec(text) ?? [];
  return bound === undefined ? oneDate(text, version) : about(oneDate(bound, version), 'date-about');
}

function oneDate(text: string, version: Version): ReadDate {
  const [, escaped, named, bare = ''] =
    /^(?:@#D([A-Z ]+)@ |(GREGORIAN|JULIAN|HEBREW|FRENCH_R) )?(.*)$/.exec(text) ?? [];
  if ((escaped ?? named ?? 'GREGORIAN') !== 'GREGORIAN') return { when: null, problem: 'date-calendar' };
  if (/ ?B\.?C\.?(E\.?)?$/.test(bare)) return { when: null, problem: 'date-before-christ' };
  const [, day, month, digits, dual] = /^(?:(?:(\d{1,2}) )?([A-Z]{3}) )?(\d{1,4})(?:\/(\d{2}))?$/.exec(bare) ?? [];
  // 5.5.1 has no years of fewer than three digits: 50 is as likely 1950.
  if (digits === undefined || (version === '5.5.1' && digits.length < 3)) return unreadable;
  const year = Number(digits) + (dual === undefined ? 0 : 1);
  const at = months.indexOf(month ?? '') + 1;
  if (year === 0 || year > 9999 || (month !== undefined && at === 0)) return unreadable;
  if (dual !== undefined && year % 100 !== Number(dual)) return unreadable;
  const read = asWhen(year, at, day === undefined ? null : Number(day));
  // In two years at once: the year began in March there. The later one is what we would call it.
  return dual === undefined ? read : about(read, 'date-dual-year');
}

function asWhen(year: number, month: number, day: number | null): ReadDate {
  const yearText = String(year).padStart(4, '0');
  if (month === 0) return { when: { at: yearText, isAbout: false }, problem: null };
  const monthText = `${yearText}-${String(month).padStart(2, '0')}`;
  if (day === null) return { when: { at: monthText, isAbout: false }, problem: null };
  if (day >= 1 && day <= daysIn(year, month))
    return { when: { at: `${monthText}-${String(day).padStart(2, '0')}`, isAbout: false }, problem: null };
  return { when: { at: monthText, isAbout: true }, problem: 'date-no-such-day' };
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The value of a DATE; undefined for the year 0, which no calendar of GEDCOM has. */
export function writeDate({ at, isAbout }: When, version: Version): string | undefined {
  const [year = '', month, day] = at.split('-');
  if (Number(year) === 0) return undefined;
  return [
    isAbout ? 'ABT' : '',
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : (months[Number(month) - 1] ?? ''),
    version === '7.0' ? String(Number(year)) : year,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
