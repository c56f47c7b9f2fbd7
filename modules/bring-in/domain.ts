// Bringing in an existing caseload: what a column can mean, what can be wrong, and where an import stands.
import { phaseIds } from '../../method/ids.ts';

/** What a column of the file can hold, in the order in which a person chooses from them. */
export const columnFields = [
  'household-key',
  'household-name',
  'given-name',
  'initials',
  'infix',
  'family-name',
  'partner-infix',
  'partner-family-name',
  'full-name',
  'called',
  'birth-date',
  'gender',
  'phone',
  'email',
  'languages',
  'interpreter',
  'role',
  'place',
  'deceased-on',
  'moved-out-on',
  'street',
  'house-number',
  'addition',
  'address-line',
  'postcode',
  'city',
  'neighbourhood',
  'request',
  'phase',
  'coordinator',
  'started-on',
  'note',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** Fields that more columns may fill: their texts come one after the other. */
export const sharedFields: readonly ColumnField[] = ['request', 'note', 'phone'];

/** The field of each column, in the order of the file; null for a column that stays behind. */
export type Columns = readonly (ColumnField | null)[];

/** What makes rows one household: the same number, the same door, or nothing (each row is one). */
export const groupings = ['key', 'address', 'row'] as const;
export type Grouping = (typeof groupings)[number];

export const phases = phaseIds;
export type Phase = (typeof phases)[number];

export interface Choices {
  columns: Columns;
  grouping: Grouping;
  phase: Phase;
}

/** With one of these the whole household stays out: nothing comes in by halves. */
export const errorCodes = [
  'name-missing',
  'date-unreadable',
  'date-no-such-day',
  'date-short-year',
  'birth-future',
  'birth-too-old',
  'day-future',
  'before-birth',
  'too-long',
  'too-many-people',
  'exists',
  'not-kept',
] as const;

/** The household comes in; what could not be placed goes to the note of the person, so nothing is lost. */
export const warningCodes = [
  'date-incomplete',
  'email-unreadable',
  'gender-unknown',
  'interpreter-unknown',
  'place-unknown',
  'phase-unknown',
  'coordinator-unknown',
  'postcode-odd',
  'differs',
  'double-row',
  'person-twice',
  'same-address',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
export type WarningCode = (typeof warningCodes)[number];
export type ProblemCode = ErrorCode | WarningCode;

/** Something about one cell, or about a whole row when `column` is null. Both count as the person's program does, from 1. */
export interface Problem {
  row: number;
  column: number | null;
  code: ProblemCode;
  /** What stands there, or what it is about; shortened for reading. */
  value: string;
}

export const isError = ({ code }: { code: ProblemCode }): boolean =>
  (errorCodes as readonly ProblemCode[]).includes(code);

/** What is missing or double in a choice of columns; undefined when the file can be read with it. */
export function columnsProblem(columns: Columns): 'no-name' | 'twice' | undefined {
  const chosen = columns.filter((field) => field !== null);
  const named: readonly ColumnField[] = ['given-name', 'initials', 'full-name', 'family-name'];
  if (!chosen.some((field) => named.includes(field))) return 'no-name';
  const alone = chosen.filter((field) => !sharedFields.includes(field));
  return new Set(alone).size < alone.length ? 'twice' : undefined;
}

/** How rows are joined when nobody said so: by number where there is one, else by door. */
export function guessGrouping(columns: Columns): Grouping {
  if (columns.includes('household-key')) return 'key';
  const hasDoor = columns.includes('address-line') || (columns.includes('street') && columns.includes('house-number'));
  return hasDoor ? 'address' : 'row';
}

export const importSteps = ['columns', 'check', 'importing', 'done'] as const;
export type ImportStep = (typeof importSteps)[number];

/** Where an import stands, read from what happened to it. */
export function importStep(facts: {
  mappedAt: string | null;
  startedAt: string | null;
  finishedAt: string | null;
}): ImportStep {
  if (facts.finishedAt !== null) return 'done';
  if (facts.startedAt !== null) return 'importing';
  return facts.mappedAt === null ? 'columns' : 'check';
}
