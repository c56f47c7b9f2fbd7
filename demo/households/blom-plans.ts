// The plan of Corrie en Gerard Blom.
import { professional, resident, volunteer } from '../telling.ts';
import type { Telling } from '../telling.ts';

export const blomPlans: Telling['plans'] = [
  {
    version: 1,
    made: { day: -136 },
    by: 'w-hanneke',
    status: 'agreed',
    agreed: { by: ['blom-corrie'], on: { day: -134 }, how: 'at-the-table' },
    problems: [
      {
        words: 'Ik wil voor hem zorgen, maar ik kom niet meer op adem.',
        person: 'blom-corrie',
        domain: 'day-activity',
        from: ['blom-niet-weg', 'blom-middag', 'blom-nacht', 'blom-gat'],
        goals: [
          {
            text: 'Elke week één middag voor mezelf',
            person: 'blom-corrie',
            area: 'day',
            reached: 'yes',
            results: [
              {
                text: 'Iemand die Gerard vertrouwt is dan bij hem',
                reached: 'yes',
                solutions: [
                  {
                    frame: 'social-network',
                    text: 'Tiny komt op donderdagmiddag',
                    actions: [{ text: 'Tiny vragen', who: resident('blom-corrie'), due: -133, done: -135 }],
                  },
                  {
                    frame: 'general-provision',
                    text: 'Piet, vrijwilliger, loopt met Gerard',
                    provision: 'alg-maatje',
                    actions: [
                      {
                        text: 'Kennismaken met zijn drieën',
                        who: volunteer('Piet Zwart'),
                        due: -96,
                        done: -97,
                        fading: [
                          { step: 'together', from: -97, done: -97 },
                          { step: 'half', from: -90, done: -90 },
                          { step: 'alone', from: -83, done: -83 },
                        ],
                      },
                      { text: 'Bellen hoe het gaat', who: professional('w-hanneke'), due: -69, done: -69 },
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
