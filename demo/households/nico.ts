// A widower whose days are full of small things and very quiet. Coming back to a household in evaluation.
import { contactLog, on, scores } from '../script.ts';
import { around, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { nicoConversations } from './nico-conversations.ts';

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
  conversations: nicoConversations,
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
      said: {
        'question-answered': { person: 'nico-nico', words: 'Ze zetten om vijf uur een stoel voor mij neer.' },
        process: { person: 'nico-nico', words: 'Die folder heb ik nog. Hij ligt onder de tafelpoot.' },
        'self-reliance': { person: 'nico-nico', words: 'Ik kook weer. Voor twee, want dan is er morgen ook wat.' },
        participation: { person: 'nico-nico', words: 'De bakker weet hoe ik heet.' },
      },
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
