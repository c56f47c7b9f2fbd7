import { years, type LifeEvent } from './domain.ts';

/** When something was, as said at the head of a line. */
export type SaidTime = Pick<LifeEvent, 'from' | 'fromAge' | 'until' | 'untilAge' | 'isOngoing' | 'isAbout'>;

export const noTime: SaidTime = {
  ...{ from: null, fromAge: null, until: null, untilAge: null, isOngoing: false, isAbout: false },
};

const monthWords = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const months = new Map(monthWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));
// The longest first, so that "juni" is not read as "jun" with an i behind it.
const month = [...months.keys()].sort((a, b) => b.length - a.length).join('|');

const about = /^(?:rond|ongeveer|omstreeks|circa|ca\.?|about|around)\s+/i;
const since = /^(?:sinds|vanaf|since)\s+/i;
const start = /^(?:van|from|between|tussen)\s+/i;
const to = /^\s*(?:-|–|—|\btot en met\b|\btot\b|\bt\/m\b|\bto\b|\buntil\b|\btill\b|\ben\b|\band\b)\s*/i;
const now = /^(?:nu|heden|vandaag|now|today)\b/i;

const points: [RegExp, (found: string[]) => string | undefined][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, ([, y, m, d]) => written(y, m, d)],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/, ([, d, m, y]) => written(y, m, d)],
  [
    new RegExp(`^(\\d{1,2})\\s+(${month})\\.?\\s+(\\d{4})(?!\\d)`, 'i'),
    ([, d, m = '', y]) => written(y, months.get(m.toLowerCase()), d),
  ],
  [new RegExp(`^(${month})\\.?\\s+(\\d{4})(?!\\d)`, 'i'), ([, m = '', y]) => written(y, months.get(m.toLowerCase()))],
  // A month in figures, and not the end of a period such as 2003-09.
  [/^(\d{1,2})[-/](\d{4})(?!\d)/, ([, m, y]) => written(y, m)],
  [/^(\d{4})(?![\d])/, ([, y]) => y],
];

function written(year = '', month?: string | number, day?: string | number): string {
  return [year, month, day]
    .filter((piece) => piece !== undefined)
    .map((piece) => String(piece).padStart(2, '0'))
    .join('-');
}

/** A year, month or day at the head of a text, and what follows it. */
function readPoint(text: string): { at: string; rest: string } | undefined {
  for (const [pattern, made] of points) {
    const found = pattern.exec(text);
    const at = found && made([...found]);
    if (found && at) return { at, rest: text.slice(found[0].length) };
  }
  return undefined;
}

const ages = [
  /^(?<from>\d{1,3})\s*(?:-|–|tot|to|until)\s*(?<until>\d{1,3})\s*(?:jaar(?: oud)?|years(?: old)?)(?!\p{L})/iu,
  /^(?<from>\d{1,3})\s*(?:jaar(?: oud)?|jr\.?|years(?: old)?|yrs?)(?!\p{L})/iu,
  /^(?:toen|als) (?:ik|hij|zij|ze|u) (?<from>\d{1,3})(?: jaar)? (?:was|waren)(?!\p{L})/iu,
  /^when (?:i|he|she|they|you) (?:was|were) (?<from>\d{1,3})(?!\d)/iu,
  /^(?:op mijn|at(?: age)?|aged?) (?<from>\d{1,3})(?:e|de|ste)?(?!\d|\p{L})/iu,
];

/** When a line says it was, and the words behind that; a line may say nothing of when. */
export function readTime(line: string): { time: SaidTime; rest: string } {
  let text = line.trim();
  const isAbout = about.test(text);
  text = text.replace(about, '');
  for (const pattern of ages) {
    const found = pattern.exec(text);
    const { from, until } = found?.groups ?? {};
    if (!found || from === undefined || Number(from) > 120 || Number(until ?? 0) > 120) continue;
    const time = { ...noTime, isAbout, fromAge: Number(from), untilAge: until === undefined ? null : Number(until) };
    return { time, rest: behind(text.slice(found[0].length)) };
  }
  const isSince = since.test(text);
  const first = readPoint(text.replace(since, '').replace(start, ''));
  if (!first) return { time: noTime, rest: line.trim() };
  const time: SaidTime = { ...noTime, from: first.at, isAbout, isOngoing: isSince };
  const tail = to.exec(first.rest);
  const after = tail ? first.rest.slice(tail[0].length) : '';
  const end = tail && !isSince ? (now.exec(after) ?? undefined) : undefined;
  if (end) return { time: { ...time, isOngoing: true }, rest: behind(after.slice(end[0].length)) };
  const last = tail && !isSince ? readPoint(after) : undefined;
  if (last) return { time: { ...time, until: last.at }, rest: behind(last.rest) };
  return { time, rest: behind(first.rest) };
}

const behind = (text: string) => text.replace(/^[\s:,;.–—-]+/, '').trim();

/** A year that looks like one, and lies outside of what a line can hold. */
export const isFarYear = (time: string): boolean => {
  const year = Number(time.slice(0, 4));
  return year < years.first || year > years.last;
};

/** A year, month or day that stands alone: "1998", "mei 1998", "12-5-1998". Undefined for other words. */
export function readPointAlone(text: string): string | undefined {
  const point = readPoint(text.trim());
  return point && point.rest.trim() === '' ? point.at : undefined;
}
