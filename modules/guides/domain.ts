// Guides (method B1): what a worker opens at the moment it is needed. The words are data of the way of working.
import type { Bilingual } from '../../method/schema.ts';
import type { QuestionKind } from '../../method/schema-talking.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { plainText } from '../../platform/search/plain-text.ts';
import { guides } from './contents.ts';
import { guideMessages } from './messages.ts';

/** In the order of the work: from the first words to looking back with colleagues. */
export const shelves = ['first-words', 'conversation', 'questions', 'neighbourhood', 'together'] as const;
export type Shelf = (typeof shelves)[number];

export interface MeetingStep {
  readonly id: string;
  readonly label: Bilingual;
  readonly minutes: number;
  readonly hint: Bilingual;
}

/** A part of a guide. `say` is said aloud to the resident, all others speak to the worker. */
export type GuidePart =
  | { readonly kind: 'when' | 'yields' | 'watch-out'; readonly text: Bilingual }
  | { readonly kind: 'do'; readonly lines: readonly Bilingual[] }
  | {
      readonly kind: 'say';
      readonly title: Bilingual | null;
      readonly lines: readonly Bilingual[];
      readonly hint: Bilingual | null;
    }
  | {
      readonly kind: 'reflect';
      readonly title: Bilingual;
      readonly text: Bilingual;
      readonly lines: readonly Bilingual[];
    }
  | { readonly kind: 'examples'; readonly byArea: QuestionKind['examples'] }
  | {
      readonly kind: 'sentence';
      readonly title: Bilingual;
      readonly text: Bilingual;
      readonly notThis: Bilingual;
      readonly openings: readonly [self: Bilingual, other: Bilingual];
      readonly pairs: readonly { readonly blames: Bilingual; readonly tells: Bilingual }[];
    }
  | { readonly kind: 'meeting'; readonly steps: readonly MeetingStep[] };

export interface Guide {
  readonly id: string;
  readonly shelf: Shelf;
  readonly title: Bilingual;
  readonly lead: Bilingual;
  readonly parts: readonly GuidePart[];
}

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
