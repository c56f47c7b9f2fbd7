// What was said at the table of Johan Wiersma.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const wiersmaConversations: Telling['conversations'] = [
  {
    on: { day: -26, at: '17:30' },
    minutes: 45,
    place: 'Thuis, na het koken',
    preparation: {
      on: { day: -29, at: '10:00' },
      by: 'w-merel',
      aim: 'Kennismaken. We praten niet over nieuw werk.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Het weekschema van de muur'],
      ask: ['Welke dag is de beste dag? Waarom?'],
    },
    people: ['wiersma-johan', 'wiersma-moeder'],
    workers: ['w-merel'],
    helpers: ['wiersma-h-begeleider'],
    fragments: scene(`
      wiersma-johan [day]: Half acht op. Tien over acht weg. Twintig minuten lopen. Half negen beginnen.
      wiersma-johan [strength day]: Ik ruim het gereedschap op. Elke schroef in het goede bakje. Niemand kan dat zo.
      w-merel [strength day]: In je keukenla ligt alles op maat. Dat zag ik toen we de kopjes zochten.
      wiersma-moeder [worry day #wiersma-sluit]: En over drie maanden is het dicht, Johan. Dat weet je.
      wiersma-johan [worry health /mental-health]: (schudt zijn hoofd, wappert met zijn handen) Niet zeggen. Niet zeggen.
      w-merel [health]: Bij het woord “dicht” ging zijn adem hoog zitten. We zijn samen even uit het raam gaan kijken.
      wiersma-johan [network-person network @wiersma-anton]: Anton zegt elke dag: “Daar is de baas.” Dat ben ik dan. (lacht)
      wiersma-moeder [worry network #wiersma-later]: Ik ben zeventig. Wie doet dit straks, als ik er niet meer ben?
      wiersma-johan [need day]: Ik wil niet zoeken. Ik wil dat iemand zegt: hier is het, en dan is het daar.
      w-merel [agreement day]: Ik maak een kaart van de week, met wat er blijft. Alleen dat. Verder niks.
    `),
    report: {
      status: 'agreed',
      on: { day: -24 },
      by: 'w-merel',
      agreedBy: ['wiersma-johan', 'wiersma-moeder'],
      sections: [
        { area: 'day', text: 'Je dag heeft vaste tijden. Dat is belangrijk.' },
        { area: 'network', text: 'Anton is belangrijk. Moeder maakt zich zorgen over later.' },
        { area: 'health', text: 'Als het over de sluiting gaat, word je bang.' },
      ],
    },
  },
  {
    on: { day: -9, at: '17:30' },
    minutes: 45,
    place: 'Thuis, na het koken',
    preparation: {
      on: { day: -12, at: '16:00' },
      by: 'w-merel',
      aim: 'Eén keuze maken: kijken op één plek.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['De kaart van de week'],
      ask: ['Wat moet er op de nieuwe plek ook zo zijn?'],
    },
    people: ['wiersma-johan', 'wiersma-moeder'],
    workers: ['w-merel'],
    fragments: scene(`
      wiersma-johan [strength day]: Ik heb de kaart op de deur gehangen. Naast de andere kaart. Recht.
      w-merel [day]: Er is een werkplaats op de Werfkade. Ook hout. Ook half negen. Dertig minuten lopen.
      wiersma-johan [worry day]: Dertig is niet twintig.
      wiersma-moeder [resource network]: Ik loop de eerste week met je mee. Net als vroeger, naar school.
      wiersma-johan [day]: Is er daar een bakje voor schroeven?
      w-merel [day]: Dat weet ik niet. Dat gaan we kijken. En als het er niet is, mag jij het maken.
      wiersma-johan [ambition day #wiersma-bakjes]: Als ik het bakje mag maken, dan ga ik kijken.
      wiersma-moeder [turning-point day]: Hij zei “kijken”. Dat heb ik nog nooit gehoord.
      wiersma-johan [request day]: Maar Anton moet het zelf zeggen. Dat het dicht gaat. Niet jullie.
      w-merel [agreement day]: Ik vraag Anton of hij het zelf vertelt. Op een dinsdag, na het eten.
      wiersma-moeder [need network #wiersma-mentor]: En voor later… ik wil weten wie er dan naast hem staat.
    `),
    report: {
      status: 'agreed',
      on: { day: -8 },
      by: 'w-merel',
      agreedBy: ['wiersma-johan'],
      sections: [
        { area: 'day', text: 'Je gaat kijken op de Werfkade. Als je een bakje mag maken.' },
        { area: 'network', text: 'Moeder wil weten wie er later naast je staat.' },
      ],
    },
  },
];
