import type { WindowMode } from '../schema-values.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: WindowMode['source'] = [{ document: 'D', section: 'bijlage dag 6, cocreatie (Wachtel en McCold)' }];

/** Four ways of standing beside someone, by two measures: how many bounds you set and how much support you give. */
export const windowModes: readonly WindowMode[] = [
  {
    ...first,
    id: 'with',
    order: 1,
    source,
    bounds: 'many',
    support: 'much',
    label: { nl: 'Samen met iemand', en: 'With someone' },
    recognise: {
      nl: 'Je bent duidelijk en je steunt. Jullie beslissen als gelijken.',
      en: 'You are clear and you support. You decide as equals.',
    },
    sounds: {
      nl: '‘Dit moet wel gebeuren. Hoe zullen we het aanpakken?’',
      en: '‘This does have to be done. How shall we go about it?’',
    },
    asksOfWorker: [
      { nl: 'Blijf hier, ook als het schuurt.', en: 'Stay here, also when there is friction.' },
      { nl: 'Zeg wat jouw grens is, en wat jij doet.', en: 'Say where your bounds are, and what you do.' },
    ],
  },
  {
    ...first,
    id: 'to',
    order: 2,
    source,
    bounds: 'many',
    support: 'little',
    label: { nl: 'Over iemand heen', en: 'To someone' },
    recognise: {
      nl: 'Jij bepaalt en controleert. De ander doet mee of krijgt straf.',
      en: 'You decide and control. The other complies or is punished.',
    },
    sounds: { nl: '‘U moet, anders stopt het.’', en: '‘You must, or it stops.’' },
    asksOfWorker: [
      { nl: 'Vraag je af waar je bang voor bent.', en: 'Ask yourself what you are afraid of.' },
      { nl: 'Houd de grens en doe er steun bij.', en: 'Keep the bounds and add support.' },
    ],
  },
  {
    ...first,
    id: 'for',
    order: 3,
    source,
    bounds: 'few',
    support: 'much',
    label: { nl: 'In plaats van iemand', en: 'For someone' },
    recognise: {
      nl: 'Je bent lief en je neemt het over. De ander leert er niets van.',
      en: 'You are kind and take over. The other learns nothing from it.',
    },
    sounds: { nl: '‘Geef maar hier, ik regel het wel.’', en: '‘Give it to me, I will sort it out.’' },
    asksOfWorker: [
      { nl: 'Geef één stukje terug, vandaag nog.', en: 'Give one piece back, today.' },
      { nl: 'Vraag iets van de ander, dat is ook respect.', en: 'Ask something of the other: that is respect too.' },
    ],
  },
  {
    ...first,
    id: 'not',
    order: 4,
    source,
    bounds: 'few',
    support: 'little',
    label: { nl: 'Zonder iemand', en: 'Not at all' },
    recognise: {
      nl: 'Je kijkt weg. Er komt geen steun en er wordt niets gevraagd.',
      en: 'You look away. No support comes and nothing is asked.',
    },
    sounds: { nl: '‘Het is aan hem. Hij belt wel.’', en: '‘It is up to him. He will ring.’' },
    asksOfWorker: [
      { nl: 'Ga terug, al is het maar voor vijf minuten.', en: 'Go back, if only for five minutes.' },
      { nl: 'Ben je moe? Deel het met een collega.', en: 'Are you tired? Share it with a colleague.' },
    ],
  },
];
