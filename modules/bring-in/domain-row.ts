import type { PersonFields } from '../households/api.ts';
import { fullName } from '../households/domain.ts';
import { matchKey } from '../../platform/match-key.ts';
import type { Choices, ColumnField, Phase, Problem, ProblemCode } from './domain.ts';
import { readDay } from './domain-dates.ts';
import { splitName } from './domain-names.ts';
import { readGender, readPhase, readPlace, readYesNo, tidyPostcode } from './domain-words.ts';

export interface SheetRow {
  number: number;
  cells: readonly string[];
}

/** What the reading of a file is told besides the file itself. */
export interface ReadingContext {
  headers: readonly string[];
  choices: Choices;
  /** YYYY-MM-DD. */
  today: string;
  /** The id of a worker by `matchKey` of the name or the e-mail address. */
  workers: ReadonlyMap<string, string>;
}

/** One row as read: a person, and what the row says of the household. */
export interface ReadRow {
  number: number;
  person: PersonFields;
  home: {
    key: string;
    name: string;
    street: string;
    houseNumber: string;
    postcode: string;
    city: string;
    neighbourhood: string;
  };
  request: string;
  phase: Phase | null;
  coordinator: string | null;
  startedOn: string | null;
  problems: Problem[];
}

/** The cells of one row by field, and what is noticed while reading them. */
class Cells {
  readonly problems: Problem[] = [];
  readonly row: SheetRow;
  readonly context: ReadingContext;
  /** What could not be placed: it goes to the note, so that nothing of the file is lost. */
  readonly leftover: string[] = [];

  constructor(row: SheetRow, context: ReadingContext) {
    this.row = row;
    this.context = context;
  }

  text(field: ColumnField): string {
    const texts = this.context.choices.columns.flatMap((one, index) =>
      one === field ? [(this.row.cells[index] ?? '').trim()] : [],
    );
    return texts.filter((text) => text !== '').join(field === 'phone' ? ' / ' : '\n');
  }

  problem(field: ColumnField | null, code: ProblemCode): void {
    const at = field === null ? -1 : this.context.choices.columns.indexOf(field);
    const value = field === null ? '' : this.text(field).slice(0, 80);
    this.problems.push({ row: this.row.number, column: at === -1 ? null : at + 1, code, value });
  }

  /** Keeps what stands there in the note, under the head of its column, and says so. */
  setAside(field: ColumnField, code: ProblemCode): void {
    this.problem(field, code);
    const head = this.context.headers[this.context.choices.columns.indexOf(field)] ?? '';
    this.leftover.push(`${head}: ${this.text(field)}`);
  }

  day(field: ColumnField): string | null {
    const text = this.text(field);
    if (text === '') return null;
    const read = readDay(text);
    if ('day' in read) return read.day;
    if (read.problem === 'date-incomplete') this.setAside(field, read.problem);
    else this.problem(field, read.problem);
    return null;
  }

  /** A word from a short list; what is not in it is set aside. */
  word<T>(field: ColumnField, read: (text: string) => T | undefined, code: ProblemCode): T | null {
    const text = this.text(field);
    if (text === '') return null;
    const value = read(text);
    if (value !== undefined) return value;
    this.setAside(field, code);
    return null;
  }
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const email = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]{2,}$/;

/** Reads one row; what is wrong with it is in `problems`, never thrown. */
export function readRow(row: SheetRow, context: ReadingContext): ReadRow {
  const cells = new Cells(row, context);
  const place = cells.word('place', readPlace, 'place-unknown') ?? 'member';
  const person: PersonFields = {
    ...readName(cells),
    place,
    partnerInfix: orNull(cells.text('partner-infix')),
    partnerFamilyName: orNull(cells.text('partner-family-name')),
    called: orNull(cells.text('called')),
    birthDate: readBirthDate(cells),
    gender: cells.word('gender', readGender, 'gender-unknown'),
    languages: cells
      .text('languages')
      .split(/[,;/]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .slice(0, 10),
    needsInterpreter: cells.word('interpreter', readYesNo, 'interpreter-unknown') ?? false,
    phone: orNull(cells.text('phone')),
    email: cells.word('email', (text) => (email.test(text) ? text : undefined), 'email-unreadable'),
    roleInHousehold: orNull(cells.text('role')),
    ...readLastDays(cells),
    consent: null,
    note: null,
  };
  if (person.givenName === '') cells.problem(null, 'name-missing');
  const startedOn = cells.day('started-on');
  if (startedOn !== null && startedOn > context.today) cells.problem('started-on', 'day-future');
  const home = readHome(cells);
  const read = {
    number: row.number,
    home,
    request: cells.text('request'),
    phase: cells.word('phase', readPhase, 'phase-unknown'),
    coordinator: cells.word('coordinator', (text) => context.workers.get(matchKey(text) ?? ''), 'coordinator-unknown'),
    startedOn,
  };
  const note = [cells.text('note'), ...cells.leftover].filter((text) => text !== '').join('\n');
  return { ...read, person: { ...person, note: orNull(note) }, problems: cells.problems };
}

function readName(cells: Cells): Pick<PersonFields, 'givenName' | 'initials' | 'infix' | 'familyName'> {
  const whole = cells.text('full-name');
  const split = whole === '' ? { givenName: null, initials: null, infix: null, familyName: null } : splitName(whole);
  const initials = orNull(cells.text('initials')) ?? split.initials;
  const familyName = orNull(cells.text('family-name')) ?? split.familyName;
  // Some people are known by their initials only; those are then what we call them by.
  const givenName = orNull(cells.text('given-name')) ?? split.givenName ?? initials ?? '';
  return { givenName, initials, infix: orNull(cells.text('infix')) ?? split.infix, familyName };
}

function readBirthDate(cells: Cells): string | null {
  const day = cells.day('birth-date');
  if (day === null) return null;
  const { today } = cells.context;
  if (day > today) cells.problem('birth-date', 'birth-future');
  else if (Number(today.slice(0, 4)) - Number(day.slice(0, 4)) > 130) cells.problem('birth-date', 'birth-too-old');
  return day;
}

function readLastDays(cells: Cells): Pick<PersonFields, 'deceasedOn' | 'movedOutOn'> {
  const born = readDay(cells.text('birth-date'));
  const last = (field: 'deceased-on' | 'moved-out-on'): string | null => {
    const day = cells.day(field);
    if (day !== null && day > cells.context.today) cells.problem(field, 'day-future');
    if (day !== null && 'day' in born && day < born.day) cells.problem(field, 'before-birth');
    return day;
  };
  return { deceasedOn: last('deceased-on'), movedOutOn: last('moved-out-on') };
}

function readHome(cells: Cells): ReadRow['home'] {
  const [, line = '', lineNumber = ''] = /^(.*?\D)\s*(\d+\s?\S*(?:\s\S{1,4})?)$/u.exec(cells.text('address-line')) ?? [
    '',
    cells.text('address-line'),
  ];
  const ownNumber = [cells.text('house-number'), cells.text('addition')].filter((text) => text !== '').join(' ');
  const postcode = tidyPostcode(cells.text('postcode'));
  if (postcode.isOdd) cells.problem('postcode', 'postcode-odd');
  return {
    key: cells.text('household-key').toLowerCase(),
    name: cells.text('household-name'),
    street: cells.text('street') || line.trim().replace(/,$/, ''),
    houseNumber: (ownNumber || lineNumber).replace(/^(\d+)\.0$/, '$1'),
    postcode: postcode.text,
    city: cells.text('city'),
    neighbourhood: cells.text('neighbourhood'),
  };
}

/** The name as the household room compares it. */
export const nameKeyOf = (person: PersonFields): string => matchKey(fullName(person)) ?? '';
