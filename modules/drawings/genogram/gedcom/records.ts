import { tagNames } from './extension-tags.ts';
import { readHead } from './head.ts';
import { LineReader, type Line, type Version } from './lines.ts';
import type { Problems } from './problems.ts';

/** A line with the lines below it. The lines that continue its text are in its text already. */
export interface Structure {
  line: number;
  tag: string;
  xref: string | null;
  /** The xref that it points to; its text is empty then. */
  pointer: string | null;
  text: string;
  below: Structure[];
}

/** The records of a file that a genogram is made of. */
export interface Records {
  version: Version;
  all: readonly Structure[];
  byXref: ReadonlyMap<string, Structure>;
}

const kept = new Set(['INDI', 'FAM', 'NOTE', 'SNOTE', '_KT_FEELING', '_KT_HOME']);
const mostPeople = 1000;
/** Records of families, feelings and homes: more than one can draw. Also of parts, once they are made (read-gedcom.ts). */
export const mostParts = 5000;
const deepest = 99;

/** Reads line by line, and keeps what is of interest only; undefined when the file is refused. */
export function readRecords(text: string, problems: Problems): Records | undefined {
  const head = readHead(text);
  const version = beginning(text, head.version, head.versionLine, problems);
  if (!version) return undefined;
  const building = new Building(version, tagNames(head.meanings), problems);
  const reader = new LineReader(text, version, problems);
  for (let line = reader.next(); line; line = reader.next()) {
    if (building.isClosed) {
      problems.tell(line.number, 'after-trailer');
      break;
    }
    building.add(line);
    if (building.isClosed) reader.skipsWhatCannotBeRead = true;
    if (building.isTooMuch) break;
  }
  if (!building.isClosed && !building.isTooMuch) {
    if (version === '7.0') problems.refuse(reader.lastNumber, 'no-trailer');
    else problems.tell(reader.lastNumber, 'cut-off');
  }
  return problems.isRefused ? undefined : { version, all: building.records, byXref: building.byXref };
}

/** The version, when the file begins as one does. */
function beginning(text: string, said: string | null, line: number, problems: Problems): Version | undefined {
  const first = /^\s*([^\r\n]*)/.exec(text.slice(0, 1000))?.[1] ?? '';
  if (!/^0 HEAD(\s|$)/.test(first)) {
    problems.refuse(1, /^\d+ (@[^@]+@ )?[A-Za-z0-9_]+( |$)/.test(first) ? 'no-head' : 'not-gedcom');
    return undefined;
  }
  if (said === null || said === '') problems.refuse(1, 'version-missing');
  else if (/^5\.5(\.[15])?$/.test(said)) return '5.5.1';
  else if (/^7\.\d+(\.\d+)*$/.test(said)) return '7.0';
  else problems.refuse(line, 'version-unknown', { version: said });
  return undefined;
}

class Building {
  readonly records: Structure[] = [];
  readonly byXref = new Map<string, Structure>();
  isClosed = false;
  isTooMuch = false;
  readonly #version: Version;
  readonly #nameOf: (tag: string) => string;
  readonly #problems: Problems;
  /** The structures that are open, by level; the lines of a record that is passed over open nothing. */
  #open: (Structure | null)[] = [];
  #people = 0;
  #parts = 0;

  constructor(version: Version, nameOf: (tag: string) => string, problems: Problems) {
    this.#version = version;
    this.#nameOf = nameOf;
    this.#problems = problems;
  }

  add(line: Line): void {
    if (line.level > this.#open.length) {
      this.#problems.refuse(line.number, 'level-jump', { level: line.level, most: this.#open.length });
      // Goes on as if the levels between were there, so that each jump is told once.
      while (this.#open.length < Math.min(line.level, deepest)) this.#open.push(null);
    }
    if (line.level > deepest) {
      this.#problems.refuse(line.number, 'too-deep', { limit: deepest });
      return;
    }
    this.#open.length = line.level;
    this.#open.push(line.level === 0 ? this.#record(line) : this.#below(line));
  }

  #record(line: Line): Structure | null {
    const tag = this.#nameOf(line.tag);
    this.isClosed = tag === 'TRLR';
    if (tag === 'CONT' || tag === 'CONC') this.#problems.tell(line.number, 'cont-misplaced');
    const record = structure(line, tag);
    this.#remember(record);
    if (!kept.has(tag)) return null;
    this.#tellOf(line);
    this.#count(record);
    this.records.push(record);
    return record;
  }

  /** Of records that are passed over nothing is told. */
  #tellOf({ number, level, xref, text, hasLoneAt }: Line): void {
    if (hasLoneAt) this.#problems.tell(number, 'at-sign', { value: text });
    if (level > 0 && xref !== null) this.#problems.tell(number, 'xref-below', { xref });
  }

  #remember(record: Structure): void {
    if (record.xref === null) return;
    const same = this.byXref.get(record.xref);
    if (!same) this.byXref.set(record.xref, record);
    // Two sources with one number harm nobody; two people with one number make somebody the child of a stranger.
    else if ([same, record].some(({ tag }) => tag === 'INDI' || tag === 'FAM'))
      this.#problems.refuse(record.line, 'double-xref', { xref: record.xref, first: same.line });
  }

  #count({ tag, line }: Structure): void {
    if (tag === 'INDI') this.#people += 1;
    else if (tag !== 'NOTE' && tag !== 'SNOTE') this.#parts += 1;
    if (this.#people > mostPeople) this.#problems.refuse(line, 'too-many-people', { limit: mostPeople });
    else if (this.#parts > mostParts) this.#problems.refuse(line, 'too-many-parts', { limit: mostParts });
    else return;
    this.isTooMuch = true;
  }

  #below(line: Line): Structure | null {
    const parent = this.#open[line.level - 1] ?? null;
    if (!parent) return null;
    this.#tellOf(line);
    const one = structure(line, this.#nameOf(line.tag));
    if (line.tag !== 'CONT' && line.tag !== 'CONC') {
      parent.below.push(one);
      return one;
    }
    if (parent.pointer !== null || parent.below.length > 0 || parent.tag === 'CONT' || parent.tag === 'CONC') {
      this.#problems.tell(line.number, 'cont-misplaced');
      return one;
    }
    // Version 7 has no CONC. Who wrote it anyway meant what it meant before.
    if (line.tag === 'CONC' && this.#version === '7.0') this.#problems.tell(line.number, 'conc-in-7');
    parent.text += line.tag === 'CONT' ? `\n${line.text}` : line.text;
    return one;
  }
}

const structure = ({ number, xref, pointer, text }: Line, tag: string): Structure => ({
  line: number,
  tag,
  xref,
  pointer,
  text,
  below: [],
});
