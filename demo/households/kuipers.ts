// A letter nobody opened, and four days left. From crisis to keeping pace.
import { contactLog, on, scores } from '../script.ts';
import { around, helper, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { kuipersConversations } from './kuipers-conversations.ts';

export const kuipers = household({
  key: 'kuipers',
  name: 'Dennis Kuipers',
  address: address('haven', 'Trossenlaan', 208),
  team: 'team-haven',
  headline: 'Stond vier dagen voor ontruiming. Is gebleven, en wil dat niet nog een keer.',
  people: [
    member('kuipers-dennis', ['Dennis', '', 'Kuipers'], [39, 230], 'man', 'bewoner', { phone: '099-555 1111' }),
    around('kuipers-zus', ['Sylvia', '', 'Kuipers'], 'woman', 'zus, leende het bedrag', 'given', {
      phone: '099-555 1112',
    }),
  ],
  relations: [{ from: 'kuipers-zus', to: 'kuipers-dennis', kind: 'sibling' }],
  signal: {
    on: { day: -24, at: '09:05' },
    text: 'Man staat met trillende handen aan de balie. Brief van de deurwaarder: over vier dagen moet hij eruit. Hij maakt al weken geen post open.',
    source: 'host',
    about: 'person',
    subject: 'Dennis Kuipers',
    place: 'plek-kade',
    address: address('haven', 'Trossenlaan', 208),
    areas: ['housing', 'finances'],
    urgent: true,
    known: 'yes',
    anonymous: false,
    takenBy: 'w-bep',
  },
  firstContact: {
    on: { day: -24, at: '09:20' },
    by: 'w-samira',
    channel: 'desk',
    with: ['kuipers-dennis'],
    areas: {
      housing: 'Ontruiming over vier dagen.',
      health: 'Slaapt niet, eet weinig.',
      network: 'Zijn zus, ze bellen soms.',
      finances: 'Huurschuld en dichte post.',
      day: 'Sinds kort geen werk meer.',
    },
    crisis: { acute: true, text: 'Acuut: over vier dagen staat hij op straat.' },
    decision: 'pick-up',
    reason: 'Nu bellen met de woningcorporatie, met hem erbij.',
  },
  coordinator: 'w-samira',
  direction: {
    model: 'resident-network-supporter',
    since: -24,
    reason: 'In de eerste week nam Samira het over. Dennis wist waarom en tot wanneer.',
    takeOver: { until: -17, explained: [-24, -22, -20, -17] },
  },
  phases: [
    { phase: 'first-contact', on: on(-24, '09:05'), by: 'w-samira', reason: 'Acute dreiging: ontruiming.' },
    {
      phase: 'support',
      on: on(-24, '11:40'),
      by: 'w-samira',
      reason: 'Meteen gehandeld. Het kennismaken en plannen gebeurt onderweg.',
    },
    { phase: 'acquaintance', on: on(-17), by: 'w-samira', reason: 'Het huis is veilig. Nu het verhaal erachter.' },
    { phase: 'plan', on: on(-12), by: 'w-samira', reason: 'Dennis zei: nooit meer zo.' },
    { phase: 'support', on: on(-8), by: 'w-samira', reason: 'Er is een plan en een betaling.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'kuipers-dennis' },
      story: 'Ik dacht: als ik hem niet openmaak, bestaat hij niet.',
      goals: ['Nooit meer zo bang', 'Weer werk'],
      willingness: 'Groot, de angst zit er nog in.',
    },
    {
      of: { voice: 'worker', worker: 'w-samira' },
      story: 'Na zijn baan verloor hij het ritme, en daarna de post.',
      goals: ['Elke dag één brief'],
      willingness: 'Groot.',
    },
    {
      of: { voice: 'reporter', name: 'Bep Verhulst' },
      story: 'Kwam eerst alleen voor koffie. Die dag bleef hij staan.',
      goals: ['Dat hij terugkomt voor de koffie'],
      willingness: 'Zet elke ochtend een kop klaar.',
    },
  ],
  helpers: [
    {
      key: 'kuipers-h-woon',
      name: 'Petra Lammers',
      organisation: 'Woonstichting Het Anker',
      function: 'sociaal beheerder',
      contact: 'p.lammers@woonstichting-hetanker.example',
      for: ['kuipers-dennis'],
      hasPlan: false,
      since: -24,
    },
    {
      key: 'kuipers-h-geld',
      name: 'Olaf Tuinstra',
      organisation: 'Geldloket Wilgendrecht',
      function: 'schuldhulpverlener',
      contact: 'o.tuinstra@geldloket-wilgendrecht.example',
      for: ['kuipers-dennis'],
      hasPlan: true,
      since: -14,
    },
  ],
  conversations: kuipersConversations,
  assessments: [
    {
      on: { day: -24 },
      moment: 'start',
      by: 'w-samira',
      person: 'kuipers-dennis',
      scores: scores(`
      housing 1: Vier dagen voor ontruiming.
      finances 1: Geen overzicht, post dicht.
      mental-health 3: Paniek, slaapt niet.
      day-activity 2: Sinds kort zonder werk, geen ritme.
    `),
    },
    {
      on: { day: -8 },
      moment: 'evaluation',
      by: 'w-samira',
      person: 'kuipers-dennis',
      scores: scores(`
      housing 3: De huur loopt weer, regeling voor de achterstand.
      finances 3: Alle post open. Regeling met het Geldloket.
      mental-health 3: Slaapt vijf uur, was twee.
      day-activity 2: Nog geen werk.
    `),
      ladder: { rung: 2, reason: 'Ziet nu zijn zus en Bep.', wish: 6 },
    },
  ],
  stages: [
    { person: 'kuipers-dennis', on: -17, topic: 'Post openen', stage: 'action', reason: 'Doet het al, elke vrijdag.' },
  ],
  plans: [
    {
      version: 1,
      made: { day: -12 },
      by: 'w-samira',
      status: 'agreed',
      agreed: { by: ['kuipers-dennis'], on: { day: -12 }, how: 'signed' },
      problems: [
        {
          words: 'Ik was zo bang voor een brief dat ik bijna mijn huis kwijtraakte.',
          person: 'kuipers-dennis',
          domain: 'finances',
          from: ['kuipers-post', 'kuipers-ritme', 'kuipers-werk'],
          goals: [
            {
              text: 'Elke brief open binnen een week',
              person: 'kuipers-dennis',
              area: 'finances',
              reached: 'partly',
              results: [
                {
                  text: 'De huur loopt en de achterstand krimpt',
                  reached: 'partly',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Post bij zus, elke vrijdag',
                      actions: [
                        {
                          text: 'Openen en op stapels',
                          who: resident('kuipers-dennis'),
                          due: 1,
                          fading: [
                            { step: 'together', from: -17, done: -17 },
                            { step: 'half', from: -10, done: -10 },
                            { step: 'alone', from: -3 },
                          ],
                        },
                        {
                          text: 'Vrijdag koken voor twee',
                          who: network('kuipers-zus'),
                          due: -10,
                          done: -10,
                        },
                      ],
                    },
                    {
                      frame: 'individual-provision',
                      text: 'Regeling met het Geldloket',
                      provision: 'ind-schuldregeling',
                      actions: [{ text: 'Betalen voor de eerste', who: helper('kuipers-h-geld'), due: 4 }],
                    },
                  ],
                },
                {
                  text: 'Een reden om op te staan',
                  solutions: [
                    {
                      frame: 'own-strength',
                      text: 'Werk zoeken als heftruckchauffeur',
                      actions: [{ text: 'Een oproep bellen per week', who: resident('kuipers-dennis'), due: 3 }],
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
      on: -8,
      label: 'Nu',
      items: [
        { frame: 'social-network', text: 'Post bij Sylvia, elke vrijdag', who: network('kuipers-zus'), formal: false },
        { frame: 'own-strength', text: 'Ochtendkoffie bij Bep', who: resident('kuipers-dennis'), formal: false },
        {
          frame: 'individual-provision',
          text: 'Regeling Geldloket',
          who: helper('kuipers-h-geld'),
          formal: true,
          provision: 'ind-schuldregeling',
        },
      ],
    },
  ],
  contacts: contactLog(`
    -24 09:30 crisis-intervention phone w-samira kuipers-h-woon kuipers-dennis: Woningcorporatie aan de lijn, met Dennis ernaast. Met €130 binnen twee dagen gaat het niet door.
    -22 10:00 crisis-intervention desk w-samira kuipers-dennis kuipers-zus: Sylvia betaalde. Samen naar het kantoor gebracht, bon meegekregen.
    -20 09:00 support phone w-samira kuipers-dennis: Hij had brood gekocht. Dat wilde hij vertellen.
    -8 14:00 information phone w-samira kuipers-h-geld: Regeling ligt er. Eerste betaling is de eerste van de maand.
  `),
  appointments: [
    {
      on: { day: 0, at: '09:30' },
      minutes: 45,
      subject: 'Brieven, en werk bellen',
      place: 'Wijkpunt De Kade',
      workers: ['w-samira'],
      with: ['kuipers-dennis'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Woningcorporatie laten weten dat de betaling binnen is',
      owner: professional('w-samira'),
      to: 'kuipers-h-woon',
      made: -8,
      due: -2,
    },
    { kind: 'promise', text: 'Eerste afspraak bij uitzendbureau', owner: resident('kuipers-dennis'), made: -3, due: 3 },
  ],
  referrals: [
    {
      provision: 'ind-schuldregeling',
      about: 'kuipers-dennis',
      by: 'w-samira',
      request: 'Regeling voor de huurschuld.',
      shared: ['Naam', 'Totale huurschuld', 'Datum van de bijna-ontruiming'],
      residentAgreed: -16,
      steps: [
        { state: 'sent', on: on(-15, '11:00'), by: 'Samira el Amrani', text: 'Aan tafel ingevuld en gestuurd.' },
        {
          state: 'accepted',
          on: on(-14),
          by: 'Geldloket Wilgendrecht',
          text: 'Spoed gezien, Dennis mag binnen een week komen.',
        },
      ],
    },
  ],
  lessons: [{ on: -8, by: 'w-samira', text: 'Het begon niet met schuld. Het begon met zijn baan en de avonden erna.' }],
  bottlenecks: [
    {
      on: -24,
      by: 'w-samira',
      rule: 'Aankondiging van ontruiming gaat alleen per brief',
      text: 'Wie bang is voor post, hoort het als laatste.',
      effect: 'Honderddertig euro maakte het verschil, vier dagen voor het einde.',
    },
  ],
});
