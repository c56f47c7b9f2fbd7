import type { SignalSource, SignalSubject } from './schema-doing.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: SignalSource['source'] = [
  { document: 'A', section: 'fase 0' },
  { document: 'C', section: 'bijlage II, 1' },
];

/** Who noticed it, most usual first. */
export const signalSources: readonly SignalSource[] = [
  {
    ...first,
    id: 'resident',
    source,
    label: { nl: 'Bewoner zelf', en: 'The resident' },
    hint: { nl: 'Iemand vraagt het voor zichzelf.', en: 'Someone asks for themselves.' },
  },
  {
    ...first,
    id: 'neighbour',
    source,
    label: { nl: 'Buur', en: 'Neighbour' },
    hint: { nl: 'Vraag of de buur genoemd mag worden.', en: 'Ask whether the neighbour may be named.' },
  },
  {
    ...first,
    id: 'key-person',
    source,
    label: { nl: 'Sleutelfiguur', en: 'Key person' },
    hint: { nl: 'Iemand die veel mensen in de buurt kent.', en: 'Someone who knows many people locally.' },
  },
  {
    ...first,
    id: 'host',
    source,
    label: { nl: 'Gastvrouw of gastheer', en: 'Host' },
    hint: { nl: 'Gezien of gehoord in het informatiepunt.', en: 'Seen or heard at the information point.' },
  },
  {
    ...first,
    id: 'gp',
    source,
    label: { nl: 'Huisarts', en: 'General practitioner' },
    hint: { nl: 'Vraag of de patiënt weet dat de huisarts belt.', en: 'Ask whether the patient knows about the call.' },
  },
  {
    ...first,
    id: 'school',
    source,
    label: { nl: 'School', en: 'School or nursery' },
    hint: { nl: 'Ook opvang en schoolmaatschappelijk werk.', en: 'Childcare and school social work too.' },
  },
  {
    ...first,
    id: 'housing-corporation',
    source,
    label: { nl: 'Woningcorporatie', en: 'Housing association' },
    hint: {
      nl: 'Zoals huurachterstand, overlast of een vervuild huis.',
      en: 'Such as rent arrears, nuisance or a neglected home.',
    },
  },
  {
    ...first,
    id: 'police',
    source,
    label: { nl: 'Politie', en: 'The police' },
    hint: { nl: 'Meestal de wijkagent.', en: 'Usually the community officer.' },
  },
  {
    ...first,
    id: 'faith-community',
    source,
    label: { nl: 'Kerk of moskee', en: 'Church or mosque' },
    hint: { nl: 'Of een andere geloofsgroep.', en: 'Or another faith community.' },
  },
  {
    ...first,
    id: 'care-provider',
    source,
    label: { nl: 'Zorgverlener', en: 'Care provider' },
    hint: {
      nl: 'Zoals thuiszorg, ggz of een begeleider.',
      en: 'Such as home care, mental health care or a support worker.',
    },
  },
  {
    ...first,
    id: 'own-observation',
    source,
    label: { nl: 'Zelf gezien', en: 'Seen myself' },
    hint: { nl: 'Schrijf op wat je zag, niet wat je denkt.', en: 'Write what you saw, not what you think.' },
  },
  {
    ...first,
    id: 'other',
    source,
    label: { nl: 'Iemand anders', en: 'Someone else' },
    hint: { nl: 'Een naam hoeft niet.', en: 'A name is not needed.' },
  },
];

/** What the signal is about. */
export const signalSubjects: readonly SignalSubject[] = [
  {
    ...first,
    id: 'person',
    source,
    label: { nl: 'Eén persoon', en: 'One person' },
    hint: { nl: 'Een naam mag, maar hoeft niet.', en: 'A name is welcome, not needed.' },
  },
  {
    ...first,
    id: 'household',
    source,
    label: { nl: 'Een huishouden', en: 'A household' },
    hint: { nl: 'Een adres is genoeg.', en: 'An address is enough.' },
  },
  {
    ...first,
    id: 'group',
    source,
    label: { nl: 'Een groep', en: 'A group' },
    hint: {
      nl: 'Zoals jongeren op een plein, of mensen in één flat.',
      en: 'Such as young people in a square, or people in one block.',
    },
  },
  {
    ...first,
    id: 'place',
    source,
    label: { nl: 'Een plek', en: 'A place' },
    hint: {
      nl: 'Zoals een speeltuin, een portiek of een straat.',
      en: 'Such as a playground, a stairwell or a street.',
    },
  },
];
