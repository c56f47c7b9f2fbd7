import { readLine, type Typed } from './quick-add.ts';
import { roleWords } from '../people/role-words.ts';

const isName = (word: string | undefined) =>
  word !== undefined && /^\p{Lu}/u.test(word) && !roleWords.has(word.toLowerCase());

/**
 * Who a sentence from the conversation is about, to be drawn with one tap: "Mijn zus Anna komt elke zondag" is Anna, the
 * sister. A role with a name goes before a role alone, and that before a name alone. Undefined: nobody was found.
 */
export function somebodyIn(sentence: string): Typed | undefined {
  const words = sentence.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const isRole = (word: string) => roleWords.has(word.toLowerCase());
  const withName = words.findIndex((word, index) => isRole(word) && isName(words[index + 1]));
  if (withName >= 0) return readLine(words.slice(withName, withName + 2).join(' '));
  // The first word of a sentence has a capital without being a name.
  const found = words.find(isRole) ?? sentence.match(/(?<=[\p{L},;] )\p{Lu}[\p{L}\p{M}'’-]+/u)?.[0];
  return found === undefined ? undefined : readLine(found);
}
