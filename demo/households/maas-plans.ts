// The plan of Richard Maas.
import { network, professional, resident } from '../telling.ts';
import type { Telling } from '../telling.ts';

export const maasPlans: Telling['plans'] = [
  {
    version: 1,
    made: { day: -57 },
    by: 'w-jeroen',
    status: 'agreed',
    agreed: { by: ['maas-richard'], on: { day: -56 }, how: 'signed', remark: 'Alleen als de volgorde zo blijft.' },
    problems: [
      {
        words: 'Mijn huis loopt vol en ik schaam me ervoor.',
        person: 'maas-richard',
        domain: 'daily-living',
        from: ['maas-huis'],
        goals: [
          {
            text: 'Een huis waar Hans ook mag komen',
            person: 'maas-richard',
            area: 'housing',
            reached: 'partly',
            results: [
              {
                text: 'Elke dag één klus',
                reached: 'yes',
                solutions: [
                  {
                    frame: 'own-strength',
                    text: 'Een lijst aan de koelkast',
                    actions: [
                      {
                        text: 'Elke ochtend één vakje',
                        who: resident('maas-richard'),
                        due: -50,
                        done: -50,
                        fading: [
                          { step: 'together', from: -50, done: -49 },
                          { step: 'half', from: -36, done: -36 },
                          { step: 'alone', from: -22, done: -22 },
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
        words: 'Straks heb ik geen werk meer en dan vult de dag zich met niks.',
        person: 'maas-richard',
        domain: 'day-activity',
        from: ['maas-groen', 'maas-werf'],
        goals: [
          {
            text: 'Buiten werken, drie middagen',
            person: 'maas-richard',
            area: 'day',
            results: [
              {
                text: 'Een plek in de tuinploeg',
                solutions: [
                  {
                    frame: 'individual-provision',
                    text: 'Tuinploeg op de Werfkade',
                    provision: 'ind-dagbesteding',
                    actions: [{ text: 'De Werf bellen en samen kijken', who: professional('w-jeroen'), due: 5 }],
                  },
                  {
                    frame: 'social-network',
                    text: 'Hans belt elke avond om half zeven',
                    actions: [{ text: 'Bellen', who: network('maas-hans'), due: 0 }],
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
