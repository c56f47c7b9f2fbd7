import type { LifeArea } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;

/** The five areas of a life, in the order in which the table shows them (A, fase 1 and fase 2). */
export const lifeAreas: readonly LifeArea[] = [
  {
    ...first,
    id: 'housing',
    source: [{ document: 'A', section: 'fase 1, leefgebied huisvesting' }],
    label: { nl: 'Wonen', en: 'Housing' },
    ask: { nl: 'Hoe woont u hier?', en: 'What is it like to live here?' },
    hint: {
      nl: 'Het huis, de buurt, je veilig voelen, contact met politie of justitie.',
      en: 'The home, the neighbourhood, feeling safe, dealings with police or the courts.',
    },
  },
  {
    ...first,
    id: 'health',
    source: [{ document: 'A', section: 'fase 1, leefgebied gezondheid' }],
    label: { nl: 'Gezondheid', en: 'Health' },
    ask: { nl: 'Hoe voelt u zich de laatste tijd?', en: 'How have you been feeling lately?' },
    hint: {
      nl: 'Lichaam en hoofd, middelen, en de dagelijkse zorg voor jezelf en het huis.',
      en: 'Body and mind, substances, and the daily care of yourself and the home.',
    },
  },
  {
    ...first,
    id: 'network',
    source: [{ document: 'A', section: 'fase 1, leefgebied netwerk' }],
    label: { nl: 'Mensen om u heen', en: 'People around you' },
    ask: { nl: 'Wie zijn belangrijk voor u?', en: 'Who matters to you?' },
    hint: {
      nl: 'Het gezin, familie, vrienden, buren. Ook: voor wie is de bewoner zelf belangrijk?',
      en: 'The household, family, friends, neighbours. Also: to whom does the resident matter?',
    },
  },
  {
    ...first,
    id: 'finances',
    source: [{ document: 'A', section: 'fase 1, leefgebied financiën' }],
    label: { nl: 'Geld', en: 'Money' },
    ask: { nl: 'Kunt u rondkomen?', en: 'Can you make ends meet?' },
    hint: {
      nl: 'Wat er binnenkomt, wat eruit gaat, schulden, overzicht en post.',
      en: 'What comes in, what goes out, debts, overview and letters.',
    },
  },
  {
    ...first,
    id: 'day',
    source: [{ document: 'A', section: 'fase 1, leefgebied dagbesteding' }],
    label: { nl: 'Uw dag', en: 'Your day' },
    ask: { nl: 'Hoe ziet een gewone dag eruit?', en: 'What does an ordinary day look like?' },
    hint: {
      nl: 'Werk, school, vrije tijd, iets voor anderen doen, meedoen in de buurt.',
      en: 'Work, school, free time, doing things for others, joining in locally.',
    },
  },
];
