// A father alone with twins after an accident. A heavy year, a good ending, and a closed file.
import { contactLog, on, scores } from '../script.ts';
import { around, helper, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { deWitConversations } from './de-wit-conversations.ts';

export const deWit = household({
  key: 'de-wit',
  name: 'Martijn de Wit en de tweeling',
  address: address('molen', 'Roedestraat', 12),
  team: 'team-molen',
  headline: 'Een half jaar hulp na een ongeluk. Nu weer zelf, en gesloten.',
  people: [
    member('dewit-martijn', ['Martijn', 'de', 'Wit'], [36, 311], 'man', 'vader', { phone: '099-555 1171' }),
    member('dewit-fleur', ['Fleur', 'de', 'Wit'], [5, 122], 'woman', 'dochter, tweeling'),
    member('dewit-bram', ['Bram', 'de', 'Wit'], [5, 122], 'man', 'zoon, tweeling'),
    around('dewit-els', ['Els', 'van der', 'Ploeg'], 'woman', 'buurvrouw met de groene deur', 'given', {
      phone: '099-555 1172',
    }),
  ],
  relations: [
    { from: 'dewit-martijn', to: 'dewit-fleur', kind: 'parent' },
    { from: 'dewit-martijn', to: 'dewit-bram', kind: 'parent' },
    { from: 'dewit-els', to: 'dewit-martijn', kind: 'neighbour' },
  ],
  signal: {
    on: { day: -420, at: '15:30' },
    text: 'Vader van twee kleuters lag drie weken in het ziekenhuis na een ongeluk. Hij wil naar huis, maar kan nog geen trap op.',
    source: 'care-provider',
    about: 'household',
    subject: 'Martijn de Wit',
    address: address('molen', 'Roedestraat', 12),
    areas: ['housing', 'health', 'network'],
    urgent: true,
    known: 'yes',
    anonymous: false,
    reporter: {
      name: 'Revalidatiecentrum De Brug',
      contact: '099-555 0494',
      feedbackPromised: -415,
      feedbackGiven: -416,
    },
    takenBy: 'w-merel',
  },
  firstContact: {
    on: { day: -418, at: '10:00' },
    by: 'w-merel',
    channel: 'home-visit',
    with: ['dewit-martijn', 'dewit-els'],
    areas: {
      housing: 'Slaapkamers boven.',
      health: 'Been in het gips, revalideert.',
      network: 'Buurvrouw haalt de kinderen van school.',
      finances: 'Ziektewet.',
      day: 'Alles draait om trap en tijd.',
    },
    crisis: { acute: true, text: 'Zonder hulp kan hij niet naar huis met twee kinderen.' },
    decision: 'pick-up',
    reason: 'Tijdelijk veel, dan vlot minder.',
  },
  coordinator: 'w-merel',
  direction: { model: 'resident-network', since: -415, reason: 'Martijn beslist, met Els.' },
  phases: [
    { phase: 'first-contact', on: on(-420), by: 'w-merel', reason: 'Het revalidatiecentrum belde.' },
    { phase: 'acquaintance', on: on(-418), by: 'w-merel', reason: 'Kort en bondig, er is haast.' },
    { phase: 'plan', on: on(-414), by: 'w-merel', reason: 'Hij weet precies wat nodig is.' },
    { phase: 'support', on: on(-410), by: 'w-merel', reason: 'Hulp voor drie maanden.' },
    { phase: 'evaluation', on: on(-250), by: 'w-merel', reason: 'Hij doet alles weer zelf.' },
    { phase: 'monitoring', on: on(-245), by: 'w-merel', reason: 'Nog een half jaar volgen.' },
    { phase: 'closed', on: on(-60), by: 'w-merel', reason: 'Drie keer gebeld, drie keer goed. Martijn sloot zelf af.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'dewit-martijn' },
      story: 'Ik wist niet hoeveel een trap is, tot ik er niet op kon.',
      goals: ['Thuis zijn voor Fleur en Bram'],
      willingness: 'Wilde meteen, en daarna ook meteen weer zonder.',
    },
  ],
  helpers: [
    {
      key: 'dewit-h-zorg',
      name: 'Thuis Verder',
      organisation: 'Thuis Verder',
      function: 'hulp bij het huishouden',
      contact: '099-555 0444',
      for: ['dewit-martijn'],
      hasPlan: true,
      since: -405,
      until: -280,
    },
  ],
  conversations: deWitConversations,
  assessments: [
    {
      on: { day: -412 },
      moment: 'start',
      by: 'w-merel',
      person: 'dewit-martijn',
      scores: scores(`
      daily-living 2: Kan de trap niet op en niet tillen.
      housing 3: Huis te hoog voor nu.
      social-network 3: Een buurvrouw van goud.
    `),
      ladder: { rung: 2, reason: 'Aan huis gebonden.', wish: 6 },
    },
    {
      on: { day: -250 },
      moment: 'evaluation',
      by: 'w-merel',
      person: 'dewit-martijn',
      scores: scores(`
      daily-living 5: Brengt zelf de kinderen naar school.
      housing 5: Trap gaat weer.
      social-network 4: Els en twee ouders van school.
    `),
      ladder: { rung: 6, reason: 'Weer aan het werk.' },
    },
    {
      on: { day: -62 },
      moment: 'monitoring',
      by: 'w-merel',
      person: 'dewit-martijn',
      scores: scores(`
      daily-living 5: Ongewijzigd goed.
      social-network 4: Helpt nu zelf op school.
    `),
      ladder: { rung: 6, reason: 'Werkt, en helpt op school.' },
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -413 },
      by: 'w-merel',
      status: 'agreed',
      agreed: { by: ['dewit-martijn'], on: { day: -413 }, how: 'signed' },
      problems: [
        {
          words: 'Ik kan de trap niet op en ik heb twee kleuters.',
          person: 'dewit-martijn',
          domain: 'daily-living',
          goals: [
            {
              text: 'Zelf de kinderen naar school brengen',
              person: 'dewit-martijn',
              area: 'day',
              reached: 'yes',
              results: [
                {
                  text: 'Twaalf weken hulp, daarna zonder',
                  reached: 'yes',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Els haalt en brengt',
                      actions: [
                        {
                          text: 'Halen van school',
                          who: network('dewit-els'),
                          due: -405,
                          done: -405,
                          fading: [
                            { step: 'together', from: -405, done: -405 },
                            { step: 'half', from: -350, done: -350 },
                            { step: 'alone', from: -300, done: -300 },
                          ],
                        },
                      ],
                    },
                    {
                      frame: 'own-strength',
                      text: 'Zelf weer lopen',
                      actions: [
                        { text: 'Elke dag vijf minuten meer', who: resident('dewit-martijn'), due: -320, done: -322 },
                      ],
                    },
                    {
                      frame: 'individual-provision',
                      text: 'Hulp bij het huishouden, twaalf weken',
                      provision: 'ind-huishouden',
                      actions: [
                        { text: 'Drie ochtenden per week', who: helper('dewit-h-zorg'), due: -400, done: -400 },
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
      on: -400,
      label: 'In de zware weken',
      items: [
        { frame: 'social-network', text: 'Els haalt en brengt', who: network('dewit-els'), formal: false },
        {
          frame: 'individual-provision',
          text: 'Drie ochtenden hulp',
          who: helper('dewit-h-zorg'),
          formal: true,
          provision: 'ind-huishouden',
        },
        { frame: 'individual-provision', text: 'Wijkteam elke week', who: professional('w-merel'), formal: true },
      ],
    },
    {
      on: -250,
      label: 'Daarna',
      items: [
        { frame: 'own-strength', text: 'Kinderen, huis en werk', who: resident('dewit-martijn'), formal: false },
        {
          frame: 'social-network',
          text: 'Els op maandag, voor de gezelligheid',
          who: network('dewit-els'),
          formal: false,
        },
      ],
    },
  ],
  contacts: contactLog(`
    -400 09:00 delivery home-visit w-merel dewit-martijn dewit-h-zorg: Hulp begonnen. De kinderen hebben de sleutel van Els getekend.
    -60 10:00 evaluation phone w-merel dewit-martijn: Hij belde zelf, vanaf het schoolplein. Gesloten.
  `),
  wmo: [
    {
      person: 'dewit-martijn',
      subject: 'Hulp bij het huishouden, twaalf weken',
      by: 'w-merel',
      reported: -418,
      clientSupportOffered: true,
      ownPlan: { received: -416, text: 'Twaalf weken. Niet langer.' },
      investigationDone: -412,
      applied: -412,
      decided: { on: -408, outcome: 'granted', text: 'Twaalf weken, drie ochtenden.' },
      allocated: { on: -407, to: 'Thuis Verder' },
      delivered: -405,
    },
  ],
  evaluations: [
    {
      on: { day: -250 },
      by: 'w-merel',
      with: ['dewit-martijn'],
      answered: { outcome: 'yes', text: 'Martijn redt zich en brengt ze op de fiets.' },
      process: 'Snel beslist en snel afgebouwd.',
      solutions: 'Els en twaalf weken hulp.',
      learnt: 'Twaalf weken van tevoren afspreken maakt kort echt kort.',
      selfReliance: 'up',
      participation: 'up',
      said: {
        'question-answered': { person: 'dewit-martijn', words: 'Ik red het. Soms met koude pannenkoeken.' },
        process: { person: 'dewit-martijn', words: 'Ik wist vanaf dag één wanneer jullie zouden gaan.' },
      },
      experience: {
        person: 'dewit-martijn',
        how: 'paper',
        grade: 9,
        words: 'Jullie kwamen op tijd, en gingen op tijd.',
      },
    },
  ],
  monitoring: [
    { on: on(-200), how: 'phone', by: 'w-merel', outcome: { state: 'stable', text: 'Alles loopt.' } },
    { on: on(-130), how: 'phone', by: 'w-merel', outcome: { state: 'stable', text: 'Helpt op school.' } },
    { on: on(-62), how: 'phone', by: 'w-merel', outcome: { state: 'stable', text: 'Goed. We sluiten samen.' } },
  ],
  lessons: [{ on: -250, by: 'w-merel', text: 'Een einddatum van de bewoner zelf houdt beter dan die van ons.' }],
});
