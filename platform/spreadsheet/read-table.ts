import { parseCsv } from './csv.ts';
import { columnLetter, limits, TableError, type Table, type TableRow, type TableWarning } from './table.ts';
import { decodeText } from './text-encoding.ts';
import { parseXlsx } from './xlsx.ts';

/**
 * Reads an uploaded CSV or XLSX: the first row that holds something has the headers. What the file is follows from its
 * content; the name only helps when the content is not clear.
 * @throws TableError
 */
export async function readTable(bytes: Buffer, filename: string): Promise<Table> {
  if (bytes.length > limits.bytes) throw new TableError({ code: 'too-large', limit: limits.bytes });
  if (startsWith(bytes, [0x50, 0x4b])) return readWorkbook(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new TableError({ code: encrypted ? 'password' : 'old-excel' });
  }
  if (/\.(xlsx|xlsm|xls|ods|pdf|docx?|numbers)$/i.test(filename)) {
    throw new TableError({ code: bytes.length === 0 ? 'empty' : 'unknown-format' });
  }
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\0')) throw new TableError({ code: 'unknown-format' });
  return toTable(parseCsv(text), encoding === 'windows-1252' ? [{ code: 'old-encoding', encoding }] : []);
}

const startsWith = (bytes: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

async function readWorkbook(bytes: Buffer): Promise<Table> {
  const sheets = await parseXlsx(bytes);
  const filled = sheets.filter((sheet) => sheet.rows.some(holdsSomething));
  const [first] = filled;
  if (!first) throw new TableError({ code: 'empty' });
  const ignored = filled.slice(1).map((sheet) => sheet.name);
  return toTable(first.rows, ignored.length > 0 ? [{ code: 'other-sheets', read: first.name, ignored }] : []);
}

const tidy = (cell: string): string => cell.trim();
const holdsSomething = (row: readonly string[]): boolean => row.some((cell) => tidy(cell) !== '');
/** More of these tell no one anything new. */
const mostFormulaErrors = 100;
const formulaErrors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

function toTable(source: readonly (readonly string[])[], before: readonly TableWarning[]): Table {
  const headerAt = source.findIndex(holdsSomething);
  if (headerAt === -1) throw new TableError({ code: 'empty' });
  const body = source
    .map((cells, index): TableRow => ({ number: index + 1, cells: cells.map(tidy) }))
    .slice(headerAt + 1)
    .filter((row) => holdsSomething(row.cells));
  if (body.length > limits.rows) throw new TableError({ code: 'too-many-rows', limit: limits.rows });

  const named = source[headerAt]!.map(tidy);
  const lastFilled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell !== '') + 1;
  const columns = body.reduce((most, row) => Math.max(most, lastFilled(row.cells)), lastFilled(named));
  if (columns > limits.columns) throw new TableError({ code: 'too-many-columns', limit: limits.columns });

  const warnings: TableWarning[] = [...before];
  const headers = nameColumns(named, columns, warnings);
  let failed = 0;
  for (const { number, cells } of body) {
    cells.forEach((value, index) => {
      if (formulaErrors.has(value) && failed++ < mostFormulaErrors)
        warnings.push({ code: 'formula-error', row: number, column: index + 1, value });
    });
  }
  const rows = body.map(({ number, cells }) => ({
    number,
    cells: Array.from({ length: columns }, (_, column) => cells[column] ?? ''),
  }));
  return { headers, rows, warnings };
}

/** A name for every column, none twice. A column without one gets its letter. */
function nameColumns(named: readonly string[], columns: number, warnings: TableWarning[]): string[] {
  const taken = new Set<string>();
  return Array.from({ length: columns }, (_, index) => {
    const own = (named[index] ?? '').replace(/\s+/g, ' ');
    const wanted = own || columnLetter(index + 1);
    let header = wanted;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${wanted} (${number})`;
    taken.add(header.toLowerCase());
    if (!own) warnings.push({ code: 'unnamed-column', column: index + 1, header });
    else if (header !== wanted) warnings.push({ code: 'duplicate-header', column: index + 1, header });
    return header;
  });
}
