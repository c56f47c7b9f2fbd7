// What was said at the table of Mieke van Rooijen en de kinderen.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const miekeConversations: Telling['conversations'] = [
  {
    on: { day: -33, at: '19:30' },
    minutes: 70,
    place: 'Thuis, nadat de jongens weg waren',
    preparation: {
      on: { day: -36, at: '09:00' },
      by: 'w-david',
      aim: 'Niet praten over wat er moet, maar over wat er nu is.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Niets'],
      ask: ['Wanneer was het hier voor het laatst stil?'],
    },
    people: ['mieke-mieke'],
    workers: ['w-david'],
    fragments: scene(`
      mieke-mieke [request day #mieke-begin]: Ik wil weer eens iets leuks doen. Maar ik weet niet waar ik moet beginnen.
      w-david [housing]: In de gang telde ik elf paar schoenen. U woont hier met zijn vieren.
      mieke-mieke [worry housing #mieke-rust]: Er zitten hier soms acht jongens. Ik kom dan binnen met mijn boodschappen. Ik zeg niks.
      mieke-mieke [strength day]: Ik ben nog nooit te laat gekomen op mijn werk. Twaalf jaar.
      w-david [strength day]: Twaalf jaar, met drie kinderen alleen. Daar mag u trots op zijn.
      mieke-mieke [worry finances #mieke-werk]: Mijn loon is laag. De jongens betalen mee, anders redden we het niet. Maar stoppen wil ik niet. Ik moet wat doen.
      mieke-mieke [turning-point network]: In de kerk waren we met zijn allen. Na de scheiding waren we met niemand.
      mieke-mieke [network-person network @mieke-zus]: Mijn zus komt soms schoonmaken. Fijn. En ook niet fijn. Zij vindt dan ook meteen van alles.
      w-david [need network]: U noemde twee mensen. De tweede was uw zus. Toen zei u lang niets.
      mieke-mieke [need network #mieke-alleen]: Ik heb niemand die ik bel. Gewoon, om te zeggen dat de soep gelukt is.
      mieke-mieke [agreement housing]: Ik zeg deze week één keer wat ik wil. Aan de jongens. Meer durf ik niet te beloven.
    `),
    report: {
      status: 'agreed',
      on: { day: -31 },
      by: 'w-david',
      agreedBy: ['mieke-mieke'],
      sections: [
        { area: 'housing', text: 'Het is vaak vol thuis. U wilt rust, en weet nog niet hoe u dat zegt.' },
        { area: 'finances', text: 'Het loon is laag. De jongens betalen mee.' },
        { area: 'network', text: 'Uw zus helpt. U mist iemand om gewoon te bellen.' },
        { area: 'day', text: 'U werkt hard. U wilt iets leuks erbij.' },
      ],
    },
  },
  {
    on: { day: -6, at: '19:00' },
    minutes: 60,
    place: 'Thuis, met zus en de twee zoons',
    preparation: {
      on: { day: -9, at: '16:00' },
      by: 'w-david',
      aim: 'Mieke zegt zelf wat ze wil. Wij letten op het tempo.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Een rustige stoel voor Mieke'],
      ask: ['Wat hebt u nodig van iedereen hier?'],
    },
    people: ['mieke-mieke', 'mieke-peter', 'mieke-thomas', 'mieke-zus'],
    workers: ['w-david'],
    fragments: scene(`
      mieke-mieke [strength housing #mieke-avond]: Op dinsdag is het hier stil. Dat wil ik. Ik zeg het maar gewoon.
      mieke-peter [agreement housing]: Dinsdag? Prima. Dan gaan we naar Karim. Waarom heb je dat nooit gezegd, mam?
      mieke-mieke [turning-point housing]: Omdat ik dacht dat jullie dan niet meer zouden komen.
      mieke-thomas [day]: Ik vind het ook chill als het dinsdag rustig is. Ik kan dan gewoon gamen.
      mieke-zus [worry network]: Ik kom hier om te helpen. Misschien ben ik te veel van de sokken vouwen en te weinig van het luisteren.
      mieke-mieke [resource network @mieke-zus #mieke-zus]: Als jij dinsdag komt, maken we niks schoon. We eten soep. Klaar.
      mieke-zus [agreement network]: Soep. Geen dweil. Ik beloof het.
      w-david [strength network]: Toen u dat zei, ging de hele tafel een beetje lachen.
      mieke-mieke [ambition day #mieke-koor]: En ik heb gezien dat er op maandag een koor is. Daar wil ik één keer gaan staan. Achteraan.
      mieke-peter [resource day]: Ik breng je wel, mam. De auto moet toch warm draaien.
      mieke-mieke [worry health]: Ik blijf moe, David. Maar dit is een ander soort moe.
    `),
    report: {
      status: 'agreed',
      on: { day: -5 },
      by: 'w-david',
      agreedBy: ['mieke-mieke', 'mieke-zus'],
      sections: [
        { area: 'housing', text: 'Op dinsdag is het stil in huis. De jongens zijn dan bij Karim.' },
        { area: 'network', text: 'Op dinsdag eet u soep met uw zus, zonder dweil.' },
        { area: 'day', text: 'U gaat één keer kijken bij het koor. Peter brengt u.' },
      ],
    },
  },
];
