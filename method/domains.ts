import type { Lens, LifeDomain } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: LifeDomain['source'] = [
  { document: 'C', section: '4.3' },
  { document: 'A', section: 'fase 2, topiclijst' },
  { document: 'D', section: 'bijlage dag 3, leefgebiedenkaart' },
  { document: 'E', section: 'feedbackformulier module 3' },
];

/**
 * The eleven domains. Each lies in one area (A), one rhythm (D: day, night, finances, functioning) and under one or more
 * roles (E), so that one answer can be looked at through all three lenses. A leaves the division of the eleven over the
 * five to a figure that is lost; where it is silent we follow D, which puts police and courts with safety at home and
 * the daily chores with physical functioning.
 */
export const lifeDomains: readonly LifeDomain[] = [
  {
    ...first,
    id: 'finances',
    source,
    label: { nl: 'Geld', en: 'Money' },
    explain: { nl: 'Rondkomen, schulden en uw post op orde.', en: 'Making ends meet, debts, keeping track.' },
    area: 'finances',
    rhythm: 'finances',
    roles: ['living'],
  },
  {
    ...first,
    id: 'day-activity',
    source,
    label: { nl: 'Werk, school en bezigheden', en: 'Work, school and activities' },
    explain: { nl: 'Wat u overdag doet.', en: 'What you do during the day.' },
    area: 'day',
    rhythm: 'day',
    roles: ['working', 'learning', 'leisure'],
  },
  {
    ...first,
    id: 'housing',
    source,
    label: { nl: 'Uw huis', en: 'Your home' },
    explain: { nl: 'Of u goed en veilig woont, en of u er kunt blijven.', en: 'A good, safe home where you can stay.' },
    area: 'housing',
    rhythm: 'night',
    roles: ['living'],
  },
  {
    ...first,
    id: 'domestic-relations',
    source,
    label: { nl: 'Hoe het thuis gaat', en: 'How things are at home' },
    explain: {
      nl: 'Hoe u met elkaar omgaat: met uw partner, kinderen of ouders.',
      en: 'How you get on with each other: partner, children, parents.',
    },
    area: 'network',
    rhythm: 'day',
    roles: ['living', 'contacts'],
  },
  {
    ...first,
    id: 'mental-health',
    source,
    label: { nl: 'Hoe u zich voelt', en: 'How you feel' },
    explain: { nl: 'Uw stemming, zorgen, spanning en rust.', en: 'Your mood, worries, stress and peace of mind.' },
    area: 'health',
    rhythm: 'functioning',
    roles: ['living', 'working', 'learning', 'leisure', 'contacts'],
  },
  {
    ...first,
    id: 'physical-health',
    source,
    label: { nl: 'Uw lichaam', en: 'Your body' },
    explain: { nl: 'Ziekte, pijn, bewegen, dokter en medicijnen.', en: 'Illness, pain, moving, doctor and medicines.' },
    area: 'health',
    rhythm: 'functioning',
    roles: ['living', 'working', 'learning', 'leisure', 'contacts'],
  },
  {
    ...first,
    id: 'addiction',
    source,
    label: { nl: 'Drank, drugs en gokken', en: 'Drink, drugs and gambling' },
    explain: { nl: 'Of iets dat u gebruikt of doet u in de weg zit.', en: 'Whether a habit gets in your way.' },
    area: 'health',
    rhythm: 'functioning',
    roles: ['living', 'working', 'learning', 'leisure', 'contacts'],
  },
  {
    ...first,
    id: 'daily-living',
    source,
    label: { nl: 'Voor uzelf zorgen', en: 'Looking after yourself' },
    explain: {
      nl: 'Wassen, aankleden, eten, en de dingen die in huis moeten gebeuren.',
      en: 'Washing, dressing, eating, and what has to be done around the house.',
    },
    area: 'health',
    rhythm: 'functioning',
    roles: ['living'],
  },
  {
    ...first,
    id: 'social-network',
    source,
    label: { nl: 'Familie, vrienden en buren', en: 'Family, friends and neighbours' },
    explain: {
      nl: 'Met wie u omgaat, voor wie u er bent en wie er voor u is.',
      en: 'Whom you see, for whom you are there, and who is there for you.',
    },
    area: 'network',
    rhythm: 'day',
    roles: ['contacts'],
  },
  {
    ...first,
    id: 'participation',
    source,
    label: { nl: 'Meedoen', en: 'Taking part' },
    explain: {
      nl: 'Erbij horen in de buurt, bij een club, een geloof of een groep.',
      en: 'Belonging: in the neighbourhood, a club, a faith or a group.',
    },
    area: 'day',
    rhythm: 'day',
    roles: ['working', 'leisure', 'contacts'],
  },
  {
    ...first,
    id: 'justice',
    source,
    label: { nl: 'Politie en justitie', en: 'Police and the courts' },
    explain: {
      nl: 'Of u te maken heeft met politie, boetes of de rechter.',
      en: 'Any dealings with police or courts.',
    },
    area: 'housing',
    rhythm: 'night',
    roles: ['living', 'contacts'],
  },
];

/** Three ways to look at the same answers. */
export const lenses: readonly Lens[] = [
  {
    ...first,
    id: 'areas',
    source: [{ document: 'A', section: 'fase 1' }],
    label: { nl: 'Vijf leefgebieden', en: 'Five life areas' },
    explain: { nl: 'Waar uw leven over gaat.', en: 'What your life is about.' },
    groups: [
      { id: 'housing', label: { nl: 'Wonen', en: 'Housing' } },
      { id: 'health', label: { nl: 'Gezondheid', en: 'Health' } },
      { id: 'network', label: { nl: 'Mensen om u heen', en: 'People around you' } },
      { id: 'finances', label: { nl: 'Geld', en: 'Money' } },
      { id: 'day', label: { nl: 'Uw dag', en: 'Your day' } },
    ],
  },
  {
    ...first,
    id: 'rhythm',
    source: [{ document: 'D', section: 'bijlage dag 3, leefgebiedenkaart' }],
    label: { nl: 'Dag, nacht, geld en hoe het gaat', en: 'Day, night, money and how it goes' },
    explain: { nl: 'De dag rond, zoals u hem vertelt.', en: 'Round the clock, the way you tell it.' },
    groups: [
      { id: 'day', label: { nl: 'Overdag', en: 'By day' } },
      {
        id: 'night',
        label: { nl: 'Waar u slaapt en of het daar veilig is', en: 'Where you sleep, and whether it is safe' },
      },
      { id: 'finances', label: { nl: 'Geld', en: 'Money' } },
      { id: 'functioning', label: { nl: 'Hoe het met u gaat', en: 'How you are doing' } },
    ],
  },
  {
    ...first,
    id: 'roles',
    source: [{ document: 'E', section: 'feedbackformulier module 3' }],
    label: { nl: 'Wie u bent voor anderen', en: 'Who you are to others' },
    explain: {
      nl: 'Bewoner, collega, leerling, vriend: de rollen die u heeft of wilt hebben.',
      en: 'Tenant, colleague, student, friend: the parts you play or want to play.',
    },
    groups: [
      { id: 'living', label: { nl: 'Wonen', en: 'Living' } },
      { id: 'working', label: { nl: 'Werken', en: 'Working' } },
      { id: 'learning', label: { nl: 'Leren', en: 'Learning' } },
      { id: 'leisure', label: { nl: 'Dag en vrije tijd', en: 'Day and leisure' } },
      { id: 'contacts', label: { nl: 'Omgaan met anderen', en: 'Social contacts' } },
    ],
  },
];
