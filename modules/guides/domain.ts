// Guides (method B1): what a worker opens at the moment it is needed. The words are data of the way of working.
import type { Bilingual } from '../../method/schema.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { plainText } from '../../platform/search/plain-text.ts';
import { guides } from './contents.ts';
import type { Guide, Shelf } from './guide.ts';
import { guideMessages } from './messages.ts';

export { shelves } from './guide.ts';

/** What a shelf is called and what stands on it. */
export function shelfWords(shelf: Shelf, language: Language): { title: string; hint: string } {
  const t = textIn(guideMessages, language);
  return { title: t(`shelf.${shelf}`), hint: t(`shelfHint.${shelf}`) };
}

export const shelfHref = (shelf: Shelf): string => `/guides#${shelf}`;
export const guideHref = (id: string): string => `/guides/${id}`;

export const findGuide = (id: string): Guide | undefined => guides.find((guide) => guide.id === id);

export const guidesOn = (shelf: Shelf): Guide[] => guides.filter((guide) => guide.shelf === shelf);

/** A guide that was found, with the sentence in it that has the words when title and lead do not. */
export interface FoundGuide {
  readonly guide: Guide;
  readonly sentence: string | null;
}

/** The guides with all these words in them, wherever they stand; all of them when nothing is asked. */
export function findGuides(search: string, language: Language): FoundGuide[] {
  const words = plainText(search).split(' ');
  const has = (text: string) => words.every((word) => text.includes(word));
  return guides.flatMap((guide): FoundGuide[] => {
    const { title, lead } = guide;
    if (has(plainText(`${title[language]} ${lead[language]}`))) return [{ guide, sentence: null }];
    const sentences = sentencesOf(guide.parts, language);
    if (!has(plainText([title[language], lead[language], ...sentences].join(' ')))) return [];
    const most = sentences.find((sentence) => has(plainText(sentence)));
    const some = sentences.find((sentence) => words.some((word) => plainText(sentence).includes(word)));
    return [{ guide, sentence: most ?? some ?? null }];
  });
}

/** Every sentence that stands somewhere in this, in reading order. */
function sentencesOf(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) return [value[language]];
  return Object.values(value).flatMap((part) => sentencesOf(part, language));
}

const isBilingual = (value: object): value is Bilingual =>
  'nl' in value && typeof value.nl === 'string' && 'en' in value && typeof value.en === 'string';
