import type { ContactFunction } from './schema-doing.ts';

const first = { version: 1, published: '2026-11-22' } as const;

/** Functions 1–12: from noticing to applying. */
export const functionsBefore: readonly ContactFunction[] = [
  {
    ...first,
    id: 'signalling',
    order: 1,
    source: [{ document: 'C', section: 'bijlage II, 1' }],
    label: { nl: 'Signaleren', en: 'Signalling' },
    hint: {
      nl: 'Iets opmerken, of er bewust naar op zoek gaan.',
      en: 'Noticing something, or looking for it on purpose.',
    },
    usuallyBy: ['host', 'team', 'partner'],
  },
  {
    ...first,
    id: 'report',
    order: 2,
    source: [{ document: 'C', section: 'bijlage II, 2' }],
    label: { nl: 'Melden', en: 'Reporting' },
    hint: {
      nl: 'Een signaal doorgeven aan een meldpunt, en vragen wat ermee is gedaan.',
      en: 'Passing a signal on to a reporting point, and asking what was done with it.',
    },
    usuallyBy: ['host', 'team'],
  },
  {
    ...first,
    id: 'prevention',
    order: 3,
    source: [{ document: 'C', section: 'bijlage II, 3' }],
    label: { nl: 'Voorkomen en voorlichten', en: 'Prevention and information work' },
    hint: {
      nl: 'Mensen iets leren of laten weten, zodat het niet misgaat.',
      en: 'Teaching or telling people something before it goes wrong.',
    },
    usuallyBy: ['team', 'partner'],
  },
  {
    ...first,
    id: 'reception',
    order: 4,
    source: [{ document: 'C', section: 'bijlage II, 4' }],
    label: { nl: 'Ontvangen', en: 'Reception' },
    hint: {
      nl: 'Iemand welkom heten, aan de balie of aan de telefoon.',
      en: 'Welcoming someone, at the desk or on the phone.',
    },
    usuallyBy: ['host'],
  },
  {
    ...first,
    id: 'quick-scan',
    order: 5,
    source: [{ document: 'C', section: 'bijlage II, 5' }],
    label: { nl: 'Vraag verkennen', en: 'Quick scan' },
    hint: {
      nl: 'In een paar minuten nagaan of iemand hier goed zit.',
      en: 'Finding out in minutes whether this is the right place.',
    },
    usuallyBy: ['host', 'team'],
  },
  {
    ...first,
    id: 'conversation',
    order: 6,
    source: [{ document: 'C', section: 'bijlage II, 6' }],
    label: { nl: 'Het gesprek', en: 'The conversation' },
    hint: {
      nl: 'De vraag samen helder krijgen, ook wat erachter ligt.',
      en: 'Making the request clear together, also what lies behind it.',
    },
    usuallyBy: ['team'],
  },
  {
    ...first,
    id: 'information',
    order: 7,
    source: [{ document: 'C', section: 'bijlage II, 7' }],
    label: { nl: 'Informatie', en: 'Informing' },
    hint: {
      nl: 'Vertellen wat er is en hoe het werkt. Geef iets mee op papier.',
      en: 'Telling what there is and how it works. Give something on paper.',
    },
    usuallyBy: ['host', 'team'],
  },
  {
    ...first,
    id: 'advice',
    order: 8,
    source: [{ document: 'C', section: 'bijlage II, 8' }],
    label: { nl: 'Advies', en: 'Advice' },
    hint: {
      nl: 'Keuzes naast elkaar leggen, met voor en tegen. De bewoner kiest.',
      en: 'Laying out choices with pros and cons. The resident chooses.',
    },
    usuallyBy: ['team'],
  },
  {
    ...first,
    id: 'support',
    order: 9,
    source: [{ document: 'C', section: 'bijlage II, 9' }],
    label: { nl: 'Ondersteunen', en: 'Support' },
    hint: { nl: 'Samen dingen regelen en oplossen.', en: 'Arranging and solving things together.' },
    usuallyBy: ['team'],
  },
  {
    ...first,
    id: 'activation',
    order: 10,
    source: [{ document: 'C', section: 'bijlage II, 10' }],
    label: { nl: 'Activeren', en: 'Activation' },
    hint: {
      nl: 'Iemand stap voor stap weer laten meedoen, en zelf steeds minder doen.',
      en: 'Getting someone to join in again step by step, doing less yourself.',
    },
    usuallyBy: ['team', 'partner'],
  },
  {
    ...first,
    id: 'referral',
    order: 11,
    source: [{ document: 'C', section: 'bijlage II, 11' }],
    label: { nl: 'Verwijzen', en: 'Referral' },
    hint: {
      nl: 'Iemand warm overdragen: je belt zelf, en de gegevens gaan mee.',
      en: 'Handing someone over warmly: you call, and the data go along.',
    },
    usuallyBy: ['team'],
  },
  {
    ...first,
    id: 'application',
    order: 12,
    source: [{ document: 'C', section: 'bijlage II, 12' }],
    label: { nl: 'Aanvragen of aanmelden', en: 'Application' },
    hint: {
      nl: 'De eerste stap naar een dienst of voorziening.',
      en: 'The first step towards a service or provision.',
    },
    usuallyBy: ['host', 'team'],
  },
];
