// When a case that nobody writes in is asked about (AVG art. 5 lid 1 e). Days are `YYYY-MM-DD`.
import type { LongTerm } from '../../platform/calendar/long-term.ts';
import { keptUntil } from '../retention/domain.ts';

/** How long an answer may hold off the next question at most. */
export const longestRest: LongTerm = { unit: 'years', count: 1 };
/** How long it usually does. */
export const usualRest: LongTerm = { unit: 'months', count: 3 };

/**
 * The first day on which is asked: the day after the term since the last word, and not before the day that an answer
 * named. What was written after an answer begins a silence of its own.
 */
export function askedFrom(lastWrittenOn: string, term: LongTerm, nextOn: string | null): string {
  const { goesOn } = keptUntil(lastWrittenOn, term);
  return nextOn !== null && nextOn > goesOn ? nextOn : goesOn;
}
