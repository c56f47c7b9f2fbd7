import type { Day } from './story-words.ts';

/** Somebody of a family; `person` when the household has them among its people. */
export interface ToldMember {
  key: string;
  name: string;
  mark: 'woman' | 'man' | 'somebody' | 'animal' | 'miscarriage';
  /** As it is said: "rond 1950"; `@-9` is nine years ago. */
  born?: string;
  died?: string;
  isIll?: boolean;
  note?: string;
  person?: string;
}

export interface ToldCouple {
  of: readonly [string] | readonly [string, string];
  bond: 'married' | 'together' | 'separated' | 'divorced';
  since?: string;
  until?: string;
  /** The eldest first; a word before a name says how they came: "foster lina". */
  children: readonly string[];
  twins?: { of: readonly string[]; isIdentical: boolean };
}

export interface ToldGenogram {
  household: string;
  person: string;
  by: string;
  moments: {
    on: Day;
    members: readonly ToldMember[];
    couples: readonly ToldCouple[];
    feelings: readonly (readonly [string, string, string])[];
    homes: readonly { name: string; who: readonly string[] }[];
  }[];
}

const sterk: ToldMember[] = [
  { key: 'vader-ans', name: 'Piet de Bruin', mark: 'man', born: 'rond 1928', died: '1999' },
  { key: 'moeder-ans', name: 'Jo de Bruin', mark: 'woman', born: '1931', died: '2010' },
  { key: 'vader-henk', name: 'Arie Sterk', mark: 'man', died: '1987', note: 'Schipper. Noor wil de verhalen horen.' },
  { key: 'moeder-henk', name: 'Truus Sterk', mark: 'woman', died: '2004' },
  { key: 'ans', name: 'Ans', mark: 'woman', born: '@-66', person: 'sterk-ans' },
  { key: 'henk', name: 'Henk', mark: 'man', born: '@-67', isIll: true, person: 'sterk-henk' },
  { key: 'cor', name: 'Cor', mark: 'man', born: '@-70', note: 'Woont in Canada, belt met Kerst.' },
  { key: 'sandra', name: 'Sandra', mark: 'woman', born: '@-34', person: 'sterk-sandra' },
  { key: 'dennis', name: 'Dennis', mark: 'man', born: '@-37' },
  { key: 'kevin', name: 'Kevin', mark: 'man' },
  { key: 'noor', name: 'Noor', mark: 'woman', born: '@-9', person: 'sterk-noor' },
  { key: 'milan', name: 'Milan', mark: 'man', born: '@-6', person: 'sterk-milan' },
];

const sterkCouples: ToldCouple[] = [
  { of: ['vader-ans', 'moeder-ans'], bond: 'married', children: ['cor', 'ans'] },
  { of: ['vader-henk', 'moeder-henk'], bond: 'married', children: ['henk'] },
  { of: ['henk', 'ans'], bond: 'married', since: '@-43', children: ['sandra'] },
  { of: ['sandra', 'dennis'], bond: 'separated', children: ['noor'] },
  { of: ['sandra', 'kevin'], bond: 'separated', children: ['milan'] },
];

export const genograms: readonly ToldGenogram[] = [
  {
    household: 'sterk',
    person: 'sterk-ans',
    by: 'w-samira',
    moments: [
      {
        on: -20,
        members: sterk,
        couples: sterkCouples,
        feelings: [
          ['ans', 'sandra', 'cut-off'],
          ['henk', 'noor', 'very-close'],
        ],
        homes: [{ name: 'Thuis', who: ['ans', 'noor', 'milan'] }],
      },
    ],
  },
  {
    // A father and his twins: the mother has a family of her own by now, and a boy lives with her for a while.
    household: 'de-wit',
    person: 'dewit-martijn',
    by: 'w-merel',
    moments: [
      {
        on: -400,
        members: [
          { key: 'opa', name: 'Wim de Wit', mark: 'man', born: 'rond 1955', died: '2019' },
          { key: 'oma', name: 'Hennie', mark: 'woman', born: '1957' },
          { key: 'martijn', name: 'Martijn', mark: 'man', born: '@-36', person: 'dewit-martijn' },
          { key: 'sjoerd', name: 'Sjoerd', mark: 'man', born: '@-39' },
          { key: 'ilse', name: 'Ilse', mark: 'woman', born: '@-35' },
          { key: 'fleur', name: 'Fleur', mark: 'woman', born: '@-5', person: 'dewit-fleur' },
          { key: 'bram', name: 'Bram', mark: 'man', born: '@-5', person: 'dewit-bram' },
        ],
        couples: [
          { of: ['opa', 'oma'], bond: 'married', children: ['sjoerd', 'martijn'] },
          {
            ...{ of: ['martijn', 'ilse'], bond: 'divorced', since: '2017', until: '@-3', children: ['fleur', 'bram'] },
            twins: { of: ['fleur', 'bram'], isIdentical: false },
          },
        ],
        feelings: [['martijn', 'oma', 'close']],
        homes: [{ name: 'Thuis', who: ['martijn', 'fleur', 'bram'] }],
      },
      {
        on: -240,
        members: [
          { key: 'opa', name: 'Wim de Wit', mark: 'man', born: 'rond 1955', died: '2019' },
          { key: 'oma', name: 'Hennie', mark: 'woman', born: '1957' },
          { key: 'martijn', name: 'Martijn', mark: 'man', born: '@-36', person: 'dewit-martijn' },
          { key: 'sjoerd', name: 'Sjoerd', mark: 'man', born: '@-39' },
          { key: 'ilse', name: 'Ilse', mark: 'woman', born: '@-35' },
          { key: 'ruud', name: 'Ruud', mark: 'man', born: '@-41' },
          { key: 'fleur', name: 'Fleur', mark: 'woman', born: '@-5', person: 'dewit-fleur' },
          { key: 'bram', name: 'Bram', mark: 'man', born: '@-5', person: 'dewit-bram' },
          { key: 'sem', name: 'Sem', mark: 'man', born: '@-1' },
          { key: 'lina', name: 'Lina', mark: 'woman', born: '@-8' },
        ],
        couples: [
          { of: ['opa', 'oma'], bond: 'married', children: ['sjoerd', 'martijn'] },
          {
            ...{ of: ['martijn', 'ilse'], bond: 'divorced', since: '2017', until: '@-3', children: ['fleur', 'bram'] },
            twins: { of: ['fleur', 'bram'], isIdentical: false },
          },
          { of: ['ilse', 'ruud'], bond: 'together', children: ['foster lina', 'sem'] },
        ],
        feelings: [
          ['martijn', 'oma', 'close'],
          ['martijn', 'ilse', 'conflict'],
          ['martijn', 'sjoerd', 'distant'],
        ],
        homes: [
          { name: 'Thuis', who: ['martijn', 'fleur', 'bram'] },
          { name: 'Bij Ilse', who: ['ilse', 'ruud', 'sem', 'lina'] },
        ],
      },
    ],
  },
  {
    // Three generations at the harbour. His own words: who taught him what, and who is far away.
    household: 'maas',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -50,
        members: [
          { key: 'opa-haven', name: 'Gerrit Maas', mark: 'man', died: '1998', note: 'Havenwerker. Had het tuintje.' },
          { key: 'oma-haven', name: 'Dirkje', mark: 'woman', born: 'rond 1926', died: '2011' },
          { key: 'opa-kas', name: 'Teun Vermeer', mark: 'man', died: '2003', note: 'Kweekte dahlia’s.' },
          { key: 'oma-kas', name: 'Nel', mark: 'woman', died: '2015' },
          { key: 'jan', name: 'Jan', mark: 'man', born: '@-68', person: 'maas-vader' },
          {
            ...{ key: 'bets', name: 'Bets', mark: 'woman', born: '@-66', isIll: true, person: 'maas-moeder' },
            note: 'Beroerte. Praten gaat met kaartjes.',
          },
          { key: 'toos', name: 'Toos', mark: 'woman', born: '@-63', note: 'Stuurt elk jaar bollen op.' },
          { key: 'peter', name: 'Peter', mark: 'man', born: '@-41' },
          { key: 'anja', name: 'Anja', mark: 'woman', born: '@-40' },
          { key: 'richard', name: 'Richard', mark: 'man', born: '@-37', person: 'maas-richard' },
          { key: 'lotte', name: 'Lotte', mark: 'woman', born: '@-9', note: 'Weet hoe een slak slaapt.' },
        ],
        couples: [
          { of: ['opa-haven', 'oma-haven'], bond: 'married', children: ['jan'] },
          { of: ['opa-kas', 'oma-kas'], bond: 'married', children: ['bets', 'toos'] },
          { of: ['jan', 'bets'], bond: 'married', since: '@-43', children: ['peter', 'richard'] },
          { of: ['peter', 'anja'], bond: 'divorced', since: '2014', until: '@-4', children: ['lotte'] },
        ],
        feelings: [
          ['richard', 'bets', 'very-close'],
          ['richard', 'peter', 'distant'],
          ['richard', 'lotte', 'close'],
        ],
        homes: [{ name: 'Bij de sluis', who: ['jan', 'bets'] }],
      },
    ],
  },
];
