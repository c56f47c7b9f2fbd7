// A woman who promised her husband to care for him herself, and the afternoon a week that keeps it possible.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, household, member, network, professional, resident, volunteer } from '../telling.ts';
import { address } from '../town.ts';

export const blom = household({
  key: 'blom',
  name: 'Corrie en Gerard Blom',
  address: address('lijster', 'Merelhof', 31),
  team: 'team-lijster',
  headline: 'Mevrouw zorgt voor haar man met dementie. Eén middag lucht maakt het verschil.',
  people: [
    member('blom-corrie', ['Corrie', '', 'Vis'], [74, 33], 'woman', 'echtgenote en mantelzorger', {
      name: { given: 'Corrie', initials: 'C.', family: 'Vis', partnerFamily: 'Blom' },
      phone: '099-555 1021',
    }),
    member('blom-gerard', ['Gerard', '', 'Blom'], [79, 190], 'man', 'echtgenoot, heeft dementie'),
    around('blom-tiny', ['Tiny', 'van den', 'Heuvel'], 'woman', 'vriendin, kan goed met Gerard', 'given', {
      phone: '099-555 1022',
    }),
    around('blom-piet', ['Piet', '', 'Zwart'], 'man', 'vrijwilliger, loopt met Gerard', 'given'),
    around('blom-ellen', ['Ellen', '', 'Blom'], 'woman', 'dochter, woont ver weg', 'given'),
  ],
  relations: [
    { from: 'blom-corrie', to: 'blom-gerard', kind: 'partner' },
    { from: 'blom-corrie', to: 'blom-gerard', kind: 'informal-carer' },
    { from: 'blom-tiny', to: 'blom-corrie', kind: 'friend' },
    { from: 'blom-piet', to: 'blom-gerard', kind: 'volunteer' },
    { from: 'blom-corrie', to: 'blom-ellen', kind: 'parent' },
    { from: 'blom-gerard', to: 'blom-ellen', kind: 'parent' },
  ],
  signal: {
    on: { day: -152, at: '12:40' },
    text: 'Mevrouw dreigt om te vallen. Haar man is dag en nacht bij haar. Misschien is dagopvang iets, kunnen jullie praten?',
    source: 'gp',
    about: 'household',
    subject: 'Echtpaar Blom',
    address: address('lijster', 'Merelhof', 31),
    areas: ['health', 'network'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Huisarts Van Loon', contact: '099-555 0503', feedbackPromised: -145, feedbackGiven: -145 },
    takenBy: 'w-hanneke',
  },
  firstContact: {
    on: { day: -149, at: '10:00' },
    by: 'w-hanneke',
    channel: 'phone',
    with: ['blom-corrie'],
    areas: {
      housing: 'Benedenwoning met tuin. Goed te doen.',
      health: 'Mevrouw is moe. Haar man vergeet veel en wordt onrustig.',
      network: 'Veel vriendinnen, maar ze ziet ze niet meer.',
      finances: 'Geen zorgen.',
      day: 'Elke dag draait om hem.',
    },
    crisis: { acute: false, text: 'Geen gevaar. Wel op tijd zijn.' },
    decision: 'pick-up',
    reason: 'Mevrouw wil praten, maar niet over dagopvang. Dat respecteren we.',
  },
  coordinator: 'w-hanneke',
  direction: { model: 'resident-network', since: -140, reason: 'Mevrouw beslist met haar vriendinnen om zich heen.' },
  phases: [
    { phase: 'first-contact', on: on(-152), by: 'w-hanneke', reason: 'Verwijzing van de huisarts.' },
    { phase: 'acquaintance', on: on(-149), by: 'w-hanneke', reason: 'Eerst luisteren, niets voorstellen.' },
    { phase: 'plan', on: on(-138), by: 'w-hanneke', reason: 'Mevrouw weet wat ze wil: één vrije middag.' },
    { phase: 'support', on: on(-132), by: 'w-hanneke', reason: 'Tiny begint met de donderdagmiddag.' },
    { phase: 'evaluation', on: on(-6), by: 'w-hanneke', reason: 'Het loopt nu drie maanden met Piet.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'blom-corrie' },
      story:
        'We hebben het elkaar beloofd: niet het huis uit zolang het kan. Die belofte is niet zwaar. De nachten zijn zwaar.',
      goals: ['Zelf voor Gerard blijven zorgen', 'Eén middag voor mezelf'],
      willingness: 'Wil veel, als niemand haar man wegbrengt.',
    },
    {
      of: { voice: 'member', person: 'blom-gerard' },
      story: 'Ik ben gewoon thuis, hoor. Cor is altijd zo druk.',
      goals: ['Lopen', 'Bij Corrie zijn'],
      willingness: 'Gaat graag mee met wie vriendelijk is.',
    },
    {
      of: { voice: 'reporter', name: 'Huisarts Van Loon' },
      story: 'Dit houdt zij zo geen half jaar vol.',
      goals: ['Dagopvang'],
      willingness: 'Vertrouwt erop dat het wijkteam meekijkt.',
    },
    {
      of: { voice: 'worker', worker: 'w-hanneke' },
      story: 'Het draagt door liefde en humor. De vraag is niet óf er hulp komt, maar welke past bij hun belofte.',
      goals: ['Lucht voor mevrouw zonder schuldgevoel'],
      willingness: 'Groot.',
    },
  ],
  helpers: [
    {
      key: 'blom-h-dementie',
      name: 'Sabine Groot',
      organisation: 'Zorggroep Oude Haven',
      function: 'casemanager dementie',
      contact: '099-555 0521',
      for: ['blom-gerard'],
      hasPlan: true,
      since: -210,
    },
  ],
  conversations: [
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
  ],
  assessments: [
    {
      on: { day: -139 },
      moment: 'start',
      by: 'w-hanneke',
      person: 'blom-corrie',
      scores: scores(`
        mental-health 3: Somber na slechte nachten.
        social-network 2: Ziet haar vriendinnen bijna niet meer.
        day-activity 2: Geen uur voor zichzelf.
        domestic-relations 4: Warm huwelijk, wel onder druk.
      `),
      ladder: { rung: 2, reason: 'Komt alleen nog buiten voor boodschappen.', wish: 3 },
    },
    {
      on: { day: -6 },
      moment: 'evaluation',
      by: 'w-hanneke',
      person: 'blom-corrie',
      scores: scores(`
        mental-health 4: Lacht weer. De nachten wegen nog.
        social-network 4: Zwemt met twee vriendinnen.
        day-activity 4: Een vaste middag voor zichzelf.
        domestic-relations 4: Zij noemt hem weer haar maatje.
      `),
      ladder: { rung: 3, reason: 'Gaat elke week naar het zwembad en het koor.', wish: 3 },
    },
  ],
  stages: [
    {
      person: 'blom-corrie',
      on: -141,
      topic: 'Hulp vragen',
      stage: 'contemplation',
      reason: 'Durft één naam te noemen.',
    },
    {
      person: 'blom-corrie',
      on: -6,
      topic: 'Hulp vragen',
      stage: 'consolidation',
      reason: 'Regelt de donderdag zelf met Piet.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -136 },
      by: 'w-hanneke',
      status: 'agreed',
      agreed: { by: ['blom-corrie'], on: { day: -134 }, how: 'at-the-table' },
      problems: [
        {
          words: 'Ik wil voor hem zorgen, maar ik kom niet meer op adem.',
          person: 'blom-corrie',
          domain: 'day-activity',
          from: ['blom-niet-weg', 'blom-middag', 'blom-nacht', 'blom-gat'],
          goals: [
            {
              text: 'Elke week één middag voor mezelf',
              person: 'blom-corrie',
              area: 'day',
              reached: 'yes',
              results: [
                {
                  text: 'Iemand die Gerard vertrouwt is dan bij hem',
                  reached: 'yes',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Tiny komt op donderdagmiddag',
                      actions: [{ text: 'Tiny vragen', who: resident('blom-corrie'), due: -133, done: -135 }],
                    },
                    {
                      frame: 'general-provision',
                      text: 'Piet, vrijwilliger, loopt met Gerard',
                      provision: 'alg-maatje',
                      actions: [
                        {
                          text: 'Kennismaken met zijn drieën',
                          who: volunteer('Piet Zwart'),
                          due: -96,
                          done: -97,
                          fading: [
                            { step: 'together', from: -97, done: -97 },
                            { step: 'half', from: -90, done: -90 },
                            { step: 'alone', from: -83, done: -83 },
                          ],
                        },
                        { text: 'Bellen hoe het gaat', who: professional('w-hanneke'), due: -69, done: -69 },
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
  arrangements: [
    {
      on: -6,
      label: 'Nu',
      items: [
        { frame: 'own-strength', text: 'Zorg voor Gerard, dag en nacht', who: resident('blom-corrie'), formal: false },
        { frame: 'social-network', text: 'Tiny belt elke avond', who: network('blom-tiny'), formal: false },
        {
          frame: 'general-provision',
          text: 'Piet op donderdag',
          who: volunteer('Piet Zwart'),
          formal: false,
          provision: 'alg-maatje',
        },
        {
          frame: 'general-provision',
          text: 'Mantelzorgcafé',
          who: resident('blom-corrie'),
          formal: true,
          provision: 'alg-mantelzorgcafe',
        },
      ],
    },
  ],
  contacts: contactLog(`
    -131 14:00 informal-carer-support phone w-hanneke blom-corrie: De eerste middag met Tiny was gelukt. Mevrouw ging zwemmen.
    -106 08:50 request-follow-up phone w-hanneke blom-corrie: Tiny is ziek. Nieuwe afspraak gemaakt.
    -97 10:00 support home-visit w-hanneke blom-corrie blom-gerard blom-piet: Koffie met Piet. Na tien minuten stonden de mannen al buiten.
    -69 09:30 informal-carer-support phone w-hanneke blom-corrie: Loopt goed. Mevrouw wil het mantelzorgcafé proberen.
  `),
  appointments: [
    {
      on: { day: 0, at: '14:00' },
      minutes: 30,
      subject: 'Terugkijken: hoe was onze hulp?',
      place: 'Merelhof 31',
      workers: ['w-hanneke'],
      with: ['blom-corrie'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Huisarts bellen over de nachten',
      owner: professional('w-hanneke'),
      to: 'blom-corrie',
      made: -6,
      due: -2,
    },
  ],
  referrals: [
    {
      provision: 'alg-maatje',
      about: 'blom-gerard',
      by: 'w-hanneke',
      request: 'Iemand die graag loopt, één middag per week.',
      shared: ['Naam en buurt', 'Dat hij dingen vergeet', 'Dat hij goed ter been is'],
      residentAgreed: -104,
      steps: [
        { state: 'sent', on: on(-103), by: 'Hanneke Prins', text: 'Met mevrouw erbij gebeld.' },
        { state: 'accepted', on: on(-100), by: 'Vrijwilligers Wilgendrecht', text: 'Wij denken aan Piet Zwart.' },
        {
          state: 'feedback',
          on: on(-70),
          by: 'Vrijwilligers Wilgendrecht',
          text: 'Piet is blij. Hij vraagt of het langer mag dan een half jaar.',
        },
      ],
    },
    {
      provision: 'ind-respijt',
      about: 'blom-gerard',
      by: 'w-hanneke',
      request: 'Een lang weekend logeren.',
      shared: ['Naam', 'Zorgvraag op hoofdlijnen'],
      residentAgreed: -130,
      steps: [
        { state: 'sent', on: on(-129), by: 'Hanneke Prins', text: 'Op proef aangevraagd.' },
        {
          state: 'withdrawn',
          on: on(-127),
          by: 'Hanneke Prins',
          text: 'Mevrouw belde: ze wil dit toch niet. Ingetrokken.',
        },
      ],
    },
  ],
  evaluations: [
    {
      on: { day: -6, at: '14:15' },
      by: 'w-hanneke',
      with: ['blom-corrie'],
      answered: { outcome: 'yes', text: 'Mevrouw heeft haar middag, elke week.' },
      process: 'De verwijzing was voor dagopvang. We hebben eerst gevraagd wat zij wilde. Dat scheelde een aanvraag.',
      solutions: 'Tiny werkte goed tot zij ziek werd. Piet houdt het langer vol, omdat hij zelf ook wandelt.',
      learnt: 'Vraag meteen wie het overneemt als de eerste uitvalt.',
      selfReliance: 'up',
      participation: 'up',
    },
  ],
  monitoring: [{ on: on(24), how: 'phone', by: 'w-hanneke' }],
  lessons: [{ on: -6, by: 'w-hanneke', text: 'Wandelen is voor Gerard geen opvang. Het is zijn sport.' }],
});
