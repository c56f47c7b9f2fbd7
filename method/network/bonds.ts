import type { Bond, Nearness, SupportKind } from '../schema-network.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: Bond['source'] = [{ document: 'C', section: 'bijlage I' }];

/** How it is between two people, as the resident feels it today. */
export const bonds: readonly Bond[] = [
  {
    ...first,
    id: 'strong',
    order: 1,
    source,
    label: { nl: 'Sterk', en: 'Strong' },
    line: 'double',
    typed: [
      { nl: 'sterk', en: 'strong' },
      { nl: 'hecht', en: 'close' },
      { nl: 'goed', en: 'good' },
    ],
    explain: { nl: 'U kunt op elkaar rekenen.', en: 'You can count on each other.' },
  },
  {
    ...first,
    id: 'thin',
    order: 2,
    source,
    label: { nl: 'Dun', en: 'Thin' },
    line: 'single',
    typed: [
      { nl: 'dun', en: 'thin' },
      { nl: 'zwak', en: 'weak' },
      { nl: 'los', en: 'loose' },
    ],
    explain: { nl: 'U kent elkaar, maar het gaat niet diep.', en: 'You know each other, but not deeply.' },
  },
  {
    ...first,
    id: 'strained',
    order: 3,
    source,
    label: { nl: 'Gespannen', en: 'Strained' },
    line: 'zigzag',
    typed: [
      { nl: 'gespannen', en: 'strained' },
      { nl: 'moeilijk', en: 'difficult' },
      { nl: 'ruzie', en: 'quarrel' },
    ],
    explain: { nl: 'Het contact kost kracht of geeft ruzie.', en: 'The contact takes strength or brings quarrels.' },
  },
  {
    ...first,
    id: 'broken',
    order: 4,
    source,
    label: { nl: 'Verbroken', en: 'Broken' },
    line: 'interrupted',
    typed: [
      { nl: 'verbroken', en: 'broken' },
      { nl: 'weg', en: 'gone' },
      { nl: 'geen contact', en: 'no contact' },
    ],
    explain: { nl: 'Er is nu geen contact meer.', en: 'There is no contact any more.' },
  },
  {
    ...first,
    id: 'one-way',
    order: 5,
    source,
    label: { nl: 'Van één kant', en: 'One way' },
    line: 'arrow',
    typed: [
      { nl: 'van één kant', en: 'one way' },
      { nl: 'eenzijdig', en: 'one-sided' },
    ],
    explain: { nl: 'De een geeft vooral, de ander krijgt vooral.', en: 'One mainly gives, the other mainly receives.' },
  },
];

/** Four kinds of support. The letters are those of the source and the same in every language. */
export const supportKinds: readonly SupportKind[] = [
  {
    ...first,
    id: 'emotional',
    order: 1,
    source,
    letter: 'E',
    label: { nl: 'Steun voor het hart', en: 'Emotional support' },
    typed: [
      { nl: 'luisteren', en: 'listening' },
      { nl: 'troost', en: 'comfort' },
    ],
    received: { nl: 'Bij wie kunt u uw hart luchten?', en: 'To whom can you pour out your heart?' },
    given: { nl: 'Wie komt bij u als het even niet gaat?', en: 'Who comes to you when things are hard?' },
  },
  {
    ...first,
    id: 'material',
    order: 2,
    source,
    letter: 'M',
    label: { nl: 'Spullen, geld of handen', en: 'Things, money or hands' },
    typed: [
      { nl: 'geld', en: 'money' },
      { nl: 'spullen', en: 'things' },
      { nl: 'klussen', en: 'odd jobs' },
    ],
    received: {
      nl: 'Wie leent u iets, rijdt u ergens heen of steekt de handen uit?',
      en: 'Who lends you things, drives you or lends a hand?',
    },
    given: { nl: 'Voor wie doet u iets of haalt u iets?', en: 'For whom do you do or fetch things?' },
  },
  {
    ...first,
    id: 'company',
    order: 3,
    source,
    letter: 'G',
    label: { nl: 'Gezelschap', en: 'Company' },
    typed: [
      { nl: 'gezellig', en: 'fun' },
      { nl: 'koffie', en: 'coffee' },
    ],
    received: { nl: 'Met wie heeft u het gezellig?', en: 'With whom do you have a good time?' },
    given: { nl: 'Wie is minder alleen door u?', en: 'Who is less alone because of you?' },
  },
  {
    ...first,
    id: 'advice',
    order: 4,
    source,
    letter: 'A',
    label: { nl: 'Raad en uitleg', en: 'Advice and information' },
    typed: [
      { nl: 'raad', en: 'advice' },
      { nl: 'uitleg', en: 'explaining' },
    ],
    received: { nl: 'Aan wie vraagt u hoe iets moet?', en: 'Whom do you ask how something is done?' },
    given: { nl: 'Wie vraagt u om raad?', en: 'Who asks you for advice?' },
  },
];

/** The circles of the network map, from near to far. Nearness is what the resident feels, not how many streets away. */
export const nearnesses: readonly Nearness[] = [
  {
    ...first,
    id: 'innermost',
    ring: 1,
    source: [{ document: 'A', section: 'toolbox, netwerkkaart' }],
    label: { nl: 'Heel dichtbij', en: 'Very near' },
    explain: { nl: 'Zonder deze mensen kunt u niet.', en: 'You cannot do without these people.' },
  },
  {
    ...first,
    id: 'near',
    ring: 2,
    source: [{ document: 'A', section: 'toolbox, netwerkkaart' }],
    label: { nl: 'Dichtbij', en: 'Near' },
    explain: { nl: 'Mensen die u graag ziet en vaak spreekt.', en: 'People you like to see and often speak to.' },
  },
  {
    ...first,
    id: 'acquainted',
    ring: 3,
    source: [{ document: 'A', section: 'toolbox, netwerkkaart' }],
    label: { nl: 'Bekenden', en: 'Acquaintances' },
    explain: {
      nl: 'Mensen die u groet of weleens tegenkomt, in de straat of op een club.',
      en: 'People you greet or run into, in the street or at a club.',
    },
  },
  {
    ...first,
    id: 'by-profession',
    ring: 4,
    source: [{ document: 'A', section: 'toolbox, netwerkkaart' }],
    label: { nl: 'Mensen voor wie het werk is', en: 'People who do it for work' },
    explain: { nl: 'Zoals de huisarts, de school of wij.', en: 'Such as the GP, the school or us.' },
  },
];
