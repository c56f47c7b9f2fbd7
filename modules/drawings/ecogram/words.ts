import { bonds, nearnesses, supportKinds } from '../../../method/network/bonds.ts';
import { networkMarks } from '../../../method/network/marks.ts';
import { current, entryAt } from '../../../method/versions.ts';
import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import { rings, type BondId, type Figure, type FigureMark, type SupportId } from './domain.ts';
import { ecogramMessages } from './messages.ts';

// How the parts of an ecogram are called, in the words of the way of working.

const ringWord = (ring: number, language: Language) =>
  current(nearnesses).find((nearness) => nearness.ring === ring)?.label[language] ?? '';
/** What the rings are called; on the outermost stand those who do it for work, and who is far away. */
export const ringName = (ring: number, language: Language): string =>
  ring === 4 ? textIn(ecogramMessages, language)('near.outermost') : ringWord(ring, language);
export const ringNames = (language: Language): string[] => rings.map((ring) => ringName(ring, language));
/** How near somebody stands. */
export const nearWord = ({ ring, isFormal }: Pick<Figure, 'ring' | 'isFormal'>, language: Language): string =>
  ring === 4 && !isFormal ? textIn(ecogramMessages, language)('near.far') : ringWord(ring, language);
export const bondWord = (id: BondId, language: Language) => entryAt(bonds, id)?.label[language] ?? id;
export const markWord = (id: FigureMark, language: Language) => entryAt(networkMarks, id)?.label[language] ?? id;

export const supportWord = (id: SupportId, language: Language) => entryAt(supportKinds, id)?.label[language] ?? id;

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const together = (ids: readonly SupportId[], language: Language) =>
  new Intl.ListFormat(language).format(ids.map((id) => lower(supportWord(id, language))));

/** Who it is: "Anna, zus". */
export function whoWords({ name, role }: Figure): string {
  return role === '' ? name : `${name}, ${role}`;
}

/** How it is, in sentences: near or far, the line, and what goes over and back. */
export function howWords(figure: Figure, language: Language): string {
  const t = textIn(ecogramMessages, language);
  return [
    `${nearWord(figure, language)}, ${lower(bondWord(figure.bond, language))}.`,
    figure.isFormal ? t('words.formal') : null,
    figure.hasDied ? t('words.died') : null,
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
