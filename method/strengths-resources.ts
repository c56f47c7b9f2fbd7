import type { StrengthEntry } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: StrengthEntry['source'] = [{ document: 'C', section: '2.2.1, hulpbronnen' }];

/** Resources: four kinds, three origins, and four conditions of social quality under which they can be grouped. */
export const resources: readonly StrengthEntry[] = [
  {
    ...first,
    id: 'informational',
    group: 'resource',
    source,
    label: { nl: 'Weten', en: 'Knowing' },
    asks: [{ nl: 'Wie vraagt u iets als u het niet weet?', en: 'Whom do you ask when you do not know?' }],
    examples: [
      { nl: 'Een neef die brieven uitlegt', en: 'A nephew who explains letters' },
      { nl: 'Wat u zelf heeft meegemaakt', en: 'What you have been through yourself' },
    ],
  },
  {
    ...first,
    id: 'material',
    group: 'resource',
    source,
    label: { nl: 'Spullen', en: 'Things' },
    asks: [{ nl: 'Wat heeft u in huis dat van pas komt?', en: 'What do you have at home that comes in handy?' }],
    examples: [
      { nl: 'Een fiets of auto', en: 'A bicycle or car' },
      { nl: 'Een logeerkamer', en: 'A spare room' },
    ],
  },
  {
    ...first,
    id: 'financial',
    group: 'resource',
    source,
    label: { nl: 'Geld', en: 'Money' },
    asks: [{ nl: 'Waar kunt u op rekenen als er iets kapotgaat?', en: 'What can you count on when something breaks?' }],
    examples: [
      { nl: 'Een vast inkomen', en: 'A steady income' },
      { nl: 'Een beetje spaargeld', en: 'A little savings' },
    ],
  },
  {
    ...first,
    id: 'relational',
    group: 'resource',
    source,
    label: { nl: 'Mensen', en: 'People' },
    asks: [{ nl: 'Wie belt u als er iets is?', en: 'Whom do you call when something happens?' }],
    examples: [
      { nl: 'De buurvrouw die oppast', en: 'The neighbour who babysits' },
      { nl: 'De mannen van de biljartclub', en: 'The men of the billiards club' },
    ],
  },
  {
    ...first,
    id: 'personal',
    group: 'resource-origin',
    source,
    label: { nl: 'Van uzelf', en: 'From yourself' },
    asks: [{ nl: 'Wat neemt u zelf mee?', en: 'What do you bring yourself?' }],
    examples: [
      { nl: 'Gezondheid, een diploma, een talent', en: 'Health, a diploma, a talent' },
      { nl: 'Na tegenslag weer opstaan', en: 'Getting up again after a setback' },
    ],
  },
  {
    ...first,
    id: 'social',
    group: 'resource-origin',
    source,
    label: { nl: 'Van mensen en de buurt', en: 'From people and the neighbourhood' },
    asks: [{ nl: 'Wat is er dichtbij?', en: 'What is there close by?' }],
    examples: [
      { nl: 'Familie, vrienden, een club', en: 'Family, friends, a club' },
      { nl: 'Winkels, bus, buurthuis', en: 'Shops, bus, community centre' },
    ],
  },
  {
    ...first,
    id: 'institutional',
    group: 'resource-origin',
    source,
    label: { nl: 'Van instanties', en: 'From institutions' },
    asks: [{ nl: 'Welke instantie heeft u weleens goed geholpen?', en: 'Which institution has helped you well?' }],
    examples: [
      { nl: 'Huisarts, school, uitkering', en: 'GP, school, benefits' },
      { nl: 'Rechtshulp, bank, vakbond', en: 'Legal aid, bank, trade union' },
    ],
  },
  {
    ...first,
    id: 'security',
    group: 'social-quality',
    source,
    label: { nl: 'Zekerheid', en: 'Security' },
    asks: [{ nl: 'Wat staat vast, zodat u verder kunt?', en: 'What is certain, so that you can go on?' }],
    examples: [
      { nl: 'Inkomen en een dak', en: 'Income and a roof' },
      { nl: 'Werk of school', en: 'Work or school' },
    ],
  },
  {
    ...first,
    id: 'cohesion',
    group: 'social-quality',
    source,
    label: { nl: 'Elkaar kennen', en: 'Knowing each other' },
    asks: [{ nl: 'Bij wie hoort u?', en: 'With whom do you belong?' }],
    examples: [
      { nl: 'Buren die groeten', en: 'Neighbours who say hello' },
      { nl: 'Feesten en gewoontes', en: 'Feasts and customs' },
    ],
  },
  {
    ...first,
    id: 'inclusion',
    group: 'social-quality',
    source,
    label: { nl: 'Mee mogen doen', en: 'Being let in' },
    asks: [{ nl: 'Waar bent u welkom zoals u bent?', en: 'Where are you welcome as you are?' }],
    examples: [
      { nl: 'Lid van een club', en: 'Member of a club' },
      { nl: 'Een loket waar u serieus wordt genomen', en: 'A desk where you are taken seriously' },
    ],
  },
  {
    ...first,
    id: 'empowerment',
    group: 'social-quality',
    source,
    label: { nl: 'Durven en kunnen', en: 'Daring and being able' },
    asks: [{ nl: 'Wat durft u nu dat u eerst niet durfde?', en: 'What do you dare now that you did not before?' }],
    examples: [
      { nl: 'Hoop en zelfvertrouwen', en: 'Hope and self-confidence' },
      { nl: 'Iemand die zegt: dat kun jij', en: 'Someone who says: you can do it' },
    ],
  },
];
