import { nearnesses } from '../../../method/network/bonds.ts';
import { networkMarks } from '../../../method/network/marks.ts';
import { current, entryAt } from '../../../method/versions.ts';
import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import { rings, type FigureMark, type Somebody } from './domain.ts';
import { drawnPeopleMessages } from './messages.ts';

// How somebody in a drawing is called, in the words of the way of working.

const ringWord = (ring: number, language: Language) =>
  current(nearnesses).find((nearness) => nearness.ring === ring)?.label[language] ?? '';
/** What the rings are called; on the outermost stand those who do it for work, and who is far away. */
export const ringName = (ring: number, language: Language): string =>
  ring === 4 ? textIn(drawnPeopleMessages, language)('near.outermost') : ringWord(ring, language);
export const ringNames = (language: Language): string[] => rings.map((ring) => ringName(ring, language));

/** How near somebody stands. */
export const nearWord = ({ ring, isFormal }: Pick<Somebody, 'ring' | 'isFormal'>, language: Language): string =>
  ring === 4 && !isFormal ? textIn(drawnPeopleMessages, language)('near.far') : ringWord(ring, language);

export const markWord = (id: FigureMark, language: Language) => entryAt(networkMarks, id)?.label[language] ?? id;

/** Who it is: "Anna, zus". */
export const whoWords = ({ name, role }: Pick<Somebody, 'name' | 'role'>): string =>
  role === '' ? name : `${name}, ${role}`;

/** What is said of somebody in every drawing, each a sentence. */
export function alsoWords({ isFormal, hasDied }: Pick<Somebody, 'isFormal' | 'hasDied'>, language: Language): string[] {
  const t = textIn(drawnPeopleMessages, language);
  return [...(isFormal ? [t('words.formal')] : []), ...(hasDied ? [t('words.died')] : [])];
}
