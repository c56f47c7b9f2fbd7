import type { Day } from './story-words.ts';

/** One line as it would be typed at the table, and who it is when the household has them among its people. */
export type ToldFigure = string | { line: string; person: string };

export interface ToldEcogram {
  household: string;
  /** Who stands in the middle. */
  person: string;
  by: string;
  /** Oldest first; who keeps their name from moment to moment is the same. */
  moments: { on: Day; figures: ToldFigure[] }[];
}

const of = (person: string, line: string): ToldFigure => ({ line, person });

export const ecograms: readonly ToldEcogram[] = [
  {
    // What an afternoon of air a week did: friends are back, and help stands further away.
    household: 'blom',
    person: 'blom-corrie',
    by: 'w-hanneke',
    moments: [
      {
        on: -140,
        figures: [
          of('blom-gerard', 'man Gerard, gespannen, heel dichtbij, geeft E M G'),
          of('blom-ellen', 'dochter Ellen, sterk, dichtbij, E'),
          of('blom-tiny', 'vriendin Tiny, dun, bekenden'),
          'Leesclub, verbroken, ver weg',
          'huisarts Van Loon, dun, A',
          'Thuiszorg, dun, werk, M',
          'Dagopvang, gespannen, werk, A',
        ],
      },
      {
        on: -30,
        figures: [
          of('blom-gerard', 'man Gerard, sterk, heel dichtbij, G, geeft E M G'),
          of('blom-ellen', 'dochter Ellen, sterk, dichtbij, E A'),
          of('blom-tiny', 'vriendin Tiny, sterk, heel dichtbij, E G, geeft G'),
          of('blom-piet', 'vrijwilliger Piet, sterk, dichtbij, M G'),
          'Leesclub, dun, dichtbij, G, geeft G',
          'huisarts Van Loon, dun, A',
          'Dagopvang, sterk, werk, M',
        ],
      },
    ],
  },
  {
    household: 'maas',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -70,
        figures: [
          of('maas-vader', 'vader Jan, sterk, heel dichtbij, E M'),
          of('maas-moeder', 'moeder Bets, sterk, heel dichtbij, E G, geeft G'),
          of('maas-hans', 'vriend Hans, dun, dichtbij, G'),
          'Groenploeg, sterk, dichtbij, G, geeft M',
          'begeleider Patrick, sterk, A E',
        ],
      },
      {
        on: -14,
        figures: [
          of('maas-vader', 'vader Jan, dun, dichtbij, M, geeft E'),
          of('maas-moeder', 'moeder Bets, sterk, heel dichtbij, geeft E G'),
          of('maas-hans', 'vriend Hans, sterk, heel dichtbij, E G, geeft G'),
          'hond Bello, sterk, heel dichtbij, G',
          'Groenploeg, sterk, dichtbij, G, geeft M',
          'begeleider Patrick, sterk, A E',
        ],
      },
    ],
  },
  {
    household: 'de-wit',
    person: 'dewit-martijn',
    by: 'w-merel',
    moments: [
      {
        on: -414,
        figures: [
          of('dewit-fleur', 'dochter Fleur, sterk, heel dichtbij, E G, geeft E M'),
          of('dewit-bram', 'zoon Bram, sterk, heel dichtbij, E G, geeft E M'),
          of('dewit-els', 'buurvrouw Els, sterk, dichtbij, M G'),
          'School, dun, werk, A',
          'Thuiszorg, dun, werk, M',
          'Revalidatie, sterk, werk, M A',
        ],
      },
      {
        on: -250,
        figures: [
          of('dewit-fleur', 'dochter Fleur, sterk, heel dichtbij, E G, geeft E M'),
          of('dewit-bram', 'zoon Bram, sterk, heel dichtbij, E G, geeft E M'),
          of('dewit-els', 'buurvrouw Els, sterk, heel dichtbij, G, geeft M G'),
          'School, dun, werk, A',
          'Collega’s, sterk, dichtbij, G, geeft G',
        ],
      },
    ],
  },
];
