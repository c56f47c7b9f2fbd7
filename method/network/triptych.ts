import type { TriptychColumn } from '../schema-network.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: TriptychColumn['source'] = [{ document: 'C', section: '2.2.2, netwerkkompas' }];

/** The three columns from left to right. They are filled left, right, middle. */
export const triptychColumns: readonly TriptychColumn[] = [
  {
    ...first,
    id: 'unchanged',
    order: 1,
    months: 6,
    source,
    label: { nl: 'Over een half jaar, als er niets verandert', en: 'In six months, if nothing changes' },
    ask: {
      nl: 'Hoe ziet uw leven er over een half jaar uit als alles zo blijft?',
      en: 'What is your life like in six months if everything stays as it is?',
    },
    hint: {
      nl: 'Vraag ook wat dan goed is. Niet alles hoeft anders.',
      en: 'Ask too what will be good then. Not everything has to change.',
    },
    becomesPlan: false,
  },
  {
    ...first,
    id: 'what-must-happen',
    order: 2,
    months: 0,
    source,
    label: { nl: 'Wat er moet gebeuren', en: 'What has to happen' },
    ask: {
      nl: 'Wat is er nodig om van links naar rechts te komen?',
      en: 'What does it take to get from left to right?',
    },
    hint: {
      nl: 'Maak van elk onderwerp een vraag in de woorden van de bewoner. Dit wordt het plan.',
      en: 'Turn each subject into a question in the resident’s words. This becomes the plan.',
    },
    becomesPlan: true,
  },
  {
    ...first,
    id: 'as-wished',
    order: 3,
    months: 6,
    source,
    label: { nl: 'Over een half jaar, zoals u het wilt', en: 'In six months, as you want it' },
    ask: {
      nl: 'Hoe zou u willen dat het er over een half jaar uitziet?',
      en: 'How would you like things to be in six months?',
    },
    hint: {
      nl: 'Vraag door op een gewone dag: wie is er, wat doet iemand, hoe voelt het?',
      en: 'Ask on about an ordinary day: who is there, what is done, how does it feel?',
    },
    becomesPlan: false,
  },
];
