import type { Words, Definition } from '../toolbox/domain.ts';
import type { SheetPart } from './domain.ts';
import { partWords } from './words.ts';

/** A question with its answer, in both languages. */
interface Told {
  ask: Words;
  answer: Words;
}

/**
 * The part as it is kept: with its question and answer in words. So it can be read by itself, in fifteen years and in the
 * copy for the resident, by the wording to which it was the answer.
 */
export function keptInWords(definition: Definition, content: SheetPart): SheetPart & { told: Told } {
  const [nl, en] = [partWords(definition, content, 'nl'), partWords(definition, content, 'en')];
  return { ...content, told: { ask: { nl: nl.name, en: en.name }, answer: { nl: nl.how, en: en.how } } };
}
