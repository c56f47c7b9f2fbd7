import type { Day } from './story-words.ts';

/** A tool that the organisation made; what stands in it is written as it stands in a file. */
export interface ToldTool {
  key: string;
  by: string;
  published: { on: Day; definition: object };
  /** The next version, which is worked on. */
  draft: { on: Day; definition: object };
}

const words = (nl: string, en: string) => ({ nl, en });
const question = (id: string, nl: string, en: string) => ({
  ...{ id, to: 'resident', ask: words(nl, en), help: null, only: null },
});
const answer = (id: string, nl: string, en: string, points: number) => ({ id, label: words(nl, en), points });

const sleep = {
  label: words('Hoe slaapt u?', 'How do you sleep?'),
  hint: words(
    'Kort samen kijken naar de nacht, en wat rust geeft.',
    'A short look at the night together, and what brings rest.',
  ),
  when: words('Als iemand vaak moe is of slecht in slaap komt.', 'When somebody is often tired or falls asleep badly.'),
  watchOut: null,
  filledBy: 'together',
  fields: [
    {
      ...question('slaapt-u-door', 'Slaapt u door?', 'Do you sleep through?'),
      kind: 'choice',
      answers: [
        answer('ja', 'Ja, meestal', 'Yes, mostly', 0),
        answer('soms', 'Soms', 'Sometimes', 2),
        answer('nee', 'Nee, bijna nooit', 'No, hardly ever', 4),
      ],
    },
    {
      ...question('wat-houdt-u-wakker', 'Wat houdt u wakker?', 'What keeps you awake?'),
      only: { field: 'slaapt-u-door', answers: ['soms', 'nee'] },
      kind: 'text',
    },
    {
      ...question('hoe-moe', 'Hoe moe bent u overdag?', 'How tired are you during the day?'),
      kind: 'scale',
      scale: { from: 0, to: 5, low: words('Uitgerust', 'Rested'), high: words('Op', 'Worn out'), isScored: true },
    },
    { ...question('wat-helpt', 'Wat helpt u?', 'What helps you?'), kind: 'text' },
  ],
  score: {
    bands: [
      { upTo: 3, label: words('De nachten gaan goed', 'The nights go well') },
      { upTo: 9, label: words('Bespreek wat meer rust kan geven', 'Talk about what could bring more rest') },
    ],
  },
};

export const tools: readonly ToldTool[] = [
  {
    key: 'sleep',
    by: 'w-ingrid',
    published: { on: -60, definition: sleep },
    draft: {
      on: -3,
      definition: {
        ...sleep,
        fields: [...sleep.fields, { ...question('hoe-laat-naar-bed', 'Hoe laat gaat u naar bed?', ''), kind: 'text' }],
      },
    },
  },
];
