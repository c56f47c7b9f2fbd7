import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { columnLetter } from '../../platform/spreadsheet/table.ts';
import type { SheetToWrite } from '../../platform/spreadsheet/xlsx.ts';
import { isError, type Problem } from './domain.ts';
import type { SheetRow } from './domain-row.ts';
import { bringInMessages } from './messages.ts';
import { problemText } from './problem-words.ts';

/**
 * The rows that stay out, as they stood in the file, with the reasons in a column behind them: mend them there and bring
 * this very file in. The column of reasons is one we do not read.
 */
export function resultSheet(
  headers: readonly string[],
  rows: readonly SheetRow[],
  leftOut: readonly { name: string; rows: readonly number[]; problems: readonly Problem[] }[],
  language: Language,
): SheetToWrite {
  const t = textIn(bringInMessages, language);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return {
    name: t('result.sheet'),
    headers: [...headers, t('result.row'), t('result.household'), t('result.reason')],
    rows: leftOut.flatMap(({ name, rows: numbers, problems }) =>
      numbers.map((number) => [
        ...headers.map((_, index) => byNumber.get(number)?.cells[index] ?? ''),
        number,
        name,
        reasons(problems, number, headers, language),
      ]),
    ),
  };
}

function reasons(problems: readonly Problem[], row: number, headers: readonly string[], language: Language): string {
  const t = textIn(bringInMessages, language);
  const own = problems.filter((problem) => problem.row === row && isError(problem));
  if (own.length === 0) return t('result.other-row');
  return own
    .map((problem) => {
      const text = problemText(problem, language);
      if (problem.column === null) return text;
      const header = headers[problem.column - 1] ?? '';
      return t('result.in-column', { column: columnLetter(problem.column), header, text });
    })
    .join('\n');
}
