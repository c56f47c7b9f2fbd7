import { bonds, supportKinds } from '../../../method/network/bonds.ts';
import { entryAt } from '../../../method/versions.ts';
import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import { alsoWords, nearWord, whoWords } from '../people/words.ts';
import type { BondId, Figure, SupportId } from './domain.ts';
import { ecogramMessages } from './messages.ts';

// How the parts of an ecogram are called, in the words of the way of working.

export const bondWord = (id: BondId, language: Language) => entryAt(bonds, id)?.label[language] ?? id;
export const supportWord = (id: SupportId, language: Language) => entryAt(supportKinds, id)?.label[language] ?? id;

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const together = (ids: readonly SupportId[], language: Language) =>
  new Intl.ListFormat(language).format(ids.map((id) => lower(supportWord(id, language))));

/** How it is, in sentences: near or far, the line, and what goes over and back. */
export function howWords(figure: Figure, language: Language): string {
  const t = textIn(ecogramMessages, language);
  return [
    `${nearWord(figure, language)}, ${lower(bondWord(figure.bond, language))}.`,
    ...alsoWords(figure, language),
    figure.receives.length > 0 ? t('words.receives', { what: together(figure.receives, language) }) : null,
    figure.gives.length > 0 ? t('words.gives', { what: together(figure.gives, language) }) : null,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Everything a figure says, for who does not see the picture. */
export const figureWords = (figure: Figure, language: Language) => `${whoWords(figure)}. ${howWords(figure, language)}`;

/** The whole picture in words. */
export function pictureWords(figures: readonly Figure[], middle: string, language: Language): string {
  const t = textIn(ecogramMessages, language);
  const count = t('words.count', { count: figures.length, middle });
  return [count, ...figures.map((figure) => figureWords(figure, language))].join(' ');
}
