import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { columnLetter, type TableProblem, type TableWarning } from '../../platform/spreadsheet/table.ts';
import type { Problem } from './domain.ts';
import { bringInMessages } from './messages.ts';

const megabytes = (bytes: number) => Math.round(bytes / (1024 * 1024));

/** Why a file cannot be read, for who chose it. */
export function tableProblemText(problem: TableProblem, language: Language): string {
  const t = textIn(bringInMessages, language);
  switch (problem.code) {
    case 'too-large':
      return t('table.too-large', { limit: megabytes(problem.limit) });
    case 'too-many-rows':
    case 'too-many-columns':
      return t(`table.${problem.code}`, { limit: problem.limit });
    case 'open-quote':
      return t('table.open-quote', { row: problem.row });
    case 'unreadable-cell':
    case 'cell-too-long':
      return t(`table.${problem.code}`, { row: problem.row, column: columnLetter(problem.column) });
    case 'unknown-format':
    case 'old-excel':
    case 'password':
    case 'damaged':
    case 'empty':
      return t(`table.${problem.code}`);
  }
}

/** What was noticed about a file that could be read. */
export function tableWarningText(warning: TableWarning, language: Language): string {
  const t = textIn(bringInMessages, language);
  switch (warning.code) {
    case 'other-sheets':
      return t('table.other-sheets', {
        read: warning.read,
        ignored: new Intl.ListFormat(language).format(warning.ignored),
      });
    case 'unnamed-column':
      return t('table.unnamed-column', { column: columnLetter(warning.column) });
    case 'duplicate-header':
      return t('table.duplicate-header', { column: columnLetter(warning.column), header: warning.header });
    case 'old-encoding':
      return t('table.old-encoding');
    case 'formula-error':
      return t('table.formula-error', {
        row: warning.row,
        column: columnLetter(warning.column),
        value: warning.value,
      });
  }
}

/** One sentence about what is wrong or doubtful in a row. */
export const problemText = (problem: Pick<Problem, 'code' | 'value'>, language: Language): string =>
  textIn(bringInMessages, language)(`problem.${problem.code}`, { value: problem.value });
