import type { ReviewQuestion } from './schema-doing.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: ReviewQuestion['source'] = [
  { document: 'C', section: '4.5' },
  { document: 'B', section: '4.3.2' },
];

const yesNo: ReviewQuestion['answers'] = [
  { id: 'yes', label: { nl: 'Ja', en: 'Yes' }, means: 'positive' },
  { id: 'a-bit', label: { nl: 'Een beetje', en: 'A bit' }, means: 'neutral' },
  { id: 'no', label: { nl: 'Nee', en: 'No' }, means: 'negative' },
  { id: 'unknown', label: { nl: 'Niet besproken', en: 'Not discussed' }, means: 'unknown' },
];

/** A short call or visit now and then. Four questions are plenty; the first is often enough. */
export const monitoringQuestions: readonly ReviewQuestion[] = [
  {
    ...first,
    id: 'since-then',
    order: 1,
    moment: 'monitoring',
    source,
    label: { nl: 'Sinds de vorige keer', en: 'Since last time' },
    ask: { nl: 'Hoe gaat het sinds we elkaar spraken?', en: 'How have you been since we spoke?' },
    answers: [
      { id: 'better', label: { nl: 'Beter', en: 'Better' }, means: 'positive' },
      { id: 'same', label: { nl: 'Hetzelfde', en: 'The same' }, means: 'neutral' },
      { id: 'worse', label: { nl: 'Minder goed', en: 'Less well' }, means: 'negative' },
      { id: 'unknown', label: { nl: 'Niet bereikt', en: 'Not reached' }, means: 'unknown' },
    ],
    more: { nl: 'Wat is er anders?', en: 'What is different?' },
  },
  {
    ...first,
    id: 'still-works',
    order: 2,
    moment: 'monitoring',
    source,
    label: { nl: 'Wat we bedachten', en: 'What we came up with' },
    ask: { nl: 'Lukt het nog zoals we het bedachten?', en: 'Does what we came up with still work?' },
    answers: yesNo,
    more: { nl: 'Wat helpt u om het vol te houden?', en: 'What helps you to keep it up?' },
  },
  {
    ...first,
    id: 'people-still-there',
    order: 3,
    moment: 'monitoring',
    source,
    label: { nl: 'Mensen om u heen', en: 'People around you' },
    ask: { nl: 'Zijn de mensen die u hielpen er nog?', en: 'Are the people who helped you still there?' },
    answers: yesNo,
    more: { nl: 'Houden zij het ook vol?', en: 'Are they keeping it up too?' },
  },
  {
    ...first,
    id: 'manage-alone',
    order: 4,
    moment: 'monitoring',
    source,
    label: { nl: 'Zonder ons', en: 'Without us' },
    ask: { nl: 'Lukt het zonder extra hulp van ons?', en: 'Does it work without extra help from us?' },
    answers: yesNo,
    more: { nl: 'Wanneer bellen we weer?', en: 'When shall we call again?' },
  },
];
