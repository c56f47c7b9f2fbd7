// A man who is doing well as long as one thing changes at a time, while everything around him changes at once.
import { contactLog, on, scores } from '../script.ts';
import { around, helper, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { maasConversations } from './maas-conversations.ts';
import { maasPlans } from './maas-plans.ts';

export const maas = household({
  key: 'maas',
  name: 'Richard Maas',
  address: address('haven', 'Werfkade', 88),
  team: 'team-haven',
  headline: 'Zijn groenwerk stopt en zijn moeder is ziek. Eén verandering tegelijk, dan lukt het.',
  people: [
    member('maas-richard', ['Richard', '', 'Maas'], [37, 12], 'man', 'bewoner', { phone: '099-555 1051' }),
    around('maas-vader', ['Jan', '', 'Maas'], 'man', 'vader, zorgt voor zijn vrouw', 'given', {
      phone: '099-555 1052',
    }),
    around('maas-moeder', ['Bets', '', 'Maas'], 'woman', 'moeder, herstelt van een beroerte', 'not-asked'),
    around('maas-hans', ['Hans', '', 'Pool'], 'man', 'maat van het groen, met hond', 'given'),
  ],
  relations: [
    { from: 'maas-vader', to: 'maas-richard', kind: 'parent' },
    { from: 'maas-moeder', to: 'maas-richard', kind: 'parent' },
    { from: 'maas-hans', to: 'maas-richard', kind: 'friend' },
  ],
  signal: {
    on: { day: -80, at: '10:30' },
    text: 'Het groenwerk stopt over een half jaar. Richard zegt dat het prima gaat, maar hij komt later en slaapt op de bank. Hij weet dat ik bel.',
    source: 'care-provider',
    about: 'person',
    subject: 'Richard M.',
    address: address('haven', 'Werfkade', 88),
    areas: ['day', 'health', 'housing'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: {
      name: 'Patrick van Stap voor Stap',
      contact: '099-555 0447',
      feedbackPromised: -74,
      feedbackGiven: -75,
    },
    takenBy: 'w-jeroen',
  },
  firstContact: {
    on: { day: -77, at: '15:00' },
    by: 'w-jeroen',
    channel: 'home-visit',
    with: ['maas-richard'],
    areas: {
      housing: 'Eigen woning, het huis wordt hem te veel.',
      health: 'Stabiel met medicijnen. Bang voor een terugval.',
      network: 'Hans, en zijn ouders. Moeder kan nu niet meer komen.',
      finances: null,
      day: 'Drie middagen groen, op donderdag schrijven.',
    },
    crisis: { acute: false, text: 'Geen crisis. Wel een duidelijk kantelpunt: het werk stopt.' },
    decision: 'pick-up',
    reason: 'Nu meedenken voorkomt dat alles tegelijk verandert.',
  },
  coordinator: 'w-jeroen',
  direction: {
    model: 'resident-network-supporter',
    since: -60,
    reason: 'Richard beslist. Jeroen zit ernaast bij alles wat nieuw is.',
  },
  phases: [
    { phase: 'first-contact', on: on(-80), by: 'w-jeroen', reason: 'Zijn begeleider wil niet alleen kiezen.' },
    { phase: 'acquaintance', on: on(-77), by: 'w-jeroen', reason: 'Richard wil eerst weten wie wij zijn.' },
    { phase: 'plan', on: on(-58), by: 'w-jeroen', reason: 'Hij koos: eerst het huis, dan pas het werk.' },
    { phase: 'support', on: on(-45), by: 'w-jeroen', reason: 'Richard begint met één klus per dag.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'maas-richard' },
      story: 'Als alles blijft, gaat het goed. Verander je twee dingen tegelijk, dan slaap ik niet meer.',
      goals: ['Buiten blijven werken', 'Zelf bepalen wie er binnenkomt'],
      willingness: 'Ja, in kleine stappen. Het woord “doel” slaat dicht.',
    },
    {
      of: { voice: 'member', person: 'maas-vader' },
      story: 'Ik heb mijn handen vol aan zijn moeder. Ik durf hem niks te vragen en hij mij ook niet.',
      goals: ['Dat Richard niet wegglijdt'],
      willingness: 'Wil wel, kan weinig.',
    },
    {
      of: { voice: 'worker', worker: 'w-jeroen' },
      story: 'Hij weet precies wat hem uit balans brengt. We luisteren daar beter naar dan zijn agenda toelaat.',
      goals: ['Eén verandering per maand'],
      willingness: 'Groot, als het tempo klopt.',
    },
  ],
  helpers: [
    {
      key: 'maas-h-begeleider',
      name: 'Patrick de Boer',
      organisation: 'Stap voor Stap',
      function: 'persoonlijk begeleider',
      contact: '099-555 0447',
      for: ['maas-richard'],
      hasPlan: true,
      since: -2100,
    },
    {
      key: 'maas-h-ggz',
      name: 'Team Zuid',
      organisation: 'GGZ De Waterlijn',
      function: 'psychiater',
      contact: '099-555 0448',
      for: ['maas-richard'],
      hasPlan: true,
      since: -1800,
    },
  ],
  conversations: maasConversations,
  assessments: [
    {
      on: { day: -66 },
      moment: 'start',
      by: 'w-jeroen',
      person: 'maas-richard',
      scores: scores(`
        mental-health 4: Stabiel met medicijnen, wel kwetsbaar bij drukte.
        daily-living 2: Het huis vervuilt sinds zijn moeder ziek is.
        day-activity 3: Drie middagen werk, dat gaat weg.
        social-network 2: Drie mensen, waarvan één ziek.
      `),
      ladder: { rung: 4, reason: 'Werkt met begeleiding, niet betaald.', wish: 4 },
    },
    {
      on: { day: -10 },
      moment: 'evaluation',
      by: 'w-jeroen',
      person: 'maas-richard',
      scores: scores(`
        mental-health 4: Rustig. Let zelf op zijn slaap.
        daily-living 4: De lijst hangt er drie weken, elke dag afgestreept.
        day-activity 3: Schrijft, en wil kijken bij de tuinploeg.
        social-network 3: Hans belt elke avond, en hij belt terug.
      `),
      ladder: { rung: 4, reason: 'Werkt nog in het groen en schrijft voor de wijkkrant.', wish: 4 },
    },
  ],
  stages: [
    {
      person: 'maas-richard',
      on: -70,
      topic: 'Het huis',
      stage: 'contemplation',
      reason: 'Schaamt zich, wil geen vreemde binnen.',
    },
    {
      person: 'maas-richard',
      on: -12,
      topic: 'Het huis',
      stage: 'consolidation',
      reason: 'Doet de lijst al drie weken zelf.',
    },
  ],
  standings: [
    { person: 'maas-richard', on: -77, relation: 'passer-by', reason: 'Deed de deur op een kier open.' },
    { person: 'maas-richard', on: -70, relation: 'searcher', reason: 'Wil rust, weet niet waar te beginnen.' },
    { person: 'maas-richard', on: -12, relation: 'buyer', reason: 'Vraagt hoe hij het huis zo houdt.' },
    { person: 'maas-richard', on: -70, role: 'living', phase: 'get', reason: 'Ruimt op met de lijst.' },
    { person: 'maas-richard', on: -12, role: 'living', phase: 'keep' },
    { person: 'maas-richard', on: -12, role: 'leisure', phase: 'choose', reason: 'Schrijven of toch timmeren.' },
  ],
  plans: maasPlans,
  arrangements: [
    {
      on: -12,
      label: 'Nu',
      items: [
        { frame: 'own-strength', text: 'De klussenlijst', who: resident('maas-richard'), formal: false },
        { frame: 'own-strength', text: 'Schrijven voor de wijkkrant', who: resident('maas-richard'), formal: false },
        { frame: 'social-network', text: 'Hans belt elke avond', who: network('maas-hans'), formal: false },
        {
          frame: 'general-provision',
          text: 'Koffie op het bankje bij het centrum',
          who: resident('maas-richard'),
          formal: true,
        },
        {
          frame: 'individual-provision',
          text: 'Begeleider, één keer per week',
          who: helper('maas-h-begeleider'),
          formal: true,
          provision: 'ind-begeleiding',
        },
        {
          frame: 'individual-provision',
          text: 'Psychiater',
          who: helper('maas-h-ggz'),
          formal: true,
          provision: 'ind-ggz',
        },
      ],
    },
  ],
  contacts: contactLog(`
    -44 10:00 support home-visit w-jeroen maas-richard: Samen de eerste week op de lijst geschreven.
    -28 13:30 case-management phone w-jeroen maas-h-begeleider: Afgesproken dat er één ding tegelijk verandert.
    -12 16:40 activation street w-jeroen maas-richard maas-hans: Koffie op het bankje. Hans had zijn krant uitgeknipt.
  `),
  appointments: [
    {
      on: { day: 0, at: '16:00' },
      minutes: 30,
      subject: 'Klussenlijst van de maand ophangen',
      place: 'Werfkade 88',
      workers: ['w-jeroen'],
      with: ['maas-richard'],
    },
    {
      on: { day: 5, at: '11:00' },
      minutes: 60,
      subject: 'Kijken bij de tuinploeg',
      place: 'Werfkade 6',
      workers: ['w-jeroen'],
      with: ['maas-richard', 'maas-h-begeleider'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'De Werf bellen over de tuinploeg',
      owner: professional('w-jeroen'),
      to: 'maas-richard',
      made: -12,
      due: -2,
    },
    {
      kind: 'task',
      text: 'Aan de begeleider doorgeven: één verandering per keer',
      owner: professional('w-jeroen'),
      made: -12,
      due: -9,
      done: -9,
    },
  ],
  wmo: [
    {
      person: 'maas-richard',
      subject: 'Dagbesteding in de tuinploeg',
      by: 'w-jeroen',
      reported: -40,
      clientSupportOffered: true,
      investigationDone: -13,
      applied: -11,
    },
  ],
  referrals: [
    {
      provision: 'ind-dagbesteding',
      about: 'maas-richard',
      by: 'w-jeroen',
      request: 'Drie middagen in de tuinploeg, rustige plek, vaste begeleider.',
      shared: ['Naam', 'Dat hij precies werkt', 'Dat hij medicijnen gebruikt'],
      residentAgreed: -10,
      steps: [
        {
          state: 'sent',
          on: on(-9, '10:00'),
          by: 'Jeroen Hoekstra',
          text: 'Met Richard ernaast gebeld. Hij wilde zelf het laatste zeggen.',
        },
      ],
    },
  ],
  lessons: [{ on: -12, by: 'w-jeroen', text: 'Het woord “doel” weglaten scheelde meer dan drie keer uitleggen.' }],
});
