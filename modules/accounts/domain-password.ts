/** Words that a guesser tries first at a place like this; the name of the organisation and the person come with them. */
const wordsOfHere = [
  'keukentafel',
  'wijkteam',
  'sociaal',
  'gemeente',
  'welkom',
  'welcome',
  'wachtwoord',
  'password',
  'geheim',
  'inloggen',
  'zomer',
  'winter',
  'lente',
  'herfst',
];

/** So many different letters that nobody can look up are enough. */
const fewest = 6;

/** A part shorter than this says nothing: it would take letters out of any word. */
const shortestPart = 3;

/** A whole name or address that is at least this long is in no other word by chance. */
const shortestWhole = 6;

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const onlyLetters = (text: string) => plain(text).replace(/[^\p{L}]/gu, '');

/**
 * Is this password little more than words one can guess: of the product, the work, the organisation or the person?
 * Those words are taken out of its letters; what has none of them is not judged. A whole name or address in it is always
 * too much (ASVS 5.0, 6.1.2 and 6.2.11).
 *
 * @param about names of the organisation and the person, and the address they sign in with
 */
export function isEasyPassword(password: string, about: readonly string[]): boolean {
  const parts = about.flatMap((text) => plain(text).split(/[^\p{L}]+/u)).filter((part) => part.length >= shortestPart);
  const known = [...wordsOfHere, ...parts].sort((a, b) => b.length - a.length);
  const letters = onlyLetters(password);
  const wholes = about.flatMap((text) => [text, text.split('@')[0] ?? '']).map(onlyLetters);
  if (wholes.some((whole) => whole.length >= shortestWhole && letters.includes(whole))) return true;
  let left = letters;
  for (const word of known) left = left.replaceAll(word, '');
  return left !== letters && new Set(left).size < fewest && left.length < password.length / 2;
}
