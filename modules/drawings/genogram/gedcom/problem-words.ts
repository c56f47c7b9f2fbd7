import { textIn, type Language } from '../../../../platform/i18n/messages.ts';
import { gedcomMessages } from './messages.ts';
import type { GedcomProblem } from './problems.ts';

/** One sentence about what was noticed in a file, for who chose it. */
export function gedcomProblemText({ id, words = {} }: GedcomProblem, language: Language): string {
  const t = textIn(gedcomMessages, language);
  return t(`problem.${id}`, words['name'] === '' ? { ...words, name: t('noName') } : words);
}

/** Where it was noticed; undefined for the file as a whole. */
export const gedcomProblemPlace = ({ line }: GedcomProblem, language: Language): string | undefined =>
  line === 0 ? undefined : textIn(gedcomMessages, language)('line', { line });
