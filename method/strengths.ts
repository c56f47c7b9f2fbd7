import { resources } from './strengths-resources.ts';
import type { StrengthEntry } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: StrengthEntry['source'] = [{ document: 'C', section: '2.2.1' }];

/** Four kinds of strength, the resources around someone, what is hoped for and what is needed (C8). */
export const strengths: readonly StrengthEntry[] = [
  {
    ...first,
    id: 'i-am',
    group: 'strength',
    source,
    label: { nl: 'Ik ben', en: 'I am' },
    asks: [
      { nl: 'Hoe zou een goede vriend u beschrijven?', en: 'How would a good friend describe you?' },
      { nl: 'Waar bent u trots op?', en: 'What are you proud of?' },
    ],
    examples: [
      { nl: 'Een doorzetter', en: 'Someone who keeps going' },
      { nl: 'Eerlijk', en: 'Honest' },
      { nl: 'Vrolijk', en: 'Cheerful' },
    ],
  },
  {
    ...first,
    id: 'i-can',
    group: 'strength',
    source,
    label: { nl: 'Ik kan', en: 'I can' },
    asks: [
      { nl: 'Waarvoor vragen mensen u om hulp?', en: 'What do people ask you to help with?' },
      { nl: 'Wat heeft u zelf geleerd, zonder school?', en: 'What did you learn by yourself, outside school?' },
    ],
    examples: [
      { nl: 'Koken voor veel mensen', en: 'Cook for many people' },
      { nl: 'Fietsen maken', en: 'Mend bicycles' },
      { nl: 'Goed luisteren', en: 'Listen well' },
    ],
  },
  {
    ...first,
    id: 'i-have',
    group: 'strength',
    source,
    label: { nl: 'Ik heb', en: 'I have' },
    asks: [
      { nl: 'Wie of wat helpt u in moeilijke tijden?', en: 'Who or what helps you in hard times?' },
      { nl: 'Wat is er in uw buurt waar u graag komt?', en: 'What is there in your area that you like?' },
    ],
    examples: [
      { nl: 'Een zus die altijd belt', en: 'A sister who always rings' },
      { nl: 'Een tuin', en: 'A garden' },
      { nl: 'Mijn geloof', en: 'My faith' },
    ],
  },
  {
    ...first,
    id: 'i-want',
    group: 'strength',
    source,
    label: { nl: 'Ik wil', en: 'I want' },
    asks: [
      { nl: 'Waar krijgt u zin in als u eraan denkt?', en: 'What do you look forward to when you think of it?' },
      { nl: 'Wat wilt u uw kinderen laten zien?', en: 'What do you want to show your children?' },
    ],
    examples: [
      { nl: 'Weer zwemmen', en: 'Go swimming again' },
      { nl: 'Nederlands leren lezen', en: 'Learn to read Dutch' },
      { nl: 'Voor anderen zorgen', en: 'Care for others' },
    ],
  },
  {
    ...first,
    id: 'ambition',
    group: 'ambition',
    source,
    label: { nl: 'Waar u naartoe wilt', en: 'Where you want to get to' },
    asks: [
      { nl: 'Waar droomt u van?', en: 'What do you dream of?' },
      { nl: 'Wat zou een eerste stap zijn?', en: 'What would be a first step?' },
      { nl: 'Wanneer bent u tevreden?', en: 'When would you be content?' },
    ],
    examples: [
      { nl: 'Over een jaar een eigen plek', en: 'A place of my own within a year' },
      { nl: 'Mijn zoon weer zien', en: 'See my son again' },
    ],
  },
  {
    ...first,
    id: 'need-recognition',
    group: 'need',
    source,
    label: { nl: 'Gezien worden', en: 'Being seen' },
    asks: [{ nl: 'Bij wie kunt u zichzelf zijn?', en: 'With whom can you be yourself?' }],
    examples: [
      { nl: 'Dat iemand naar mij luistert', en: 'That someone listens to me' },
      { nl: 'Vertrouwd worden', en: 'Being trusted' },
    ],
  },
  {
    ...first,
    id: 'need-meaning',
    group: 'need',
    source,
    label: { nl: 'Iets betekenen', en: 'Mattering' },
    asks: [{ nl: 'Wanneer heeft u het gevoel dat u ertoe doet?', en: 'When do you feel that you matter?' }],
    examples: [
      { nl: 'Nodig zijn voor een ander', en: 'Being needed by someone' },
      { nl: 'Iets nieuws leren', en: 'Learning something new' },
    ],
  },
  {
    ...first,
    id: 'need-body',
    group: 'need',
    source,
    label: { nl: 'Rust en gezondheid', en: 'Rest and health' },
    asks: [{ nl: 'Wat heeft uw lichaam nu nodig?', en: 'What does your body need now?' }],
    examples: [
      { nl: 'Een nacht doorslapen', en: 'A full night’s sleep' },
      { nl: 'Elke dag warm eten', en: 'A warm meal every day' },
    ],
  },
  {
    ...first,
    id: 'need-autonomy',
    group: 'need',
    source,
    label: { nl: 'Zelf beslissen', en: 'Deciding for yourself' },
    asks: [
      { nl: 'Waar wilt u in elk geval zelf over beslissen?', en: 'What do you want to decide yourself in any case?' },
    ],
    examples: [
      { nl: 'Een eigen sleutel', en: 'A key of my own' },
      { nl: 'Zelf mijn geld uitgeven', en: 'Spending my own money' },
    ],
  },
  ...resources,
];
