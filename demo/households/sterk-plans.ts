// Two versions of the plan of the Sterk family; the second one leans more on the people around them.
import { helper, network, professional, resident } from '../telling.ts';
import type { Telling } from '../telling.ts';

const care = [
  {
    frame: 'own-strength' as const,
    text: 'Mevrouw leert haar man veilig helpen',
    provision: 'col-thuiszorgcursus',
    actions: [
      { text: 'Vijf ochtenden naar de cursus', who: resident('sterk-ans'), due: 5 },
      { text: 'Oppas voor de cursusochtenden regelen', who: network('sterk-gerda'), due: -10, done: -11 },
    ],
  },
];

export const sterkPlans: Telling['plans'] = [
  {
    version: 1,
    made: { day: -21, at: '11:00' },
    by: 'w-samira',
    status: 'superseded',
    agreed: { by: ['sterk-ans', 'sterk-henk'], on: { day: -20 }, how: 'at-the-table' },
    problems: [
      {
        words: 'Mijn man wil naar huis, maar het huis kan hem niet hebben.',
        person: 'sterk-ans',
        domain: 'housing',
        from: ['sterk-thuis', 'sterk-henk-huis'],
        goals: [
          {
            text: 'Henk woont weer thuis, voor onze trouwdag',
            person: 'sterk-henk',
            area: 'housing',
            results: [
              {
                text: 'De woning is aangepast',
                solutions: [
                  {
                    frame: 'individual-provision',
                    text: 'Drempels weg en een bredere deur',
                    provision: 'ind-woningaanpassing',
                    actions: [
                      { text: 'De gang opmeten', who: professional('w-lotte'), due: -18, done: -19 },
                      { text: 'Onderzoek voor de Wmo afronden', who: professional('w-samira'), due: 4 },
                    ],
                  },
                ],
              },
              { text: 'Mevrouw kan Henk helpen', solutions: care },
            ],
          },
        ],
      },
      {
        words: 'Ik durf de brieven niet meer open te maken.',
        person: 'sterk-ans',
        domain: 'finances',
        from: ['sterk-brieven'],
        goals: [
          {
            text: 'Genoeg geld om van rond te komen',
            person: 'sterk-ans',
            area: 'finances',
            results: [
              {
                text: 'We weten wat er in- en uitgaat',
                solutions: [
                  {
                    frame: 'general-provision',
                    text: 'Het wijkteam ordent mee',
                    actions: [{ text: 'Samen de brieven openen', who: professional('w-samira'), due: -12, done: -13 }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    version: 2,
    made: { day: -8, at: '11:30' },
    by: 'w-samira',
    status: 'agreed',
    agreed: {
      by: ['sterk-ans', 'sterk-henk'],
      on: { day: -6 },
      how: 'at-the-table',
      remark: 'Henk heeft zijn duim opgestoken bij de kaart met het huis.',
    },
    problems: [
      {
        words: 'Mijn man wil naar huis, maar het huis kan hem niet hebben.',
        person: 'sterk-ans',
        domain: 'housing',
        from: ['sterk-thuis', 'sterk-henk-huis', 'sterk-wachten'],
        goals: [
          {
            text: 'Henk woont weer thuis, voor onze trouwdag',
            person: 'sterk-henk',
            area: 'housing',
            results: [
              {
                text: 'De woning is aangepast',
                solutions: [
                  {
                    frame: 'individual-provision',
                    text: 'Drempels weg en een bredere deur',
                    provision: 'ind-woningaanpassing',
                    actions: [
                      { text: 'Onderzoek voor de Wmo afronden', who: professional('w-samira'), due: 4 },
                      { text: 'Verbouwing inplannen', who: helper('sterk-h-woon'), due: 12 },
                    ],
                  },
                  {
                    frame: 'individual-provision',
                    text: 'Een rolstoel op maat',
                    provision: 'ind-rolstoel',
                    actions: [{ text: 'Passing in het verpleeghuis', who: helper('sterk-h-ergo'), due: 2 }],
                  },
                ],
              },
              { text: 'Mevrouw kan Henk helpen', reached: 'partly', solutions: care },
              {
                text: 'Henk is overdag niet alleen',
                solutions: [
                  {
                    frame: 'social-network',
                    text: 'Ria komt op dinsdagmiddag',
                    actions: [{ text: 'Elke dinsdag van één tot vijf', who: network('sterk-ria'), due: 1 }],
                  },
                  {
                    frame: 'general-provision',
                    text: 'Drie dagen naar de buurtkamer',
                    provision: 'col-buurtkamer',
                    actions: [
                      {
                        text: 'Meegaan naar de buurtkamer',
                        who: professional('w-samira'),
                        due: 9,
                        fading: [
                          { step: 'together', from: 9 },
                          { step: 'half', from: 16 },
                          { step: 'alone', from: 23 },
                          { step: 'phone', from: 37 },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        words: 'Ik durfde de brieven niet meer open te maken.',
        person: 'sterk-ans',
        domain: 'finances',
        from: ['sterk-brieven', 'sterk-vrijdag'],
        goals: [
          {
            text: 'Genoeg geld om van rond te komen',
            person: 'sterk-ans',
            area: 'finances',
            reached: 'partly',
            results: [
              {
                text: 'De papieren zijn en blijven op orde',
                reached: 'yes',
                solutions: [
                  {
                    frame: 'own-strength',
                    text: 'Elke vrijdagmorgen de papieren aan tafel',
                    actions: [
                      {
                        text: 'Brieven openen en op stapels leggen',
                        who: resident('sterk-ans'),
                        due: 0,
                        fading: [
                          { step: 'together', from: -30, done: -23 },
                          { step: 'half', from: -16, done: -9 },
                          { step: 'alone', from: -2 },
                        ],
                      },
                    ],
                  },
                ],
              },
              {
                text: 'De schulden van de dochter staan los van mevrouw',
                solutions: [
                  {
                    frame: 'general-provision',
                    text: 'Het Geldloket belt met de schuldeisers',
                    actions: [{ text: 'Lijst van schulden maken', who: helper('sterk-h-geld'), due: 6 }],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        words: 'De kinderen wonen hier, maar op papier niet.',
        person: 'sterk-ans',
        domain: 'domestic-relations',
        from: ['sterk-pleeg'],
        goals: [
          {
            text: 'Pleegouders worden van Noor en Milan',
            person: 'sterk-ans',
            area: 'network',
            results: [
              {
                text: 'De zorg voor de kinderen is geregeld',
                solutions: [
                  {
                    frame: 'general-provision',
                    text: 'Gesprek met het Gezinspunt over pleegzorg',
                    actions: [{ text: 'Aanmelden en papieren verzamelen', who: resident('sterk-ans'), due: 3 }],
                  },
                  {
                    frame: 'social-network',
                    text: 'Op woensdag eten de kinderen bij Fenna',
                    actions: [
                      { text: 'Afspreken met de moeder van Fenna', who: resident('sterk-ans'), due: -3, done: -4 },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
];
