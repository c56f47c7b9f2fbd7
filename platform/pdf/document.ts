import type { Language } from '../i18n/messages.ts';

/**
 * A document to print, as plain data: rooms describe what is said, this folder decides how it looks and how it is
 * tagged. Texts may hold line breaks; an empty line starts a new paragraph. Nothing in it is markup.
 */
export interface PdfDocument {
  /** Printed as the one top heading, shown in the title bar, named in the header of every next page. */
  readonly title: string;
  /** One line under the title: who, when, which version. */
  readonly subtitle?: string;
  readonly language: Language;
  /** Printed at the bottom of every page beside the page number, for example the team and the date of printing. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

/** Colours of the parts of a picture; each has its own pattern too, so that it survives a black-and-white printer. */
export const tones = ['green', 'blue', 'gold', 'terracotta', 'grey'] as const;
export type Tone = (typeof tones)[number];

export interface HeadingBlock {
  readonly kind: 'heading';
  /** The title of the document is the only level 1. */
  readonly level: 2 | 3;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `soft` for what explains, `strong` for what must not be missed, `large` for a leaflet to read without glasses. */
  readonly tone?: 'plain' | 'soft' | 'strong' | 'large';
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly string[];
  readonly ordered?: boolean;
}

export interface QuoteBlock {
  readonly kind: 'quote';
  /** Who said it, as the reader knows the person. */
  readonly voice: string;
  /** What was said; the quotation marks are added when it is printed. */
  readonly text: string;
  /** BCP 47 tag when it was said in another language than the document's, for example `ar`. */
  readonly lang?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption?: string;
  readonly head: readonly string[];
  /** Cells in the order of `head`; a shorter row is filled with empty cells. */
  readonly rows: readonly (readonly string[])[];
  /** The first cell of a row names the row (spoken before each of its cells). Default true. */
  readonly rowHeaders?: boolean;
  /** Relative widths of the columns; left out, they follow from what the cells hold. */
  readonly widths?: readonly number[];
}

export interface KeyValuesBlock {
  readonly kind: 'keyValues';
  readonly items: readonly { readonly key: string; readonly value: string }[];
}

/** One bar of parts beside each other, such as the share of each solution frame. */
export interface StackedBarBlock {
  readonly kind: 'stackedBar';
  /** The picture in words, complete: it replaces the picture for who does not see it. */
  readonly alt: string;
  readonly parts: readonly { readonly label: string; readonly value: number; readonly tone: Tone }[];
}

/** Rows with a dot on a scale, such as the self-sufficiency matrix; `earlier` draws an open dot beside it. */
export interface DotScaleBlock {
  readonly kind: 'dotScale';
  /** The picture in words, complete: it replaces the picture for who does not see it. */
  readonly alt: string;
  /** Names of the levels from low to high; a row's score counts from 1. */
  readonly levels: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly score: number | null;
    readonly earlier?: number | null;
    /** Printed on this row when its score is `null`, where that means something else than on the others. */
    readonly empty?: string;
  }[];
  /** Printed on a row whose score is `null`, for example "niet besproken". */
  readonly emptyLabel: string;
  readonly nowLabel: string;
  readonly earlierLabel: string;
}

/** A drawing made of lines and names; put everything it says in a table or list beside it too. */
export interface DrawingBlock {
  readonly kind: 'drawing';
  /** The picture in words, complete: it replaces the picture for who does not see it. */
  readonly alt: string;
  /** The rectangle that is drawn in. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Marks around a place of their own. */
  readonly groups: readonly { readonly x: number; readonly y: number; readonly marks: readonly DrawnMark[] }[];
}

/** A line or shape, as the path of an SVG, or a word that is centred on its place. */
export type DrawnMark =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly isBold: boolean;
      readonly colour: string;
      /** Begins at its place; otherwise its middle stands there. */
      readonly isFromLeft?: boolean;
    };

export interface SignatureLineBlock {
  readonly kind: 'signatureLine';
  /** One line to write on for each, with these words under it. */
  readonly labels: readonly string[];
}

export interface SpaceBlock {
  readonly kind: 'space';
  readonly size: 'small' | 'large';
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | QuoteBlock
  | TableBlock
  | KeyValuesBlock
  | StackedBarBlock
  | DotScaleBlock
  | DrawingBlock
  | SignatureLineBlock
  | SpaceBlock;
