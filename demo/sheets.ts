import { maasLists } from './maas-lists.ts';
import { maasSheets } from './maas-sheets.ts';
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

export const sheets: readonly ToldSheet[] = [
  ...maasSheets,
  ...maasLists,
  {
    household: 'blom',
    toolId: 'load-and-capacity',
    person: 'blom-corrie',
    by: 'w-hanneke',
    moments: [
      {
        on: -139,
        answers: {
          ...{ balance: 9, night: 'no', 'care-hours': 'Voor Gerard, dag en nacht.' },
          'put-down': 'Het wakker liggen en luisteren.',
          'goes-wrong': 'Dan snauw ik, en daarna huil ik in de schuur.',
        },
        rows: {
          loads: [
            { what: 'De nachten', area: 'health', weight: 9 },
            { what: 'Altijd opletten', area: 'day', weight: 8 },
          ],
          carriers: [
            { what: 'Tiny', enough: 'too-little' },
            { what: 'Het koor', enough: 'gone' },
          ],
        },
      },
      {
        on: -29,
        answers: {
          ...{ balance: 6, night: 'sometimes', 'care-hours': 'Voor Gerard. Op donderdag is Piet er.' },
          'put-down': 'De donderdagmiddag. Die ligt er al.',
          'who-takes': { person: 'blom-piet', name: 'Piet' },
        },
        rows: {
          loads: [{ what: 'De nachten', area: 'health', weight: 7 }],
          carriers: [
            { what: 'Tiny', enough: 'enough' },
            { what: 'De leesclub', enough: 'too-little' },
          ],
        },
      },
    ],
  },
];
