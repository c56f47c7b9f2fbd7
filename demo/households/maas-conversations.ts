// What was said at the table of Richard Maas.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const maasConversations: Telling['conversations'] = [
  {
    on: { day: -70, at: '15:00' },
    minutes: 55,
    place: 'Thuis, in de keuken',
    preparation: {
      on: { day: -73, at: '11:00' },
      by: 'w-jeroen',
      aim: 'Praten over het groen en over thuis. Niets veranderen.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Uw weekrooster'],
      ask: ['Wat mag absoluut niet veranderen?'],
    },
    people: ['maas-richard'],
    workers: ['w-jeroen'],
    helpers: ['maas-h-begeleider'],
    fragments: scene(`
      maas-richard [worry day #maas-groen]: Over een half jaar is het groen afgelopen. Dat staat op papier. Maar niemand zegt wat er dan komt.
      maas-richard [strength day]: Ik snoei de haag van het zorgcentrum. Je ziet geen enkel takje uitsteken. Dat is een kunst.
      w-jeroen [worry health]: Je hand trilde toen je over de sluiting praatte. De rest van de tijd niet.
      maas-richard [need housing #maas-huis]: Mijn moeder maakte hier schoon. Nu niet meer. Ik zie het zelf ook, hoor. Ik schaam me dood.
      maas-richard [housing]: Maar geen vreemde in mijn huis. Die legt alles ergens anders neer.
      w-jeroen [strength housing]: Een vreemde niet. En als het een lijstje is in plaats van een mens?
      maas-richard [turning-point health #maas-terugval]: Vorig jaar deden ze iets met mijn pillen. Ik was vijf maanden kwijt. Vijf.
      maas-richard [network-person network @maas-hans]: Met Hans dronk ik koffie op de bank in het centrum. Nu staat daar een rij computers.
      maas-richard [ambition day #maas-schrijven]: Op donderdag schrijf ik. Ze vroegen of ik een stukje wil maken voor de wijkkrant.
      w-jeroen [ambition day]: Toen je over schrijven begon, ging je rechtop zitten.
      maas-richard [agreement day]: Eerst het huis. Dan het groen. Niet andersom, want dan wordt het te veel.
    `),
    report: {
      status: 'agreed',
      on: { day: -68 },
      by: 'w-jeroen',
      agreedBy: ['maas-richard'],
      sections: [
        {
          area: 'day',
          text: 'Over een half jaar stopt het groen. Je wilt buiten blijven werken en je schrijft graag.',
        },
        { area: 'housing', text: 'Het huis wordt te veel. Je wilt geen vreemde binnen, wel een lijstje.' },
        { area: 'health', text: 'Vorig jaar ben je vijf maanden kwijt geweest. Dat mag niet weer.' },
        { area: 'network', text: 'De plek waar je met Hans zat, is weg.' },
      ],
    },
  },
  {
    on: { day: -12, at: '15:00' },
    minutes: 60,
    place: 'Het bankje bij het zorgcentrum, daarna thuis',
    preparation: {
      on: { day: -14, at: '13:00' },
      by: 'w-jeroen',
      aim: 'Kijken naar de klussenlijst en naar het groen.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['De klussenlijst'],
      ask: ['Wat ging er beter dan je dacht?'],
    },
    people: ['maas-richard', 'maas-hans'],
    workers: ['w-jeroen'],
    fragments: scene(`
      maas-richard [strength housing #maas-lijst]: Kijk. Elke dag één ding. Maandag de wc. Ik heb nog nooit zo’n schone wc gehad.
      w-jeroen [strength housing]: Drie weken alle vakjes vol. Dat is geen geluk, dat is jouw lijst.
      maas-hans [resource network @maas-hans #maas-bank]: We zitten nu hier, buiten. De hond vindt het beter dan die computers.
      maas-richard [day]: Ik had een stukje geschreven. Over de hagen. Ze hebben het afgedrukt. Met mijn naam erbij.
      maas-hans [strength day]: Mijn zus woont in Wilgendrecht-Oost en heeft het uitgeknipt.
      maas-richard [worry day]: En nu vraagt de begeleider of ik wil meekoken op donderdag. Het is net een week rustig.
      w-jeroen [worry health]: Bij “meekoken” ging je weer zachter praten. Ik heb het opgeschreven zodat niemand dat vergeet.
      maas-richard [need health #maas-rust]: Zeg ze dat. Eén ding. Als er iets bij komt, moet er iets af.
      maas-hans [resource network]: Ik bel hem ’s avonds om half zeven. Dat doen we al een hele tijd.
      maas-richard [ambition day #maas-werf]: Op de Werfkade is een tuinploeg. Ik wil wel een keer kijken. Maar pas als de kookcursus níet doorgaat.
      maas-richard [agreement day]: Jij belt de Werf. Ik hang de lijst op voor de volgende maand.
    `),
    report: {
      status: 'shown',
      on: { day: -10 },
      by: 'w-jeroen',
      sections: [
        { area: 'housing', text: 'De klussenlijst werkt. Elke dag één ding.' },
        { area: 'day', text: 'Je stukje over hagen is afgedrukt. Je wilt een keer kijken bij de tuinploeg.' },
        { area: 'health', text: 'Eén verandering tegelijk. Dat staat nu op papier.' },
        { area: 'network', text: 'Hans belt elke avond om half zeven.' },
      ],
    },
  },
];
