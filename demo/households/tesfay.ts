// A woman who cannot read the letters, and learns to do her own paperwork with others who cannot either.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, household, member, network, professional, resident, volunteer } from '../telling.ts';
import { address } from '../town.ts';

export const tesfay = household({
  key: 'tesfay',
  name: 'Selam Tesfay en zoon',
  address: address('lijster', 'Roerdompstraat', 11),
  team: 'team-lijster',
  headline: 'Kan de brieven niet lezen. Wil zelf haar papieren doen, met taal en een groep.',
  people: [
    member('tesfay-selam', ['Selam', '', 'Tesfay'], [34, 20], 'woman', 'moeder', {
      languages: ['Tigrinya', 'Nederlands'],
      phone: '099-555 1141',
      note: 'Spreekt goed Nederlands, leest het nog niet.',
    }),
    member('tesfay-kibrom', ['Kibrom', '', 'Tesfay'], [12, 180], 'man', 'zoon, leest voor moeder', {
      languages: ['Nederlands', 'Tigrinya'],
    }),
    around('tesfay-saba', ['Saba', '', 'Woldu'], 'woman', 'vriendin, zelfde taal', 'given', {
      languages: ['Tigrinya', 'Nederlands'],
    }),
  ],
  relations: [
    { from: 'tesfay-selam', to: 'tesfay-kibrom', kind: 'parent' },
    { from: 'tesfay-saba', to: 'tesfay-selam', kind: 'friend' },
  ],
  signal: {
    on: { day: -59, at: '10:40' },
    text: 'Selam komt elke week met een tas brieven en vraagt of ik mag lezen. Ze schaamt zich dat haar zoon het anders doet.',
    source: 'key-person',
    about: 'person',
    subject: 'Selam Tesfay',
    place: 'plek-nest',
    address: address('lijster', 'Roerdompstraat', 11),
    areas: ['finances', 'day'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Selma van de naaigroep', contact: '099-555 0207', feedbackPromised: -52, feedbackGiven: -53 },
    takenBy: 'w-yusuf',
  },
  firstContact: {
    on: { day: -57, at: '13:30' },
    by: 'w-yusuf',
    channel: 'home-visit',
    with: ['tesfay-selam'],
    areas: {
      housing: 'Kleine flat, netjes.',
      health: null,
      network: 'Saba en de naaigroep.',
      finances: 'Brieven blijven liggen. Niets achterstallig.',
      day: 'Drie middagen naaigroep.',
    },
    crisis: { acute: false, text: 'Niets dringends. Wel: haar zoon leest de brieven.' },
    decision: 'pick-up',
    reason: 'Zij wil het zelf doen. Dat vraagt taal en een groep, geen hulp aan huis.',
  },
  coordinator: 'w-yusuf',
  direction: { model: 'resident', since: -52, reason: 'Selam wil het zelf doen.' },
  phases: [
    { phase: 'first-contact', on: on(-59), by: 'w-yusuf', reason: 'Selma van de naaigroep stelde haar voor.' },
    { phase: 'acquaintance', on: on(-57), by: 'w-yusuf', reason: 'Wat lukt er wel en wat niet, en waarom.' },
    { phase: 'plan', on: on(-38), by: 'w-yusuf', reason: 'Zij koos: eerst lezen, dan doen.' },
    { phase: 'support', on: on(-34), by: 'w-yusuf', reason: 'Zij zit in de groep en bij taal aan tafel.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'tesfay-selam' },
      story: 'In mijn eigen taal ben ik een grappige vrouw. In het Nederlands ben ik iemand die vraagt.',
      goals: ['Zelf mijn post lezen', 'Kibrom niet meer laten bellen'],
      willingness: 'Komt altijd, ook met koorts.',
    },
    {
      of: { voice: 'member', person: 'tesfay-kibrom' },
      story: 'Ik lees altijd de brieven. Soms snap ik het ook niet.',
      goals: ['Buiten spelen'],
      willingness: 'Wil dat mama het leert.',
    },
    {
      of: { voice: 'worker', worker: 'w-yusuf' },
      story: 'Ze is slim en heeft al een systeem: alle brieven liggen op kleur.',
      goals: ['Taal en administratie in één groep'],
      willingness: 'Groot.',
    },
  ],
  conversations: [
    {
      on: { day: -49, at: '13:30' },
      minutes: 60,
      place: 'Thuis, met de brieven op kleur',
      preparation: {
        on: { day: -52, at: '10:00' },
        by: 'w-yusuf',
        aim: 'Uitvinden wat zij al kan.',
        told: { clientSupport: true, ownPlan: true, mayInvite: true },
        bring: ['De brieven'],
        ask: ['Wat heb je al zelf bedacht?'],
      },
      people: ['tesfay-selam', 'tesfay-saba', 'tesfay-kibrom'],
      workers: ['w-yusuf'],
      fragments: scene(`
        tesfay-selam [strength finances #tesfay-kleur]: Rood is belasting. Blauw is huur. Geel is school. Ik kan het niet lezen, ik kan het wel zien.
        w-yusuf [strength finances]: Dat is een systeem. Ik doe mijn eigen post slechter.
        tesfay-selam [worry finances #tesfay-post]: Maar wat er ín staat, moet Kibrom zeggen. Hij is twaalf. Soms gaat het over dingen die niet voor hem zijn.
        tesfay-kibrom [worry day]: Ik wil buiten spelen. Ze vraagt het altijd als ik net ga.
        tesfay-saba [resource network @tesfay-saba]: In de naaigroep praten we Nederlands. Wij verbeteren elkaar, en we lachen.
        tesfay-selam [ambition day #tesfay-lezen]: Ik wil één brief. Helemaal zelf. Dan daarna de volgende.
        w-yusuf [day]: Er is een groep waar mensen samen hun post doen. Niemand daar leest goed. Dat scheelt.
        tesfay-selam [turning-point day]: Zitten daar meer mensen zoals ik? Ik dacht dat ik de enige was.
        tesfay-selam [agreement finances]: Ik neem mijn rode brief mee. En Kibrom gaat spelen.
      `),
      report: {
        status: 'agreed',
        on: { day: -47 },
        by: 'w-yusuf',
        agreedBy: ['tesfay-selam'],
        sections: [
          { area: 'finances', text: 'U hebt uw brieven op kleur. U kunt ze nog niet lezen.' },
          { area: 'day', text: 'U wilt één brief zelf lezen. U gaat naar een groep met meer mensen zoals u.' },
          { area: 'network', text: 'Saba en de naaigroep helpen. Kibrom mag weer spelen.' },
        ],
      },
    },
  ],
  assessments: [
    {
      on: { day: -47 },
      moment: 'start',
      by: 'w-yusuf',
      person: 'tesfay-selam',
      scores: scores(`
      finances 3: Geen schuld, wel afhankelijk van haar zoon.
      participation 2: Kent de wijk vanuit de naaigroep.
      social-network 3: Saba en de groep.
      daily-living 3: Doet alles zelf, behalve lezen.
    `),
      ladder: { rung: 3, reason: 'Komt in de naaigroep en de moskee.', wish: 5 },
    },
    {
      on: { day: -4 },
      moment: 'evaluation',
      by: 'w-yusuf',
      person: 'tesfay-selam',
      scores: scores(`
      finances 4: Leest de brief van de school zelf.
      participation 3: Twee ochtenden taal en één groep.
      social-network 4: Drie nieuwe mensen.
      daily-living 4: Kibrom leest niets meer voor.
    `),
      ladder: { rung: 4, reason: 'Helpt zelf in de naaigroep.', wish: 5 },
    },
  ],
  stages: [
    {
      person: 'tesfay-selam',
      on: -49,
      topic: 'Zelf de post',
      stage: 'decision',
      reason: 'Noemde de kleuren en de eerste brief.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -37 },
      by: 'w-yusuf',
      status: 'agreed',
      agreed: { by: ['tesfay-selam'], on: { day: -37 }, how: 'signed' },
      problems: [
        {
          words: 'Ik kan mijn post niet lezen, en mijn kind moet het doen.',
          person: 'tesfay-selam',
          domain: 'daily-living',
          from: ['tesfay-post', 'tesfay-lezen', 'tesfay-kleur'],
          goals: [
            {
              text: 'Zelf mijn papieren doen',
              person: 'tesfay-selam',
              area: 'finances',
              reached: 'partly',
              results: [
                {
                  text: 'De post is en blijft op orde',
                  reached: 'partly',
                  solutions: [
                    {
                      frame: 'own-strength',
                      text: 'De kleuren blijven',
                      actions: [{ text: 'Elke week rood eerst', who: resident('tesfay-selam'), due: 0 }],
                    },
                    {
                      frame: 'general-provision',
                      text: 'Taal aan tafel',
                      provision: 'alg-taalhuis',
                      actions: [{ text: 'Dinsdag en vrijdag', who: resident('tesfay-selam'), due: -30, done: -30 }],
                    },
                    {
                      frame: 'general-provision',
                      text: 'Samen je papieren',
                      provision: 'col-leergroep',
                      actions: [
                        {
                          text: 'De rode brief, in de groep',
                          who: volunteer('Vrijwilliger van de groep'),
                          due: -20,
                          done: -19,
                          fading: [
                            { step: 'together', from: -30, done: -30 },
                            { step: 'half', from: -9, done: -9 },
                            { step: 'alone', from: 12 },
                          ],
                        },
                      ],
                    },
                    {
                      frame: 'social-network',
                      text: 'Saba leest het laatste stuk mee',
                      actions: [{ text: 'Na de naaigroep', who: network('tesfay-saba'), due: -5, done: -4 }],
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
    -33 11:00 support home-visit w-yusuf tesfay-selam: Eerste rode brief gelezen. Vier woorden moeilijk, elf woorden wel.
    -19 10:00 activation desk w-yusuf tesfay-selam: Groep gezien. Ze ging niet meer weg.
  `),
  appointments: [
    {
      on: { day: 2, at: '14:00' },
      minutes: 45,
      subject: 'De rode brief, en terugkijken',
      place: 'Roerdompstraat 11',
      workers: ['w-yusuf'],
      with: ['tesfay-selam'],
    },
  ],
  tasks: [
    {
      kind: 'task',
      text: 'Maandelijks samen kijken naar het plan',
      owner: professional('w-yusuf'),
      made: -37,
      due: -1,
    },
    {
      kind: 'promise',
      text: 'Zorgen dat Kibrom niet meer hoeft te bellen',
      owner: professional('w-yusuf'),
      to: 'tesfay-kibrom',
      made: -49,
      due: 5,
    },
  ],
  referrals: [
    {
      provision: 'alg-taalhuis',
      about: 'tesfay-selam',
      by: 'w-yusuf',
      request: 'Groep voor wie al goed praat maar niet leest.',
      shared: ['Naam', 'Dat zij Tigrinya spreekt', 'Niveau praten'],
      residentAgreed: -40,
      steps: [
        { state: 'sent', on: on(-39), by: 'Yusuf Demir', text: 'Selam belde zelf. Yusuf stond ernaast.' },
        { state: 'accepted', on: on(-36), by: 'Taalhuis Het Nest', text: 'Plek in de groep van dinsdag en vrijdag.' },
        {
          state: 'feedback',
          on: on(-6),
          by: 'Taalhuis Het Nest',
          text: 'Ze wijst anderen de weg in hun brief. We willen haar als vrijwilliger.',
        },
      ],
    },
  ],
  lessons: [{ on: -4, by: 'w-yusuf', text: 'Zij had al een systeem. Wij hebben alleen de letters erbij gezet.' }],
});
