// A woman who promised her husband to care for him herself, and the afternoon a week that keeps it possible.
import { contactLog, on, scores } from '../script.ts';
import { around, household, member, network, professional, resident, volunteer } from '../telling.ts';
import { address } from '../town.ts';
import { blomConversations } from './blom-conversations.ts';
import { blomPlans } from './blom-plans.ts';

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
  conversations: blomConversations,
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
  plans: blomPlans,
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
  actionTeams: [
    {
      on: { day: -109, at: '15:00' },
      place: 'Merelhof 31',
      people: ['blom-corrie', 'blom-gerard', 'blom-tiny', 'blom-piet'],
      workers: ['w-hanneke'],
      helpers: [],
      chair: 'blom-corrie',
      text: 'Corrie zwom vier keer. Gerard vroeg waar Piet bleef.',
      agreements: ['Piet komt ook op dinsdag', 'Ellen belt Corrie op zondag'],
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
      said: {
        'question-answered': { person: 'blom-corrie', words: 'Op dinsdag ben ik weer even Corrie.' },
        'self-reliance': { person: 'blom-corrie', words: 'Ik durf nu te vragen, en ik durf nee te zeggen.' },
        participation: { person: 'blom-corrie', words: 'Ik zing weer. Vals, maar ik zing.' },
      },
    },
  ],
  monitoring: [{ on: on(24), how: 'phone', by: 'w-hanneke' }],
  lessons: [{ on: -6, by: 'w-hanneke', text: 'Wandelen is voor Gerard geen opvang. Het is zijn sport.' }],
});
