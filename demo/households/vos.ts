// A girl who wanted out of the house, and a mother who needed to hear why. Followed at a distance now.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, household, member, professional, resident } from '../telling.ts';
import { address } from '../town.ts';

export const vos = household({
  key: 'vos',
  name: 'Naomi Vos en haar moeder',
  address: address('lijster', 'Spechtlaan', 83),
  team: 'team-lijster',
  headline: 'Naomi wilde naar een crisisplek. Samen praten met haar moeder hielp meer.',
  people: [
    member('vos-naomi', ['Naomi', '', 'Vos'], [19, 110], 'woman', 'dochter', { phone: '099-555 1161' }),
    member('vos-lidia', ['Lidia', '', 'Vos'], [43, 44], 'woman', 'moeder', { phone: '099-555 1162' }),
    around('vos-tante', ['Bianca', '', 'Vos'], 'woman', 'tante, vangnet', 'given', { phone: '099-555 1163' }),
  ],
  relations: [
    { from: 'vos-lidia', to: 'vos-naomi', kind: 'parent' },
    { from: 'vos-tante', to: 'vos-naomi', kind: 'aunt-uncle' },
  ],
  signal: {
    on: { day: -150, at: '16:05' },
    text: 'Ik wil hier weg. Vandaag nog. Ik slaap nog liever op straat. Waar moet ik heen?',
    source: 'resident',
    about: 'person',
    subject: 'Naomi Vos',
    place: 'plek-nest',
    areas: ['housing', 'network', 'health'],
    urgent: true,
    known: 'yes',
    anonymous: false,
    takenBy: 'w-hanneke',
  },
  firstContact: {
    on: { day: -150, at: '16:10' },
    by: 'w-hanneke',
    channel: 'desk',
    with: ['vos-naomi'],
    areas: {
      housing: 'Woont bij haar moeder, wil weg.',
      health: 'Huilt, eet niet.',
      network: 'Een tante die kan opvangen.',
      finances: null,
      day: 'Zit op school, mist uren.',
    },
    crisis: { acute: false, text: 'Gevraagd en gehoord: er is ruzie, geen geweld. Tante kan haar vannacht hebben.' },
    decision: 'pick-up',
    reason: 'Als zij weggaat, blijft liggen wat er speelt. Zij wil dat zelf ook niet.',
  },
  coordinator: 'w-hanneke',
  direction: { model: 'resident-network', since: -148, reason: 'Naomi en Lidia samen. Tante als vangnet.' },
  phases: [
    { phase: 'first-contact', on: on(-150), by: 'w-hanneke', reason: 'Kwam zelf binnen.' },
    { phase: 'acquaintance', on: on(-149), by: 'w-hanneke', reason: 'Eerst afkoelen bij tante.' },
    { phase: 'plan', on: on(-143), by: 'w-hanneke', reason: 'Moeder wil meepraten.' },
    { phase: 'support', on: on(-140), by: 'w-hanneke', reason: 'Vier gesprekken met zijn drieën.' },
    { phase: 'evaluation', on: on(-70), by: 'w-hanneke', reason: 'Ze wonen weer samen, met afspraken.' },
    { phase: 'monitoring', on: on(-66), by: 'w-hanneke', reason: 'Een half jaar volgen, zo spraken ze af.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'vos-naomi' },
      story: 'Ze doet alsof ik twaalf ben. En dan weer alsof ik veertig ben.',
      goals: ['Mijn deur op slot mogen doen'],
      willingness: 'Eerst nul, later alles.',
    },
    {
      of: { voice: 'member', person: 'vos-lidia' },
      story: 'Ik heb mijn eigen moeder zo vaak horen schreeuwen dat ik niet wist dat ik het zelf deed.',
      goals: ['Dat zij blijft'],
      willingness: 'Wil het anders dan vroeger.',
    },
    {
      of: { voice: 'worker', worker: 'w-hanneke' },
      story: 'Een plek buitenshuis was snel geregeld. Dan was het probleem thuis gebleven.',
      goals: ['Samen, niet weg'],
      willingness: 'Tweezijdig.',
    },
  ],
  conversations: [
    {
      on: { day: -146, at: '17:00' },
      minutes: 70,
      place: 'Bij tante Bianca, op de bank',
      people: ['vos-naomi', 'vos-lidia', 'vos-tante'],
      workers: ['w-hanneke'],
      preparation: {
        on: { day: -148, at: '12:00' },
        by: 'w-hanneke',
        aim: 'Elkaar laten uitpraten. Iemand anders op de bank.',
        told: { clientSupport: true, ownPlan: true, mayInvite: true },
        bring: [],
        ask: ['Wanneer was het wél leuk, jullie twee?'],
      },
      fragments: scene(`
      vos-naomi [worry network #vos-school]: Ik kom binnen en het begint. Over mijn schoenen. Over mijn cijfers. Over mijn toon.
      vos-lidia [worry network]: Omdat jij altijd binnenkomt alsof er brand is!
      vos-tante [resource network @vos-tante]: Jullie lijken op elkaar. Vraag het maar aan iedereen.
      w-hanneke [strength network]: Dat lachen duurde drie seconden. Het was het eerste moment dat jullie naar elkaar keken.
      vos-lidia [turning-point network]: Mijn moeder schreeuwde. Ik heb gezworen dat nooit te doen. En nu hoor ik haar uit mijn eigen mond.
      vos-naomi [ambition network #vos-deur]: Ik wil mijn deur dicht mogen doen. Zonder dat het dan over is tussen ons.
      vos-lidia [agreement network]: Dat mag. Als de deur dichtgaat, blijf ik beneden. Tot jij hem opendoet.
      vos-naomi [strength day]: Ik heb deze week alle uren gemaakt. Vanaf Bianca is het vijf minuten lopen.
      vos-tante [agreement network]: Vrijdag eten jullie hier. Alle weken. Dan is er altijd één avond waar niemand hoeft.
    `),
      report: {
        status: 'agreed',
        on: { day: -145 },
        by: 'w-hanneke',
        agreedBy: ['vos-naomi', 'vos-lidia'],
        sections: [
          { area: 'network', text: 'De deur mag dicht. Lidia blijft dan beneden. Op vrijdag eten jullie bij Bianca.' },
          { area: 'day', text: 'Naomi maakt weer al haar lessen.' },
        ],
      },
    },
  ],
  assessments: [
    {
      on: { day: -140 },
      moment: 'start',
      by: 'w-hanneke',
      person: 'vos-naomi',
      scores: scores(`
      domestic-relations 2: Ruzie elke dag, slaapt elders.
      day-activity 3: Mist lessen.
      social-network 3: Tante en twee vriendinnen.
    `),
    },
    {
      on: { day: -70 },
      moment: 'evaluation',
      by: 'w-hanneke',
      person: 'vos-naomi',
      scores: scores(`
      domestic-relations 4: Ruzie is er nog, en gaat weer over.
      day-activity 4: Haalt haar jaar.
      social-network 4: Tante elke vrijdag.
    `),
      ladder: { rung: 5, reason: 'Op school en een bijbaan.' },
    },
    {
      on: { day: -30 },
      moment: 'monitoring',
      by: 'w-hanneke',
      person: 'vos-naomi',
      scores: scores(`
      domestic-relations 4: De deur werkt.
      day-activity 4: Stage gevonden.
    `),
      ladder: { rung: 5, reason: 'Op school en een stage.' },
    },
  ],
  contacts: contactLog(`
    -149 10:00 crisis-intervention phone w-hanneke vos-tante: Naomi slaapt bij Bianca. Beiden gerustgesteld, en Lidia gebeld.
    -110 17:00 psychosocial-help home-visit w-hanneke vos-naomi vos-lidia: Derde gesprek. Lidia stopte halverwege een zin en zei: wacht.
  `),
  tasks: [
    {
      kind: 'promise',
      text: 'Bellen op de afgesproken dag, niet eerder',
      owner: professional('w-hanneke'),
      to: 'vos-naomi',
      made: -66,
      due: 0,
    },
  ],
  evaluations: [
    {
      on: { day: -70 },
      by: 'w-hanneke',
      with: ['vos-naomi', 'vos-lidia'],
      answered: { outcome: 'yes', text: 'Naomi woont thuis en wil dat ook.' },
      process: 'Een crisisplek was vrij. Wij hebben die niet gebeld.',
      solutions: 'Vrijdag bij tante, en een deur die dicht mag.',
      learnt: 'Weggaan kan een vraag om praten zijn.',
      selfReliance: 'up',
      participation: 'up',
      said: {
        'question-answered': { person: 'vos-naomi', words: 'Ik slaap weer in mijn eigen bed.' },
        process: { person: 'vos-naomi', words: 'De deur mag dicht. Dat was het eigenlijk.' },
        'self-reliance': { person: 'vos-naomi', words: 'Ik zeg het nu als ik boos ben, in plaats van weg te lopen.' },
      },
      experience: {
        person: 'vos-lidia',
        how: 'link',
        grade: 8,
        words: 'Jullie stonden aan twee kanten tegelijk. Ik weet niet hoe.',
      },
    },
  ],
  monitoring: [
    {
      on: on(-30),
      how: 'phone',
      by: 'w-hanneke',
      outcome: { state: 'stable', text: 'Stage gevonden. Ruzie over afwas.' },
    },
    { on: on(0), how: 'phone', by: 'w-hanneke' },
    { on: on(60), how: 'phone', by: 'w-hanneke' },
  ],
  plans: [
    {
      version: 1,
      made: { day: -142 },
      by: 'w-hanneke',
      status: 'agreed',
      agreed: { by: ['vos-naomi', 'vos-lidia'], on: { day: -140 }, how: 'at-the-table' },
      problems: [
        {
          words: 'We houden van elkaar en we maken elkaar gek.',
          person: 'vos-naomi',
          domain: 'domestic-relations',
          from: ['vos-school', 'vos-deur'],
          goals: [
            {
              text: 'Samen in één huis zonder elke dag ruzie',
              person: 'vos-naomi',
              area: 'network',
              reached: 'yes',
              results: [
                {
                  text: 'Afspraken waar we ons aan houden',
                  reached: 'yes',
                  solutions: [
                    {
                      frame: 'own-strength',
                      text: 'De deur mag dicht',
                      actions: [{ text: 'Lidia blijft beneden', who: resident('vos-lidia'), due: -138, done: -138 }],
                    },
                    {
                      frame: 'social-network',
                      text: 'Elke vrijdag eten bij Bianca',
                      actions: [{ text: 'Elke vrijdag, acht weken', who: resident('vos-naomi'), due: -80, done: -80 }],
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
});
