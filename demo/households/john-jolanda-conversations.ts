// What was said at the table of John Veen en Jolanda Smeets.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const johnJolandaConversations: Telling['conversations'] = [
  {
    on: { day: -28, at: '15:00' },
    minutes: 45,
    place: 'Bij zijn ouders, aan de keukentafel',
    preparation: {
      on: { day: -30, at: '12:00' },
      by: 'w-merel',
      aim: 'Horen wat zij allebei willen, apart van elkaar.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Alle brieven, in een tas'],
      ask: ['Wat moet je kind later over dit huis kunnen zeggen?'],
    },
    people: ['jj-john', 'jj-jolanda', 'jj-moeder'],
    workers: ['w-merel'],
    fragments: scene(`
      jj-john [request housing #jj-huis]: Wij willen een huis. Voor de baby. En dat pa en ma weer rust hebben.
      jj-jolanda [housing]: Ik ga niet praten. Jij praat maar.
      jj-moeder [worry network]: Twee koelkasten, één wc en iedereen moe. Zo gaat het niet lang goed.
      jj-jolanda [worry network #jj-bang]: Ze willen gewoon meekijken. En dan zeggen ze dat ik het niet kan. En dan pakken ze hem.
      w-merel [network]: Niemand heeft gezegd dat jij het niet kunt. Ik ook niet. Ik vroeg wat jij wilt.
      jj-john [strength day]: Ik kan metselen. En gips. Ik heb de hele badkamer van mijn oom gedaan.
      jj-john [worry finances #jj-tas]: In die tas zitten de brieven. Ik tel ze niet meer. Ik leg ze erbij.
      jj-moeder [resource network @jj-moeder]: Ik pas op, twee middagen. Maar dan wel als oma en niet als politie.
      jj-jolanda [turning-point housing #jj-deur]: Ik wil een voordeur. Met een bel. Waar mijn naam op staat. Dat is alles.
      w-merel [agreement housing]: Dan schrijven we die zin bovenaan. De rest komt daarna.
    `),
    report: {
      status: 'agreed-with-remark',
      on: { day: -26 },
      by: 'w-merel',
      agreedBy: ['jj-john'],
      remark: { person: 'jj-jolanda', text: 'Alleen het stukje over de voordeur klopt.' },
      sections: [
        { area: 'housing', text: 'Jullie willen een eigen huis. Jolanda wil een voordeur met haar naam.' },
        { area: 'finances', text: 'Er is een tas met brieven. Niemand weet hoeveel het is.' },
        { area: 'network', text: 'Zijn moeder wil twee middagen oppassen.' },
      ],
    },
  },
  {
    on: { day: -10, at: '15:00' },
    minutes: 55,
    place: 'Wijkpunt De Wiek, Monique is mee',
    preparation: {
      on: { day: -14, at: '09:00' },
      by: 'w-merel',
      aim: 'Jolanda komt met wie zij wil. Kiezen waar we beginnen.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['De tas'],
      ask: ['Wat wil je zelf doen?'],
    },
    people: ['jj-john', 'jj-jolanda', 'jj-mo'],
    workers: ['w-merel'],
    fragments: scene(`
      jj-mo [strength network]: Jo kan meer dan jullie denken. Op de versafdeling deed zij de hele bestelling. Uit haar hoofd.
      jj-jolanda [strength day]: Klopt. Tot die chef begon.
      w-merel [day]: Toen Monique dat vertelde, schoof Jolanda haar stoel naar de tafel.
      jj-jolanda [ambition health #jj-controle]: Ik ga naar Noa als Mo meegaat. Niet als er iemand van een team mee moet.
      jj-mo [agreement health]: Dinsdag tien uur, ik rij. Daarna patat.
      jj-john [strength finances]: Ik heb de tas leeggemaakt op het bed. Het zijn zevenenveertig brieven. Van elf verschillende.
      w-merel [finances]: Elf schuldeisers is boven onze eigen grens. Ik zeg eerlijk dat daar het Geldloket bij hoort.
      jj-jolanda [need finances]: Maar dan wel met dezelfde die komt. Niet elke keer een ander hoofd.
      jj-john [ambition day #jj-bouw]: Mijn oom zegt dat ik een week mag meelopen. Als het klikt, mag ik blijven.
      jj-jolanda [agreement housing]: Ik schrijf ons in. Ik wil zelf die naam intypen.
    `),
    report: {
      status: 'agreed',
      on: { day: -9 },
      by: 'w-merel',
      agreedBy: ['jj-john', 'jj-jolanda'],
      sections: [
        { area: 'health', text: 'Jolanda gaat naar de verloskundige, met Monique.' },
        { area: 'finances', text: 'Er zijn elf schuldeisers. Het Geldloket helpt, met één vaste persoon.' },
        { area: 'housing', text: 'Jolanda schrijft jullie in voor een huis.' },
        { area: 'day', text: 'John loopt een week mee met zijn oom.' },
      ],
    },
  },
];
