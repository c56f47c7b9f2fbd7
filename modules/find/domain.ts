// Finding: what somebody typed in the one search box, read as people mean it.

import { plainText } from '../../platform/search/plain-text.ts';

/** What a typed line asks for. */
export interface Asked {
  /** Words without capitals and accents, short forms written out. */
  words: string[];
  /** A birth date, when one was typed: YYYY-MM-DD. */
  born: string | undefined;
}

/** Written short by everybody who writes Dutch names. */
const shortForms = new Map([
  ['vd', 'van der'],
  ['vdr', 'van der'],
  ['vh', 'van het'],
  ['vt', 'van t'],
  ['st', 'sint'],
]);

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Other beginnings of the same months, in Dutch short writing and in English. */
const otherMonths = new Map([
  ['mrt', 3],
  ['mar', 3],
  ['may', 5],
  ['oct', 10],
]);

/** Reads what was typed; a date in any usual way of writing is taken for a birth date, the rest are words. */
export function readQuestion(typed: string): Asked {
  const { born, rest } = takeDate(typed);
  const joined = rest.replace(/\bv\.\s?d\.\s?/gi, 'vd ').replace(/\bv\/d\b/gi, 'vd');
  const words = plainText(joined)
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => (shortForms.get(word) ?? word).split(' '));
  return { words: words.slice(0, 12), born };
}

function takeDate(typed: string): { born: string | undefined; rest: string } {
  const patterns: [RegExp, (m: RegExpExecArray) => [string, string | number, string]][] = [
    [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/, (m) => [m[1] as string, m[2] as string, m[3] as string]],
    [/\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\b/, (m) => [m[3] as string, m[2] as string, m[1] as string]],
    [/\b(\d{2})(\d{2})(\d{4})\b/, (m) => [m[3] as string, m[2] as string, m[1] as string]],
    [/\b(\d{1,2}) (\p{L}{3})\p{L}* (\d{4})\b/u, (m) => [m[3] as string, monthOf(m[2] as string), m[1] as string]],
  ];
  for (const [pattern, parts] of patterns) {
    const match = pattern.exec(typed);
    const born = match ? asDay(...parts(match)) : undefined;
    if (match && born) return { born, rest: typed.replace(match[0], ' ') };
  }
  return { born: undefined, rest: typed };
}

function monthOf(word: string): number {
  const short = word.toLowerCase();
  return months.indexOf(short) + 1 || (otherMonths.get(short) ?? 0);
}

/** YYYY-MM-DD when that day exists. */
function asDay(year: string, month: string | number, day: string): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
