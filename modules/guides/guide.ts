import type { Bilingual } from '../../method/schema.ts';
import type { QuestionKind } from '../../method/schema-talking.ts';

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
