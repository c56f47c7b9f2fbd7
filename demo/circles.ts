import type { Day } from './story-words.ts';

/** One line as it would be typed at the table, and who it is when the household has them among its people. */
type ToldLine = string | { line: string; person: string };

interface Told<Moment> {
  household: string;
  /** Who stands in the middle. */
  person: string;
  by: string;
  /** Oldest first; who keeps their name from moment to moment is the same. */
  moments: (Moment & { on: Day })[];
}

/** What contacts mean; a line may say whom of those above it somebody knows. */
export type ToldSociogram = Told<{
  contacts: ToldLine[];
  /** Two who know each other in a way of their own. */
  between?: { names: [string, string]; how: 'close' | 'tension' }[];
}>;

/** Circles with slices, and which slices were left out. */
export type ToldNetworkMap = Told<{
  placed: ToldLine[];
  leftOut?: ('housing' | 'health' | 'network' | 'finances' | 'day')[];
}>;

const of = (person: string, line: string): ToldLine => ({ line, person });

export const sociograms: readonly ToldSociogram[] = [
  {
    // Four people whom he chose himself. What changed is small: who drove him to his mother may come along.
    household: 'maas',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -68,
        contacts: [
          of('maas-moeder', 'moeder Bets, samen thee op zondag, geeft rust, kost zorgen om haar'),
          of(
            'maas-vader',
            'vader Jan, samen de auto nakijken, geeft geld als het op is, kost ruzie over vroeger, kent Bets',
          ),
          of('maas-hans', 'vriend Hans, samen op het bankje zitten, geeft iemand die luistert'),
        ],
        between: [{ names: ['Bets', 'Jan'], how: 'tension' }],
      },
      {
        on: -12,
        contacts: [
          of('maas-moeder', 'moeder Bets, samen thee op zondag, geeft rust, kost zorgen om haar'),
          of(
            'maas-vader',
            'vader Jan, samen de auto nakijken, geeft een lift naar Bets, kost ruzie over vroeger, kent Bets',
          ),
          of('maas-hans', 'vriend Hans, samen op het bankje zitten, geeft een belletje elke avond, kent Bets'),
          'Patrick van de Groenploeg, samen werken in het park, geeft een reden om op te staan, kost vroeg opstaan, kent Hans',
        ],
      },
    ],
  },
  {
    household: 'sterk',
    person: 'sterk-ans',
    by: 'w-samira',
    moments: [
      {
        on: -20,
        contacts: [
          of('sterk-henk', 'man Henk, samen de krant lezen, geeft al veertig jaar thuiskomen, kost slechte nachten'),
          of('sterk-sandra', 'dochter Sandra, samen bellen na het eten, geeft steun, kent Henk'),
          of('sterk-ria', 'Ria, samen wandelen, geeft even weg zijn, kent Henk'),
        ],
      },
    ],
  },
];

export const networkMaps: readonly ToldNetworkMap[] = [
  {
    household: 'maas',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -66,
        placed: [
          of('maas-vader', 'vader Jan, heel dichtbij, mensen om u heen'),
          of('maas-moeder', 'moeder Bets, heel dichtbij, mensen om u heen'),
          of('maas-hans', 'vriend Hans, bekenden, mensen om u heen'),
          'begeleider Patrick, dichtbij, uw dag',
          'Groenploeg, bekenden, uw dag',
          'huisarts Bakker, gezondheid',
          'bewindvoerder De Graaf, geld',
        ],
      },
      {
        on: -11,
        placed: [
          of('maas-vader', 'vader Jan, dichtbij, mensen om u heen'),
          of('maas-moeder', 'moeder Bets, heel dichtbij, mensen om u heen'),
          of('maas-hans', 'vriend Hans, heel dichtbij, mensen om u heen, belt elke avond'),
          'hond Bello, heel dichtbij, wonen',
          'begeleider Patrick, bekenden, uw dag',
          'Groenploeg, dichtbij, uw dag',
          'huisarts Bakker, gezondheid',
          'bewindvoerder De Graaf, geld',
          'buurvrouw Mieke, bekenden, wonen',
        ],
      },
    ],
  },
  {
    household: 'sterk',
    person: 'sterk-ans',
    by: 'w-samira',
    moments: [
      {
        on: -18,
        leftOut: ['finances'],
        placed: [
          of('sterk-henk', 'man Henk, heel dichtbij, mensen om u heen'),
          of('sterk-sandra', 'dochter Sandra, dichtbij, mensen om u heen'),
          of('sterk-noor', 'kleindochter Noor, dichtbij, mensen om u heen'),
          of('sterk-milan', 'kleinzoon Milan, dichtbij, mensen om u heen'),
          of('sterk-ria', 'Ria, dichtbij, uw dag, wandelt mee op dinsdag'),
          'huisarts Van Loon, gezondheid',
          'Thuiszorg, gezondheid',
        ],
      },
    ],
  },
];
