import type { Limit } from './schema-doing.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const asked: Limit['source'] = [{ document: 'B', section: '4.1.2' }];

/**
 * Where a worker's own help ends: do it yourself, ask someone along, or hand over. Advice, never a lock. The thresholds
 * are examples for a team to start from; up to `doUpTo` do, up to `consultUpTo` consult, above that hand over.
 */
export const limits: readonly Limit[] = [
  {
    ...first,
    id: 'debts',
    area: 'finances',
    source: [{ document: 'B', section: 'bijlage 2, John en Jolanda' }, ...asked],
    label: { nl: 'Schulden', en: 'Debts' },
    doYourself: {
      nl: 'Samen overzicht maken, bellen en een regeling treffen met een paar schuldeisers.',
      en: 'Make an overview together, phone, and settle terms with a few creditors.',
    },
    consult: {
      nl: 'Leg het voor aan een sociaal raadsman of de schuldhulp. Jij blijft de contactpersoon.',
      en: 'Put it to a legal adviser or the debt service. You stay the contact person.',
    },
    handOver: {
      nl: 'Warm overdragen aan de schuldhulp. Ga de eerste keer mee en blijf volgen.',
      en: 'Hand over warmly to the debt service. Go along the first time and keep following.',
    },
    thresholds: [
      {
        id: 'creditors',
        label: { nl: 'Aantal schuldeisers', en: 'Number of creditors' },
        unit: 'count',
        doUpTo: 3,
        consultUpTo: 5,
      },
      {
        id: 'total',
        label: { nl: 'Schuld in totaal', en: 'Total debt' },
        unit: 'euro',
        doUpTo: 10000,
        consultUpTo: 15000,
      },
    ],
  },
  {
    ...first,
    id: 'rent-arrears',
    area: 'housing',
    source: [{ document: 'B', section: 'bijlage 2, John en Jolanda' }, { document: 'C', section: '3.3' }, ...asked],
    label: { nl: 'Huurachterstand', en: 'Rent arrears' },
    doYourself: {
      nl: 'Samen de verhuurder bellen en een regeling afspreken.',
      en: 'Call the landlord together and agree terms.',
    },
    consult: {
      nl: 'Vraag de schuldhulp mee te kijken voordat de zaak bij de rechter komt.',
      en: 'Ask the debt service to look along before it goes to court.',
    },
    handOver: {
      nl: 'Ligt er een datum voor uitzetting? Bel vandaag, samen, en haal de schuldhulp erbij.',
      en: 'Is there an eviction date? Call today, together, and bring in the debt service.',
    },
    thresholds: [
      { id: 'months', label: { nl: 'Maanden achter', en: 'Months behind' }, unit: 'months', doUpTo: 2, consultUpTo: 3 },
    ],
  },
  {
    ...first,
    id: 'mental-distress',
    area: 'health',
    source: [{ document: 'A', section: 'fase 3, een integrale aanpak' }, ...asked],
    label: { nl: 'Psychische klachten', en: 'Mental distress' },
    doYourself: {
      nl: 'Luisteren, rust en ritme helpen vinden, en samen naar de huisarts.',
      en: 'Listen, help find rest and rhythm, and see the GP together.',
    },
    consult: {
      nl: 'Overleg met de huisarts of een collega die de ggz kent. Een naam noemen hoeft niet.',
      en: 'Consult the GP or a colleague who knows mental health care. No name needed.',
    },
    handOver: {
      nl: 'Voor onderzoek en behandeling is een specialist nodig. Bij gevaar: de crisisdienst, nu.',
      en: 'Diagnosis and treatment need a specialist. In danger: the crisis service, now.',
    },
    thresholds: [
      {
        id: 'stuck',
        label: { nl: 'Weken zonder verbetering', en: 'Weeks without improvement' },
        unit: 'weeks',
        doUpTo: 6,
        consultUpTo: 12,
      },
    ],
  },
  {
    ...first,
    id: 'addiction',
    area: 'health',
    source: asked,
    label: { nl: 'Verslaving', en: 'Addiction' },
    doYourself: {
      nl: 'Contact houden, praten over wat het oplevert en kost, helpen met de rest van het leven.',
      en: 'Keep contact, talk about what it gives and costs, help with the rest of life.',
    },
    consult: {
      nl: 'Vraag verslavingszorg hoe je het beste aansluit. Ook als iemand zelf nog niet wil.',
      en: 'Ask addiction care how best to connect. Also when someone is not willing yet.',
    },
    handOver: {
      nl: 'Stoppen kan gevaarlijk zijn voor het lichaam. Laat een arts daarbij helpen.',
      en: 'Stopping can endanger the body. Let a doctor help with that.',
    },
    thresholds: [],
  },
  {
    ...first,
    id: 'parenting',
    area: 'network',
    source: [{ document: 'B', section: 'bijlage 2, Johan en Marieke' }, ...asked],
    label: { nl: 'Opvoeden', en: 'Parenting' },
    doYourself: {
      nl: 'Meedenken over gewone vragen, ouders met elkaar in contact brengen.',
      en: 'Think along about everyday questions, bring parents together.',
    },
    consult: {
      nl: 'Vraag jeugdgezondheidszorg of school mee te kijken, met de ouders erbij.',
      en: 'Ask child health care or school to look along, with the parents present.',
    },
    handOver: {
      nl: 'Groeit een kind niet goed op, of lukt het thuis niet meer? Dan is jeugdhulp nodig.',
      en: 'Is a child not developing well, or can home no longer cope? Then youth care is needed.',
    },
    thresholds: [],
  },
  {
    ...first,
    id: 'safety',
    area: 'network',
    source: [{ document: 'B', section: 'bijlage 2, John en Jolanda' }, ...asked],
    label: { nl: 'Veiligheid thuis', en: 'Safety at home' },
    doYourself: {
      nl: 'Bespreek je zorg met de mensen zelf, als dat veilig kan.',
      en: 'Discuss your worry with the people themselves, if that is safe.',
    },
    consult: {
      nl: 'Overleg met een collega en met Veilig Thuis. Dat kan zonder naam.',
      en: 'Consult a colleague and Veilig Thuis. It can be without a name.',
    },
    handOver: {
      nl: 'Melden als het ernstig is. Spreek af wie meldt en wie naast het gezin blijft staan.',
      en: 'Report when it is serious. Agree who reports and who stays beside the family.',
    },
    thresholds: [],
  },
  {
    ...first,
    id: 'law-and-letters',
    area: 'finances',
    source: [{ document: 'C', section: '3.1' }, ...asked],
    label: { nl: 'Rechten en bezwaar', en: 'Rights and objections' },
    doYourself: {
      nl: 'Samen brieven lezen, toeslagen aanvragen, uitstel vragen.',
      en: 'Read letters together, apply for allowances, ask for delay.',
    },
    consult: {
      nl: 'Laat een sociaal raadsman meekijken voordat de termijn voorbij is.',
      en: 'Let a legal adviser look along before the term ends.',
    },
    handOver: {
      nl: 'Voor bezwaar bij de rechter of een strafzaak is een advocaat of het Juridisch Loket nodig.',
      en: 'An appeal in court or a criminal case needs a lawyer or the legal aid desk.',
    },
    thresholds: [],
  },
  {
    ...first,
    id: 'body-care',
    area: 'health',
    source: asked,
    label: { nl: 'Verzorging en medicijnen', en: 'Body care and medicines' },
    doYourself: {
      nl: 'Meegaan naar een afspraak, helpen met een schema, hulp van familie regelen.',
      en: 'Go along to an appointment, help with a schedule, arrange family help.',
    },
    consult: {
      nl: 'Vraag de wijkverpleegkundige of de ergotherapeut een keer mee te gaan.',
      en: 'Ask the district nurse or occupational therapist to come along once.',
    },
    handOver: {
      nl: 'Wassen, wonden en medicijnen geven is werk voor de verpleging.',
      en: 'Washing, wounds and giving medicines is nursing work.',
    },
    thresholds: [],
  },
];
