import type { ConversationTopic } from './schema-talking.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: ConversationTopic['source'] = [{ document: 'D', section: 'bijlage dag 3, leefgebiedenkaart' }];

/** Prompts for housing and health. */
export const topicsHome: readonly ConversationTopic[] = [
  {
    ...first,
    id: 'housing',
    source,
    label: { nl: 'Wonen', en: 'Housing' },
    prompts: {
      'as-is': [
        { nl: 'Hoe is het om hier te wonen?', en: 'What is it like to live here?' },
        { nl: 'Slaapt u hier rustig? Voelt u zich veilig?', en: 'Do you sleep well here? Do you feel safe?' },
        { nl: 'Wie wonen er nog meer in huis?', en: 'Who else lives in the home?' },
      ],
      wish: [
        {
          nl: 'Wat zou u aan uw huis of straat willen veranderen?',
          en: 'What would you change about your home or street?',
        },
        { nl: 'Waar wilt u over een jaar wonen?', en: 'Where do you want to live in a year’s time?' },
      ],
      'goes-well': [
        { nl: 'Wat is de fijnste plek in huis?', en: 'What is the nicest spot in the home?' },
        { nl: 'Wat doet u zelf om het hier goed te houden?', en: 'What do you do yourself to keep it nice here?' },
      ],
      'keeps-it-so': [
        { nl: 'Wat maakt het moeilijk om hier iets aan te doen?', en: 'What makes it hard to do something about it?' },
        {
          nl: 'Heeft u het al eens aan de verhuurder gevraagd? Hoe liep dat?',
          en: 'Have you asked the landlord? How did that go?',
        },
      ],
    },
    topics: [
      { nl: 'Hoe u woont, en met wie', en: 'How you live, and with whom' },
      { nl: 'Ruimte, trap, badkamer, meubels', en: 'Space, stairs, bathroom, furniture' },
      { nl: 'Huurcontract en kunnen blijven', en: 'Tenancy and being able to stay' },
      { nl: 'Stroom, gas en water', en: 'Power, gas and water' },
      { nl: 'Buren en de straat', en: 'Neighbours and the street' },
      { nl: 'Veilig zijn, politie, overlast', en: 'Safety, police, nuisance' },
    ],
    hint: {
      nl: 'Kijk mee met wat de bewoner laat zien. Dreigt uitzetting? Dan is dat vandaag het onderwerp.',
      en: 'Look at what the resident shows you. If eviction threatens, that is today’s topic.',
    },
  },
  {
    ...first,
    id: 'health',
    source,
    label: { nl: 'Gezondheid', en: 'Health' },
    prompts: {
      'as-is': [
        { nl: 'Hoe gaat het met uw lichaam? En met uw hoofd?', en: 'How is your body? And your mind?' },
        { nl: 'Hoe slaapt u? Hoe eet u?', en: 'How do you sleep? How do you eat?' },
        { nl: 'Wat lukt in huis, en wat laat u liggen?', en: 'What works around the house, and what is left?' },
      ],
      wish: [
        { nl: 'Wat zou u weer willen kunnen?', en: 'What would you like to be able to do again?' },
        { nl: 'Hoe ziet een dag eruit waarop u zich goed voelt?', en: 'What does a day look like when you feel well?' },
      ],
      'goes-well': [
        { nl: 'Waar krijgt u kracht van?', en: 'What gives you strength?' },
        { nl: 'Wat helpt als u een slechte dag heeft?', en: 'What helps on a bad day?' },
      ],
      'keeps-it-so': [
        { nl: 'Waardoor komt het dat het niet beter wordt, denkt u?', en: 'Why do you think it does not get better?' },
        {
          nl: 'Is er iets dat u tegenhoudt om hulp te vragen?',
          en: 'Is there anything that keeps you from asking for help?',
        },
      ],
    },
    topics: [
      { nl: 'Ziekte, pijn, bewegen', en: 'Illness, pain, moving about' },
      { nl: 'Dokter en medicijnen', en: 'Doctor and medicines' },
      { nl: 'Stemming, zorgen, rust', en: 'Mood, worries, rest' },
      { nl: 'Drank, drugs, gokken', en: 'Drink, drugs, gambling' },
      { nl: 'Wassen, eten, huishouden', en: 'Washing, eating, housework' },
      { nl: 'Lezen, schrijven, computer', en: 'Reading, writing, computer' },
      { nl: 'Waar u in gelooft of voor leeft', en: 'What you believe in or live for' },
    ],
    hint: {
      nl: 'Vraag wat iemand ervan merkt, niet hoe het heet. Ga niet verder dan de vraag nodig maakt.',
      en: 'Ask what someone notices of it, not what it is called. Go no further than the request needs.',
    },
  },
];
