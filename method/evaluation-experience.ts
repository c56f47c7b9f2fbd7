import type { ExperienceWay, ReviewQuestion } from './schema-doing.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: ReviewQuestion['source'] = [{ document: 'C', section: 'bijlage II, 25' }];

const yesABitNo: ReviewQuestion['answers'] = [
  { id: 'yes', label: { nl: 'Ja', en: 'Yes' }, means: 'positive' },
  { id: 'a-bit', label: { nl: 'Een beetje', en: 'A bit' }, means: 'neutral' },
  { id: 'no', label: { nl: 'Nee', en: 'No' }, means: 'negative' },
  { id: 'rather-not', label: { nl: 'Zeg ik liever niet', en: 'I would rather not say' }, means: 'unknown' },
];

const more = { nl: 'Wilt u er iets over vertellen?', en: 'Would you like to say more?' };

/** What the resident thought of it, in as few words as possible. Never asked by the worker who helped, if it can be otherwise. */
export const experienceQuestions: readonly ReviewQuestion[] = [
  {
    ...first,
    id: 'listened',
    order: 1,
    moment: 'experience',
    source,
    label: { nl: 'Luisteren', en: 'Listening' },
    ask: { nl: 'Luisterden wij goed naar u?', en: 'Did we listen to you well?' },
    answers: yesABitNo,
    more,
  },
  {
    ...first,
    id: 'clear',
    order: 2,
    moment: 'experience',
    source,
    label: { nl: 'Duidelijk', en: 'Clear' },
    ask: { nl: 'Wist u steeds wat er ging gebeuren?', en: 'Did you always know what was going to happen?' },
    answers: yesABitNo,
    more,
  },
  {
    ...first,
    id: 'decided',
    order: 3,
    moment: 'experience',
    source,
    label: { nl: 'Zelf beslissen', en: 'Deciding yourself' },
    ask: { nl: 'Kon u zelf beslissen?', en: 'Could you decide yourself?' },
    answers: yesABitNo,
    more,
  },
  {
    ...first,
    id: 'promises-kept',
    order: 4,
    moment: 'experience',
    source,
    label: { nl: 'Beloften', en: 'Promises' },
    ask: { nl: 'Deden wij wat we beloofden?', en: 'Did we do what we promised?' },
    answers: yesABitNo,
    more,
  },
  {
    ...first,
    id: 'helped',
    order: 5,
    moment: 'experience',
    source,
    label: { nl: 'Geholpen', en: 'Helped' },
    ask: { nl: 'Heeft het u geholpen?', en: 'Did it help you?' },
    answers: yesABitNo,
    more: { nl: 'Wat hielp het meest?', en: 'What helped most?' },
  },
  {
    ...first,
    id: 'whom-to-ask',
    order: 6,
    moment: 'experience',
    source,
    label: { nl: 'Verder', en: 'From here' },
    ask: {
      nl: 'Weet u wie u kunt vragen als er weer iets is?',
      en: 'Do you know whom to ask if something comes up again?',
    },
    answers: yesABitNo,
    more: { nl: 'Wat kunnen wij de volgende keer beter doen?', en: 'What can we do better next time?' },
  },
];

/** Four ways to ask it (C 25). The resident picks. */
export const experienceWays: readonly ExperienceWay[] = [
  {
    ...first,
    id: 'link',
    source,
    label: { nl: 'Op de telefoon of computer', en: 'On phone or computer' },
    explain: { nl: 'U krijgt een link. Inloggen hoeft niet.', en: 'You get a link. No need to sign in.' },
    hint: { nl: 'Vraag of iemand dit liever samen doet.', en: 'Ask whether someone would rather do it together.' },
  },
  {
    ...first,
    id: 'paper',
    source,
    label: { nl: 'Op papier', en: 'On paper' },
    explain: {
      nl: 'U krijgt een formulier. U kunt het terugsturen of meegeven.',
      en: 'You get a form. You can send it back or hand it over.',
    },
    hint: { nl: 'Eén blad, grote letters.', en: 'One sheet, large type.' },
  },
  {
    ...first,
    id: 'phone',
    source,
    label: { nl: 'We bellen u', en: 'We call you' },
    explain: {
      nl: 'Iemand belt u op. Meestal is dat niet uw vaste contactpersoon.',
      en: 'Someone calls you. Usually not your own contact person.',
    },
    hint: { nl: 'Lees de vragen rustig voor, in gewone woorden.', en: 'Read the questions calmly, in plain words.' },
  },
  {
    ...first,
    id: 'in-person',
    source,
    label: { nl: 'Samen aan tafel', en: 'Together at the table' },
    explain: { nl: 'We lopen de vragen samen door.', en: 'We go through the questions together.' },
    hint: {
      nl: 'Laat een collega het doen als dat kan. Dan durft iemand meer te zeggen.',
      en: 'Let a colleague do it if possible. People then dare to say more.',
    },
  },
];
