// What was said at the table of Johan en Marieke de Ruiter.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const deRuiterConversations: Telling['conversations'] = [
  {
    on: { day: -58, at: '10:00' },
    minutes: 65,
    place: 'Thuis, aan de keukentafel met treinen eromheen',
    preparation: {
      on: { day: -61, at: '14:00' },
      by: 'w-david',
      aim: 'Moeder horen, en Jaap er gewoon bij laten zijn.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['De brieven van school, op volgorde'],
      ask: ['Welk deel van de week gaat wél goed?'],
    },
    people: ['ruiter-marieke', 'ruiter-jaap', 'ruiter-isa', 'ruiter-oma'],
    workers: ['w-david'],
    fragments: scene(`
      ruiter-marieke [request day #ruiter-school]: Ik wil dat Jaap ergens heen kan. Elke dag, gewoon heen en weer terug.
      ruiter-jaap [worry day]: Niet op de school met de bel. Die bel doet pijn.
      ruiter-marieke [worry finances #ruiter-regel]: De ene school zegt: hij is te rustig voor ons. De andere zegt: hij is te slim voor ons. Alsof ze om hem loten.
      w-david [worry day]: Jaap liet me een hele trein zien. Elke wagon had een naam. De laatste heette Isa.
      ruiter-isa [network]: Mama, mag ik op schoot? Nu?
      w-david [worry network #ruiter-isa]: Isa vroeg het drie keer. De derde keer heel zacht.
      ruiter-oma [resource network @ruiter-oma #ruiter-oma]: Op woensdag haal ik haar op. Dan gaan we naar de geiten. Dat heeft ze nodig.
      ruiter-marieke [network-person network @ruiter-johan]: Johan zit nu in Polen. Als hij thuiskomt, slaapt hij twee dagen en dan is hij weer weg.
      ruiter-marieke [turning-point health]: Vorig jaar wisten we eindelijk wat Jaap had. Ik dacht: nu komt het goed. Toen ging de school dicht.
      ruiter-marieke [strength day]: Met de klok kan hij wel. Ik zet een wekker van twintig minuten en dan speelt hij.
      w-david [agreement day]: We maken één kaart van de week, met plaatjes. Drie mensen werken er met hem. Nu ieder voor zich.
      ruiter-marieke [need health]: En ik wil één ochtend. Eén. Dat ik naar de tandarts kan zonder te rekenen.
    `),
    report: {
      status: 'agreed',
      on: { day: -56 },
      by: 'w-david',
      agreedBy: ['ruiter-marieke'],
      sections: [
        { area: 'day', text: 'Jaap zoekt een plek waar het stil is. Met een wekker gaat het goed.' },
        { area: 'network', text: 'Isa vraagt om aandacht. Oma neemt haar op woensdag mee.' },
        { area: 'health', text: 'U bent moe en wilt één ochtend voor uzelf.' },
      ],
    },
  },
  {
    on: { day: -26, at: '16:30' },
    minutes: 60,
    place: 'Thuis, met Johan erbij op een zaterdag',
    preparation: {
      on: { day: -29, at: '19:00' },
      by: 'w-david',
      aim: 'Vader erbij. Hij is twee dagen thuis.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['De weekkaart'],
      ask: ['Wat doet Johan al, zonder dat iemand het ziet?'],
    },
    people: ['ruiter-johan', 'ruiter-marieke', 'ruiter-jaap'],
    workers: ['w-david'],
    fragments: scene(`
      ruiter-johan [worry network]: Ik rijd zesduizend kilometer. En als ik hier ben, weet ik niet wat ik moet doen.
      ruiter-jaap [strength day]: Papa kan de trein maken. Met lijm. Hij heeft er veertien.
      w-david [turning-point network]: Johan schrok toen Jaap dat zei. Ik zag het en hij zag dat ik het zag.
      ruiter-johan [resource network @ruiter-johan #ruiter-zondag]: Dan maak ik zondag een trein. Eén uur. Aan de telefoon kan ik ook, als ik in de wagen sta.
      ruiter-marieke [need network]: Dat uur is voor Jaap. Dan heb ik een uur met Isa.
      ruiter-johan [worry network #ruiter-praten]: Ik weet niet hoe dat moet, zo’n gesprek voeren. Ik ben chauffeur.
      w-david [strength network]: U praat er nu over. Met hem erbij. Dat is het begin al.
      ruiter-jaap [ambition day #ruiter-treinen]: Naar de trein-klas. Waar ze van die rails hebben. En dat niemand schreeuwt.
      ruiter-marieke [turning-point day]: Er is een plek. Twee ochtenden. Ze hebben rails. Ik durf bijna niet te hopen.
      w-david [agreement day]: Ik regel dat iedereen die met Jaap werkt, op dezelfde dag bij ons zit. Niemand werkt meer met een eigen plan.
    `),
    report: {
      status: 'shown',
      on: { day: -24 },
      by: 'w-david',
      sections: [
        { area: 'network', text: 'Johan bouwt op zondag treinen met Jaap. Marieke heeft dan tijd voor Isa.' },
        { area: 'day', text: 'Er is een plek op de trein-klas. Twee ochtenden per week.' },
      ],
    },
  },
  {
    on: { day: -12, at: '10:00' },
    minutes: 70,
    place: 'Wijkpunt De Wiek, met de drie partijen',
    people: ['ruiter-marieke', 'ruiter-oma'],
    workers: ['w-david', 'w-merel'],
    helpers: ['ruiter-h-gezin', 'ruiter-h-leerplicht', 'ruiter-h-ggz'],
    fragments: scene(`
      ruiter-marieke [need day]: Ik wil dat ik nog maar één brief krijg. Niet drie.
      w-david [worry day]: Er lagen drie plannen op tafel. Jaap had in alle drie de hoofdrol en hij was er niet bij.
      ruiter-marieke [strength network]: Isa gaat nu op woensdag naar oma. En ze praat, hoor. Ze praat weer.
      ruiter-oma [network @ruiter-oma]: Ze heeft een naam voor elke geit. Vraag haar maar.
      w-merel [resource day]: De trein-klas kan per week een dag erbij, als hij rustig begint.
      ruiter-marieke [worry finances #ruiter-vervoer]: Maar het vervoer erheen vergoeden ze niet. Want het is “geen school”.
      w-david [agreement day]: We maken één plan. Ik ben het adres. Wie iets wil, belt mij en niet haar.
      ruiter-marieke [turning-point network]: Dat is de eerste keer dat iemand dat zegt.
    `),
    report: {
      status: 'agreed',
      on: { day: -10 },
      by: 'w-david',
      agreedBy: ['ruiter-marieke'],
      sections: [
        { area: 'day', text: 'Eén plan voor Jaap. Begin met twee ochtenden trein-klas.' },
        { area: 'finances', text: 'Het vervoer naar de trein-klas wordt niet vergoed.' },
      ],
    },
  },
];
