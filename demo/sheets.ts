import { maasLists } from './maas-lists.ts';
import { maasSheets } from './maas-sheets.ts';
import type { ToldSheet } from './story-sheets.ts';

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
