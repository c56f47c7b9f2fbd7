// A family where everybody does something and nothing adds up: a boy without a school, a girl who grows quiet.
import { contactLog, on, scores } from '../script.ts';
import { around, helper, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { deRuiterConversations } from './de-ruiter-conversations.ts';
import { deRuiterPlans } from './de-ruiter-plans.ts';
import { deRuiterViews } from './de-ruiter-views.ts';

export const deRuiter = household({
  key: 'de-ruiter',
  name: 'Johan en Marieke de Ruiter',
  address: address('molen', 'Kruiersweg', 61),
  team: 'team-molen',
  headline: 'Jaap (8) heeft geen school. Moeder is hele dagen alleen met de kinderen.',
  people: [
    member('ruiter-marieke', ['Marieke', 'de', 'Ruiter'], [31, 200], 'woman', 'moeder', { phone: '099-555 1071' }),
    member('ruiter-johan', ['Johan', 'de', 'Ruiter'], [38, 40], 'man', 'vader, vrachtwagenchauffeur', {
      phone: '099-555 1072',
    }),
    member('ruiter-jaap', ['Jaap', 'de', 'Ruiter'], [8, 100], 'man', 'zoon'),
    member('ruiter-isa', ['Isa', 'de', 'Ruiter'], [3, 310], 'woman', 'dochter'),
    around('ruiter-oma', ['Tineke', '', 'Vos'], 'woman', 'moeder van Marieke', 'given', { phone: '099-555 1073' }),
  ],
  relations: [
    { from: 'ruiter-marieke', to: 'ruiter-johan', kind: 'partner' },
    { from: 'ruiter-marieke', to: 'ruiter-jaap', kind: 'parent' },
    { from: 'ruiter-marieke', to: 'ruiter-isa', kind: 'parent' },
    { from: 'ruiter-johan', to: 'ruiter-jaap', kind: 'parent' },
    { from: 'ruiter-johan', to: 'ruiter-isa', kind: 'parent' },
    { from: 'ruiter-oma', to: 'ruiter-marieke', kind: 'parent' },
    { from: 'ruiter-oma', to: 'ruiter-jaap', kind: 'grandparent' },
  ],
  signal: {
    on: { day: -66, at: '08:40' },
    text: 'Jaap staat nog bij ons ingeschreven, maar komt niet meer. Zijn moeder klonk aan de telefoon heel moe. Ik heb gezegd dat ik jullie bel.',
    source: 'school',
    about: 'household',
    subject: 'Gezin De Ruiter',
    place: 'plek-school',
    address: address('molen', 'Kruiersweg', 61),
    areas: ['day', 'network', 'health'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Juf Willemijn', contact: '099-555 0204', feedbackPromised: -59, feedbackGiven: -60 },
    takenBy: 'w-david',
  },
  firstContact: {
    on: { day: -64, at: '10:00' },
    by: 'w-david',
    channel: 'home-visit',
    with: ['ruiter-marieke', 'ruiter-jaap', 'ruiter-isa'],
    areas: {
      housing: 'Genoeg ruimte, een tuin met een trampoline.',
      health: 'Jaap heeft een lichte vorm van autisme.',
      network: 'Oma helpt als ze kan. Vader is weken onderweg.',
      finances: null,
      day: 'Jaap zit thuis. Er is geen school die hem neemt.',
    },
    crisis: { acute: false, text: 'Het is zwaar, maar veilig.' },
    decision: 'pick-up',
    reason: 'Er komen al drie mensen over de vloer en niemand gaat over het geheel.',
  },
  coordinator: 'w-david',
  workers: ['w-merel'],
  direction: {
    model: 'resident-network-supporter',
    since: -52,
    reason: 'Marieke heeft de regie. Zij vroeg of iemand de andere partijen bij elkaar houdt.',
    takeOver: { until: 10, explained: [-52, -40, -26, -12] },
  },
  phases: [
    { phase: 'first-contact', on: on(-66), by: 'w-david', reason: 'School maakt zich zorgen.' },
    { phase: 'acquaintance', on: on(-64), by: 'w-david', reason: 'We willen eerst iedereen apart horen.' },
    { phase: 'plan', on: on(-47), by: 'w-david', reason: 'De ouders willen samen één plan.' },
    { phase: 'support', on: on(-40), by: 'w-david', reason: 'Iedereen die komt, werkt nu met hetzelfde plan.' },
  ],
  views: deRuiterViews,
  helpers: [
    {
      key: 'ruiter-h-gezin',
      name: 'Saskia Blok',
      organisation: 'Gezinspunt Wilgendrecht',
      function: 'gezinsbegeleider',
      contact: '099-555 0471',
      for: ['ruiter-marieke', 'ruiter-jaap'],
      hasPlan: true,
      since: -210,
    },
    {
      key: 'ruiter-h-leerplicht',
      name: 'Wim Terpstra',
      organisation: 'Gemeente Wilgendrecht',
      function: 'leerplicht',
      contact: '099-555 0472',
      for: ['ruiter-jaap'],
      hasPlan: true,
      since: -120,
    },
    {
      key: 'ruiter-h-ggz',
      name: 'Team Jeugd',
      organisation: 'GGZ De Waterlijn',
      function: 'orthopedagoog',
      contact: '099-555 0473',
      for: ['ruiter-jaap'],
      hasPlan: true,
      since: -300,
    },
  ],
  conversations: deRuiterConversations,
  assessments: [
    {
      on: { day: -47 },
      moment: 'start',
      by: 'w-david',
      person: 'ruiter-marieke',
      scores: scores(`
        mental-health 2: Op. Huilt als ze alleen is.
        domestic-relations 3: Houden van elkaar, zien elkaar bijna niet.
        social-network 2: Oma en verder niemand.
        day-activity 2: Hele dagen thuis met twee kinderen.
      `),
      ladder: { rung: 2, reason: 'Komt zelden buiten zonder de kinderen.', wish: 4 },
    },
    {
      on: { day: -9 },
      moment: 'evaluation',
      by: 'w-david',
      person: 'ruiter-marieke',
      scores: scores(`
        mental-health 3: Slaapt weer, is nog broos.
        domestic-relations 4: Johan doet zijn deel op zondag.
        social-network 3: Oma, de gezinsbegeleider en een buurvrouw met geiten.
        day-activity 3: Twee ochtenden is Jaap de deur uit.
      `),
      ladder: { rung: 3, reason: 'Gaat nu naar de oudergroep.', wish: 4 },
    },
  ],
  stages: [
    {
      person: 'ruiter-johan',
      on: -26,
      topic: 'Vader zijn thuis',
      stage: 'decision',
      reason: 'Kiest de zondag, met een wekker erbij.',
    },
    {
      person: 'ruiter-marieke',
      on: -12,
      topic: 'Hulp vragen',
      stage: 'action',
      reason: 'Zei zelf: niet drie brieven meer.',
    },
  ],
  plans: deRuiterPlans,
  arrangements: [
    {
      on: -12,
      label: 'Nu',
      items: [
        { frame: 'own-strength', text: 'De hele week met de kinderen', who: resident('ruiter-marieke'), formal: false },
        { frame: 'own-strength', text: 'De zondagse trein', who: resident('ruiter-johan'), formal: false },
        { frame: 'social-network', text: 'Oma op woensdag', who: network('ruiter-oma'), formal: false },
        {
          frame: 'general-provision',
          text: 'Oudergroep',
          who: helper('ruiter-h-gezin'),
          formal: true,
          provision: 'col-opvoeden',
        },
        {
          frame: 'individual-provision',
          text: 'Trein-klas, twee ochtenden',
          who: helper('ruiter-h-gezin'),
          formal: true,
          provision: 'ind-jeugdhulp',
        },
        {
          frame: 'individual-provision',
          text: 'Orthopedagoog',
          who: helper('ruiter-h-ggz'),
          formal: true,
          provision: 'ind-ggz',
        },
      ],
    },
  ],
  contacts: contactLog(`
    -46 11:00 direction phone w-david ruiter-h-leerplicht: Eén plan voorgesteld. Leerplicht sluit aan in plaats van apart te bellen.
    -44 15:00 direction phone w-david ruiter-h-gezin: Samen de plannen naast elkaar gelegd. Drie keer hetzelfde doel, met andere woorden.
    -40 20:00 support video w-david ruiter-johan: Johan keek mee vanuit zijn cabine.
    -8 09:00 activation home-visit w-merel ruiter-marieke: Marieke had zelf al gebeld met de trein-klas.
  `),
  appointments: [
    {
      on: { day: 0, at: '13:00' },
      minutes: 90,
      subject: 'Actieteam: één plan voor Jaap',
      place: 'Wijkpunt De Wiek',
      workers: ['w-david', 'w-merel'],
      with: ['ruiter-marieke', 'ruiter-h-gezin', 'ruiter-h-leerplicht'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Brief over het vervoer aan de gemeente',
      owner: professional('w-david'),
      to: 'ruiter-marieke',
      made: -12,
      due: -1,
    },
    {
      kind: 'task',
      text: 'Aan alle drie vragen of hun plan in het onze past',
      owner: professional('w-david'),
      made: -12,
      due: 0,
    },
  ],
  referrals: [
    {
      provision: 'ind-jeugdhulp',
      about: 'ruiter-jaap',
      by: 'w-david',
      request: 'Dagplek met treinen, twee ochtenden om te beginnen.',
      shared: ['Leeftijd', 'Wat hij fijn vindt', 'Wat hem laat schrikken'],
      residentAgreed: -44,
      steps: [
        { state: 'sent', on: on(-43, '11:00'), by: 'David Osei', text: 'Samen met Marieke gebeld.' },
        {
          state: 'accepted',
          on: on(-35),
          by: 'Gezinspunt Wilgendrecht',
          text: 'Twee ochtenden, begin over een maand.',
        },
        {
          state: 'feedback',
          on: on(-7),
          by: 'Gezinspunt Wilgendrecht',
          text: 'Hij bleef drie kwartier en wilde niet weg.',
        },
      ],
    },
  ],
  actionTeams: [
    {
      on: { day: -40, at: '13:00' },
      place: 'Wijkpunt De Wiek',
      people: ['ruiter-marieke'],
      workers: ['w-david', 'w-merel'],
      helpers: ['ruiter-h-gezin', 'ruiter-h-leerplicht', 'ruiter-h-ggz'],
      chair: 'w-david',
      text: 'De drie plannen naast elkaar. Iedereen schrapte iets.',
      agreements: ['Eén weekkaart voor Jaap', 'David is het adres', 'Geen nieuwe intake zonder overleg'],
    },
    {
      on: { day: 0, at: '13:00' },
      place: 'Wijkpunt De Wiek',
      people: ['ruiter-marieke', 'ruiter-oma'],
      workers: ['w-david', 'w-merel'],
      helpers: ['ruiter-h-gezin', 'ruiter-h-leerplicht'],
      chair: 'ruiter-marieke',
      agreements: [],
    },
  ],
  lessons: [
    { on: -12, by: 'w-david', text: 'Alle drie de plannen lagen op tafel, maar niemand had ze naast elkaar gelegd.' },
  ],
  bottlenecks: [
    {
      on: -12,
      by: 'w-david',
      rule: 'Geen vergoeding voor vervoer naar een plek die geen school heet',
      text: 'Jaap kan erheen, maar moeder moet het vervoer zelf betalen en rijden.',
      effect: 'Een kind dat net buiten de regels valt, zit thuis.',
    },
    {
      on: -57,
      by: 'w-david',
      rule: 'Niet erg genoeg voor zware hulp, te lastig voor een gewone klas',
      text: 'Elke regel apart klopt. Samen laten ze Jaap thuis zitten.',
      effect: 'Een heel gezin zit thuis om één kind.',
    },
  ],
});
