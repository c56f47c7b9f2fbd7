import type { Language } from '../../../platform/i18n/messages.ts';
import { When } from './domain.ts';

// A day as it is said at the table: "1950", "3-1950", "21-3-1950", "rond 1950", "March 1950".

const aboutWords = /^(?:rond|ongeveer|omstreeks|circa|ca\.?|about|around|c\.?|±|~)\s*/u;

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const monthOf = (word: string): number => months.findIndex((names) => names.includes(word.replace('.', ''))) + 1;
const two = (value: number | string) => String(value).padStart(2, '0');

function dayIn(text: string): string | undefined {
  const digits = /^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])?(\d{4})$/u.exec(text);
  if (digits) {
    const [, day, month, year] = digits;
    return [year, month && two(month), day && two(day)].filter(Boolean).join('-');
  }
  if (/^\d{4}-\d{2}(?:-\d{2})?$/u.test(text)) return text;
  // "21 maart 1950", "March 21, 1950", "maart 1950".
  const words = text.split(/[\s,]+/u);
  const year = words.find((word) => /^\d{4}$/u.test(word));
  const month = words.map(monthOf).find((number) => number > 0);
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word));
  if (year === undefined || month === undefined || words.length !== (day === undefined ? 2 : 3)) return undefined;
  return [year, two(month), day && two(Number.parseInt(day, 10))].filter(Boolean).join('-');
}

/** What was typed as a day: null when nothing was, undefined when it cannot be read as one. */
export function readWhen(typed: string): When | null | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '') return null;
  const about = aboutWords.exec(text)?.[0] ?? '';
  return When.safeParse({ at: dayIn(text.slice(about.length).trim()), isAbout: about !== '' }).data;
}

/** The same in words that can be read back. */
export function writeWhen(when: When | null, language: Language): string {
  if (!when) return '';
  const written = when.at
    .split('-')
    .toReversed()
    .map((part) => (part.length === 4 ? part : String(Number(part))))
    .join('-');
  return when.isAbout ? `${language === 'nl' ? 'rond' : 'about'} ${written}` : written;
}

const year = (when: When | null) => when && `${when.isAbout ? '± ' : ''}${when.at.slice(0, 4)}`;

/** Below a name in the picture: "1950–2012". */
export function yearsOf({ born, died }: { born: When | null; died: When | null }): string {
  if (!died) return year(born) ?? '';
  return `${year(born) ?? '?'}–${year(died)}`;
}
