// A first contact of yesterday: a woman with a broken hip who comes home tomorrow. Nothing more is known yet.
import { contactLog, on } from '../script.ts';
import { around, household, member, professional } from '../telling.ts';
import { address } from '../town.ts';

export const vanDenBerg = household({
  key: 'van-den-berg',
  name: 'Mevrouw van den Berg',
  address: address('haven', 'Bolderstraat', 40),
  team: 'team-haven',
  headline: 'Komt morgen uit het ziekenhuis met een gebroken heup.',
  people: [
    member('berg-nel', ['Nel', 'van den', 'Berg'], [81, 3], 'woman', 'bewoner', { phone: '099-555 1181' }),
    around('berg-jan', ['Jan', 'van den', 'Berg'], 'man', 'zoon, werkt op zee', 'given'),
  ],
  relations: [{ from: 'berg-nel', to: 'berg-jan', kind: 'parent' }],
  signal: {
    on: { day: -2, at: '16:45' },
    text: 'Mevrouw komt over drie dagen naar huis met een nieuwe heup. Zij zegt dat het wel gaat, en daar maken wij ons zorgen over.',
    source: 'care-provider',
    about: 'person',
    subject: 'Mw. van den Berg',
    address: address('haven', 'Bolderstraat', 40),
    areas: ['health', 'housing'],
    urgent: true,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Transferverpleegkundige Inez', contact: '099-555 0495', feedbackPromised: 1 },
    takenBy: 'w-lotte',
  },
  firstContact: {
    on: { day: -1, at: '15:00' },
    by: 'w-lotte',
    channel: 'phone',
    with: ['berg-nel'],
    areas: {
      housing: 'Bovenwoning met een steile trap.',
      health: 'Nieuwe heup, oefent elke dag.',
      network: null,
      finances: null,
      day: null,
    },
    crisis: { acute: false, text: 'Niet in gevaar, maar over een nacht alleen met krukken.' },
    decision: 'pick-up',
    reason: 'Morgen kijken op de trap, voordat zij er zelf op staat.',
  },
  coordinator: 'w-lotte',
  phases: [{ phase: 'first-contact', on: on(-2), by: 'w-lotte', reason: 'Het ziekenhuis belde.' }],
  views: [
    {
      of: { voice: 'member', person: 'berg-nel' },
      story: 'Ik heb veertig jaar op een binnenschip gewoond. Een trap krijgt mij niet klein.',
      goals: ['Naar huis'],
      willingness: 'Wil dat Lotte meekijkt, en niet meer dan dat.',
    },
    {
      of: { voice: 'reporter', name: 'Transferverpleegkundige Inez' },
      story: 'Haar zoon is pas over zes weken terug. Daarvóór is er niemand in huis.',
      goals: ['Veilig de eerste nacht'],
      willingness: 'Wil bellen zodra zij vertrekt.',
    },
  ],
  contacts: contactLog(`
    -1 15:00 quick-scan phone w-lotte berg-nel: Twintig minuten. Vooral over de kat van de buren, die zij eten geeft.
  `),
  appointments: [
    {
      on: { day: 1, at: '10:00' },
      minutes: 60,
      subject: 'Samen de trap op, en kijken',
      place: 'Bolderstraat 40',
      workers: ['w-lotte'],
      with: ['berg-nel'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Sleutel van de zoon regelen bij de huismeester',
      owner: professional('w-lotte'),
      to: 'berg-nel',
      made: -1,
      due: 0,
    },
    { kind: 'promise', text: 'Terugbellen naar het ziekenhuis', owner: professional('w-lotte'), made: -2, due: 1 },
  ],
  wmo: [
    {
      person: 'berg-nel',
      subject: 'Hulp bij het huishouden, tijdelijk',
      by: 'w-lotte',
      reported: -1,
      clientSupportOffered: true,
    },
  ],
});
