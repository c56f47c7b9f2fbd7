import type { Day } from './story-words.ts';

/**
 * An answer as it was given: the words or choices, the number on a scale, a day counted from today, or who (by key when
 * the household has them among its people).
 */
export type ToldAnswer = string | number | readonly string[] | { person?: string; name: string };

export interface ToldSheet {
  household: string;
  /** A tool of the way of working by its name, or one of the organisation by its key (tools.ts). */
  toolId: string;
  person: string;
  by: string;
  /** Oldest first: answers by question, and for a question that comes back the rows below it. */
  moments: {
    on: Day;
    answers: Record<string, ToldAnswer>;
    rows?: Record<string, readonly Record<string, ToldAnswer>[]>;
  }[];
}
