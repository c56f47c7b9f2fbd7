// The plan of Johan en Marieke de Ruiter.
import { helper, network, resident } from '../telling.ts';
import type { Telling } from '../telling.ts';

export const deRuiterPlans: Telling['plans'] = [
  {
    version: 1,
    made: { day: -45 },
    by: 'w-david',
    status: 'agreed',
    agreed: {
      by: ['ruiter-marieke', 'ruiter-johan'],
      on: { day: -40 },
      how: 'phone',
      remark: 'Johan heeft in de cabine meegelezen.',
    },
    problems: [
      {
        words: 'Jaap heeft geen school en ik heb geen dag meer.',
        person: 'ruiter-marieke',
        domain: 'day-activity',
        from: ['ruiter-school', 'ruiter-treinen'],
        goals: [
          {
            text: 'Jaap heeft elke week een vaste plek waar hij wil zijn',
            person: 'ruiter-jaap',
            area: 'day',
            reached: 'partly',
            results: [
              {
                text: 'Twee ochtenden naar de trein-klas',
                reached: 'partly',
                solutions: [
                  {
                    frame: 'individual-provision',
                    text: 'Dagplek met begeleiding',
                    provision: 'ind-jeugdhulp',
                    actions: [
                      {
                        text: 'Meerijden en wennen',
                        who: helper('ruiter-h-gezin'),
                        due: -8,
                        done: -8,
                        fading: [
                          { step: 'together', from: -8, done: -8 },
                          { step: 'half', from: 6 },
                          { step: 'alone', from: 20 },
                        ],
                      },
                    ],
                  },
                  {
                    frame: 'social-network',
                    text: 'Oma rijdt mee op woensdag',
                    actions: [{ text: 'Meerijden en Isa meenemen', who: network('ruiter-oma'), due: -5, done: -5 }],
                  },
                ],
              },
              {
                text: 'Marieke heeft één ochtend vrij',
                solutions: [
                  {
                    frame: 'general-provision',
                    text: 'Praten over opvoeden, met opvang erbij',
                    provision: 'col-opvoeden',
                    actions: [{ text: 'Aanmelden bij de oudergroep', who: resident('ruiter-marieke'), due: 0 }],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        words: 'Isa wordt stil en dat zie ik te laat.',
        person: 'ruiter-marieke',
        domain: 'domestic-relations',
        from: ['ruiter-isa', 'ruiter-zondag'],
        goals: [
          {
            text: 'Elke week een uur alleen met Isa',
            person: 'ruiter-marieke',
            area: 'network',
            reached: 'yes',
            results: [
              {
                text: 'Zondag is vader met Jaap, Isa met mama',
                reached: 'yes',
                solutions: [
                  {
                    frame: 'own-strength',
                    text: 'Vader bouwt zondag een trein',
                    actions: [
                      {
                        text: 'Een uur treinen, wekker erbij',
                        who: resident('ruiter-johan'),
                        due: -19,
                        done: -19,
                        fading: [
                          { step: 'together', from: -26, done: -26 },
                          { step: 'alone', from: -19, done: -19 },
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
    ],
  },
];
