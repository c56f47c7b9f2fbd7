import type { Day } from './story-words.ts';

/**
 * One line as it would be typed at the table, and who was there when the household has them among its people. `@-37` is
 * the year so many years ago, `@m-90` the month of so many days ago.
 */
export type ToldEvent = string | { line: string; person: string };

export interface ToldLifeLine {
  household: string;
  /** Whose life it is. */
  person: string;
  by: string;
  /** Oldest first; what keeps its name from moment to moment is the same. */
  moments: { on: Day; events: ToldEvent[] }[];
}

const of = (person: string, line: string): ToldEvent => ({ line, person });

const richardBefore: ToldEvent[] = [
  '@-37 geboren aan de haven',
  '6-12 jaar: kleine klas bij meester Wim, mooi, hielp: hij gaf me het tuintje',
  of('maas-moeder', '19 jaar: opgenomen, heel zwaar, keerpunt, gezondheid, met Bets'),
  '@-12 eigen huis aan de Werfkade, mooi, wonen',
  'sinds @-9 werken in het groen, heel mooi, uw dag',
  of('maas-hans', 'Hans leren kennen op het bankje, mooi, met Hans Pool'),
];

export const lifeLines: readonly ToldLifeLine[] = [
  {
    // What went well when one thing changed at a time, and what came when everything changed at once.
    household: 'maas',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -70,
        events: [...richardBefore, '@-1 vijf maanden kwijt door andere pillen, heel zwaar, gezondheid'],
      },
      {
        on: -12,
        events: [
          ...richardBefore,
          '@-1 vijf maanden kwijt door andere pillen, heel zwaar, gezondheid, hielp: één ding tegelijk, en Hans die belt',
          of('maas-moeder', '@m-110 moeder kreeg een beroerte, zwaar, met Bets'),
          '@m-16 mijn stukje in de wijkkrant, mooi',
          'hoop: werken bij de tuinploeg, mooi, uw dag',
        ],
      },
    ],
  },
  {
    // No forms: five things, as he told them, and one that he hopes for.
    household: 'van-noord',
    person: 'van-noord-frans',
    by: 'w-jeroen',
    moments: [
      {
        on: -21,
        events: [
          '@-62 geboren',
          of('van-noord-harrie', '@-15 Harrie kwam, heel mooi, met Harrie'),
          'rond @-7 brand in het oude huis, heel zwaar, keerpunt, wonen',
          of('van-noord-harrie', '@-3 Harrie voor het laatst gezien, heel zwaar'),
          of('van-noord-bert', 'sinds @-1 Bert brengt melk en vraagt niks, best goed, met Bert'),
          of('van-noord-harrie', 'hoop: Harrie zien. Eén keer, heel mooi'),
        ],
      },
    ],
  },
];
