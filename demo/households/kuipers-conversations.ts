// What was said at the table of Dennis Kuipers.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const kuipersConversations: Telling['conversations'] = [
  {
    on: { day: -17, at: '10:00' },
    minutes: 60,
    place: 'Thuis, met de post op tafel',
    preparation: {
      on: { day: -19, at: '15:00' },
      by: 'w-samira',
      aim: 'Van schrik naar overzicht. Alle brieven op stapels.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Alle post, ook de dichte'],
      ask: ['Wat ging er mis, de maand dat het begon?'],
    },
    people: ['kuipers-dennis', 'kuipers-zus'],
    workers: ['w-samira'],
    fragments: scene(`
      kuipers-dennis [housing]: Ik heb die sleutel nog. Ik kijk er iedere ochtend naar.
      w-samira [finances]: Honderddertig euro. Daar hing uw huis aan. U hebt zelf gebeld met uw zus, dat was het moeilijkste.
      kuipers-zus [turning-point network]: Hij zei gewoon: Syl, ik heb je nodig. Dat had ik in jaren niet gehoord.
      kuipers-dennis [worry finances #kuipers-post]: Na mijn ontslag werd de post een beest. Elke dag kwam hij terug.
      kuipers-dennis [worry day #kuipers-ritme]: ’s Avonds voelde ik me wakker. Dan ging ik lopen. Niemand weet dat.
      w-samira [strength day]: Lopen, elke avond. Dan bent u iemand met ritme, alleen op het verkeerde moment.
      kuipers-dennis [ambition day #kuipers-werk]: Ik wil weer werken. Ik was meester op de heftruck. Ik kan blind stapelen.
      kuipers-zus [resource network @kuipers-zus]: Elke vrijdag post openmaken, bij mij. Dan eet je ook nog wat, Den.
      kuipers-dennis [agreement finances]: Goed. Vrijdag. En het geld betaal ik terug, in drie keer. Aan jou, niet aan haar.
    `),
    report: {
      status: 'agreed',
      on: { day: -16 },
      by: 'w-samira',
      agreedBy: ['kuipers-dennis'],
      sections: [
        { area: 'finances', text: 'Elke vrijdag maakt u post open bij Sylvia. U betaalt haar terug.' },
        { area: 'housing', text: 'De ontruiming is tegengehouden. U wilt dit nooit meer.' },
        { area: 'day', text: 'U wilt terug naar het werk op de heftruck.' },
        { area: 'network', text: 'Uw zus helpt. Zonder haar was het niet gelukt.' },
      ],
    },
  },
];
