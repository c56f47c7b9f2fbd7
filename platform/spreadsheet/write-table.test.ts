import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv, type CellValue } from './csv.ts';
import { problemOf } from './problem-of.ts';
import { readTable } from './read-table.ts';
import { limits } from './table.ts';
import { writeXlsx } from './xlsx.ts';

const csv = (text: string) => readTable(Buffer.from(text), 'uit.csv');

describe('writing', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.stringMatching(/^['=+\-@;,"\n]{0,4}[a-z]{0,4}$/),
    fc.constantFrom(
      '=1+1',
      "'=1",
      '+31 6 12',
      '-5',
      '@x',
      'a;b',
      '"',
      'a\nb',
      '＝1',
      '_x0041_',
      '\ud83d',
      '__proto__',
      'constructor',
      'toString',
    ),
  );
  const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  const expected = (rows: readonly string[][]): string[][] =>
    rows.map((row) => row.map((each) => each.trim())).filter((row) => row.some((each) => each !== ''));

  it('a CSV gives back what went in', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const table = await csv(writeCsv(['Een', 'Twee', 'Drie'], rows));
        expect(table.rows.map((row) => row.cells)).toEqual(
          expected(rows.map((row) => row.map((each) => each.toWellFormed()))),
        );
      }),
    );
  });

  it('an XLSX gives back what went in', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const bytes = await writeXlsx([{ name: 'Gezinnen', headers: ['Een', 'Twee', 'Drie'], rows }]);
        const table = await readTable(bytes, 'uit.xlsx');
        const clean = (each: string): string =>
          each.toWellFormed().replace(/[^\t\n\r\u{20}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
        const wanted = expected(rows.map((row) => row.map(clean)));
        const lines = (cells: readonly string[]): string[] => cells.map((each) => each.replace(/\r\n?/g, '\n'));
        expect(table.rows.map((row) => lines(row.cells))).toEqual(wanted.map(lines));
      }),
      { numRuns: 40 },
    );
  });

  it('no text in a CSV begins as a formula, and numbers stay numbers', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        for (const cells of Papa.parse<string[]>(writeCsv([], rows).slice(1), { delimiter: ';' }).data) {
          for (const written of cells) expect(written).not.toMatch(/^[=+\-@\t\r\uff1d]/);
        }
      }),
    );
    const values: CellValue[][] = [[-5, '-5', true, null, new Date('2026-11-22T12:00:00Z'), '=HYPERLINK("x")']];
    expect(writeCsv(['a', 'b', 'c', 'd', 'e', 'f'], values)).toBe(
      '\ufeffa;b;c;d;e;f\r\n-5;\'-5;true;;2026-11-22;"\'=HYPERLINK(""x"")"\r\n',
    );
  });

  it('an XLSX holds several sheets under names that Excel accepts, and every kind of value', async () => {
    const headers = ['Naam', 'Aantal', 'Dag', 'Ja'];
    const rows: CellValue[][] = [['=1+1', 12.5, new Date('2026-11-22T00:00:00Z'), true]];
    const bytes = await writeXlsx([
      { name: 'Gezinnen: [1/2] en nog veel meer woorden erachter', headers, rows },
      { name: 'Gezinnen: [1/2] en nog veel meer woorden erachter', headers, rows: [] },
      { name: '', headers, rows: [] },
    ]);
    const table = await readTable(bytes, 'uit.xlsx');
    expect(table.rows[0]!.cells).toEqual(['=1+1', '12.5', '2026-11-22', 'true']);
    const [warning] = table.warnings;
    expect(warning).toMatchObject({ code: 'other-sheets', read: 'Gezinnen   1 2  en nog veel mee' });
  });

  it('refuses what Excel would cut off, and says where', async () => {
    const long = 'x'.repeat(limits.cellCharacters + 1);
    expect(await problemOf(writeXlsx([{ name: 'a', headers: ['a', 'b'], rows: [['x', long]] }]))).toEqual({
      code: 'cell-too-long',
      row: 2,
      column: 2,
      limit: limits.cellCharacters,
    });
    expect((await csv(writeCsv(['a'], [[long]]))).rows[0]!.cells[0]).toBe(long);
  });
});
