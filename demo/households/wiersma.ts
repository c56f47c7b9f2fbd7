// A man whose whole week has stood still for nineteen years, and whose workshop is closing.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, helper, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';

export const wiersma = household({
  key: 'wiersma',
  name: 'Johan Wiersma',
  address: address('molen', 'Roedestraat', 44, 'A'),
  team: 'team-molen',
  headline: 'Verliest na negentien jaar zijn vaste werkplek. Verandering is voor hem het moeilijkst.',
  people: [
    member('wiersma-johan', ['Johan', '', 'Wiersma'], [35, 270], 'man', 'bewoner', {
      phone: '099-555 1031',
      note: 'Korte zinnen. Zeg wat je letterlijk bedoelt. Bel nooit onverwacht.',
    }),
    around('wiersma-moeder', ['Wil', '', 'Wiersma'], 'woman', 'moeder, zeventig', 'given', { phone: '099-555 1032' }),
    around('wiersma-anton', ['Anton', '', 'Smit'], 'man', 'baas van de houtwerkplaats', 'given'),
    around('wiersma-broer', ['Rob', '', 'Wiersma'], 'man', 'broer', 'asked'),
  ],
  relations: [
    { from: 'wiersma-moeder', to: 'wiersma-johan', kind: 'parent' },
    { from: 'wiersma-broer', to: 'wiersma-johan', kind: 'sibling', note: 'Komt soms op zondag.' },
    { from: 'wiersma-anton', to: 'wiersma-johan', kind: 'colleague', note: 'Al negentien jaar dezelfde grapjes.' },
  ],
  signal: {
    on: { day: -34, at: '09:15' },
    text: 'De houtwerkplaats sluit over drie maanden. Johan is al vier keer in paniek geraakt. Ik bel met toestemming van zijn moeder.',
    source: 'care-provider',
    about: 'person',
    subject: 'Johan W., houtwerkplaats',
    address: address('molen', 'Roedestraat', 44, 'A'),
    areas: ['day', 'health'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Stap voor Stap', contact: '099-555 0445', feedbackPromised: -28, feedbackGiven: -28 },
    takenBy: 'w-merel',
  },
  firstContact: {
    on: { day: -32, at: '17:00' },
    by: 'w-merel',
    channel: 'home-visit',
    with: ['wiersma-johan', 'wiersma-moeder'],
    areas: {
      housing: 'Eigen huis, alles op een vaste plek.',
      health: 'Autisme en licht verstandelijk beperkt. Meer paniek dan vroeger.',
      network: 'Zijn moeder, verder de werkplaats.',
      finances: 'Begeleider doet de bankzaken samen met hem.',
      day: 'Elke dag op dezelfde tijd naar de werkplaats.',
    },
    crisis: { acute: false, text: 'Geen gevaar, wel spanning die oploopt.' },
    decision: 'pick-up',
    reason: 'Als de werkplaats sluit zonder iets nieuws, valt zijn hele dag weg.',
  },
  coordinator: 'w-merel',
  direction: {
    model: 'resident-network-supporter',
    since: -28,
    reason: 'Johan beslist in kleine stappen, met zijn moeder en zijn begeleider ernaast.',
  },
  phases: [
    { phase: 'first-contact', on: on(-34), by: 'w-merel', reason: 'Zijn begeleider vroeg of we meekijken.' },
    {
      phase: 'acquaintance',
      on: on(-30),
      by: 'w-merel',
      reason: 'Eerst vertrouwd raken, dan pas een nieuwe dag bedenken.',
    },
    { phase: 'plan', on: on(-8), by: 'w-merel', reason: 'Johan koos één plek om te gaan kijken.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'wiersma-johan' },
      story: 'Half acht op. Boterham met smeerworst. Tien over acht de deur uit. Zo hoort het.',
      goals: ['Alles blijft zoals het is', 'Opruimen'],
      willingness: 'Wil wel kijken, als het van tevoren op papier staat.',
    },
    {
      of: { voice: 'member', person: 'wiersma-moeder' },
      story: 'Zo’n baas als Anton krijgt hij nooit meer. En ik word ook een dagje ouder.',
      goals: ['Een plek waar ze hem begrijpen', 'Iemand voor als ik er niet meer ben'],
      willingness: 'Doet alles mee. Heeft haast, en dat schrikt hem af.',
    },
    {
      of: { voice: 'worker', worker: 'w-merel' },
      story: 'Hij heeft geen werk nodig dat er mooi uitziet. Hij heeft een dag nodig die klopt.',
      goals: ['Zelfde loopafstand, zelfde tijden'],
      willingness: 'Stap voor stap, letterlijk.',
    },
  ],
  helpers: [
    {
      key: 'wiersma-h-begeleider',
      name: 'Chantal Ruis',
      organisation: 'Stap voor Stap',
      function: 'persoonlijk begeleider',
      contact: '099-555 0446',
      for: ['wiersma-johan'],
      hasPlan: true,
      since: -3650,
    },
    {
      key: 'wiersma-h-werkplaats',
      name: 'Anton Smit',
      organisation: 'Houtwerkplaats De Spaan',
      function: 'werkmeester',
      contact: '099-555 0451',
      for: ['wiersma-johan'],
      hasPlan: false,
      since: -6935,
      until: 55,
    },
  ],
  conversations: [
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
  ],
  assessments: [
    {
      on: { day: -24 },
      moment: 'start',
      by: 'w-merel',
      person: 'wiersma-johan',
      scores: scores(`
        day-activity 4: Nu nog vol en vast. Over drie maanden valt het weg.
        mental-health 3: Paniek als het anders loopt.
        daily-living 4: Doet veel zelf, met vaste hulp bij koken.
        social-network 3: Zijn moeder en twee collega's.
        finances 4: Samen met zijn begeleider op orde.
      `),
      ladder: { rung: 4, reason: 'Werkt elke dag, zonder loon dat hem dat oplevert.', wish: 4 },
    },
  ],
  stages: [
    {
      person: 'wiersma-johan',
      on: -26,
      topic: 'Nieuw werk',
      stage: 'pre-contemplation',
      reason: 'Wil het woord niet horen.',
    },
    {
      person: 'wiersma-johan',
      on: -9,
      topic: 'Nieuw werk',
      stage: 'contemplation',
      reason: 'Wil gaan kijken, met een voorwaarde.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -7 },
      by: 'w-merel',
      status: 'draft',
      problems: [
        {
          words: 'Mijn werkplaats gaat dicht. Dan weet ik niet waar ik heen moet.',
          person: 'wiersma-johan',
          domain: 'day-activity',
          from: ['wiersma-sluit', 'wiersma-bakjes'],
          goals: [
            {
              text: 'Elke werkdag om half negen ergens zijn waar ik de schroeven mag doen',
              person: 'wiersma-johan',
              area: 'day',
              results: [
                {
                  text: 'Een vaste plek vóór de werkplaats sluit',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Moeder loopt mee',
                      actions: [
                        {
                          text: 'Samen lopen naar de Werfkade',
                          who: network('wiersma-moeder'),
                          due: 4,
                          fading: [
                            { step: 'together', from: 4 },
                            { step: 'half', from: 18 },
                            { step: 'alone', from: 32 },
                            { step: 'phone', from: 46 },
                          ],
                        },
                      ],
                    },
                    {
                      frame: 'individual-provision',
                      text: 'Dagbesteding met hout',
                      provision: 'ind-dagbesteding',
                      actions: [
                        { text: 'Kennismaken, zonder iets te tekenen', who: resident('wiersma-johan'), due: 4 },
                        { text: 'Verslag van het onderzoek schrijven', who: professional('w-merel'), due: 14 },
                      ],
                    },
                  ],
                },
                {
                  text: 'Johan weet wie er later naast hem staat',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Praten met broer Rob',
                      actions: [{ text: 'Rob bellen', who: network('wiersma-moeder'), due: 11 }],
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
    -27 13:00 case-management phone w-merel wiersma-h-begeleider: Zijn weekschema gekregen, met toestemming van Johan.
    -6 16:00 activation phone w-merel wiersma-anton: Anton wil het zelf vertellen. Dinsdag, na het eten.
  `),
  appointments: [
    {
      on: { day: 4, at: '08:10' },
      minutes: 90,
      subject: 'Meelopen naar de Werfkade en daar kijken',
      place: 'Werfkade 6',
      workers: ['w-merel'],
      with: ['wiersma-johan', 'wiersma-moeder'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Kaart van de week op papier, met plaatjes',
      owner: professional('w-merel'),
      to: 'wiersma-johan',
      made: -9,
      due: -5,
      done: -6,
    },
    { kind: 'task', text: 'Verslag van het onderzoek laten lezen', owner: professional('w-merel'), made: -8, due: 0 },
    {
      kind: 'promise',
      text: 'Vragen of er een bakje voor schroeven is',
      owner: helper('wiersma-h-begeleider'),
      to: 'wiersma-johan',
      made: -9,
      due: 3,
    },
  ],
  wmo: [
    {
      person: 'wiersma-johan',
      subject: 'Dagbesteding met hout',
      by: 'w-merel',
      reported: -25,
      clientSupportOffered: true,
      ownPlan: { received: -20, text: 'Een tekening van de week, met één vakje open.' },
      investigationDone: -1,
    },
  ],
  lessons: [{ on: -9, by: 'w-merel', text: 'De vraag van het bakje was de ingang. Niet het werk, maar de orde.' }],
});
