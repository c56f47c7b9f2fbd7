// A widower whose days are full of small things and very quiet. Coming back to a household in evaluation.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';

export const nico = household({
  key: 'nico',
  name: 'Nico Brand',
  address: address('haven', 'Zeilmakersstraat', 43),
  team: 'team-haven',
  headline: 'Oud-bakker, weduwnaar. Wil weer een reden om op te staan.',
  people: [
    member('nico-nico', ['Nico', '', 'Brand'], [72, 170], 'man', 'bewoner', { phone: '099-555 1081' }),
    around('nico-marijke', ['Marijke', '', 'Brand'], 'woman', 'echtgenote, vorig jaar overleden', undefined, {
      deceased: -410,
    }),
    around('nico-loes', ['Loes', '', 'Brand'], 'woman', 'dochter, een uur rijden verder', 'given', {
      phone: '099-555 1082',
    }),
    around('nico-bart', ['Bart', '', 'Brand'], 'man', 'zoon, een uur rijden verder', 'given'),
    around('nico-rein', ['Rein', '', 'Hofman'], 'man', 'de bakker van de Ankerstraat', 'given', {
      phone: '099-555 0201',
    }),
    around('nico-anja', ['Anja', 'de', 'Wit'], 'woman', 'buurvrouw, zelfde hondenronde', 'asked'),
  ],
  relations: [
    { from: 'nico-nico', to: 'nico-marijke', kind: 'partner' },
    { from: 'nico-nico', to: 'nico-loes', kind: 'parent' },
    { from: 'nico-nico', to: 'nico-bart', kind: 'parent' },
    { from: 'nico-rein', to: 'nico-nico', kind: 'colleague', note: 'Nam de bakkerij over.' },
    { from: 'nico-anja', to: 'nico-nico', kind: 'neighbour' },
  ],
  signal: {
    on: { day: -96, at: '12:50' },
    text: 'Meneer Brand klaagt over zijn been, hoofdpijn en moeheid. Na drie keer zei hij zacht dat het vooral stil is. Hij vindt het goed dat ik bel.',
    source: 'gp',
    about: 'person',
    subject: 'Nico Brand',
    place: 'plek-huisartsen-haven',
    address: address('haven', 'Zeilmakersstraat', 43),
    areas: ['health', 'network', 'day'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Huisarts Verbeek', contact: '099-555 0502', feedbackPromised: -89, feedbackGiven: -90 },
    takenBy: 'w-hanneke',
  },
  firstContact: {
    on: { day: -94, at: '10:30' },
    by: 'w-hanneke',
    channel: 'home-visit',
    with: ['nico-nico'],
    areas: {
      housing: 'Eengezinswoning met een mooie tuin.',
      health: 'Pijn in zijn been, hoofdpijn, moe.',
      network: 'Kinderen om de week, buren bij de hond.',
      finances: null,
      day: 'Krant, tuin, hond. De dagen duren lang.',
    },
    crisis: { acute: false, text: 'Gevraagd of hij niet meer wil leven. Nee, zei hij, wel dat hij niet meer wil zo.' },
    decision: 'pick-up',
    reason: 'De huisarts is bezig met zijn been. Wij met de stilte.',
  },
  coordinator: 'w-hanneke',
  direction: { model: 'resident', since: -90, reason: 'Nico regelt het liever zelf, met een beetje aanmoediging.' },
  phases: [
    {
      phase: 'first-contact',
      on: on(-96),
      by: 'w-hanneke',
      reason: 'Verwijzing van de huisarts, met zijn toestemming.',
    },
    { phase: 'acquaintance', on: on(-94), by: 'w-hanneke', reason: 'Rouw heeft tijd nodig. Eerst luisteren.' },
    { phase: 'plan', on: on(-80), by: 'w-hanneke', reason: 'Hij noemde zelf wat hij wil proberen.' },
    { phase: 'support', on: on(-76), by: 'w-hanneke', reason: 'Rein vroeg hem voor een ochtend in de bakkerij.' },
    { phase: 'evaluation', on: on(-5), by: 'w-hanneke', reason: 'Nico wil terugkijken. Hij doet het nu zelf.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'nico-nico' },
      story: 'Marijke zei altijd: “Wij gaan eruit.” Nu zegt niemand dat meer.',
      goals: ['Een ochtend ertoe doen', 'Haar naam niet kwijtraken'],
      willingness: 'Zegt eerst nee, doet het dan toch.',
    },
    {
      of: { voice: 'member', person: 'nico-loes' },
      story: 'Papa zegt dat het gaat. Ik hoor dat het niet gaat.',
      goals: ['Vaker komen', 'Weten of hij eet'],
      willingness: 'Wil een taak, geen bezoek.',
    },
    {
      of: { voice: 'worker', worker: 'w-hanneke' },
      story: 'Hij mist niet alleen zijn vrouw. Hij mist dat iemand hem ’s ochtends verwacht.',
      goals: ['Iets met zijn handen, en iemand erbij'],
      willingness: 'Groeit per week.',
    },
  ],
  conversations: [
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
  ],
  assessments: [
    {
      on: { day: -82 },
      moment: 'start',
      by: 'w-hanneke',
      person: 'nico-nico',
      scores: scores(`
        mental-health 2: Het verdriet wordt niet minder. Staat moeilijk op.
        day-activity 3: Vult de dag, maar alleen.
        social-network 2: Twee kinderen om de week, verder de hondenronde.
        physical-health 3: Been en hoofdpijn, bij de huisarts.
      `),
      ladder: { rung: 2, reason: 'Groet de buren, verder niets.', wish: 3 },
    },
    {
      on: { day: -5 },
      moment: 'evaluation',
      by: 'w-hanneke',
      person: 'nico-nico',
      scores: scores(`
        mental-health 3: Verdriet is er, maar de ochtend is terug.
        day-activity 4: Twee ochtenden bakken en elke dag de hond.
        social-network 4: Rein, Anja, Loes en de jongens.
        physical-health 3: Been gaat beter, hoofdpijn soms.
      `),
      ladder: { rung: 4, reason: 'Werkt als vrijwilliger in de bakkerij.', wish: 4 },
    },
  ],
  stages: [
    {
      person: 'nico-nico',
      on: -86,
      topic: 'Onder de mensen',
      stage: 'contemplation',
      reason: 'Noemt Rein en de krenten in één zin.',
    },
    {
      person: 'nico-nico',
      on: -45,
      topic: 'Onder de mensen',
      stage: 'action',
      reason: 'Stond om vijf uur in zijn schort.',
    },
    {
      person: 'nico-nico',
      on: -5,
      topic: 'Onder de mensen',
      stage: 'consolidation',
      reason: 'Regelt Loes en Rein zelf.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -79 },
      by: 'w-hanneke',
      status: 'agreed',
      agreed: { by: ['nico-nico'], on: { day: -78 }, how: 'at-the-table' },
      problems: [
        {
          words: 'Om tien uur ben ik al klaar met de dag.',
          person: 'nico-nico',
          domain: 'day-activity',
          from: ['nico-bakker', 'nico-vroeg'],
          goals: [
            {
              text: 'Twee keer per week om vijf uur ergens verwacht worden',
              person: 'nico-nico',
              area: 'day',
              reached: 'yes',
              results: [
                {
                  text: 'Meehelpen in de bakkerij',
                  reached: 'yes',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Rein vraagt hem voor twee ochtenden',
                      actions: [
                        {
                          text: 'Een ochtend meedoen en het uitproberen',
                          who: network('nico-rein'),
                          due: -72,
                          done: -73,
                          fading: [
                            { step: 'together', from: -73, done: -73 },
                            { step: 'half', from: -59, done: -59 },
                            { step: 'alone', from: -45, done: -45 },
                          ],
                        },
                      ],
                    },
                    {
                      frame: 'own-strength',
                      text: 'Zijn schort en zijn handen',
                      actions: [
                        { text: 'Krenten wegen zoals vroeger', who: resident('nico-nico'), due: -66, done: -66 },
                      ],
                    },
                    {
                      frame: 'general-provision',
                      text: 'Praten over gemis, als hij wil',
                      provision: 'alg-rouwgroep',
                      actions: [
                        { text: 'Alleen de folder geven', who: professional('w-hanneke'), due: -70, done: -71 },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  contacts: contactLog(`
    -74 08:00 activation home-visit w-hanneke nico-nico: Samen langs de bakkerij gelopen. Hij bleef een uur.
    -52 09:00 referral desk w-hanneke nico-nico: Folder van de rouwgroep gegeven. Hij vouwde hem in zijn krant.
    -20 10:00 support phone w-hanneke nico-loes: Loes kwam om vijf uur. Papa had haar koffie gekeurd.
  `),
  appointments: [
    {
      on: { day: 1, at: '06:30' },
      minutes: 30,
      subject: 'Evaluatie, samen brood',
      place: 'Bakkerij Roggeveen',
      workers: ['w-hanneke'],
      with: ['nico-nico', 'nico-rein'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Rein vragen of twee ochtenden mag blijven',
      owner: professional('w-hanneke'),
      to: 'nico-nico',
      made: -5,
      due: -1,
    },
    {
      kind: 'promise',
      text: 'Niet naar eten vragen (Loes)',
      owner: network('nico-loes'),
      to: 'nico-nico',
      made: -45,
      due: -20,
      done: -20,
    },
  ],
  evaluations: [
    {
      on: { day: -5, at: '11:00' },
      by: 'w-hanneke',
      with: ['nico-nico'],
      answered: { outcome: 'yes', text: 'Nico wordt twee keer per week om vijf uur verwacht.' },
      process: 'We hebben drie weken niets voorgesteld. Dat gaf ruimte om Rein te noemen.',
      solutions: 'De bakkerij werkte. De rouwgroep was een folder en bleef een folder.',
      learnt: 'Vraag eerst wie iemand mist, daarna pas wat hij mist.',
      selfReliance: 'up',
      participation: 'up',
      experience: {
        person: 'nico-nico',
        how: 'in-person',
        grade: 9,
        words: 'Jij hebt niets gedaan, Hanneke. Dat was precies goed.',
      },
    },
  ],
  monitoring: [{ on: on(28), how: 'phone', by: 'w-hanneke' }],
  lessons: [{ on: -5, by: 'w-hanneke', text: 'Een taak (de krenten) werkt waar een bezoek niet werkt.' }],
});
