import Papa from 'papaparse';
import { guardFormula, unguardFormula } from './formula-guard.ts';
import { limits, TableError } from './table.ts';

const separators = [';', ',', '\t', '|'];

/** The rows of a CSV text, every one, also empty ones: their place is their number. */
export function parseCsv(text: string): string[][] {
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const separator = hint?.[1] ?? findSeparator(text);
  const { data, errors } = Papa.parse<string[]>(hint ? text.slice(hint[0].length) : text, {
    delimiter: separator,
    // One more than may be read, so that too many shows.
    preview: limits.rows + 2,
  });
  const open = errors.find((error) => error.code === 'MissingQuotes');
  if (open) throw new TableError({ code: 'open-quote', row: (open.row ?? 0) + (hint ? 2 : 1) });
  const rows = data.map((row) => row.map((cell) => unguardFormula(cell)));
  return hint ? [[], ...rows] : rows;
}

/** The sign that occurs most in the first row that holds something, outside quotes. */
function findSeparator(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  let seen = false;
  for (const sign of text.slice(0, 20_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && /[\r\n]/.test(sign) && seen) break;
    else if (!quoted && separators.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    if (!/\s/.test(sign)) seen = true;
  }
  return separators.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best));
}

/** What a cell may hold when it is written. A date is written as its day in UTC. */
export type CellValue = string | number | boolean | Date | null;

/**
 * A CSV that Dutch Excel opens without questions: UTF-8 with a byte order mark, semicolons, lines ending in CR LF. Text
 * that would be run as a formula is guarded; numbers are not text and stay as they are.
 */
export function writeCsv(headers: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  const lines = [headers, ...rows].map((row) => row.map(csvCell).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = guardFormula(value.replaceAll('\0', ''));
  return /[;,\t|"\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
