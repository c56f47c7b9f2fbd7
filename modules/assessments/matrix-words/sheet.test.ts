import { describe, expect, test } from 'vitest';
import { readTable } from '../../../platform/spreadsheet/read-table.ts';
import { writeCsv } from '../../../platform/spreadsheet/csv.ts';
import { writeXlsx } from '../../../platform/spreadsheet/xlsx.ts';
import { longestSentence, productDomains, type DomainSentences } from './domain.ts';
import { readSheet, sheetOf } from './sheet.ts';

const own = productDomains().map((one): DomainSentences => ({
  ...one,
  levels: one.levels.map((_, index) => ({
    nl: `${one.domain} ${index + 1}`,
    en: `${one.domain} level ${index + 1}`,
  })) as DomainSentences['levels'],
}));

const csvOf = async (change: (rows: string[][], headers: string[]) => void) => {
  const { headers, rows } = sheetOf(own);
  const [changedRows, changedHeaders] = [rows.map((row) => row.map(String)), [...headers]];
  change(changedRows, changedHeaders);
  return readSheet(await readTable(Buffer.from(writeCsv(changedHeaders, changedRows)), 'matrix.csv'));
};
const problemsOf = async (change: Parameters<typeof csvOf>[0]) => {
  const read = await csvOf(change);
  return 'problems' in read ? read.problems : [];
};

describe('a file with sentences', () => {
  test('goes out and comes in as it was, as a workbook and as CSV', async () => {
    const workbook = await readTable(await writeXlsx([sheetOf(own)]), 'matrix.xlsx');
    expect(readSheet(workbook)).toEqual({ domains: own });
    expect(await csvOf(() => undefined)).toEqual({ domains: own });
  });

  test('may have its columns and rows in another order, and more of them', async () => {
    const read = await csvOf((rows, headers) => {
      headers.unshift('Eigen opmerking');
      for (const row of rows) row.unshift('x');
      rows.reverse();
    });
    expect(read).toEqual({ domains: own });
  });

  test('English that is left out is Dutch', async () => {
    const read = await csvOf((rows, headers) => (rows[0]![headers.indexOf('Level 3')] = ''));
    expect('domains' in read && read.domains[0]!.levels[2]).toEqual({ nl: 'finances 3', en: 'finances 3' });
  });

  test('says which column is missing, and nothing else then', async () => {
    const problems = await problemsOf((_, headers) => (headers[headers.indexOf('Niveau 4')] = 'Vier'));
    expect(problems).toEqual([{ code: 'no-column', row: null, column: 'Niveau 4', value: '' }]);
  });

  test('names row and column of everything that is wrong', async () => {
    const problems = await problemsOf((rows, headers) => {
      rows[0]![headers.indexOf('Niveau 1')] = '';
      rows[1]![headers.indexOf('Level 2')] = 'x'.repeat(longestSentence + 1);
      rows[2]![headers.indexOf('Code')] = 'wonen';
      rows[4]![headers.indexOf('Code')] = rows[3]![headers.indexOf('Code')]!;
    });
    expect(problems.map(({ code, row, column, value }) => [code, row, column, value.slice(0, 20)])).toEqual([
      ['empty', 2, 'Niveau 1', ''],
      ['too-long', 3, 'Level 2', 'x'.repeat(20)],
      ['no-code', 4, 'Code', 'wonen'],
      ['twice', 6, 'Code', own[3]!.domain],
      ['missing', null, null, own[2]!.domain],
      ['missing', null, null, own[4]!.domain],
    ]);
  });
});
