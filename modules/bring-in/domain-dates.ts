/** What a cell with a date says: a day (YYYY-MM-DD), or why it says none. */
export type ReadDay =
  | { day: string }
  | { problem: 'date-unreadable' | 'date-no-such-day' | 'date-short-year' | 'date-incomplete' };

const months = new Map<string, number>();
for (const [index, names] of [
  'januari jan january',
  'februari feb february',
  'maart mrt mar march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'augustus aug august',
  'september sep sept',
  'oktober okt oct october',
  'november nov',
  'december dec',
].entries())
  for (const name of names.split(' ')) months.set(name, index + 1);

const apart = '[-/. ]';
const yearLast = new RegExp(`^(\\d{1,2})${apart}+(\\d{1,2})${apart}+(\\d{4}|\\d{2})$`);
const yearFirst = new RegExp(`^(\\d{4})${apart}+(\\d{1,2})${apart}+(\\d{1,2})$`);
const worded = new RegExp(`^(\\d{1,2})${apart}+(\\p{L}+)${apart}+(\\d{4}|\\d{2})$`, 'u');
const wordFirst = new RegExp(`^(\\p{L}+)${apart}+(\\d{1,2}),?${apart}+(\\d{4})$`, 'u');

/**
 * Reads a day as people and programs write it: 12-11-1958 (also with slashes, dots or spaces; always day first),
 * 1958-11-12 with or without a time, 19581112 or 12111958, "12 november 1958" and "nov 12, 1958", and the day number of
 * Excel (21501). A year of two digits is not guessed: somebody can be four or a hundred and four.
 */
export function readDay(text: string): ReadDay {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?$/, '');
  const first = yearFirst.exec(bare);
  if (first) return asDay(first[1], first[2], first[3]);
  const last = yearLast.exec(bare);
  if (last) return asDay(last[3], last[2], last[1]);
  const word = worded.exec(bare);
  if (word) return asDay(word[3], months.get(word[2] ?? ''), word[1]);
  const named = wordFirst.exec(bare);
  if (named) return asDay(named[3], months.get(named[1] ?? ''), named[2]);
  if (/^\d{8}$/.test(bare)) return eightDigits(bare);
  if (/^\d{5}$/.test(bare)) return { day: new Date(Date.UTC(1899, 11, 30 + Number(bare))).toISOString().slice(0, 10) };
  if (/^(18|19|20)\d{2}$/.test(bare)) return { problem: 'date-incomplete' };
  return { problem: 'date-unreadable' };
}

function eightDigits(digits: string): ReadDay {
  const year = Number(digits.slice(0, 4));
  if (year >= 1850 && year <= 2100) return asDay(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
  return asDay(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2));
}

type Part = string | number | undefined;

function asDay(year: Part, month: Part, day: Part): ReadDay {
  if (year === undefined || month === undefined || day === undefined) return { problem: 'date-unreadable' };
  if (String(year).length === 2) return { problem: 'date-short-year' };
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  // The registry of persons writes an unknown day or month as 00.
  if ((d === 0 || m === 0) && m <= 12 && d <= 31) return { problem: 'date-incomplete' };
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? { day: date.toISOString().slice(0, 10) } : { problem: 'date-no-such-day' };
}
