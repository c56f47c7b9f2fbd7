/** Words of address become one letter, so that "Mevrouw Sterk" and "Meneer Sterk" are told apart. */
const address: Record<string, string> = {
  mevrouw: 'M',
  mevr: 'M',
  mw: 'M',
  meneer: 'H',
  heer: 'H',
  dhr: 'H',
  mr: 'H',
  mrs: 'M',
  ms: 'M',
};

/** Small words inside a Dutch surname and articles, which carry no initial. */
const small = new Set([
  'de',
  'den',
  'der',
  'het',
  'van',
  'von',
  'in',
  'op',
  'aan',
  'bij',
  'te',
  'ten',
  'ter',
  'tot',
  'uit',
  'en',
  'and',
  'the',
  'of',
  "'t",
  "'s",
  'la',
  'le',
  'el',
  'al',
  'da',
  'dos',
]);

/**
 * What stands in a person's circle: one or two letters, or a short first name in full ("Ria", "jij").
 * Numbers, brackets and extra words are passed over; an empty name gives "?".
 */
export function initials(name: string): string {
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,/]+/)
    .map((word) => word.replace(/[.’‘]/g, (mark) => (mark === '.' ? '' : "'")))
    .filter((word) => /\p{L}/u.test(word));
  const first = words[0];
  if (first === undefined) return '?';
  if (words.length === 1) return letters(first) <= 3 ? first : letter(first);
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  const start = telling[0] ?? first;
  const end = telling.length > 1 ? telling[telling.length - 1] : undefined;
  return letter(start) + (end === undefined ? '' : letter(end));
}

function letters(word: string): number {
  return [...word].length;
}

function letter(word: string): string {
  const known = address[word.toLowerCase()];
  if (known !== undefined) return known;
  return (/\p{L}/u.exec(word)?.[0] ?? '?').toLocaleUpperCase('nl');
}
