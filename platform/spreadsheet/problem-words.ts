import { textIn, type Language } from '../i18n/messages.ts';
import { tableMessages } from './messages.ts';
import { columnLetter, type TableProblem, type TableWarning } from './table.ts';

const megabytes = (bytes: number) => Math.round(bytes / (1024 * 1024));

/** Why a file cannot be read, for who chose it. */
export function tableProblemText(problem: TableProblem, language: Language): string {
  const t = textIn(tableMessages, language);
  switch (problem.code) {
    case 'too-large':
      return t('too-large', { limit: megabytes(problem.limit) });
    case 'too-many-rows':
    case 'too-many-columns':
      return t(problem.code, { limit: problem.limit });
    case 'open-quote':
      return t('open-quote', { row: problem.row });
    case 'unreadable-cell':
    case 'cell-too-long':
      return t(problem.code, { row: problem.row, column: columnLetter(problem.column) });
    case 'unknown-format':
    case 'old-excel':
    case 'password':
    case 'damaged':
    case 'empty':
      return t(problem.code);
  }
}

/** What was noticed about a file that could be read. */
export function tableWarningText(warning: TableWarning, language: Language): string {
  const t = textIn(tableMessages, language);
  switch (warning.code) {
    case 'other-sheets':
      return t('other-sheets', {
        read: warning.read,
        ignored: new Intl.ListFormat(language).format(warning.ignored),
      });
    case 'unnamed-column':
      return t('unnamed-column', { column: columnLetter(warning.column) });
    case 'duplicate-header':
      return t('duplicate-header', { column: columnLetter(warning.column), header: warning.header });
    case 'old-encoding':
      return t('old-encoding');
    case 'formula-error':
      return t('formula-error', {
        row: warning.row,
        column: columnLetter(warning.column),
        value: warning.value,
      });
  }
}
