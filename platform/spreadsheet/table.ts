/** Limits on what is read; enough for the caseload of a large municipality. */
export const limits = {
  /** Of the file as it comes in. */
  bytes: 20 * 1024 * 1024,
  /** Of all parts of an XLSX together, unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  rows: 100_000,
  columns: 500,
  /** Of one cell in Excel. */
  cellCharacters: 32_767,
} as const;

export interface TableRow {
  /** As the person sees it in their own program: the first row of the file is 1. */
  readonly number: number;
  /** One text for each header, without spaces around it; empty when the cell is. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly headers: readonly string[];
  /** Rows that hold something. */
  readonly rows: readonly TableRow[];
  readonly warnings: readonly TableWarning[];
}

/** Columns count from 1, rows as in `TableRow.number`. */
export type TableWarning =
  | { readonly code: 'other-sheets'; readonly read: string; readonly ignored: readonly string[] }
  | { readonly code: 'unnamed-column'; readonly column: number; readonly header: string }
  | { readonly code: 'duplicate-header'; readonly column: number; readonly header: string }
  | { readonly code: 'old-encoding'; readonly encoding: 'windows-1252' }
  | { readonly code: 'formula-error'; readonly row: number; readonly column: number; readonly value: string };

export type TableProblem =
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'too-many-rows'; readonly limit: number }
  | { readonly code: 'too-many-columns'; readonly limit: number }
  | { readonly code: 'unknown-format' }
  | { readonly code: 'old-excel' }
  | { readonly code: 'password' }
  | { readonly code: 'damaged' }
  | { readonly code: 'empty' }
  | { readonly code: 'open-quote'; readonly row: number }
  | { readonly code: 'unreadable-cell'; readonly row: number; readonly column: number }
  | { readonly code: 'cell-too-long'; readonly row: number; readonly column: number; readonly limit: number };

export class TableError extends Error {
  readonly problem: TableProblem;

  constructor(problem: TableProblem) {
    super(problem.code);
    this.name = 'TableError';
    this.problem = problem;
  }
}

/** The letter of a column as spreadsheet programs show it; the first is 1. */
export function columnLetter(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
