import type { QuestionKind } from './schema-talking.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: QuestionKind['source'] = [{ document: 'D', section: 'bijlage dag 2, activerende vragen' }];

/** Questions that look at what was, what works and who is around. */
export const questionsBack: readonly QuestionKind[] = [
  {
    ...first,
    id: 'what-was-better',
    order: 4,
    source,
    label: { nl: 'Wat ging er vroeger beter?', en: 'What was better before?' },
    hint: {
      nl: 'Zoek een tijd waarin het wel ging, en wat er toen anders was.',
      en: 'Find a time when it worked, and what was different then.',
    },
    when: { nl: 'Als iemand zegt dat het nooit lukt.', en: 'When someone says it never works.' },
    watchOut: {
      nl: 'Blijf niet hangen in verdriet om toen. Vraag wat daarvan terug kan komen.',
      en: 'Do not get stuck in grief for the past. Ask what of it can come back.',
    },
    examples: {
      housing: {
        nl: 'In welk huis voelde u zich het meest thuis? Wat was daar anders?',
        en: 'In which home did you feel most at home? What was different?',
      },
      health: {
        nl: 'Wanneer voelde u zich fitter? Wat deed u toen?',
        en: 'When did you feel fitter? What did you do then?',
      },
      network: { nl: 'Wie kwam er vroeger bij u aan tafel?', en: 'Who used to sit at your table?' },
      finances: {
        nl: 'Hoe deed u de administratie toen het nog wel lukte?',
        en: 'How did you do the paperwork when it still worked?',
      },
      day: { nl: 'Wat deed u vroeger graag op een vrije dag?', en: 'What did you like doing on a day off?' },
    },
  },
  {
    ...first,
    id: 'coping',
    order: 5,
    source,
    label: { nl: 'Hoe houdt u het vol?', en: 'How do you keep going?' },
    hint: {
      nl: 'Erken dat het zwaar is, en vraag wat iemand op de been houdt.',
      en: 'Acknowledge that it is hard, and ask what keeps someone going.',
    },
    when: { nl: 'Als alles tegenzit. Juist dan.', en: 'When everything goes wrong. Especially then.' },
    watchOut: {
      nl: 'Meen het. Zonder erkenning klinkt het alsof het wel meevalt.',
      en: 'Mean it. Without acknowledgement it sounds as if it were not that bad.',
    },
    examples: {
      housing: {
        nl: 'Al zo lang last van vocht. Hoe redt u zich daarmee?',
        en: 'Damp for so long. How do you get by?',
      },
      health: {
        nl: 'Met zoveel pijn toch elke dag opstaan. Hoe doet u dat?',
        en: 'So much pain, and up every day. How do you do it?',
      },
      network: {
        nl: 'U zorgt al jaren voor hem. Waar haalt u dat vandaan?',
        en: 'You have cared for him for years. Where do you find it?',
      },
      finances: {
        nl: 'Hoe zorgt u dat er toch elke dag eten is?',
        en: 'How do you make sure there is food every day?',
      },
      day: {
        nl: 'De dagen zijn lang, zegt u. Wat helpt u erdoorheen?',
        en: 'The days are long, you say. What helps you through?',
      },
    },
  },
  {
    ...first,
    id: 'contextual',
    order: 6,
    source,
    label: { nl: 'Vraag door andermans ogen', en: 'Through another’s eyes' },
    hint: { nl: 'Vraag wat iemand anders zou zien of zeggen.', en: 'Ask what someone else would see or say.' },
    when: {
      nl: 'Om de mensen eromheen aan tafel te halen, ook als ze er niet zijn.',
      en: 'To bring the people around to the table, even when absent.',
    },
    watchOut: { nl: 'Gebruik het niet om gelijk te halen.', en: 'Do not use it to prove a point.' },
    examples: {
      housing: {
        nl: 'Wat zou uw buurvrouw zeggen over het wonen hier?',
        en: 'What would your neighbour say about living here?',
      },
      health: {
        nl: 'Waaraan merkt uw dochter dat u een goede dag heeft?',
        en: 'How does your daughter notice you have a good day?',
      },
      network: { nl: 'Wat zou uw vader nu tegen u zeggen?', en: 'What would your father say to you now?' },
      finances: { nl: 'Wie zou blij zijn als dit geregeld is?', en: 'Who would be glad if this were sorted?' },
      day: { nl: 'Waar vinden anderen u goed in?', en: 'What do others think you are good at?' },
    },
  },
  {
    ...first,
    id: 'exception',
    order: 8,
    source,
    label: { nl: 'Vraag naar de uitzondering', en: 'Exception question' },
    hint: {
      nl: 'Een probleem is er zelden altijd. Vraag naar de keer dat het anders ging.',
      en: 'A problem is seldom always there. Ask about the time it went differently.',
    },
    when: { nl: 'Als je woorden hoort als ‘altijd’ en ‘nooit’.', en: 'When you hear words like ‘always’ and ‘never’.' },
    watchOut: {
      nl: 'Neem genoegen met klein. Vijf minuten is ook een uitzondering.',
      en: 'Settle for small. Five minutes is an exception too.',
    },
    examples: {
      housing: { nl: 'Wanneer was het hier voor het laatst rustig?', en: 'When was it last quiet here?' },
      health: {
        nl: 'Welke avond dronk u niet? Wat deed u toen?',
        en: 'Which evening did you not drink? What did you do?',
      },
      network: { nl: 'Wanneer liep een gesprek met hem wél goed af?', en: 'When did a talk with him end well?' },
      finances: { nl: 'Welke maand hield u iets over? Hoe kwam dat?', en: 'In which month was some left? How come?' },
      day: { nl: 'Welke dag ging vorige week het best?', en: 'Which day went best last week?' },
    },
  },
];
