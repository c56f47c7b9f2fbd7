// A man whose whole week has stood still for nineteen years, and whose workshop is closing.
import { contactLog, on, scores } from '../script.ts';
import { around, helper, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { wiersmaConversations } from './wiersma-conversations.ts';

export const wiersma = household({
  key: 'wiersma',
  name: 'Johan Wiersma',
  address: address('molen', 'Roedestraat', 44, 'A'),
  team: 'team-molen',
  headline: 'Verliest na negentien jaar zijn vaste werkplek. Verandering is voor hem het moeilijkst.',
  people: [
    member('wiersma-johan', ['Johan', '', 'Wiersma'], [35, 270], 'man', 'bewoner', {
      phone: '099-555 1031',
      note: 'Korte zinnen. Zeg wat je letterlijk bedoelt. Bel nooit onverwacht.',
    }),
    around('wiersma-moeder', ['Wil', '', 'Wiersma'], 'woman', 'moeder, zeventig', 'given', { phone: '099-555 1032' }),
    around('wiersma-anton', ['Anton', '', 'Smit'], 'man', 'baas van de houtwerkplaats', 'given'),
    around('wiersma-broer', ['Rob', '', 'Wiersma'], 'man', 'broer', 'asked'),
  ],
  relations: [
    { from: 'wiersma-moeder', to: 'wiersma-johan', kind: 'parent' },
    { from: 'wiersma-broer', to: 'wiersma-johan', kind: 'sibling', note: 'Komt soms op zondag.' },
    { from: 'wiersma-anton', to: 'wiersma-johan', kind: 'colleague', note: 'Al negentien jaar dezelfde grapjes.' },
  ],
  signal: {
    on: { day: -34, at: '09:15' },
    text: 'De houtwerkplaats sluit over drie maanden. Johan is al vier keer in paniek geraakt. Ik bel met toestemming van zijn moeder.',
    source: 'care-provider',
    about: 'person',
    subject: 'Johan W., houtwerkplaats',
    address: address('molen', 'Roedestraat', 44, 'A'),
    areas: ['day', 'health'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Stap voor Stap', contact: '099-555 0445', feedbackPromised: -28, feedbackGiven: -28 },
    takenBy: 'w-merel',
  },
  firstContact: {
    on: { day: -32, at: '17:00' },
    by: 'w-merel',
    channel: 'home-visit',
    with: ['wiersma-johan', 'wiersma-moeder'],
    areas: {
      housing: 'Eigen huis, alles op een vaste plek.',
      health: 'Autisme en licht verstandelijk beperkt. Meer paniek dan vroeger.',
      network: 'Zijn moeder, verder de werkplaats.',
      finances: 'Begeleider doet de bankzaken samen met hem.',
      day: 'Elke dag op dezelfde tijd naar de werkplaats.',
    },
    crisis: { acute: false, text: 'Geen gevaar, wel spanning die oploopt.' },
    decision: 'pick-up',
    reason: 'Als de werkplaats sluit zonder iets nieuws, valt zijn hele dag weg.',
  },
  coordinator: 'w-merel',
  direction: {
    model: 'resident-network-supporter',
    since: -28,
    reason: 'Johan beslist in kleine stappen, met zijn moeder en zijn begeleider ernaast.',
  },
  phases: [
    { phase: 'first-contact', on: on(-34), by: 'w-merel', reason: 'Zijn begeleider vroeg of we meekijken.' },
    {
      phase: 'acquaintance',
      on: on(-30),
      by: 'w-merel',
      reason: 'Eerst vertrouwd raken, dan pas een nieuwe dag bedenken.',
    },
    { phase: 'plan', on: on(-8), by: 'w-merel', reason: 'Johan koos één plek om te gaan kijken.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'wiersma-johan' },
      story: 'Half acht op. Boterham met smeerworst. Tien over acht de deur uit. Zo hoort het.',
      goals: ['Alles blijft zoals het is', 'Opruimen'],
      willingness: 'Wil wel kijken, als het van tevoren op papier staat.',
    },
    {
      of: { voice: 'member', person: 'wiersma-moeder' },
      story: 'Anton snapt hem zonder woorden. Waar vind je zo iemand nog? En ik word ook een dagje ouder.',
      goals: ['Een plek waar ze hem begrijpen', 'Iemand voor als ik er niet meer ben'],
      willingness: 'Doet alles mee. Heeft haast, en dat schrikt hem af.',
    },
    {
      of: { voice: 'worker', worker: 'w-merel' },
      story: 'Hij heeft geen werk nodig dat er mooi uitziet. Hij heeft een dag nodig die klopt.',
      goals: ['Zelfde loopafstand, zelfde tijden'],
      willingness: 'Stap voor stap, letterlijk.',
    },
  ],
  helpers: [
    {
      key: 'wiersma-h-begeleider',
      name: 'Chantal Ruis',
      organisation: 'Stap voor Stap',
      function: 'persoonlijk begeleider',
      contact: '099-555 0446',
      for: ['wiersma-johan'],
      hasPlan: true,
      since: -3650,
    },
    {
      key: 'wiersma-h-werkplaats',
      name: 'Anton Smit',
      organisation: 'Houtwerkplaats De Spaan',
      function: 'werkmeester',
      contact: '099-555 0451',
      for: ['wiersma-johan'],
      hasPlan: false,
      since: -6935,
      until: 55,
    },
  ],
  conversations: wiersmaConversations,
  assessments: [
    {
      on: { day: -24 },
      moment: 'start',
      by: 'w-merel',
      person: 'wiersma-johan',
      scores: scores(`
        day-activity 4: Nu nog vol en vast. Over drie maanden valt het weg.
        mental-health 3: Paniek als het anders loopt.
        daily-living 4: Doet veel zelf, met vaste hulp bij koken.
        social-network 3: Zijn moeder en twee collega's.
        finances 4: Samen met zijn begeleider op orde.
      `),
      ladder: { rung: 4, reason: 'Werkt elke dag, zonder loon dat hem dat oplevert.', wish: 4 },
    },
  ],
  stages: [
    {
      person: 'wiersma-johan',
      on: -26,
      topic: 'Nieuw werk',
      stage: 'pre-contemplation',
      reason: 'Wil het woord niet horen.',
    },
    {
      person: 'wiersma-johan',
      on: -9,
      topic: 'Nieuw werk',
      stage: 'contemplation',
      reason: 'Wil gaan kijken, met een voorwaarde.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -7 },
      by: 'w-merel',
      status: 'draft',
      problems: [
        {
          words: 'Mijn werkplaats gaat dicht. Dan weet ik niet waar ik heen moet.',
          person: 'wiersma-johan',
          domain: 'day-activity',
          from: ['wiersma-sluit', 'wiersma-bakjes'],
          goals: [
            {
              text: 'Elke werkdag om half negen ergens zijn waar ik de schroeven mag doen',
              person: 'wiersma-johan',
              area: 'day',
              results: [
                {
                  text: 'Een vaste plek vóór de werkplaats sluit',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Moeder loopt mee',
                      actions: [
                        {
                          text: 'Samen lopen naar de Werfkade',
                          who: network('wiersma-moeder'),
                          due: 4,
                          fading: [
                            { step: 'together', from: 4 },
                            { step: 'half', from: 18 },
                            { step: 'alone', from: 32 },
                            { step: 'phone', from: 46 },
                          ],
                        },
                      ],
                    },
                    {
                      frame: 'individual-provision',
                      text: 'Dagbesteding met hout',
                      provision: 'ind-dagbesteding',
                      actions: [
                        { text: 'Kennismaken, zonder iets te tekenen', who: resident('wiersma-johan'), due: 4 },
                        { text: 'Verslag van het onderzoek schrijven', who: professional('w-merel'), due: 14 },
                      ],
                    },
                  ],
                },
                {
                  text: 'Johan weet wie er later naast hem staat',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Praten met broer Rob',
                      actions: [{ text: 'Rob bellen', who: network('wiersma-moeder'), due: 11 }],
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
    -27 13:00 case-management phone w-merel wiersma-h-begeleider: Zijn weekschema gekregen, met toestemming van Johan.
    -6 16:00 activation phone w-merel wiersma-anton: Anton wil het zelf vertellen. Dinsdag, na het eten.
  `),
  appointments: [
    {
      on: { day: 4, at: '08:10' },
      minutes: 90,
      subject: 'Meelopen naar de Werfkade en daar kijken',
      place: 'Werfkade 6',
      workers: ['w-merel'],
      with: ['wiersma-johan', 'wiersma-moeder'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Kaart van de week op papier, met plaatjes',
      owner: professional('w-merel'),
      to: 'wiersma-johan',
      made: -9,
      due: -5,
      done: -6,
    },
    { kind: 'task', text: 'Verslag van het onderzoek laten lezen', owner: professional('w-merel'), made: -8, due: 0 },
    {
      kind: 'promise',
      text: 'Vragen of er een bakje voor schroeven is',
      owner: helper('wiersma-h-begeleider'),
      to: 'wiersma-johan',
      made: -9,
      due: 3,
    },
  ],
  wmo: [
    {
      person: 'wiersma-johan',
      subject: 'Dagbesteding met hout',
      by: 'w-merel',
      reported: -25,
      clientSupportOffered: true,
      ownPlan: { received: -20, text: 'Een tekening van de week, met één vakje open.' },
      investigationDone: -1,
    },
  ],
  lessons: [{ on: -9, by: 'w-merel', text: 'De vraag van het bakje was de ingang. Niet het werk, maar de orde.' }],
});
