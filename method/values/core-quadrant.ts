import type { QuadrantCorner } from '../schema-values.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: QuadrantCorner['source'] = [{ document: 'A', section: 'voorwaarden, uitwisselbaarheid van expertise' }];

/** Ofman's four corners. Worked out about yourself or with a resident; never about someone who is not there. */
export const quadrantCorners: readonly QuadrantCorner[] = [
  {
    ...first,
    id: 'quality',
    order: 1,
    source,
    label: { nl: 'Kwaliteit', en: 'Quality' },
    hint: { nl: 'Wat bij jou hoort en vanzelf gaat.', en: 'What belongs to you and comes by itself.' },
    reflect: [
      { nl: 'Waar prijzen anderen je om?', en: 'What do others praise you for?' },
      {
        nl: 'Wat verwacht je van iedereen, omdat het jou niets kost?',
        en: 'What do you expect of everyone because it is easy for you?',
      },
    ],
    follows: null,
    example: { nl: 'Zorgzaam', en: 'Caring' },
  },
  {
    ...first,
    id: 'pitfall',
    order: 2,
    source,
    label: { nl: 'Valkuil', en: 'Pitfall' },
    hint: { nl: 'Te veel van die kwaliteit.', en: 'Too much of that quality.' },
    reflect: [
      { nl: 'Wat krijg je te horen als je moe bent?', en: 'What do people tell you when you are tired?' },
      { nl: 'Wat praat je goed bij jezelf?', en: 'What do you excuse in yourself?' },
    ],
    follows: 'quality',
    example: { nl: 'Betuttelen', en: 'Mothering' },
  },
  {
    ...first,
    id: 'challenge',
    order: 3,
    source,
    label: { nl: 'Uitdaging', en: 'Challenge' },
    hint: { nl: 'Het goede tegenover je valkuil.', en: 'The good opposite of your pitfall.' },
    reflect: [
      { nl: 'Wat bewonder je in een ander?', en: 'What do you admire in someone else?' },
      { nl: 'Wat zou je vaker willen doen?', en: 'What would you like to do more often?' },
    ],
    follows: 'pitfall',
    example: { nl: 'Loslaten', en: 'Letting go' },
  },
  {
    ...first,
    id: 'allergy',
    order: 4,
    source,
    label: { nl: 'Allergie', en: 'Allergy' },
    hint: {
      nl: 'Te veel van die uitdaging. Het tegendeel van je kwaliteit.',
      en: 'Too much of that challenge. The opposite of your quality.',
    },
    reflect: [
      { nl: 'Waar erger je je aan bij een ander?', en: 'What irritates you in someone else?' },
      { nl: 'Wat kun je leren van wie jou ergert?', en: 'What can you learn from whoever irritates you?' },
    ],
    follows: 'challenge',
    example: { nl: 'Je handen ervan aftrekken', en: 'Washing your hands of it' },
  },
];
