import { matchKey } from '../../platform/match-key.ts';
import { phases, type Phase } from './domain.ts';

// Short words in files, as people and programs write them. Compared without capitals, spaces and punctuation.

type Words<T> = readonly (readonly [T, readonly string[]])[];

function reader<T>(words: Words<T>): (text: string) => T | undefined {
  const known = new Map(words.flatMap(([value, all]) => all.map((word) => [word, value] as const)));
  return (text) => known.get(matchKey(text) ?? '');
}

export const readGender = reader<'woman' | 'man' | 'other'>([
  ['woman', ['v', 'vrouw', 'vrouwelijk', 'f', 'w', 'woman', 'female', 'meisje', 'girl', 'mevrouw', 'mw', 'mevr']],
  ['man', ['m', 'man', 'mannelijk', 'male', 'jongen', 'boy', 'meneer', 'dhr']],
  ['other', ['x', 'o', 'anders', 'other', 'nonbinair', 'nonbinary']],
]);

export const readYesNo = reader<boolean>([
  [true, ['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x']],
  [false, ['nee', 'n', 'no', 'false', 'onwaar', '0']],
]);

export const readPlace = reader<'member' | 'network'>([
  ['member', ['gezin', 'gezinslid', 'huishouden', 'woontin', 'woonthier', 'member', 'household', 'householdmember']],
  ['network', ['netwerk', 'omheen', 'eromheen', 'mensenomuheen', 'network']],
]);

export const readPhase = reader<Phase>([
  ...phases.map((phase) => [phase, [phase.replaceAll('-', '')]] as const),
  ['first-contact', ['eerstecontact', 'nieuw', 'aangemeld', 'melding', 'new']],
  ['acquaintance', ['kennismaken', 'vraagverheldering', 'gettingacquainted']],
  ['plan', ['planmaken', 'ondersteuningsplan']],
  [
    'support',
    ['nabijzijn', 'begeleiding', 'lopend', 'inbehandeling', 'actief', 'active', 'open', 'professionallynear'],
  ],
  ['evaluation', ['terugkijken', 'evaluatie', 'lookingback']],
  ['monitoring', ['volgen', 'nazorg', 'waakvlam', 'following']],
  ['closed', ['afgesloten', 'gesloten', 'dicht', 'afgerond', 'uitgestroomd']],
]);

/** "1234ab" is "1234 AB"; anything else stays as it stands and is called odd. */
export function tidyPostcode(text: string): { text: string; isOdd: boolean } {
  const dutch = /^(\d{4})\s*([a-z]{2})$/i.exec(text);
  if (dutch) return { text: `${dutch[1] ?? ''} ${(dutch[2] ?? '').toUpperCase()}`, isOdd: false };
  return { text, isOdd: text !== '' };
}
