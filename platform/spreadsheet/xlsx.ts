import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { pack, unpack } from './archive.ts';
import type { CellValue } from './csv.ts';
import { limits, TableError } from './table.ts';

export interface ReadSheet {
  readonly name: string;
  /** Every row up to the last that holds something; empty ones too: their place is their number. */
  readonly rows: readonly (readonly string[])[];
}

/** All sheets of an XLSX, every cell as text. Formulas give their outcome as it was when the file was saved. */
export async function parseXlsx(bytes: Buffer): Promise<ReadSheet[]> {
  const parts = unpack(bytes);
  if (![...parts.keys()].some((name) => /^xl\/workbook\d*\.xml$/.test(name))) {
    throw new TableError({ code: 'unknown-format' });
  }
  const checked = new Map([...parts].map(([name, part]) => [name, isSheet(name) ? boundedSheet(part) : part]));
  try {
    const sheets = await readXlsxFile<StoredNumber>(pack(checked), {
      parseNumber: (digits) => ({ digits }),
      trim: false,
    });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (error) {
    const place = /row (\d+), col (\d+)/.exec(error instanceof Error ? error.message : '');
    if (!place) throw new TableError({ code: 'damaged' });
    throw new TableError({ code: 'unreadable-cell', row: Number(place[1]), column: Number(place[2]) });
  }
}

const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

/**
 * A sheet without its empty cells, which are there for their colour only. What is left must lie within the bounds: one
 * cell in the last row and one in the last column would otherwise become a table of sixteen thousand million cells.
 */
function boundedSheet(part: Buffer): Buffer {
  const xml = part
    .toString('utf8')
    .replace(/<(?:\w+:)?c\b[^<>]*\/>/g, '')
    // The library reads a formula that failed as nothing at all; as text it stays visible.
    .replace(/(<(?:\w+:)?c\b[^<>]*\st=")e"/g, '$1str"')
    .replace(/<((?:\w+:)?row)\b[^<>]*(?:\/>|>\s*<\/\1>)/g, '');
  for (const [, letters, row] of xml.matchAll(/<(?:\w+:)?c\b[^<>]*?\sr="([A-Z]+)(\d+)"/g)) {
    checkPlace(Number(row), columnNumber(letters!));
  }
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\b[^<>]*?\sr="(\d+)"/g)) checkPlace(Number(row), 1);
  return Buffer.from(xml);
}

function checkPlace(row: number, column: number): void {
  if (row > limits.rows + 1) throw new TableError({ code: 'too-many-rows', limit: limits.rows });
  if (column > limits.columns) throw new TableError({ code: 'too-many-columns', limit: limits.columns });
}

const columnNumber = (letters: string): number =>
  letters.length > 3 ? Infinity : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Kept apart from text: 12.10 that was typed as text is not 12.1. */
interface StoredNumber {
  readonly digits: string;
}

const isStoredNumber = (value: unknown): value is StoredNumber =>
  typeof value === 'object' && value !== null && 'digits' in value;

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return dateText(value);
  return isStoredNumber(value) ? numberText(value.digits) : '';
}

/** A number comes as the program stored it: 0.30000000000000004 or 1.0E-2. Long numbers keep all of their digits. */
const numberText = (digits: string): string =>
  /[.E]/i.test(digits) ? String(Number(Number(digits).toPrecision(15))) : digits;

/** Excel knows no time zone; a moment on its day 0 is a time only. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day, time] = date.toISOString().split('T') as [string, string];
  const clock = time.slice(0, 5);
  if (day <= '1899-12-31') return clock;
  return time.startsWith('00:00:00') ? day : `${day} ${clock}`;
}

export interface SheetToWrite {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * An XLSX with a bold header row that stays in view. Text is stored as text and never runs as a formula.
 * @throws TableError `cell-too-long`: Excel would refuse the file; offer a CSV, which has no such bound.
 */
export async function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const taken = new Set<string>();
  return writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheetName(sheet.name, taken),
      stickyRowsCount: 1,
      columns: sheet.headers.map((header, column) => ({ width: columnWidth(sheet, header, column) })),
      data: [
        sheet.headers.map((header, column) => ({
          value: cleanText(header, 1, column + 1),
          type: String,
          fontWeight: 'bold' as const,
        })),
        ...sheet.rows.map((row, index) => row.map((value, column) => xlsxCell(value, index + 2, column + 1))),
      ],
    })),
  ).toBuffer();
}

function xlsxCell(value: CellValue, row: number, column: number) {
  if (value === null || value === '') return null;
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const text = cleanText(value, row, column);
  return text === '' ? null : { value: text, type: String };
}

/** Signs that XML 1.0 cannot hold (production 2, Char). */
const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escaped = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as a cell can hold it. What looks like the escape of the format is escaped itself (ECMA-376, 22.9.2.19). The
 * library keeps texts as names in a plain object, so that a cell with `constructor` would break the file: the first sign
 * of such a text is escaped, which every reader undoes.
 */
function cleanText(text: string, row: number, column: number): string {
  if (text.length > limits.cellCharacters) {
    throw new TableError({ code: 'cell-too-long', row, column, limit: limits.cellCharacters });
  }
  const clean = text
    .toWellFormed()
    .replace(notInXml, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    // The library drops the sign that stands for what could not be read, and with it that something stood there.
    .replaceAll('\u{fffd}', '_xFFFD_');
  return clean in Object.prototype ? escaped(clean) + clean.slice(1) : clean;
}

function sheetName(name: string, taken: Set<string>): string {
  const clean =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || '1';
  let free = clean.slice(0, 31);
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${clean.slice(0, 26)} (${number})`;
  taken.add(free.toLowerCase());
  return free;
}

const columnWidth = (sheet: SheetToWrite, header: string, column: number): number =>
  Math.min(
    60,
    4 +
      Math.max(header.length, ...sheet.rows.slice(0, 200).map((row) => String(row[column] ?? '').slice(0, 60).length)),
  );
