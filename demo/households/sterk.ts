// The Sterk family: a grandmother who carries a household, and a husband who wants to come home.
import { contactLog, scores } from '../script.ts';
import { helper, household, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { sterkConversations } from './sterk-conversations.ts';
import { sterkHelpers, sterkPeople, sterkRelations, sterkViews } from './sterk-people.ts';
import { sterkPlans } from './sterk-plans.ts';

export const sterk = household({
  key: 'sterk',
  name: 'Familie Sterk',
  address: address('haven', 'Bolderstraat', 17),
  team: 'team-haven',
  headline: 'Meneer wil thuiskomen na een beroerte. Mevrouw zorgt ook voor twee kleinkinderen.',
  people: sterkPeople,
  relations: sterkRelations,
  signal: {
    on: { day: -46, at: '12:35' },
    text: 'Mevrouw komt voor slaappillen. Haar man ligt in het verpleeghuis en zij heeft ineens twee kleinkinderen in huis. Ik denk dat er meer speelt.',
    source: 'gp',
    about: 'household',
    subject: 'Mevrouw Sterk, Bolderstraat',
    place: 'plek-huisartsen-haven',
    address: address('haven', 'Bolderstraat', 17),
    areas: ['health', 'finances', 'network'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Huisarts Verbeek', contact: '099-555 0502', feedbackPromised: -39, feedbackGiven: -40 },
    takenBy: 'w-samira',
  },
  firstContact: {
    on: { day: -43, at: '09:30' },
    by: 'w-samira',
    channel: 'home-visit',
    with: ['sterk-ans'],
    areas: {
      housing: 'Eengezinswoning met smalle gang en drie drempels.',
      health: 'Mevrouw slaapt slecht. Haar man is half verlamd.',
      network: 'Een trouwe vriendin. Dochter is weg.',
      finances: 'Alleen AOW, en brieven die dicht blijven.',
      day: null,
    },
    crisis: { acute: false, text: 'De kinderen zijn veilig bij oma. Er dreigt niets op korte termijn.' },
    decision: 'pick-up',
    reason: 'Er spelen drie dingen door elkaar. Mevrouw wil graag dat iemand meedenkt.',
  },
  coordinator: 'w-samira',
  workers: ['w-lotte'],
  direction: {
    model: 'resident-network',
    since: -34,
    reason: 'Mevrouw beslist, samen met Ria. Henk wijst aan wat hij wil.',
  },
  phases: [
    { phase: 'first-contact', on: { day: -46 }, by: 'w-samira', reason: 'De huisarts vroeg of wij langs wilden gaan.' },
    { phase: 'acquaintance', on: { day: -43 }, by: 'w-samira', reason: 'Mevrouw wil verder praten, met Ria erbij.' },
    { phase: 'plan', on: { day: -25 }, by: 'w-samira', reason: 'Ook Henk heeft gezegd wat hij wil.' },
    { phase: 'support', on: { day: -20 }, by: 'w-samira', reason: 'Het plan is aan tafel afgesproken.' },
  ],
  views: sterkViews,
  helpers: sterkHelpers,
  conversations: sterkConversations,
  assessments: [
    {
      on: { day: -24 },
      moment: 'start',
      by: 'w-samira',
      person: 'sterk-ans',
      scores: scores(`
        finances 2: Post blijft dicht, er komen herinneringen bij.
        domestic-relations 3: De kinderen zijn veilig, maar niets staat op papier.
        physical-health 3: Slaapt slecht en eet weinig.
        social-network 3: Ria is er altijd. Verder vraagt mevrouw niemand.
        daily-living 5: Huis en kinderen lopen.
        mental-health -: Mevrouw wilde het daar nog niet over hebben.
      `),
      ladder: { rung: 2, reason: 'Komt alleen nog buiten voor Henk en school.', wish: 3 },
    },
    {
      on: { day: -7 },
      moment: 'evaluation',
      by: 'w-samira',
      person: 'sterk-ans',
      scores: scores(`
        finances 3: Alle post is open. De schulden lopen niet meer op.
        domestic-relations 3: Pleegzorg is aangevraagd, nog niet geregeld.
        physical-health 3: Slaapt beter, is nog moe.
        social-network 4: Ria, Gerda en de moeder van Fenna doen vast iets.
        daily-living 5: Gaat goed.
      `),
      ladder: { rung: 3, reason: 'Gaat naar de cursus en praat daar met anderen.', wish: 4 },
    },
  ],
  stages: [
    {
      person: 'sterk-ans',
      on: -36,
      topic: 'Brieven en geld',
      stage: 'contemplation',
      reason: 'Weet dat het moet, durft nog niet.',
    },
    { person: 'sterk-ans', on: -9, topic: 'Brieven en geld', stage: 'action', reason: 'Opent nu zelf de post.' },
  ],
  standings: [
    { person: 'sterk-ans', on: -43, relation: 'passer-by', reason: 'De huisarts belde ons. Ans zelf vroeg niets.' },
    { person: 'sterk-ans', on: -36, relation: 'buyer', reason: 'Vraagt wat ze met de post moet.' },
    { person: 'sterk-ans', on: -9, relation: 'co-expert', reason: 'Regelt met Ria en Gerda wie wanneer komt.' },
    { person: 'sterk-ans', on: -20, role: 'contacts', phase: 'get' },
    { person: 'sterk-ans', on: -9, role: 'learning', phase: 'keep', reason: 'Gaat elke week naar de cursus.' },
  ],
  plans: sterkPlans,
  arrangements: [
    {
      on: -43,
      label: 'Toen we kwamen',
      items: [
        { frame: 'own-strength', text: 'Huishouden en kinderen', who: resident('sterk-ans'), formal: false },
        { frame: 'social-network', text: 'Ria belt elke avond', who: network('sterk-ria'), formal: false },
        { frame: 'individual-provision', text: 'Verpleeghuis, zeven dagen', who: helper('sterk-h-ergo'), formal: true },
      ],
    },
    {
      on: -6,
      label: 'Nu',
      items: [
        { frame: 'own-strength', text: 'Huishouden en kinderen', who: resident('sterk-ans'), formal: false },
        { frame: 'own-strength', text: 'De papieren op vrijdag', who: resident('sterk-ans'), formal: false },
        { frame: 'own-strength', text: 'Cursus zorgen voor een ander', who: resident('sterk-ans'), formal: false },
        { frame: 'social-network', text: 'Ria op dinsdagmiddag bij Henk', who: network('sterk-ria'), formal: false },
        { frame: 'social-network', text: 'Gerda past af en toe op', who: network('sterk-gerda'), formal: false },
        {
          frame: 'social-network',
          text: 'Kinderen eten woensdag bij Fenna',
          who: resident('sterk-ans'),
          formal: false,
        },
        {
          frame: 'general-provision',
          text: 'Geldloket en wijkteam denken mee',
          who: professional('w-samira'),
          formal: true,
        },
        {
          frame: 'general-provision',
          text: 'Buurtkamer, drie dagen',
          who: professional('w-samira'),
          formal: true,
          provision: 'col-buurtkamer',
        },
        {
          frame: 'individual-provision',
          text: 'Rolstoel',
          who: helper('sterk-h-ergo'),
          formal: true,
          provision: 'ind-rolstoel',
        },
        {
          frame: 'individual-provision',
          text: 'Drempels weg, deur breder',
          who: helper('sterk-h-woon'),
          formal: true,
          provision: 'ind-woningaanpassing',
        },
      ],
    },
  ],
  contacts: contactLog(`
    -40 16:10 request-follow-up phone w-samira: Huisarts laten weten dat we er zijn.
    -30 10:00 support home-visit w-samira sterk-ans: Eén brief opengemaakt. Daarna nog drie, op haar verzoek.
    -19 13:00 indication home-visit w-lotte sterk-ans: Gang, deur en badkamer opgemeten.
    -4 11:20 informal-carer-support phone w-samira sterk-ans: Eerste cursusochtend was zwaar en fijn.
  `),
  appointments: [
    {
      on: { day: 0, at: '10:45' },
      minutes: 60,
      subject: 'Papieren doen, laatste keer samen',
      place: 'Bolderstraat 17',
      workers: ['w-samira'],
      with: ['sterk-ans'],
    },
    {
      on: { day: 2, at: '13:30' },
      minutes: 45,
      subject: 'Passing van de rolstoel',
      place: 'Verpleeghuis De Steven',
      workers: ['w-lotte'],
      with: ['sterk-henk', 'sterk-h-ergo'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Terugbellen over de eigen bijdrage van het verpleeghuis',
      owner: professional('w-samira'),
      to: 'sterk-ans',
      made: -6,
      due: -1,
    },
    {
      kind: 'task',
      text: 'Onderzoek Wmo afschrijven en samen doorlezen',
      owner: professional('w-samira'),
      made: -9,
      due: 2,
    },
    {
      kind: 'promise',
      text: 'Geboorteaktes van de kinderen opzoeken',
      owner: resident('sterk-ans'),
      to: 'sterk-h-gezin',
      made: -5,
      due: 3,
    },
    {
      kind: 'promise',
      text: 'Vragen of de buurtkamer een plek heeft',
      owner: professional('w-lotte'),
      to: 'sterk-ans',
      made: -9,
      due: -5,
      done: -6,
    },
  ],
  referrals: [
    {
      provision: 'col-buurtkamer',
      about: 'sterk-henk',
      by: 'w-lotte',
      request: 'Drie dagen per week een plek voor Henk zodra hij thuis is.',
      shared: ['Naam en telefoon', 'Dat hij in een rolstoel zit', 'Dat hij met kaarten praat'],
      residentAgreed: -9,
      steps: [
        {
          state: 'sent',
          on: { day: -8, at: '09:00' },
          by: 'Lotte van Dam',
          text: 'Samen met mevrouw gebeld en opgestuurd.',
        },
        {
          state: 'accepted',
          on: { day: -6, at: '14:00' },
          by: 'Zorggroep Oude Haven',
          text: 'Plek op maandag, woensdag en vrijdag.',
        },
      ],
    },
  ],
  wmo: [
    {
      person: 'sterk-henk',
      subject: 'Woning aanpassen en rolstoel',
      by: 'w-samira',
      reported: -38,
      clientSupportOffered: true,
      ownPlan: {
        received: -33,
        text: 'Mevrouw schreef op: drempels weg, deur breder, en liever geen bed in de kamer.',
      },
    },
  ],
  actionTeams: [
    {
      on: { day: -20, at: '15:00' },
      place: 'Bolderstraat 17',
      people: ['sterk-ans', 'sterk-ria'],
      workers: ['w-samira', 'w-lotte'],
      helpers: ['sterk-h-ergo'],
      chair: 'sterk-ans',
      text: 'Mevrouw opende zelf. Iedereen zei wat hij de komende weken doet.',
      agreements: [
        'Ria neemt de dinsdagmiddag',
        'Lotte meet de gang',
        'Geen enkele brief blijft langer dan een week dicht',
      ],
    },
    {
      on: { day: 15, at: '15:00' },
      place: 'Bolderstraat 17',
      people: ['sterk-ans', 'sterk-ria', 'sterk-henk'],
      workers: ['w-samira', 'w-lotte'],
      helpers: ['sterk-h-ergo', 'sterk-h-woon', 'sterk-h-gezin'],
      chair: 'sterk-ans',
      agreements: [],
    },
  ],
  lessons: [{ on: -13, by: 'w-samira', text: 'Eén brief vragen werkt beter dan de hele la. De rest kwam vanzelf.' }],
  bottlenecks: [
    {
      on: -15,
      by: 'w-samira',
      rule: 'Vergoeding voor pleegzorg begint pas na het besluit',
      text: 'Mevrouw betaalt al maanden alles voor twee kinderen van haar AOW.',
      effect: 'Wie zelf opvangt, zonder het te vragen, krijgt het laatst iets.',
    },
  ],
});
