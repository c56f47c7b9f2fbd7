import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Problem } from './domain.ts';
import { bringInMessages } from './messages.ts';

/** One sentence about what is wrong or doubtful in a row. */
export const problemText = (problem: Pick<Problem, 'code' | 'value'>, language: Language): string =>
  textIn(bringInMessages, language)(`problem.${problem.code}`, { value: problem.value });
