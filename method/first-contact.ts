import type { CrisisCheck, FirstContactDecision, FirstContactTopic } from './schema-talking.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const topics: FirstContactTopic['source'] = [{ document: 'A', section: 'fase 1' }];
const crisis: CrisisCheck['source'] = [{ document: 'A', section: 'fase 1 en fase 2' }];

/** Five areas, touched lightly: one question each, in any order, never as a list to be worked off. */
export const firstContactTopics: readonly FirstContactTopic[] = [
  {
    ...first,
    id: 'housing',
    source: topics,
    label: { nl: 'Wonen', en: 'Housing' },
    ask: { nl: 'Woont u hier al lang? Bevalt het?', en: 'Have you lived here long? Do you like it?' },
    hint: {
      nl: 'Kijk om je heen. Noem pas iets als iemand er zelf over begint.',
      en: 'Look around. Only mention things once the person does.',
    },
  },
  {
    ...first,
    id: 'health',
    source: topics,
    label: { nl: 'Gezondheid', en: 'Health' },
    ask: { nl: 'Hoe gaat het met u? Slaapt en eet u een beetje?', en: 'How are you? Are you sleeping and eating?' },
    hint: {
      nl: 'Slapen en eten zijn makkelijker om over te praten dan ziek zijn.',
      en: 'Sleep and food are easier to talk about than illness.',
    },
  },
  {
    ...first,
    id: 'network',
    source: topics,
    label: { nl: 'Mensen om u heen', en: 'People around you' },
    ask: { nl: 'Wie ziet of spreekt u in een gewone week?', en: 'Whom do you see or speak in an ordinary week?' },
    hint: {
      nl: 'Hoor je steeds maar één naam, of alleen hulpverleners? Onthoud dat.',
      en: 'Only one name, or only professionals? Remember that.',
    },
  },
  {
    ...first,
    id: 'finances',
    source: topics,
    label: { nl: 'Geld', en: 'Money' },
    ask: { nl: 'Komt u er deze maand mee uit?', en: 'Will you manage this month?' },
    hint: {
      nl: 'Geld is voor veel mensen het moeilijkst. Vraag naar deze maand, niet naar schulden.',
      en: 'Money is hardest for many. Ask about this month, not about debts.',
    },
  },
  {
    ...first,
    id: 'day',
    source: topics,
    label: { nl: 'Uw dag', en: 'Your day' },
    ask: { nl: 'Wat doet u zoal op een dag?', en: 'What do you do in a day?' },
    hint: { nl: 'Luister of iemand ergens zin in heeft.', en: 'Listen for anything they look forward to.' },
  },
];

/**
 * The check for an acute crisis. A knows one reason to refer at once: someone whose mind is in such distress that acting
 * cannot wait. No food, no power or an eviction is urgent as well, but the team itself acts on that the same day.
 */
export const crisisChecks: readonly CrisisCheck[] = [
  {
    ...first,
    id: 'danger-to-self',
    order: 1,
    source: crisis,
    label: { nl: 'Gevaar voor zichzelf', en: 'Danger to self' },
    question: {
      nl: 'Praat of denkt iemand over niet meer willen leven?',
      en: 'Does someone talk or think of not wanting to live?',
    },
    hint: {
      nl: 'Vraag het gewoon. Ernaar vragen maakt het niet erger. Blijf erbij en bel samen de huisarts of 113.',
      en: 'Just ask. Asking does not make it worse. Stay, and call the GP or 113 together.',
    },
    yesMeans: 'refer-crisis',
  },
  {
    ...first,
    id: 'danger-to-others',
    order: 2,
    source: crisis,
    label: { nl: 'Gevaar voor een ander', en: 'Danger to others' },
    question: { nl: 'Dreigt iemand een ander iets aan te doen?', en: 'Does someone threaten to harm another?' },
    hint: {
      nl: 'Zorg eerst dat jij en anderen veilig zijn. Bel 112 als het nu gebeurt.',
      en: 'First make sure you and others are safe. Call 112 if it is happening.',
    },
    yesMeans: 'refer-crisis',
  },
  {
    ...first,
    id: 'out-of-touch',
    order: 3,
    source: crisis,
    label: { nl: 'Heel erg in de war', en: 'Deeply confused' },
    question: {
      nl: 'Is iemand zo in de war dat een gesprek niet lukt?',
      en: 'Is someone so confused that talking is not possible?',
    },
    hint: {
      nl: 'Vraag of er een crisiskaart is, of iemand die weet wat helpt.',
      en: 'Ask for a crisis card, or someone who knows what helps.',
    },
    yesMeans: 'refer-crisis',
  },
  {
    ...first,
    id: 'unsafe-home',
    order: 4,
    source: [...crisis, { document: 'C', section: '3.5' }],
    label: { nl: 'Niet veilig thuis', en: 'Not safe at home' },
    question: {
      nl: 'Is er thuis iemand niet veilig, ook een kind?',
      en: 'Is someone at home unsafe, a child included?',
    },
    hint: {
      nl: 'Volg de stappen van de meldcode. Overleg vandaag nog met een collega of Veilig Thuis.',
      en: 'Follow the reporting code. Consult a colleague or Veilig Thuis today.',
    },
    yesMeans: 'act-today',
  },
  {
    ...first,
    id: 'medical',
    order: 5,
    source: crisis,
    label: { nl: 'Dokter nodig', en: 'Doctor needed' },
    question: { nl: 'Is er nu een dokter nodig?', en: 'Is a doctor needed now?' },
    hint: {
      nl: 'Bel samen de huisarts of de huisartsenpost. Bij levensgevaar 112.',
      en: 'Call the GP together. In danger of life, 112.',
    },
    yesMeans: 'act-today',
  },
  {
    ...first,
    id: 'basics-missing',
    order: 6,
    source: [...crisis, { document: 'C', section: '3.3, casemanager' }],
    label: { nl: 'Geen eten, stroom of dak', en: 'No food, power or roof' },
    question: {
      nl: 'Is er vandaag geen eten, stroom, medicijn of slaapplek?',
      en: 'No food, power, medicine or place to sleep today?',
    },
    hint: {
      nl: 'Dit is dringend, maar geen reden om door te sturen. Regel het eerst samen.',
      en: 'Urgent, but no reason to pass on. Sort it out together first.',
    },
    yesMeans: 'act-today',
  },
  {
    ...first,
    id: 'eviction',
    order: 7,
    source: [...crisis, { document: 'C', section: '3.3, casemanager' }],
    label: { nl: 'Huis uit', en: 'Losing the home' },
    question: { nl: 'Moet iemand binnen een paar dagen het huis uit?', en: 'Must someone leave the home within days?' },
    hint: {
      nl: 'Bel vandaag met de verhuurder, met de bewoner erbij. Vraag wat er nodig is om het te stoppen.',
      en: 'Call the landlord today, with the resident present. Ask what it takes to stop it.',
    },
    yesMeans: 'act-today',
  },
];

/** The three outcomes. The worker decides, with a reason. */
export const firstContactDecisions: readonly FirstContactDecision[] = [
  {
    ...first,
    id: 'basic-provision',
    source: topics,
    label: { nl: 'Wat er in de buurt is, is genoeg', en: 'What is nearby is enough' },
    when: {
      nl: 'Een praatje, informatie of een plek in de buurt helpt iemand verder.',
      en: 'A chat, information or a place nearby helps someone on.',
    },
    next: {
      nl: 'Wijs de weg, of loop een keer mee. Een dossier is niet nodig.',
      en: 'Show the way, or go along once. No record is needed.',
    },
    goesTo: 'basic-provision-exit',
  },
  {
    ...first,
    id: 'refer-crisis',
    source: crisis,
    label: { nl: 'Crisis: nu hulp erbij', en: 'Crisis: bring in help now' },
    when: {
      nl: 'Iemand is van binnen zo in nood dat het niet kan wachten.',
      en: 'Someone is in such inner distress that it cannot wait.',
    },
    next: {
      nl: 'Bel samen de crisisdienst, ga mee als dat kan, en vraag hoe het afloopt.',
      en: 'Call the crisis service together, go along if possible, and ask how it ends.',
    },
    goesTo: 'crisis-exit',
  },
  {
    ...first,
    id: 'pick-up',
    source: topics,
    label: { nl: 'Oppakken', en: 'Pick up' },
    when: {
      nl: 'Er is meer nodig dan een praatje, en er is tijd om elkaar te leren kennen.',
      en: 'More is needed than a chat, and there is time to get to know each other.',
    },
    next: {
      nl: 'Maak een afspraak voor een eerste gesprek, bij voorkeur aan huis.',
      en: 'Arrange a first conversation, preferably at home.',
    },
    goesTo: 'acquaintance',
  },
];
