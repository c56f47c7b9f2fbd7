import type { NetworkFinding } from '../schema-network.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: NetworkFinding['source'] = [{ document: 'C', section: '2.2.2, sociaal netwerk' }];

/** What a picture of the network may show. Always a question, never a verdict: the resident knows whether it is so. */
export const networkFindings: readonly NetworkFinding[] = [
  {
    ...first,
    id: 'many-professionals',
    source,
    label: { nl: 'Veel helpers, weinig eigen mensen', en: 'Many helpers, few people of your own' },
    ask: {
      nl: 'Er staan veel mensen die dit voor hun werk doen. Wie zou u erbij willen hebben?',
      en: 'Many here do it for work. Whom would you like to add?',
    },
    hint: {
      nl: 'Tel wie er zou blijven als alle hulp stopt.',
      en: 'Count who would remain if all help stopped.',
    },
  },
  {
    ...first,
    id: 'no-company',
    source,
    label: { nl: 'Niemand voor de gezelligheid', en: 'Nobody for company' },
    ask: {
      nl: 'Ik zie nog niemand met wie u het gezellig heeft. Klopt dat, of vergeten we iemand?',
      en: 'I see nobody yet with whom you have a good time. Is that so, or did we forget someone?',
    },
    hint: {
      nl: 'Vraag naar vroeger en naar plekken, niet alleen naar vrienden.',
      en: 'Ask about the past and about places, not only about friends.',
    },
  },
  {
    ...first,
    id: 'only-giving',
    source,
    label: { nl: 'U geeft meer dan u krijgt', en: 'You give more than you get' },
    ask: {
      nl: 'U doet veel voor anderen. Wie is er voor u?',
      en: 'You do a lot for others. Who is there for you?',
    },
    hint: {
      nl: 'Geven kan iemand ook dragen. Vraag of het goed is zo.',
      en: 'Giving can also carry someone. Ask whether it is all right.',
    },
  },
  {
    ...first,
    id: 'only-receiving',
    source,
    label: { nl: 'U krijgt veel, en geeft weinig', en: 'You get a lot and give little' },
    ask: { nl: 'Waarmee zou u een ander blij kunnen maken?', en: 'How could you make someone else happy?' },
    hint: {
      nl: 'Iedereen wil ook iets betekenen. Klein telt: een kaart, een kop koffie, een kind ophalen.',
      en: 'Everyone wants to matter. Small counts: a card, a coffee, fetching a child.',
    },
  },
  {
    ...first,
    id: 'leans-on-one',
    source,
    label: { nl: 'Alles hangt aan één persoon', en: 'Everything hangs on one person' },
    ask: {
      nl: 'Veel lijnen gaan naar dezelfde persoon. Wat als die een tijd niet kan?',
      en: 'Many lines lead to one person. What if they are away for a while?',
    },
    hint: {
      nl: 'Vraag ook aan die persoon zelf hoe het gaat. Kijk naar draaglast en draagkracht.',
      en: 'Ask that person too how things are. Look at load and capacity.',
    },
  },
  {
    ...first,
    id: 'broken-lines',
    source,
    label: { nl: 'Contacten die stopten', en: 'Contacts that ended' },
    ask: {
      nl: 'Is er iemand met wie u het contact zou willen herstellen?',
      en: 'Is there someone with whom you would like to mend the contact?',
    },
    hint: {
      nl: 'Soms is een breuk een bescherming. Dring dan niet aan.',
      en: 'Sometimes a break is protection. Then do not push.',
    },
  },
];
