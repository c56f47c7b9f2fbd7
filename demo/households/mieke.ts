// A mother who works hard, keeps a full house and feels alone in it.
import { contactLog, on, scores } from '../script.ts';
import { around, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { miekeConversations } from './mieke-conversations.ts';

export const mieke = household({
  key: 'mieke',
  name: 'Mieke van Rooijen en de kinderen',
  address: address('molen', 'Dorsvloer', 3),
  team: 'team-molen',
  headline: 'Moe, alleen en met drie kinderen thuis. Zoekt een begin, geen pakket.',
  people: [
    member('mieke-mieke', ['Mieke', 'van', 'Rooijen'], [45, 77], 'woman', 'moeder', { phone: '099-555 1061' }),
    member('mieke-peter', ['Peter', '', 'Hoogendijk'], [23, 5], 'man', 'oudste zoon'),
    member('mieke-anna', ['Anna', '', 'Hoogendijk'], [20, 150], 'woman', 'dochter'),
    member('mieke-thomas', ['Thomas', '', 'Hoogendijk'], [15, 300], 'man', 'jongste zoon'),
    around('mieke-zus', ['Greet', 'van', 'Rooijen'], 'woman', 'zus, helpt soms schoonmaken', 'given', {
      phone: '099-555 1062',
    }),
    around('mieke-coba', ['Coba', '', 'Verweij'], 'woman', 'collega van vroeger, zelfde kerk', 'asked'),
  ],
  relations: [
    { from: 'mieke-mieke', to: 'mieke-peter', kind: 'parent' },
    { from: 'mieke-mieke', to: 'mieke-anna', kind: 'parent' },
    { from: 'mieke-mieke', to: 'mieke-thomas', kind: 'parent' },
    { from: 'mieke-zus', to: 'mieke-mieke', kind: 'sibling', note: 'Helpt, maar de band is stroef.' },
  ],
  signal: {
    on: { day: -41, at: '14:10' },
    text: 'Ik loop vast. Ik ben alleen maar moe en thuis staat het altijd vol. Ik weet niet waar ik moet beginnen.',
    source: 'resident',
    about: 'household',
    subject: 'Mieke van Rooijen',
    place: 'plek-wiek',
    address: address('molen', 'Dorsvloer', 3),
    areas: ['health', 'network', 'finances'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    takenBy: 'w-ton',
  },
  firstContact: {
    on: { day: -39, at: '19:30' },
    by: 'w-david',
    channel: 'phone',
    with: ['mieke-mieke'],
    areas: {
      housing: 'Eigen huurhuis, druk, vier mensen.',
      health: 'Uitgeput na haar werk.',
      network: 'Zus, verder niemand dichtbij.',
      finances: 'Rond, doordat de kinderen meebetalen.',
      day: 'Werkt als schoonmaakster in een verzorgingshuis.',
    },
    crisis: { acute: false, text: 'Geen gevaar.' },
    decision: 'pick-up',
    reason: 'Ze vraagt niet om een cursus. Ze vraagt waar ze moet beginnen.',
  },
  coordinator: 'w-david',
  direction: { model: 'resident-network', since: -33, reason: 'Mieke beslist. Haar zus en de kinderen horen erbij.' },
  phases: [
    { phase: 'first-contact', on: on(-41), by: 'w-david', reason: 'Kwam zelf binnenlopen in De Wiek.' },
    { phase: 'acquaintance', on: on(-36), by: 'w-david', reason: 'Eerst horen wat er onder de moeheid zit.' },
    { phase: 'plan', on: on(-20), by: 'w-david', reason: 'Ze koos rust in huis, daarna mensen erbij.' },
    { phase: 'support', on: on(-18), by: 'w-david', reason: 'De kinderen doen mee aan de afspraken.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'mieke-mieke' },
      story: 'Als ik thuiskom zit het vol met jongens. Gezellig, en dan wil ik huilen.',
      goals: ['Een avond stilte', 'Iemand om mee te praten'],
      willingness: 'Wil, maar heeft de energie er niet voor.',
    },
    {
      of: { voice: 'member', person: 'mieke-peter' },
      story: 'Wist niet dat mama er last van had. Ze zegt nooit iets.',
      goals: ['Zijn vrienden kunnen blijven komen'],
      willingness: 'Wil er rekening mee houden.',
    },
    {
      of: { voice: 'member', person: 'mieke-zus' },
      story: 'Ik kom schoonmaken en dan maken we ruzie over hoe. Ik bedoel het goed.',
      goals: ['Nodig zijn zonder kritiek te geven'],
      willingness: 'Ja, maar op haar voorwaarden.',
    },
    {
      of: { voice: 'worker', worker: 'w-david' },
      story: 'Ze werkt zich leeg, thuis en daar. Grenzen stellen heeft ze nooit geleerd, ook niet in dat huwelijk.',
      goals: ['Eén regel in huis die zij stelt'],
      willingness: 'Komt los zodra ze merkt dat het mag.',
    },
  ],
  conversations: miekeConversations,
  assessments: [
    {
      on: { day: -30 },
      moment: 'start',
      by: 'w-david',
      person: 'mieke-mieke',
      scores: scores(`
        mental-health 3: Veel moeheid, lacht wel.
        social-network 2: Eén zus, verder niemand buiten het gezin.
        domestic-relations 3: De kinderen zijn lief, maar niemand stelt grenzen.
        finances 3: Net genoeg, en wankel.
        day-activity 4: Werkt elke dag, met trots.
      `),
      ladder: { rung: 6, reason: 'Heeft betaald werk.', wish: 6 },
    },
    {
      on: { day: -5 },
      moment: 'evaluation',
      by: 'w-david',
      person: 'mieke-mieke',
      scores: scores(`
        mental-health 4: Slaapt beter sinds de dinsdag vrij is.
        social-network 3: Zus en het koor. Nog geen eigen vriendin.
        domestic-relations 4: Zei wat ze wilde, en het werd gehoord.
        finances 3: Hetzelfde.
      `),
      ladder: { rung: 6, reason: 'Betaald werk.', wish: 6 },
    },
  ],
  stages: [
    {
      person: 'mieke-mieke',
      on: -6,
      topic: 'Zeggen wat je wilt',
      stage: 'action',
      reason: 'Sprak de dinsdag zelf uit aan tafel.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -19 },
      by: 'w-david',
      status: 'agreed',
      agreed: { by: ['mieke-mieke'], on: { day: -18 }, how: 'at-the-table' },
      problems: [
        {
          words: 'Het is altijd vol, en ik ben alleen.',
          person: 'mieke-mieke',
          domain: 'social-network',
          from: ['mieke-begin', 'mieke-rust', 'mieke-alleen'],
          goals: [
            {
              text: 'Elke week een avond van mezelf, en iemand om te bellen',
              person: 'mieke-mieke',
              area: 'network',
              reached: 'partly',
              results: [
                {
                  text: 'Dinsdag is het stil',
                  reached: 'yes',
                  solutions: [
                    {
                      frame: 'own-strength',
                      text: 'Het zelf zeggen tegen de jongens',
                      actions: [{ text: 'Zeggen wat ik wil', who: resident('mieke-mieke'), due: -8, done: -6 }],
                    },
                    {
                      frame: 'social-network',
                      text: 'De jongens gaan naar Karim',
                      actions: [{ text: 'Elke dinsdag', who: network('mieke-peter'), due: 0 }],
                    },
                  ],
                },
                {
                  text: 'Iets leuks buiten de deur',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Peter brengt haar naar het koor',
                      actions: [{ text: 'Maandag brengen', who: network('mieke-peter'), due: 2 }],
                    },
                    {
                      frame: 'general-provision',
                      text: 'Maatjesproject, voor als het koor niets is',
                      provision: 'alg-maatje',
                      actions: [{ text: 'Folder geven, niets inplannen', who: professional('w-david'), due: 8 }],
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
    -28 18:30 activation phone w-david mieke-mieke: Mieke had het bijna gezegd. Bijna telt ook.
    -15 09:00 advice phone w-david mieke-zus: Zus vroeg hoe zij kan helpen zonder te duwen.
  `),
  appointments: [
    {
      on: { day: 1, at: '19:00' },
      minutes: 30,
      subject: 'Soep met zus, en hoe het koor was',
      place: 'Dorsvloer 3',
      workers: ['w-david'],
      with: ['mieke-mieke', 'mieke-zus'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Tijden van het koor opzoeken',
      owner: professional('w-david'),
      to: 'mieke-mieke',
      made: -6,
      due: -1,
    },
    {
      kind: 'task',
      text: 'Narekenen of de toeslagen kloppen nu Anna gaat samenwonen',
      owner: professional('w-david'),
      made: -6,
      due: 3,
    },
  ],
  wmo: [
    {
      person: 'mieke-mieke',
      subject: 'Hulp bij het huishouden',
      by: 'w-david',
      reported: -35,
      clientSupportOffered: true,
      investigationDone: -27,
      applied: -26,
      decided: { on: -20, outcome: 'refused', text: 'Er wonen drie grote kinderen in huis die kunnen helpen.' },
    },
  ],
  bottlenecks: [
    {
      on: -20,
      by: 'w-david',
      rule: 'Niet zwaar genoeg voor hulp bij het huishouden',
      text: 'Mieke valt overal net buiten: haar inkomen telt mét dat van de kinderen.',
      effect: 'Ze valt pas om als de kinderen het huis uit gaan.',
    },
  ],
});
