import type { TextStyle } from './look.ts';
import { directionsOf, hasRightToLeft, type Directions } from './reading-direction.ts';
import { replacement, type Run, type Typefaces } from './typefaces.ts';

export interface Piece extends Run {
  /** Points. */
  readonly width: number;
  readonly rightToLeft: boolean;
}

/** One printed line. */
export interface TextLine {
  /** What was written, in reading order. */
  readonly text: string;
  /** What is drawn, from left to right. */
  readonly pieces: readonly Piece[];
  /** Points. */
  readonly width: number;
  readonly alignRight: boolean;
  /** Holds words from right to left: the order in which it is drawn is not the order in which it is read. */
  readonly turned: boolean;
  /** Every sign is drawn; if not, the written text is added for who copies or listens. */
  readonly spelled: boolean;
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const spaces = /[ \t\v\f\u1680\u2000-\u200a\u3000]+/g;
/** After a hyphen or slash between two words, and around every sign of a script that has no spaces. */
const breakInside =
  /(?<=\p{L}{2}[-‐–/])(?=\p{L}{2})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{L}])|(?<=\p{L})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/**
 * Breaks a text into lines no wider than `width` points. Line breaks in the text stay; a word wider than the line is
 * broken between two letters. An empty text gives no lines.
 */
export function breakLines(faces: Typefaces, text: string, style: TextStyle, width: number): TextLine[] {
  if (text.trim() === '') return [];
  return text
    .normalize('NFC')
    .trim()
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .flatMap((part) =>
      breakPart(
        faces,
        part
          .replace(spaces, ' ')
          .replace(/\p{Cc}/gu, '')
          .trim(),
        style,
        width,
      ),
    );
}

/** Splits a text into paragraphs at its empty lines. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

function breakPart(faces: Typefaces, text: string, style: TextStyle, width: number): TextLine[] {
  const directions = hasRightToLeft(text) ? directionsOf(text) : undefined;
  return lineSpans(faces, text, style, width).map(({ start, end }) => {
    const last = end === text.length;
    return setLine(faces, text, start, end, style, directions, !last && text[end] === ' ');
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function lineSpans(faces: Typefaces, text: string, style: TextStyle, width: number): Span[] {
  const measure = (part: string): number => faces.textWidth(part, style.face, style.size);
  const spaceWidth = measure(' ');
  const spans: Span[] = [];
  let lineStart = 0;
  let lineEnd = 0;
  let used = 0;

  const close = (next: number): void => {
    if (lineEnd > lineStart) spans.push({ start: lineStart, end: lineEnd });
    lineStart = next;
    lineEnd = next;
    used = 0;
  };

  for (const token of tokens(text)) {
    const gap = lineEnd > lineStart && token.start > lineEnd ? spaceWidth : 0;
    const tokenWidth = measure(text.slice(token.start, token.end));
    if (used + gap + tokenWidth <= width) {
      used += gap + tokenWidth;
      lineEnd = token.end;
      continue;
    }
    close(token.start);
    if (tokenWidth <= width) {
      used = tokenWidth;
      lineEnd = token.end;
      continue;
    }
    for (const { segment, index } of graphemes.segment(text.slice(token.start, token.end))) {
      const signWidth = measure(segment);
      if (used > 0 && used + signWidth > width) close(token.start + index);
      used += signWidth;
      lineEnd = token.start + index + segment.length;
    }
  }
  close(text.length);
  return spans.length > 0 ? spans : [{ start: 0, end: 0 }];
}

function* tokens(text: string): Generator<Span> {
  for (const word of text.matchAll(/[^ ]+/g)) {
    let start = word.index;
    for (const part of word[0].split(breakInside)) {
      yield { start, end: start + part.length };
      start += part.length;
    }
  }
}

function setLine(
  faces: Typefaces,
  text: string,
  start: number,
  end: number,
  style: TextStyle,
  directions: Directions | undefined,
  spaceAfter: boolean,
): TextLine {
  const written = text.slice(start, end);
  const stretches = directions ? directions.stretches(start, end) : [{ text: written, rightToLeft: false }];
  const pieces = stretches.flatMap((stretch) => {
    const runs = faces.runs(stretch.text, style.face, stretch.rightToLeft).map((run) => ({
      ...run,
      width: faces.width(run, style.size),
      rightToLeft: stretch.rightToLeft,
    }));
    return stretch.rightToLeft ? runs.reverse() : runs;
  });
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const spelled = written.includes(replacement) || !pieces.some((piece) => piece.text.includes(replacement));
  // A space at the end of a line shows nothing, but keeps the words of two lines apart for who copies or listens.
  const last = pieces.at(-1);
  if (spaceAfter && !directions && last) pieces[pieces.length - 1] = { ...last, text: `${last.text} ` };
  return {
    text: spaceAfter ? `${written} ` : written,
    pieces,
    width,
    turned: directions !== undefined,
    alignRight: directions?.rightToLeft ?? false,
    spelled,
  };
}
