import { textIn, type Language } from '../../../../platform/i18n/messages.ts';
import { domainName } from '../../words.ts';
import { longestSentence } from '../domain.ts';
import { matrixWordsMessages } from '../messages.ts';
import type { SheetProblem } from '../sheet.ts';

/** One sentence about what is wrong in a file with sentences, with its place. */
export function problemWords({ code, row, column, value }: SheetProblem, language: Language): string {
  const t = textIn(matrixWordsMessages, language);
  const at = { row: row ?? '', column: column ?? '', limit: longestSentence };
  if (code === 'no-code' && value === '') return t('problem.no-code-empty', at);
  const isDomain = code === 'missing' || code === 'twice';
  return t(`problem.${code}`, { ...at, value: isDomain ? domainName(value as never, language) : value });
}
