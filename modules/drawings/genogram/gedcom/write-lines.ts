import { type ExtensionTag } from './extension-tags.ts';
import type { Version } from './lines.ts';

/** The tags of the standard that are written here. */
type StandardTag =
  | 'HEAD'
  | 'GEDC'
  | 'VERS'
  | 'FORM'
  | 'CHAR'
  | 'SCHMA'
  | 'TAG'
  | 'SOUR'
  | 'DATE'
  | 'SUBM'
  | 'TRLR'
  | 'INDI'
  | 'NAME'
  | 'SEX'
  | 'BIRT'
  | 'DEAT'
  | 'NOTE'
  | 'FAMS'
  | 'FAMC'
  | 'PEDI'
  | 'ASSO'
  | 'RELA'
  | 'ROLE'
  | 'FAM'
  | 'HUSB'
  | 'WIFE'
  | 'CHIL'
  | 'MARR'
  | 'DIV'
  | 'EVEN'
  | 'TYPE';

/** 5.5.1, chapter 1: no line is longer, its level, its tag and its end included. */
const longestLine = 255;
const lineEnd = '\r\n';

/** Writes lines one after the other, each in the grammar of its version. */
export class LineWriter {
  readonly #version: Version;
  readonly #lines: string[] = [];

  constructor(version: Version) {
    this.#version = version;
  }

  record(xref: string | null, tag: StandardTag | ExtensionTag, text = ''): void {
    this.#write(0, xref === null ? tag : `${xref} ${tag}`, this.#escaped(this.#writable(text)));
  }

  pointer(level: number, tag: StandardTag | ExtensionTag, xref: string): void {
    this.#write(level, tag, xref);
  }

  /** A text of one line. What is too long for 5.5.1 goes on in CONC; version 7 lets a line be as long as it is. */
  text(level: number, tag: StandardTag | ExtensionTag, text = ''): void {
    const whole = this.#writable(text);
    if (this.#version === '7.0') return this.#write(level, tag, this.#escaped(whole));
    // "0 TAG " and the end of the line; the tag of what continues it is CONC, one level lower.
    const room = (name: string) => longestLine - `${level} ${name} `.length - lineEnd.length;
    let rest = whole;
    let name: string = tag;
    let at = level;
    do {
      const part = firstPart(rest, room(name));
      this.#write(at, name, this.#escaped(part));
      rest = rest.slice(part.length);
      name = 'CONC';
      at = level + 1;
    } while (rest !== '');
  }

  toString(): string {
    // Version 7 asks for the mark; to some programs that read 5.5.1 it is a sign they do not know.
    const mark = this.#version === '7.0' ? '\uFEFF' : '';
    return mark + this.#lines.map((line) => line + lineEnd).join('');
  }

  #write(level: number, tag: string, value: string): void {
    this.#lines.push(value === '' ? `${level} ${tag}` : `${level} ${tag} ${value}`);
  }

  /** 5.5.1 writes every @ twice, version 7 only one that a line begins with. */
  #escaped(text: string): string {
    return this.#version === '7.0' ? text.replace(/^@/, '@@') : text.replaceAll('@', '@@');
  }

  /** One line, without what no GEDCOM file may hold (7.0, chapter 1, "banned"). */
  #writable(text: string): string {
    return text
      .toWellFormed()
      .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .replaceAll(/[\uFFFE\uFFFF]/gu, '');
  }
}

/**
 * As much of a text as fits in so many signs once each @ is written twice. It is cut between two signs that are no space:
 * programs leave out a space at the end of a line or at the beginning of the next. And it is not cut between a letter and
 * what stands on it.
 */
function firstPart(text: string, room: number): string {
  let used = 0;
  let end = 0;
  for (const sign of text) {
    used += sign === '@' ? 2 : sign.length;
    if (used > room) break;
    end += sign.length;
  }
  if (end === text.length) return text;
  for (let at = end; at > 0; at -= 1) if (canCut(text, at)) return text.slice(0, at);
  // Nothing but single signs with spaces between: ours keeps a space that a line begins with.
  while (end > 1 && (text[end - 1] === ' ' || isLowSurrogate(text, end))) end -= 1;
  return text.slice(0, end);
}

const canCut = (text: string, at: number): boolean =>
  !/\s/u.test(text[at - 1] ?? ' ') && !isLowSurrogate(text, at) && !/^[\s\p{M}\u200D]/u.test(text.slice(at, at + 2));

const isLowSurrogate = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]$/.test(text[at] ?? '');
