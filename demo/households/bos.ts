// A young woman who wants to live on her own, and a father who wants it to go well.
import { contactLog, on, scores } from '../script.ts';
import { around, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { bosConversations } from './bos-conversations.ts';

export const bos = household({
  key: 'bos',
  name: 'Emma Bos',
  address: address('molen', 'Zeilmakershof', 9),
  team: 'team-molen',
  headline: 'Wil het huis uit. Heeft hulp nodig bij geld, was en koken, en wil dat niet horen.',
  people: [
    member('bos-emma', ['Emma', '', 'Bos'], [22, 60], 'woman', 'bewoner', {
      phone: '099-555 1041',
      note: 'Compliment eerst. Daarna pas de moeilijke vraag.',
    }),
    member('bos-vader', ['Ruben', '', 'Bos'], [55, 10], 'man', 'vader, kok', { phone: '099-555 1042' }),
    member('bos-moeder', ['Els', 'van', 'Gent'], [53, 301], 'woman', 'moeder'),
    around('bos-tante', ['Wanda', 'van', 'Gent'], 'woman', 'tante, woont vlakbij', 'given', { phone: '099-555 1043' }),
    around('bos-tim', ['Tim', '', 'Bos'], 'man', 'oudere broer', 'not-asked'),
  ],
  relations: [
    { from: 'bos-vader', to: 'bos-emma', kind: 'parent' },
    { from: 'bos-moeder', to: 'bos-emma', kind: 'parent' },
    { from: 'bos-vader', to: 'bos-moeder', kind: 'partner' },
    { from: 'bos-tante', to: 'bos-emma', kind: 'aunt-uncle' },
    { from: 'bos-tim', to: 'bos-emma', kind: 'sibling' },
  ],
  signal: {
    on: { day: -30, at: '11:20' },
    text: 'Emma belde zelf, heel kort: ze wil op zichzelf. Haar vader vroeg daarna of er iemand mee kan denken over begeleiding.',
    source: 'resident',
    about: 'person',
    subject: 'Emma Bos',
    address: address('molen', 'Zeilmakershof', 9),
    areas: ['housing', 'day', 'finances'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    takenBy: 'w-merel',
  },
  firstContact: {
    on: { day: -28, at: '16:30' },
    by: 'w-merel',
    channel: 'phone',
    with: ['bos-emma'],
    areas: {
      housing: 'Woont bij haar ouders, wil een eigen plek.',
      health: 'Epilepsie, al jaren geen aanval meer.',
      network: 'Familie die dichtbij is. Geen vrienden van haar leeftijd.',
      finances: 'Geld is een lastig onderwerp.',
      day: 'Werkt in de kantine van een bedrijf.',
    },
    crisis: { acute: false, text: 'Alles is rustig.' },
    decision: 'pick-up',
    reason: 'Emma wil dit zelf. Dat is het beste moment om te beginnen.',
  },
  coordinator: 'w-merel',
  workers: ['w-david'],
  direction: { model: 'resident-network', since: -22, reason: 'Emma is de baas. Haar vader denkt mee.' },
  phases: [
    { phase: 'first-contact', on: on(-30), by: 'w-merel', reason: 'Emma nam zelf contact op.' },
    { phase: 'acquaintance', on: on(-28), by: 'w-merel', reason: 'Eerst haar eigen verhaal, zonder lijsten.' },
    { phase: 'plan', on: on(-6), by: 'w-merel', reason: 'Ze wil oefenen in de week, en dan kijken.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'bos-emma' },
      story: 'Ik kan alles al. Alleen de was nog niet, en die doet mijn moeder toch.',
      goals: ['Een eigen plek', 'Een beste vriendin'],
      willingness: 'Wel als ze zelf mag kiezen, en niet als het over “beperkingen” gaat.',
    },
    {
      of: { voice: 'member', person: 'bos-vader' },
      story:
        'Ik heb jaren gedacht dat ze lui was. Toen snapte ik het. Ze is niet lui, ze is langzaam, en ze doet het wel.',
      goals: ['Goede begeleiding', 'Dat niemand haar gebruikt'],
      willingness: 'Doet mee en moet leren om zijn mond te houden (zegt hij zelf).',
    },
    {
      of: { voice: 'worker', worker: 'w-merel' },
      story: 'Ze laat pas zien wat ze kan als ze merkt dat je het serieus meent.',
      goals: ['Oefenen waar het niet misgaat'],
      willingness: 'Groeit met complimenten en een grap.',
    },
  ],
  helpers: [
    {
      key: 'bos-h-kantine',
      name: 'Miranda Faber',
      organisation: 'Kantine van de drukkerij',
      function: 'begeleider op het werk',
      contact: '099-555 0461',
      for: ['bos-emma'],
      hasPlan: true,
      since: -1000,
    },
  ],
  conversations: bosConversations,
  assessments: [
    {
      on: { day: -6 },
      moment: 'start',
      by: 'w-merel',
      person: 'bos-emma',
      scores: scores(`
        finances 2: Weet niet wat geld waard is. Ouders vangen dat op.
        daily-living 3: Doet veel, maar de was en koken met overzicht nog niet.
        day-activity 5: Werkt met plezier, elke dag.
        social-network 3: Hechte familie, geen vrienden van haar leeftijd.
        housing 4: Woont goed bij haar ouders.
      `),
      ladder: { rung: 5, reason: 'Werkt met begeleiding in een gewoon bedrijf.', wish: 5 },
    },
  ],
  stages: [
    {
      person: 'bos-emma',
      on: -22,
      topic: 'Oefenen met geld',
      stage: 'pre-contemplation',
      reason: 'Vindt dat het al goed gaat.',
    },
    {
      person: 'bos-emma',
      on: -7,
      topic: 'Oefenen met geld',
      stage: 'contemplation',
      reason: 'Begint er aan het eind zelf over.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -5 },
      by: 'w-merel',
      status: 'agreed',
      agreed: { by: ['bos-emma'], on: { day: -4 }, how: 'link', remark: 'Ik heb er een hartje bij gezet.' },
      problems: [
        {
          words: 'Ik wil mijn eigen sleutel, maar ik kan de was nog niet.',
          person: 'bos-emma',
          domain: 'daily-living',
          from: ['emma-weg', 'emma-was', 'emma-pasje', 'emma-chalet'],
          goals: [
            {
              text: 'Een weekend alleen in het chalet, met zelf gekookt eten',
              person: 'bos-emma',
              area: 'housing',
              results: [
                {
                  text: 'Emma doet zelf haar was',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Oefenen op zaterdag bij tante Wanda',
                      actions: [
                        {
                          text: 'De was met de plaatjeskaart',
                          who: network('bos-tante'),
                          due: 6,
                          fading: [
                            { step: 'together', from: 6 },
                            { step: 'half', from: 20 },
                            { step: 'alone', from: 34 },
                            { step: 'phone', from: 48 },
                          ],
                        },
                      ],
                    },
                    {
                      frame: 'own-strength',
                      text: 'Een weekend alleen in het chalet',
                      actions: [
                        { text: 'Slapen en koken, vader op de parkeerplaats', who: resident('bos-emma'), due: 20 },
                      ],
                    },
                  ],
                },
                {
                  text: 'Ingeschreven voor begeleid wonen',
                  solutions: [
                    {
                      frame: 'individual-provision',
                      text: 'Op de wachtlijst voor een kamer',
                      provision: 'ind-kleinwonen',
                      actions: [
                        { text: 'Aanmelden, Emma drukt zelf op de knop', who: professional('w-merel'), due: 1 },
                      ],
                    },
                  ],
                },
              ],
            },
            {
              text: 'Iemand van mijn eigen leeftijd om mee te appen',
              person: 'bos-emma',
              area: 'network',
              results: [
                {
                  text: 'Een plek waar leeftijdsgenoten komen',
                  solutions: [
                    {
                      frame: 'general-provision',
                      text: 'Kijken bij de inloop',
                      provision: 'alg-jongereninloop',
                      actions: [{ text: 'Samen een keer langslopen', who: professional('w-david'), due: 8 }],
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
    -23 09:10 advocacy phone w-merel bos-moeder: Moeder wil weten of ze moet loslaten. Gezegd dat ze mag wachten.
    -5 16:00 activation message w-merel bos-emma: Foto van de waskaart gestuurd. Emma stuurde een duim terug.
  `),
  appointments: [
    {
      on: { day: 0, at: '15:30' },
      minutes: 45,
      subject: 'Aanmelden voor de wachtlijst, Emma drukt zelf op de knop',
      place: 'Wijkpunt De Wiek',
      workers: ['w-merel'],
      with: ['bos-emma', 'bos-vader'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Waskaart met plaatjes printen, groot',
      owner: professional('w-merel'),
      to: 'bos-emma',
      made: -7,
      due: -4,
      done: -5,
    },
    {
      kind: 'promise',
      text: 'Drie minuten niet praten in het gesprek (vader)',
      owner: network('bos-vader'),
      to: 'bos-emma',
      made: -7,
      due: 0,
    },
  ],
  lessons: [{ on: -7, by: 'w-merel', text: 'Emma deed open door een grap over haar vader. Noteer wat werkt.' }],
});
