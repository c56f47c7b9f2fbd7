// A man who comes in for a mobility scooter, and finds out over two conversations what he is really looking for.
import { contactLog, on, scores } from '../script.ts';
import { around, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { woltersConversations } from './wolters-conversations.ts';

export const wolters = household({
  key: 'wolters',
  name: 'Meneer Wolters',
  address: address('haven', 'Loodsweg', 112, 'C'),
  team: 'team-haven',
  headline: 'Vroeg een scootmobiel. Denkt nu aan een huis zonder trappen.',
  people: [
    member('wolters-gijs', ['Gijs', '', 'Wolters'], [71, 260], 'man', 'bewoner', { phone: '099-555 1011' }),
    around('wolters-truus', ['Truus', '', 'Bakels'], 'woman', 'buurvrouw op de begane grond', 'given'),
    around('wolters-marco', ['Marco', '', 'Wolters'], 'man', 'zoon, woont een half uur rijden verder', 'given', {
      phone: '099-555 1012',
    }),
    around('wolters-cor', ['Cor', 'van', 'Es'], 'man', 'biljartmaat', 'asked'),
  ],
  relations: [
    { from: 'wolters-gijs', to: 'wolters-marco', kind: 'parent' },
    { from: 'wolters-truus', to: 'wolters-gijs', kind: 'neighbour' },
    { from: 'wolters-cor', to: 'wolters-gijs', kind: 'friend', note: 'Zagen elkaar vroeger elke week.' },
  ],
  signal: {
    on: { day: -19, at: '10:05' },
    text: 'Meneer vraagt hoe je aan een scootmobiel komt. Truus van beneden heeft er een en stuurde hem hierheen. Loopt moeilijk, moest eerst even zitten.',
    source: 'resident',
    about: 'person',
    subject: 'Gijs Wolters',
    place: 'plek-kade',
    address: address('haven', 'Loodsweg', 112, 'C'),
    areas: ['health', 'day'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    takenBy: 'w-bep',
  },
  firstContact: {
    on: { day: -19, at: '10:20' },
    by: 'w-lotte',
    channel: 'desk',
    with: ['wolters-gijs'],
    areas: {
      housing: 'Portiekflat, tweede verdieping, geen lift.',
      health: 'Reuma in knieën en handen. De trap gaat steeds slechter.',
      network: null,
      finances: null,
      day: 'Rijdt nog auto, doet zelf boodschappen.',
    },
    crisis: { acute: false, text: 'Geen haast. Meneer redt zich, met moeite.' },
    decision: 'pick-up',
    reason: 'Een scootmobiel lost de trap niet op. Meneer wil daar wel over praten.',
  },
  coordinator: 'w-lotte',
  direction: { model: 'resident', since: -16, reason: 'Meneer weet goed wat hij wil en regelt graag zelf.' },
  phases: [
    { phase: 'first-contact', on: on(-19), by: 'w-lotte', reason: 'Kwam zelf naar het wijkpunt.' },
    { phase: 'acquaintance', on: on(-18), by: 'w-lotte', reason: 'De vraag achter de vraag is nog open.' },
    {
      phase: 'plan',
      on: on(-4),
      by: 'w-lotte',
      reason: 'Meneer heeft gekozen: hij wil verhuizen in plaats van rijden.',
    },
  ],
  views: [
    {
      of: { voice: 'member', person: 'wolters-gijs' },
      story: 'Ik kwam voor een karretje. Maar dat karretje komt de trap ook niet op.',
      goals: ['Zelf naar buiten kunnen', 'Niet weg uit de buurt'],
      willingness: 'Wil verder, ziet op tegen alles wat bij verhuizen hoort.',
    },
    {
      of: { voice: 'worker', worker: 'w-lotte' },
      story: 'Bijna elke zin gaat over de trap. Het verlies van het biljarten komt pas als de koffie op is.',
      goals: ['Een woning zonder trap', 'Weer onder de mensen'],
      willingness: 'Groeit als zijn zoon meedoet.',
    },
  ],
  conversations: woltersConversations,
  assessments: [
    {
      on: { day: -5 },
      moment: 'start',
      by: 'w-lotte',
      person: 'wolters-gijs',
      scores: scores(`
        housing 3: De woning is goed, maar niet meer voor zijn knieën.
        physical-health 3: Reuma, onder controle bij de reumatoloog.
        social-network 2: Ziet zijn zoon eens in de drie weken en verder weinig mensen.
        day-activity 3: Vult de dag alleen. Wil meer.
      `),
      ladder: { rung: 2, reason: 'Komt buiten, maar voor boodschappen en niet voor mensen.', wish: 4 },
    },
  ],
  stages: [
    {
      person: 'wolters-gijs',
      on: -16,
      topic: 'Verhuizen',
      stage: 'contemplation',
      reason: 'Ziet het nut, ziet er ook tegen op.',
    },
    {
      person: 'wolters-gijs',
      on: -5,
      topic: 'Verhuizen',
      stage: 'decision',
      reason: 'Zegt zelf dat hij geen karretje wil, maar een ander huis.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -3, at: '10:00' },
      by: 'w-lotte',
      status: 'draft',
      problems: [
        {
          words: 'Achtendertig treden. Ik kom mijn huis niet meer uit zonder pijn.',
          person: 'wolters-gijs',
          domain: 'housing',
          from: ['wolters-trap', 'wolters-verhuis', 'wolters-eis'],
          goals: [
            {
              text: 'Wonen zonder trap, in mijn eigen buurt',
              person: 'wolters-gijs',
              area: 'housing',
              results: [
                {
                  text: 'Ingeschreven voor een gelijkvloerse woning',
                  solutions: [
                    {
                      frame: 'own-strength',
                      text: 'Zelf inschrijven en zoeken',
                      actions: [{ text: 'Inschrijven op zondag', who: resident('wolters-gijs'), due: 2 }],
                    },
                    {
                      frame: 'social-network',
                      text: 'Zijn zoon helpt met verhuizen',
                      actions: [{ text: 'Twee weekenden vrijhouden', who: network('wolters-marco'), due: 30 }],
                    },
                    {
                      frame: 'general-provision',
                      text: 'Leuning en beugel voor nu',
                      provision: 'alg-klussen',
                      actions: [{ text: 'Klusteam bellen', who: professional('w-lotte'), due: 0 }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          words: 'Sinds het biljarten weg is, is het heel stil.',
          person: 'wolters-gijs',
          domain: 'social-network',
          from: ['wolters-biljart', 'wolters-plein'],
          goals: [
            {
              text: 'Weer ergens verwacht worden',
              person: 'wolters-gijs',
              area: 'network',
              results: [
                {
                  text: 'Twee ochtenden per week in De Kade',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Met Truus meelopen',
                      provision: 'alg-koffie-kade',
                      actions: [
                        { text: 'Maandag om half tien bij Truus aanbellen', who: resident('wolters-gijs'), due: 3 },
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
    -19 10:10 quick-scan desk w-bep wolters-gijs: Koffie gegeven en geluisterd. Vraag om scootmobiel doorgegeven.
    -12 15:00 information phone w-lotte wolters-gijs: Uitleg over lenen uit de scootmobielpool. Meneer vindt dat handig om te weten.
    -2 09:40 advice phone w-lotte wolters-marco: Uitgelegd hoe inschrijven werkt.
  `),
  appointments: [
    {
      on: { day: 1, at: '11:00' },
      minutes: 45,
      subject: 'Plan doorlezen en afspreken',
      place: 'Wijkpunt De Kade',
      workers: ['w-lotte'],
      with: ['wolters-gijs'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Uitzoeken hoe het met voorrang zit',
      owner: professional('w-lotte'),
      to: 'wolters-gijs',
      made: -5,
      due: 0,
    },
    {
      kind: 'promise',
      text: 'Het biljart in De Kade onder het kleed vandaan halen',
      owner: professional('w-bep'),
      to: 'wolters-gijs',
      made: -5,
      due: 4,
    },
  ],
  lessons: [{ on: -5, by: 'w-lotte', text: 'De vraag “waar rijdt u dan heen?” bracht meer dan de hele vragenlijst.' }],
});
