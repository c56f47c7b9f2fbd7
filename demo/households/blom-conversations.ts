// What was said at the table of Corrie en Gerard Blom.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const blomConversations: Telling['conversations'] = [
  {
    on: { day: -141, at: '13:00' },
    minutes: 70,
    place: 'Thuis, in de serre',
    preparation: {
      on: { day: -146, at: '11:00' },
      by: 'w-hanneke',
      aim: 'Horen wat goed gaat en wat niet. Ook waar mevrouw niet aan wil.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Niets, alleen koffie'],
      ask: ['Waar droomde u vroeger van op een vrije middag?'],
    },
    people: ['blom-corrie', 'blom-gerard'],
    workers: ['w-hanneke'],
    fragments: scene(`
      blom-corrie [request network #blom-niet-weg]: De dokter zegt dagopvang. Ik zeg: nee. Nog niet. Wij zijn daar niet aan toe.
      blom-gerard [day]: Wie gaat er weg? Ik ga nergens heen, hoor.
      blom-corrie [agreement network]: We hebben het elkaar beloofd, op onze trouwdag. Zo lang het kan blijven we samen.
      w-hanneke [network /domestic-relations]: Als zij praat, houdt hij haar hand vast. Zij merkt het niet eens meer.
      blom-corrie [strength health]: Ik weet precies hoe ik hem rustig krijg. Muziek aan, en dan samen de aardappels schillen.
      blom-corrie [worry health #blom-nacht]: ’s Nachts zoekt hij zijn moeder. Dan sta ik op. Vier keer, vijf keer.
      w-hanneke [worry health]: Mevrouw viel even stil en veegde iets van de tafel wat er niet lag.
      blom-corrie [ambition day #blom-middag]: Eén middag. Niet meer. Gewoon de stad in, of zwemmen, zonder op de klok te kijken.
      blom-gerard [strength day]: Lopen, dat kan ik. Ik loop iedereen eruit.
      blom-corrie [network-person network @blom-tiny]: Tiny kan zo goed met hem. Die plaagt hem, en dan plaagt hij terug.
      blom-corrie [resource network @blom-tiny #blom-tiny]: Als ik één iemand zou durven vragen, dan haar.
      w-hanneke [agreement network]: U vraagt Tiny zelf. Ik bel over een week hoe het ging.
    `),
    report: {
      status: 'agreed',
      on: { day: -139 },
      by: 'w-hanneke',
      agreedBy: ['blom-corrie'],
      sections: [
        { area: 'network', text: 'U wilt zelf voor Gerard blijven zorgen. U vraagt Tiny voor een middag.' },
        { area: 'health', text: 'De nachten zijn zwaar. Overdag weet u hem rustig te krijgen.' },
        { area: 'day', text: 'U wilt één middag per week voor uzelf.' },
      ],
    },
  },
  {
    on: { day: -104, at: '10:30' },
    minutes: 50,
    place: 'Thuis, aan de keukentafel',
    preparation: {
      on: { day: -106, at: '09:00' },
      by: 'w-hanneke',
      aim: 'Opnieuw kijken: Tiny is ziek geworden.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: [],
      ask: ['Wat deed die vrije middag met u?'],
    },
    people: ['blom-corrie', 'blom-tiny'],
    workers: ['w-hanneke'],
    fragments: scene(`
      blom-corrie [turning-point network]: Vijf weken heeft Tiny het gedaan. Ik heb gezwommen! Nu ligt ze plat met haar rug.
      blom-tiny [worry network]: Ik vind het vreselijk, maar ik kan niet eens mijn eigen sokken aan.
      blom-corrie [need day #blom-gat]: Ik merk nu pas hoe hard ik die middag nodig had.
      blom-tiny [resource network]: Gerard wil lopen, Cor. Je moet iemand hebben die met hem loopt, niet iemand die op hem zit te letten.
      w-hanneke [resource network]: Er is een vrijwilliger, Piet. Oud-gids, stevige wandelaar, net zijn eigen broer verloren.
      blom-corrie [worry network]: Een vreemde man… Als Gerard maar niet denkt dat hij wordt opgehaald.
      blom-corrie [agreement network]: Goed. Eerst koffie met zijn drieën. En als het niet klikt, zegt niemand sorry.
      w-hanneke [strength network]: U vraagt nu zelf om hulp. In het eerste gesprek kon dat nog niet.
      blom-corrie [ambition health]: Als ik dit vol kan houden, dan hoeft die dagopvang voorlopig niet.
    `),
    report: {
      status: 'agreed-with-remark',
      on: { day: -102 },
      by: 'w-hanneke',
      agreedBy: ['blom-corrie'],
      remark: { person: 'blom-corrie', text: 'Dagopvang is niet “nooit”. Het is “nu niet”. Zet dat er zo in.' },
      sections: [
        { area: 'network', text: 'Tiny kan niet meer. We proberen Piet, een vrijwilliger die graag loopt.' },
        { area: 'day', text: 'De vrije middag helpt u om het vol te houden.' },
        { area: 'health', text: 'Dagopvang: nu niet.' },
      ],
    },
  },
  {
    on: { day: -6, at: '13:30' },
    minutes: 45,
    place: 'Thuis, in de tuin',
    people: ['blom-corrie', 'blom-gerard', 'blom-piet'],
    workers: ['w-hanneke'],
    fragments: scene(`
      blom-gerard [strength day]: Piet en ik zijn tot de sluis geweest. Hij kan mij net bijhouden.
      blom-piet [turning-point network]: Ik dacht dat ik iets kwam brengen. Ik haal hier net zo veel.
      blom-corrie [strength network]: Als zij weglopen zwaai ik, en dan dans ik door de gang. Echt.
      blom-corrie [worry health]: De nachten blijven. Daar wil ik nog eens over praten, met de dokter.
      w-hanneke [health]: U ziet er uitgeruster uit dan in het begin. Dat zei de huisarts gisteren ook.
      blom-piet [agreement network]: Donderdag blijft donderdag. En als ik ziek ben, bel ik de avond ervoor.
      blom-corrie [agreement health]: Over een maand bel jij. Daarna bel ik wel, als het moet.
    `),
    report: {
      status: 'shown',
      on: { day: -5 },
      by: 'w-hanneke',
      sections: [
        { area: 'network', text: 'Piet loopt elke donderdag met Gerard. Dat is fijn voor drie mensen.' },
        { area: 'health', text: 'De nachten bespreekt u met de huisarts.' },
      ],
    },
  },
];
