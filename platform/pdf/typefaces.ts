import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Face } from './look.ts';
import { trueTypeFromWoff } from './woff.ts';

/** A stretch of text set in one font. */
export interface Run {
  readonly font: string;
  readonly text: string;
}

/** Printed where no font has a sign for what was written. */
export const replacement = '\u{FFFD}';

const require = createRequire(import.meta.url);

/**
 * Tried in this order. Atkinson Hyperlegible Next for everything in Latin script; DejaVu Sans for Greek, Cyrillic,
 * Arabic and Hebrew; Unifont, which is plain but has nearly every sign there is, so that no one's words are lost.
 */
const families: readonly Record<Face, () => string>[] = [
  {
    regular: () =>
      require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'),
    bold: () =>
      require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff'),
    italic: () =>
      require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff'),
  },
  {
    regular: () =>
      require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff'),
    bold: () =>
      require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff'),
    italic: () =>
      require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-italic.woff'),
  },
  {
    regular: () => require.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff'),
    bold: () => require.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff'),
    // Its slanted form lacks Arabic and Hebrew.
    italic: () => require.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff'),
  },
  { regular: unifont, bold: unifont, italic: unifont },
];

function unifont(): string {
  return require.resolve('@fontsource/unifontex/files/unifontex-latin-400-normal.woff');
}

const usualOrder = [0, 1, 2, 3];
const rightToLeftOrder = [2, 0, 1, 3];

const fontFiles = new Map<string, Buffer>();

function fontFile(path: string): Buffer {
  const known = fontFiles.get(path);
  if (known) return known;
  const bytes = trueTypeFromWoff(readFileSync(path));
  fontFiles.set(path, bytes);
  return bytes;
}

interface FontProgram {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

const plainLatin = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff‘’“”–—…€]*$/;
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const arabicLetter = /\p{Script=Arabic}/u;

export class Typefaces {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #programs = new Map<string, FontProgram>();
  readonly #runs = new Map<string, readonly Run[]>();
  readonly #widths = new Map<string, number>();
  /** What could not be printed; filled while text is set. */
  readonly missing = new Set<string>();

  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf;
  }

  /**
   * Splits a text into stretches that one font can set. What no font can set becomes the replacement sign. In a text
   * from right to left the signs between the letters come from the font of the letters, so that it is shaped as one.
   */
  runs(text: string, face: Face, rightToLeft = false): readonly Run[] {
    if (plainLatin.test(text)) return text === '' ? [] : [{ font: `${face}-0`, text }];
    const key = `${face}|${rightToLeft}|${text}`;
    const known = this.#runs.get(key);
    if (known) return known;
    const found = this.#split(text, face, rightToLeft ? rightToLeftOrder : usualOrder);
    this.#runs.set(key, found);
    return found;
  }

  /** Width in points. */
  width(run: Run, size: number): number {
    const key = `${run.font}|${run.text}`;
    let perPoint = this.#widths.get(key);
    if (perPoint === undefined) {
      this.use(run.font);
      perPoint = this.#pdf.fontSize(1).widthOfString(run.text);
      this.#widths.set(key, perPoint);
    }
    return perPoint * size;
  }

  /** Width in points of a text that may need several fonts. */
  textWidth(text: string, face: Face, size: number): number {
    return this.runs(text, face).reduce((sum, run) => sum + this.width(run, size), 0);
  }

  /** Makes a font the current one; it is read and embedded only when first used. */
  use(font: string): void {
    if (!this.#programs.has(font)) {
      const [face, position] = font.split('-') as [Face, string];
      const family = families[Number(position)]!;
      this.#pdf.registerFont(font, fontFile(family[face]()));
      this.#pdf.font(font);
      // pdfkit knows which signs a font has but does not say so in its public face; asking it here, in one place,
      // is better than reading every font a second time.
      this.#programs.set(font, (this.#pdf as unknown as { _font: { font: FontProgram } })._font.font);
      return;
    }
    this.#pdf.font(font);
  }

  #split(text: string, face: Face, order: readonly number[]): Run[] {
    const runs: { font: string; text: string }[] = [];
    for (const { segment } of graphemes.segment(text)) {
      const shown = printable(segment);
      if (shown === '') continue;
      const last = runs.at(-1);
      if (/^\s+$/u.test(shown) && last) {
        last.text += shown === '\u00a0' ? shown : ' ';
        continue;
      }
      for (const part of this.#place(shown, face, order)) {
        const before = runs.at(-1);
        if (before?.font === part.font) before.text += part.text;
        else runs.push({ ...part });
      }
    }
    return runs;
  }

  /** The first font that has every part of the grapheme; failing that, its code points one by one. */
  #place(grapheme: string, face: Face, order: readonly number[]): Run[] {
    const codePoints = [...grapheme].map((sign) => sign.codePointAt(0)!);
    const whole = this.#fontWith(codePoints, face, order);
    if (whole) return [{ font: whole, text: grapheme }];
    if (codePoints.length > 1) return [...grapheme].flatMap((sign) => this.#place(sign, face, order));
    this.missing.add(grapheme);
    return [{ font: this.#fontWith([0xfffd], face, order)!, text: replacement }];
  }

  #fontWith(codePoints: readonly number[], face: Face, order: readonly number[]): string | undefined {
    for (const position of order) {
      const font = `${face}-${position}`;
      if (!this.#programs.has(font)) this.use(font);
      const program = this.#programs.get(font)!;
      if (codePoints.every((codePoint) => program.hasGlyphForCodePoint(codePoint))) return font;
    }
    return undefined;
  }
}

/**
 * Leaves out what steers and shows nothing (variation selectors, direction marks, control signs), but keeps the
 * joiners between Arabic letters: they change the shape of the word.
 */
function printable(grapheme: string): string {
  if (/^[\t\n\r\v\f]$/.test(grapheme)) return ' ';
  const visible = arabicLetter.test(grapheme)
    ? grapheme.replace(/(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu, '')
    : grapheme.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return visible.replace(/\p{Cc}/gu, '');
}
