import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import { areaWord } from '../life-areas.ts';
import { alsoWords, nearWord, ringNames, whoWords } from '../people/words.ts';
import type { Placed } from './domain.ts';
import { networkMapMessages } from './messages.ts';
import type { Around } from './picture.ts';

// How a network map is told in words.

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const sentence = (text: string) => {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
};

/** Where somebody stands: "Dichtbij, wonen". */
export const cellWords = (placed: Pick<Placed, 'ring' | 'isFormal' | 'area'>, language: Language): string =>
  `${nearWord(placed, language)}, ${lower(areaWord(placed.area, language))}`;

/** Where somebody stands and what is told beside it, in sentences. */
export const howWords = (placed: Placed, language: Language): string =>
  [
    `${cellWords(placed, language)}.`,
    ...alsoWords(placed, language),
    ...(placed.note === '' ? [] : [sentence(placed.note)]),
  ].join(' ');

/** Everything that is told of somebody, for who does not see the picture. */
export const placedWords = (placed: Placed, language: Language) => `${whoWords(placed)}. ${howWords(placed, language)}`;

/** The whole map in words. */
export function mapWords(placed: readonly Placed[], middle: string, language: Language): string {
  const count = textIn(networkMapMessages, language)('words.count', { count: placed.length, middle });
  return [count, ...placed.map((one) => placedWords(one, language))].join(' ');
}

/** What is written in the picture. */
export const aroundIn = (middle: string, language: Language): Around => ({
  ...{ middle, rings: ringNames(language), sliceName: (area) => areaWord(area, language) },
});
