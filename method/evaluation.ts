import { experienceQuestions } from './evaluation-experience.ts';
import { monitoringQuestions } from './evaluation-monitoring.ts';
import type { ReviewQuestion } from './schema-doing.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: ReviewQuestion['source'] = [{ document: 'C', section: '4.4' }];

const change: ReviewQuestion['answers'] = [
  { id: 'up', label: { nl: 'Vooruit', en: 'Up' }, means: 'positive' },
  { id: 'same', label: { nl: 'Gelijk', en: 'The same' }, means: 'neutral' },
  { id: 'down', label: { nl: 'Achteruit', en: 'Down' }, means: 'negative' },
  { id: 'unknown', label: { nl: 'Niet besproken', en: 'Not discussed' }, means: 'unknown' },
];

/** The four questions of looking back (C17), preferably answered together. */
const evaluationQuestions: readonly ReviewQuestion[] = [
  {
    ...first,
    id: 'question-answered',
    order: 1,
    moment: 'evaluation',
    source,
    label: { nl: 'De vraag', en: 'The request' },
    ask: {
      nl: 'Is uw vraag beantwoord, of het probleem opgelost?',
      en: 'Is your request answered, or the problem solved?',
    },
    answers: [
      { id: 'yes', label: { nl: 'Ja', en: 'Yes' }, means: 'positive' },
      { id: 'partly', label: { nl: 'Voor een deel', en: 'Partly' }, means: 'neutral' },
      { id: 'no', label: { nl: 'Nee', en: 'No' }, means: 'negative' },
      { id: 'changed', label: { nl: 'De vraag veranderde', en: 'The request changed' }, means: 'neutral' },
      { id: 'unknown', label: { nl: 'Niet besproken', en: 'Not discussed' }, means: 'unknown' },
    ],
    more: { nl: 'Wat is er nog over?', en: 'What is left?' },
  },
  {
    ...first,
    id: 'process',
    order: 2,
    moment: 'evaluation',
    source,
    label: { nl: 'De weg ernaartoe', en: 'The way there' },
    ask: { nl: 'Kon u iets met wat we samen bedachten?', en: 'Could you work with what we came up with together?' },
    answers: [
      { id: 'yes', label: { nl: 'Ja', en: 'Yes' }, means: 'positive' },
      { id: 'partly', label: { nl: 'Met sommige dingen', en: 'With some of it' }, means: 'neutral' },
      { id: 'no', label: { nl: 'Nee', en: 'No' }, means: 'negative' },
      { id: 'unknown', label: { nl: 'Niet besproken', en: 'Not discussed' }, means: 'unknown' },
    ],
    more: {
      nl: 'Waardoor lukte het wel of niet? Wat leren we daarvan?',
      en: 'Why did it work or not? What do we learn from that?',
    },
  },
  {
    ...first,
    id: 'self-reliance',
    order: 3,
    moment: 'evaluation',
    measures: 'self-reliance',
    source,
    label: { nl: 'Zelf redden', en: 'Managing yourself' },
    ask: { nl: 'Redt u zich beter dan toen we begonnen?', en: 'Do you manage better than when we began?' },
    answers: change,
    more: { nl: 'Waaraan merkt u dat? Wat leren we daarvan?', en: 'How do you notice? What do we learn from that?' },
  },
  {
    ...first,
    id: 'participation',
    order: 4,
    moment: 'evaluation',
    measures: 'participation',
    source,
    label: { nl: 'Meedoen', en: 'Taking part' },
    ask: { nl: 'Doet u meer mee dan toen we begonnen?', en: 'Do you take part more than when we began?' },
    answers: change,
    more: { nl: 'Waaraan merkt u dat? Wat leren we daarvan?', en: 'How do you notice? What do we learn from that?' },
  },
];

/** All questions of looking back and following; `moment` tells them apart. */
export const reviewQuestions: readonly ReviewQuestion[] = [
  ...evaluationQuestions,
  ...experienceQuestions,
  ...monitoringQuestions,
];
