/** The parts of a name as the household keeps them; null for a part that is not there. */
export interface NameParts {
  givenName: string | null;
  initials: string | null;
  infix: string | null;
  familyName: string | null;
}

const infixWords = new Set(
  "van de der den 't 's ten ter te het op aan in bij uit el al la le les du da das dos di del della von zu zur und y e"
    .split(' ')
    .concat(['’t', '’s']),
);
const titles = /^(?:(?:de heer|dhr|hr|heer|meneer|mevrouw|mevr|mej|mw|mrs|ms|drs|ing|ir)\.?\s+)+/i;
const initialsOnly = /^(?:\p{Lu}\.?\s?-?){1,6}$/u;

const isInitials = (text: string): boolean => initialsOnly.test(text) && (text.includes('.') || text.length <= 2);

/**
 * Takes a name apart that stands in one cell: "Ans de Bruin", "Bruin, Ans de", "de Bruin, A.B. (Ans)", "Mevr. A. de
 * Bruin". One word is a given name. Without certainty about more it keeps every word.
 */
export function splitName(text: string): NameParts {
  let rest = text.trim().replace(/\s+/g, ' ').replace(titles, '');
  const called = /\(([^()]+)\)/.exec(rest)?.[1]?.trim() ?? null;
  rest = rest.replace(/\s*\([^()]*\)/g, '').trim();
  const comma = rest.indexOf(',');
  const parts = comma === -1 ? inOrder(rest) : turned(rest.slice(0, comma), rest.slice(comma + 1));
  return withCalled(parts, called);
}

/** "Ans de Bruin": the family name is what follows the first infix, or the last word. */
function inOrder(text: string): NameParts {
  const words = text.split(' ').filter((word) => word !== '');
  const infixAt = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isInfix(word));
  if (words.length === 1) return named(words[0] ?? '', null, null);
  const familyAt = infixAt === -1 ? words.length - 1 : infixAt;
  return { ...named(words.slice(0, familyAt).join(' '), null, null), ...family(words.slice(familyAt)) };
}

/** "Bruin, Ans de": what follows the comma is the given name, and perhaps the infix. */
function turned(before: string, after: string): NameParts {
  const words = after.split(' ').filter((word) => word !== '');
  const infixAt = words.findIndex((_, index) => words.slice(index).every(isInfix));
  const given = (infixAt === -1 ? words : words.slice(0, infixAt)).join(' ');
  const infix = infixAt === -1 ? null : words.slice(infixAt).join(' ');
  const own = family(before.split(' ').filter((word) => word !== ''));
  return { ...named(given, null, null), ...own, infix: infix ?? own.infix };
}

/** Words of a family name, the infixes in front apart. */
function family(words: readonly string[]): Pick<NameParts, 'infix' | 'familyName'> {
  const end = words.findIndex((word, index) => !isInfix(word) || index === words.length - 1);
  const infix = words.slice(0, Math.max(end, 0)).join(' ') || null;
  return { infix, familyName: words.slice(Math.max(end, 0)).join(' ') || null };
}

function named(given: string, infix: string | null, familyName: string | null): NameParts {
  const isShort = isInitials(given);
  return { givenName: isShort ? null : given || null, initials: isShort ? given : null, infix, familyName };
}

const withCalled = (parts: NameParts, called: string | null): NameParts => {
  if (called === null) return parts;
  const initials = parts.initials ?? (parts.givenName !== null && isInitials(parts.givenName) ? parts.givenName : null);
  return { ...parts, initials, givenName: called };
};

const isInfix = (word: string): boolean => infixWords.has(word.toLowerCase());
