// The man who sweeps the square every day. Little help, always someone near: that is what keeps it well.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, helper, household, member, professional, resident, volunteer } from '../telling.ts';
import { address } from '../town.ts';

export const tol = household({
  key: 'tol',
  name: 'Sjaak Tol',
  address: address('haven', 'Schippersplein', 34),
  team: 'team-haven',
  headline: 'Maakt elke dag het plein schoon. Het gaat goed zolang iemand hem ziet.',
  people: [
    member('tol-sjaak', ['Sjaak', '', 'Tol'], [58, 96], 'man', 'bewoner, veegt het plein', {
      note: 'Vaste plek bij het raam. Hij drinkt koffie uit zijn eigen beker.',
    }),
    around('tol-wim', ['Wim', '', 'Kramer'], 'man', 'vrijwilliger, komt elke week', 'given', { phone: '099-555 1121' }),
    around('tol-zus', ['Annie', '', 'Tol'], 'woman', 'zus, kort geleden overleden', 'not-asked', { deceased: -19 }),
  ],
  relations: [
    { from: 'tol-zus', to: 'tol-sjaak', kind: 'sibling' },
    { from: 'tol-wim', to: 'tol-sjaak', kind: 'volunteer', note: 'Al vier jaar op donderdag.' },
  ],
  signal: {
    on: { day: -900, at: '11:00' },
    text: 'Man slaapt in het trappenhuis en ruimt ’s ochtends het plein op. Hij vraagt niets.',
    source: 'own-observation',
    about: 'person',
    subject: 'De veger van het plein',
    place: 'plek-schippersplein',
    areas: ['housing', 'day', 'finances'],
    urgent: true,
    known: 'unknown',
    anonymous: false,
    takenBy: 'w-jeroen',
  },
  firstContact: {
    on: { day: -899, at: '07:30' },
    by: 'w-jeroen',
    channel: 'street',
    with: ['tol-sjaak'],
    areas: {
      housing: 'Geen vaste plek om te slapen.',
      health: null,
      network: 'Een zus aan de andere kant van het land.',
      finances: 'Schulden en geen uitkering.',
      day: 'Veegt elke ochtend, uit zichzelf.',
    },
    crisis: { acute: true, text: 'Dakloos. Dezelfde dag onderdak geregeld.' },
    decision: 'pick-up',
    reason: 'Hij heeft al een taak. Nu nog een huis eromheen.',
  },
  coordinator: 'w-jeroen',
  direction: {
    model: 'resident-network-supporter',
    since: -890,
    reason: 'Sjaak beslist over zijn dag. De bewindvoerder over het geld.',
  },
  phases: [
    { phase: 'first-contact', on: on(-900), by: 'w-jeroen', reason: 'Gezien op het plein.' },
    { phase: 'acquaintance', on: on(-895), by: 'w-jeroen', reason: 'Elke ochtend meelopen met de bezem.' },
    { phase: 'plan', on: on(-860), by: 'w-jeroen', reason: 'Huis, geld en de bezem in één plan.' },
    { phase: 'support', on: on(-850), by: 'w-jeroen', reason: 'Hij kreeg een kamer boven de bakker.' },
    { phase: 'evaluation', on: on(-310), by: 'w-jeroen', reason: 'Het loopt al een jaar.' },
    {
      phase: 'monitoring',
      on: on(-300),
      by: 'w-jeroen',
      reason: 'Koffie en een praatje is genoeg. We blijven kijken.',
    },
  ],
  views: [
    {
      of: { voice: 'member', person: 'tol-sjaak' },
      story: 'Als het plein schoon is, is mijn hoofd ook schoon.',
      goals: ['Vegen', 'Dat ze me groeten'],
      willingness: 'Zegt het zelf als het niet gaat, tegen Bep.',
    },
    {
      of: { voice: 'worker', worker: 'w-jeroen' },
      story: 'Gezien worden is hier de hele voorziening.',
      goals: ['Niet weghalen wat werkt'],
      willingness: 'Altijd.',
    },
  ],
  helpers: [
    {
      key: 'tol-h-bewind',
      name: 'Mevrouw Hofstee',
      organisation: 'Bewindvoering Het Potje',
      function: 'bewindvoerder',
      contact: '099-555 0491',
      for: ['tol-sjaak'],
      hasPlan: true,
      since: -840,
    },
  ],
  conversations: [
    {
      on: { day: -16, at: '10:00' },
      minutes: 40,
      place: 'Wijkpunt De Kade, zijn plek bij het raam',
      people: ['tol-sjaak', 'tol-wim'],
      workers: ['w-jeroen'],
      fragments: scene(`
        tol-sjaak [turning-point network]: Mijn zus is dood. Ze belden pas na twee dagen.
        tol-wim [worry day]: Hij heeft drie dagen niet geveegd, Jeroen. Dat is nog nooit gebeurd.
        tol-sjaak [worry health #tol-slaap]: Ik slaap niet. Ik lig te denken aan haar fiets. Daar leerde ik op rijden.
        w-jeroen [strength network]: Je kwam wel koffie halen. Elke dag, ook zonder bezem.
        tol-sjaak [need network]: Ik wil naar de begrafenis. Maar ik ken daar niemand meer.
        tol-wim [resource network @tol-wim]: Ik rij. Het is twee uur. We nemen brood mee.
        tol-sjaak [worry day]: Iemand had een blikje in de bloembak gegooid. Ik liep erlangs. Dat zegt genoeg.
        w-jeroen [agreement day]: Deze week koffie en praten. Volgende week samen één rondje, jij met de bezem.
        tol-sjaak [strength day]: Alleen het stuk voor de bakker. Dan zien we wel.
      `),
      report: {
        status: 'agreed',
        on: { day: -15 },
        by: 'w-jeroen',
        agreedBy: ['tol-sjaak'],
        sections: [
          { area: 'network', text: 'Uw zus is overleden. Wim rijdt u naar de begrafenis.' },
          { area: 'day', text: 'Volgende week begint u weer, met een klein stuk van het plein.' },
          { area: 'health', text: 'U slaapt slecht. Daar vragen we naar.' },
        ],
      },
    },
  ],
  assessments: [
    {
      on: { day: -890 },
      moment: 'start',
      by: 'w-jeroen',
      person: 'tol-sjaak',
      scores: scores(`
      housing 1: Slaapt buiten.
      finances 1: Geen inkomen, wel schulden.
      social-network 2: Eén zus, ver weg.
      day-activity 3: Veegt elke dag, niemand vroeg het.
    `),
      ladder: { rung: 2, reason: 'Op het plein, maar los van iedereen.', wish: 4 },
    },
    {
      on: { day: -310 },
      moment: 'evaluation',
      by: 'w-jeroen',
      person: 'tol-sjaak',
      scores: scores(`
      housing 4: Vaste kamer, huur wordt betaald.
      finances 4: Bewindvoering, geen nieuwe schulden.
      social-network 3: Wim, Bep en het hele plein.
      day-activity 4: Elke dag aan het werk, met een vest van de gemeente.
    `),
      ladder: { rung: 4, reason: 'Onbetaald werk, elke dag.', wish: 4 },
    },
    {
      on: { day: -30 },
      moment: 'monitoring',
      by: 'w-jeroen',
      person: 'tol-sjaak',
      scores: scores(`
      housing 4: Ongewijzigd.
      finances 4: Ongewijzigd.
      social-network 4: Zegt iedereen gedag, en zij hem.
      day-activity 4: Heeft een invaller ingewerkt voor zijn vrije dag.
    `),
      ladder: { rung: 4, reason: 'Onbetaald werk, elke dag.' },
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -855 },
      by: 'w-jeroen',
      status: 'agreed',
      agreed: { by: ['tol-sjaak'], on: { day: -852 }, how: 'at-the-table' },
      problems: [
        {
          words: 'Ik heb geen deur die ik zelf dicht kan doen.',
          person: 'tol-sjaak',
          domain: 'housing',
          goals: [
            {
              text: 'Een eigen kamer en elke dag het plein',
              person: 'tol-sjaak',
              area: 'housing',
              reached: 'yes',
              results: [
                {
                  text: 'Een kamer en rust in het geld',
                  reached: 'yes',
                  solutions: [
                    {
                      frame: 'own-strength',
                      text: 'Elke dag vegen',
                      actions: [{ text: 'Om zeven uur beginnen', who: resident('tol-sjaak'), due: -850, done: -850 }],
                    },
                    {
                      frame: 'general-provision',
                      text: 'Koffie en een vaste plek',
                      provision: 'alg-koffie-kade',
                      actions: [{ text: 'Donderdag met Wim', who: volunteer('Wim Kramer'), due: -700, done: -700 }],
                    },
                    {
                      frame: 'individual-provision',
                      text: 'Bewindvoering',
                      actions: [{ text: 'Elke maand overzicht', who: helper('tol-h-bewind'), due: -840, done: -840 }],
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
    -18 09:00 psychosocial-help desk w-jeroen tol-sjaak: Zijn zus is overleden. Alleen gezeten en geluisterd.
    -9 07:00 activation street w-jeroen tol-sjaak: Samen het stuk voor de bakker geveegd. Hij ging alleen verder.
  `),
  appointments: [
    {
      on: { day: 0, at: '07:00' },
      minutes: 20,
      subject: 'Koffie en een rondje plein',
      place: 'Schippersplein',
      workers: ['w-jeroen'],
      with: ['tol-sjaak'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Na de begrafenis elke week even vragen hoe hij slaapt',
      owner: professional('w-jeroen'),
      to: 'tol-sjaak',
      made: -16,
      due: 0,
    },
  ],
  evaluations: [
    {
      on: { day: -310 },
      by: 'w-jeroen',
      with: ['tol-sjaak'],
      answered: { outcome: 'yes', text: 'Sjaak heeft een kamer, inkomen en een vaste taak.' },
      process: 'Veel en dichtbij in het begin. Daarna steeds minder, en nooit helemaal niets.',
      solutions: 'De bezem was er al. Wij hebben er een huis en een bewindvoerder naast gezet.',
      learnt: 'Aandacht is goedkoper dan opnieuw beginnen.',
      selfReliance: 'up',
      participation: 'up',
      said: {
        'question-answered': { person: 'tol-sjaak', words: 'Een sleutel in mijn zak. Dat was lang geleden.' },
        participation: { person: 'tol-sjaak', words: 'Zonder mij ligt het plein vol.' },
      },
      experience: {
        person: 'tol-sjaak',
        how: 'in-person',
        grade: 8,
        words: 'Jullie hadden eerder kunnen komen. Maar jullie kwamen.',
      },
    },
  ],
  monitoring: [
    {
      on: on(-200),
      how: 'street',
      by: 'w-jeroen',
      outcome: { state: 'stable', text: 'Plein schoon, praatje gemaakt.' },
    },
    { on: on(-100), how: 'desk', by: 'w-jeroen', outcome: { state: 'stable', text: 'Heeft een invaller ingewerkt.' } },
    {
      on: on(-18),
      how: 'desk',
      by: 'w-jeroen',
      outcome: { state: 'worry', text: 'Zus overleden, veegt niet. Tijdelijk vaker praten.' },
    },
    { on: on(12), how: 'street', by: 'w-jeroen' },
  ],
  lessons: [{ on: -15, by: 'w-jeroen', text: 'Drie dagen geen bezem is bij Sjaak een signaal. Bep belt dan.' }],
});
