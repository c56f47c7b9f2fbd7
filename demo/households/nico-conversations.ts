// What was said at the table of Nico Brand.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const nicoConversations: Telling['conversations'] = [
  {
    on: { day: -86, at: '10:30' },
    minutes: 65,
    place: 'Thuis, in de tuin',
    preparation: {
      on: { day: -89, at: '09:00' },
      by: 'w-hanneke',
      aim: 'Over Marijke praten. Over de rest komt vanzelf.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Een foto van Marijke als u wilt'],
      ask: ['Wie heeft u gevraagd, vroeger, om te helpen?'],
    },
    people: ['nico-nico'],
    workers: ['w-hanneke'],
    fragments: scene(`
      nico-nico [day]: Ik sta op, ik doe de krant, ik doe de hond. Dan is het tien uur. En dan is het nog veertien uur tot bed.
      nico-nico [turning-point network]: Vorig jaar kwamen ze met taart. Nu stuurt niemand meer een kaart.
      w-hanneke [strength day #nico-tuin]: U hebt elke roos een naam gegeven. Ik hoorde u er één groeten.
      nico-nico [strength day #nico-bakker]: Veertig jaar brood. Om vier uur op. Mijn handen weten dat nog.
      nico-nico [network-person network @nico-rein]: Rein heeft de zaak overgenomen. Goeie jongen. Maar zijn krentenbol is te vet.
      w-hanneke [resource network @nico-rein]: Hij vertelde mij vorige week dat hij u mist. Dat ik het niet moest zeggen, dus ik zeg het wel.
      nico-nico [worry health]: Mijn been doet zeer bij het opstaan. Autorijden doe ik niet meer zo, dus ik kom nergens.
      nico-nico [worry network #nico-loes]: Loes rijdt een uur hierheen en dan zitten we te praten over wat ik gegeten heb. Dat is geen leven, dat is een verhoor.
      w-hanneke [need network]: Bij haar naam keek u blij, en bij “gegeten” niet meer.
      nico-nico [ambition day #nico-vroeg]: Als ik ’s ochtends vroeg ergens kon zijn, dan werd de rest van de dag vanzelf.
      nico-nico [agreement network]: Ik ga zaterdag bij Rein langs. Niet om te klagen over de krenten. Nou ja, een beetje.
    `),
    report: {
      status: 'agreed',
      on: { day: -84 },
      by: 'w-hanneke',
      agreedBy: ['nico-nico'],
      sections: [
        { area: 'day', text: 'De dagen duren lang. Vroeg in de ochtend is het moeilijkst.' },
        { area: 'network', text: 'Rein mist u. Uw kinderen komen, maar het gaat snel over eten.' },
        { area: 'health', text: 'Uw been doet pijn. De huisarts is daarmee bezig.' },
      ],
    },
  },
  {
    on: { day: -45, at: '14:00' },
    minutes: 55,
    place: 'In de bakkerij, na sluitingstijd',
    preparation: {
      on: { day: -48, at: '16:00' },
      by: 'w-hanneke',
      aim: 'Kijken hoe de ochtend in de bakkerij bevalt, met Loes erbij.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Zijn schort'],
      ask: ['Wat doet Loes als zij er is?'],
    },
    people: ['nico-nico', 'nico-rein', 'nico-loes'],
    workers: ['w-hanneke'],
    fragments: scene(`
      nico-rein [strength day]: Hij kneedt nog steeds met zijn hele lijf. Mijn leerling is jaloers.
      nico-nico [turning-point day #nico-schort]: Ik sta hier om vijf uur. Met mijn schort van vroeger. Marijke heeft dat nog genaaid.
      nico-rein [resource network @nico-rein]: De jongens noemen hem “meester”. Zeg maar dat ik het niet heb gezegd.
      nico-loes [worry network]: Ik vraag altijd naar eten, pap. Ik weet het. Ik weet niet wat ik anders moet vragen.
      nico-nico [need network]: Vraag dan naar de krenten. Ik meen het. Vraag naar de krenten.
      nico-loes [ambition network #nico-samen]: Mag ik de eerste zaterdag van de maand mee, om vijf uur? Ik slaap hier dan.
      w-hanneke [resource network]: Loes vroeg zelf iets waar ze een vroege wekker voor moet zetten. Dat is geen bezoek, dat is samen.
      nico-nico [agreement network]: Mag. Maar jij maakt koffie. Niemand maakt hier slappe koffie.
      nico-nico [strength health]: Mijn been doet minder zeer als ik sta dan als ik zit. Zeg dat maar tegen de dokter.
      nico-rein [worry day]: Maar als hij een dag niet komt, dan maak ik me zorgen. Mag ik je dan bellen, Hanneke?
      nico-nico [agreement network]: Bel mij dan eerst, Rein. Ik ben er nog.
    `),
    report: {
      status: 'agreed-with-remark',
      on: { day: -43 },
      by: 'w-hanneke',
      agreedBy: ['nico-nico'],
      remark: { person: 'nico-nico', text: 'Zet erbij dat het de krentenbol van Rein is. Dat is belangrijk.' },
      sections: [
        { area: 'day', text: 'U staat twee ochtenden per week in de bakkerij.' },
        { area: 'network', text: 'Loes komt op de eerste zaterdag, om vijf uur.' },
        { area: 'health', text: 'Uw been doet minder pijn als u staat.' },
      ],
    },
  },
];
