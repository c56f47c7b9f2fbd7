import { uuidv7 } from 'uuidv7';

// Questions and answers have a name inside their tool (`domain.ts`, Key). Nobody types it: it is made from the Dutch words
// when the tool is published for the first time, and stays from then on when the words change.

/** The name of what is not published yet. */
export const newKey = (): string => `new-${uuidv7()}`;
export const isNewKey = (key: string): boolean => /^new-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);

const most = 40;

/** A name from words, that none of the taken has. */
export function keyFrom(words: string, taken: ReadonlySet<string>): string {
  const plain = words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replaceAll(/^-+|-+$/g, '');
  const name = plain === '' ? 'item' : plain;
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}-${count}`)) count += 1;
  return `${name}-${count}`;
}
