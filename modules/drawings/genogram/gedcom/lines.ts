import type { Problems } from './problems.ts';

export type Version = '5.5.1' | '7.0';

export interface Line {
  number: number;
  level: number;
  xref: string | null;
  tag: string;
  pointer: string | null;
  text: string;
  /** Begins with one @, which is neither a pointer nor written twice. */
  hasLoneAt: boolean;
}

/**
 * Level, xref, tag and value, one space between them. 5.5.1 lets an xref hold nearly any sign and lets a line be
 * indented; version 7 (chapter 1, "Lines") took both back.
 */
const shapes: Record<Version, RegExp> = {
  '5.5.1': /^[ \t]*(0|[1-9]\d*) (?:(@[^@#\p{Cc}][^@\p{Cc}]*@) )?([A-Za-z0-9_]{1,31})(?: ([^]*))?$/u,
  '7.0': /^(0|[1-9]\d*) (?:(@(?!VOID@)[A-Z0-9_]+@) )?([A-Z][A-Z0-9_]*|_[A-Z0-9_]+)(?: ([^]*))?$/u,
};
const pointers: Record<Version, RegExp> = {
  '5.5.1': /^@[^@#\p{Cc}][^@\p{Cc}]*@$/u,
  '7.0': /^@[A-Z0-9_]+@$/u,
};
const longestXref = 100;
const blank = /^[\s\p{Cc}]*$/u;

/** Reads the lines of a file one after the other; what cannot be read is refused and passed over. */
export class LineReader {
  /** After the last record: a few blanks or zero bytes there say nothing. */
  skipsWhatCannotBeRead = false;
  lastNumber = 0;
  readonly #text: string;
  readonly #version: Version;
  readonly #problems: Problems;
  readonly #end = /\r\n|\n|\r/g;
  #at = 0;

  constructor(text: string, version: Version, problems: Problems) {
    this.#text = text;
    this.#version = version;
    this.#problems = problems;
  }

  next(): Line | undefined {
    while (this.#at < this.#text.length && !this.#problems.isFull) {
      const whole = this.#take();
      const line = this.#read(whole);
      if (line) return line;
      const isNothing = blank.test(whole) && (this.#version === '5.5.1' || this.skipsWhatCannotBeRead);
      if (isNothing) continue;
      if (this.skipsWhatCannotBeRead) return { ...nothing, number: this.lastNumber };
      this.#problems.refuse(this.lastNumber, 'line-unreadable', { value: whole });
    }
    return undefined;
  }

  #take(): string {
    this.#end.lastIndex = this.#at;
    const end = this.#end.exec(this.#text);
    const whole = this.#text.slice(this.#at, end?.index ?? this.#text.length);
    this.#at = end ? this.#end.lastIndex : this.#text.length;
    this.lastNumber += 1;
    return whole;
  }

  #read(whole: string): Line | undefined {
    const [, level, xref = null, tag, value = ''] = shapes[this.#version].exec(whole) ?? [];
    if (level === undefined || tag === undefined || (xref !== null && xref.length > longestXref)) return undefined;
    const isPointer = pointers[this.#version].test(value);
    return {
      number: this.lastNumber,
      level: Number(level),
      xref,
      tag,
      pointer: isPointer ? value : null,
      text: isPointer ? '' : this.#unescaped(value),
      hasLoneAt: !isPointer && /^@(?![@#])/.test(value),
    };
  }

  /** 5.5.1 writes every @ twice, version 7 only one that a line begins with. */
  #unescaped(value: string): string {
    if (this.#version === '7.0') return value.startsWith('@@') ? value.slice(1) : value;
    return value.replaceAll('@@', '@');
  }
}

const nothing: Line = { number: 0, level: 0, xref: null, tag: '', pointer: null, text: '', hasLoneAt: false };
