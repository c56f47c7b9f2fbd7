// A household that slipped out of sight: support has been agreed, and nobody has been there for more than five weeks.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';

export const hendriks = household({
  key: 'hendriks',
  name: 'Toos Hendriks',
  address: address('haven', 'Bolderstraat', 62),
  team: 'team-haven',
  headline: 'Huis staat vol spullen. Was net begonnen met opruimen.',
  people: [
    member('hendriks-toos', ['Toos', '', 'Hendriks'], [68, 240], 'woman', 'bewoner', { phone: '099-555 1201' }),
    around('hendriks-ineke', ['Ineke', 'ten', 'Have'], 'woman', 'vriendin van de kringloop', 'given'),
  ],
  relations: [{ from: 'hendriks-ineke', to: 'hendriks-toos', kind: 'friend' }],
  signal: {
    on: { day: -82, at: '13:30' },
    text: 'Bij de controle van de ketel kon de monteur er niet bij. Overal staan dozen. Mevrouw was aardig en schaamde zich erg.',
    source: 'housing-corporation',
    about: 'person',
    subject: 'Mevrouw Hendriks',
    address: address('haven', 'Bolderstraat', 62),
    areas: ['housing'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Petra Lammers', contact: '099-555 0331', feedbackPromised: -70, feedbackGiven: -71 },
    takenBy: 'w-lotte',
  },
  firstContact: {
    on: { day: -79, at: '10:00' },
    by: 'w-lotte',
    channel: 'home-visit',
    with: ['hendriks-toos'],
    areas: {
      housing: 'Kamers vol dozen. Keuken en bed zijn vrij.',
      health: null,
      network: 'Ineke van de kringloop.',
      finances: null,
      day: 'Elke dag naar de kringloop.',
    },
    crisis: { acute: false, text: 'De vluchtweg is vrij. Samen gekeken.' },
    decision: 'pick-up',
    reason: 'Zij wil zelf minder spullen en weet niet hoe.',
  },
  coordinator: 'w-lotte',
  direction: { model: 'resident-network', since: -75, reason: 'Toos kiest wat weg mag. Ineke rijdt het weg.' },
  phases: [
    { phase: 'first-contact', on: on(-82), by: 'w-lotte', reason: 'Melding van de woningcorporatie.' },
    { phase: 'acquaintance', on: on(-78), by: 'w-lotte', reason: 'Zij wilde eerst vertellen waar alles vandaan komt.' },
    { phase: 'plan', on: on(-60), by: 'w-lotte', reason: 'Eén kamer, één doos per dag.' },
    { phase: 'support', on: on(-56), by: 'w-lotte', reason: 'Zij is begonnen.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'hendriks-toos' },
      story: 'In elke doos zit iemand. Mijn moeder, mijn broer, de poes.',
      goals: ['Weer iemand op de koffie durven vragen'],
      willingness: 'Ja, als niemand anders iets weggooit.',
    },
  ],
  conversations: [
    {
      on: { day: -66, at: '10:00' },
      minutes: 60,
      place: 'Thuis, op de twee vrije stoelen',
      people: ['hendriks-toos', 'hendriks-ineke'],
      workers: ['w-lotte'],
      fragments: scene(`
        hendriks-toos [worry housing #hendriks-vol]: Ik vraag niemand meer op de koffie. Waar moeten ze zitten?
        hendriks-toos [turning-point network]: Toen mijn broer stierf, heb ik zijn hele huis meegenomen. Ik kon niet kiezen.
        hendriks-ineke [strength day]: In de winkel heeft ze alles op orde. Kleur bij kleur, maat bij maat.
        hendriks-toos [strength day]: Ja, daar is het niet van mij. Dan is het makkelijk.
        w-lotte [housing]: De keuken is leeg en schoon. Daar mag blijkbaar niets staan.
        hendriks-toos [ambition housing #hendriks-koffie]: Eén stoel erbij. En dan koffie voor drie. Daar begin ik mee.
        hendriks-ineke [resource network @hendriks-ineke]: Op zaterdag heb ik de bus van de kringloop. Wat jij buiten zet, neem ik mee.
        hendriks-toos [agreement housing]: Eén doos per dag. Ik doe hem zelf dicht.
      `),
      report: {
        status: 'agreed',
        on: { day: -64 },
        by: 'w-lotte',
        agreedBy: ['hendriks-toos'],
        sections: [
          { area: 'housing', text: 'U wilt één stoel vrij en koffie voor drie. U begint met één doos per dag.' },
          { area: 'network', text: 'Ineke haalt op zaterdag op wat weg mag.' },
        ],
      },
    },
  ],
  assessments: [
    {
      on: { day: -61 },
      moment: 'start',
      by: 'w-lotte',
      person: 'hendriks-toos',
      scores: scores(`
        housing 3: Veilig, maar bijna geen ruimte om te leven.
        social-network 3: Ineke en de kringloop. Thuis komt niemand.
        mental-health -: Over het verdriet wilde zij nog niet verder praten.
      `),
      ladder: { rung: 4, reason: 'Werkt elke dag als vrijwilliger in de kringloop.', wish: 4 },
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -58 },
      by: 'w-lotte',
      status: 'agreed',
      agreed: { by: ['hendriks-toos'], on: { day: -56 }, how: 'at-the-table' },
      problems: [
        {
          words: 'Er kan niemand zitten in mijn huis.',
          person: 'hendriks-toos',
          domain: 'housing',
          from: ['hendriks-vol', 'hendriks-koffie'],
          goals: [
            {
              text: 'Koffie voor drie aan mijn eigen tafel',
              person: 'hendriks-toos',
              area: 'housing',
              results: [
                {
                  text: 'De tafel en drie stoelen zijn vrij',
                  solutions: [
                    {
                      frame: 'own-strength',
                      text: 'Eén doos per dag',
                      actions: [{ text: 'Elke ochtend na de koffie', who: resident('hendriks-toos'), due: -30 }],
                    },
                    {
                      frame: 'social-network',
                      text: 'Ineke haalt op',
                      actions: [{ text: 'Zaterdag met de bus', who: network('hendriks-ineke'), due: -50, done: -50 }],
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
    -50 10:00 support home-visit w-lotte hendriks-toos: Twaalf dozen buiten. Eén ging weer naar binnen, met reden.
    -38 11:00 support phone w-lotte hendriks-toos: Zij was verkouden en belt zelf voor een nieuwe afspraak.
  `),
  tasks: [
    {
      kind: 'promise',
      text: 'Een nieuwe afspraak maken',
      owner: professional('w-lotte'),
      to: 'hendriks-toos',
      made: -38,
      due: -2,
    },
  ],
});
