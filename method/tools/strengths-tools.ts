import type { Tool, ToolField } from '../schema-tools.ts';

const first = { version: 1, published: '2026-11-28' } as const;

/** Instruments that bring to light what somebody can, carries and wants. */
const qualities: Tool = {
  ...first,
  id: 'qualities-talents-hobbies',
  filledBy: 'together',
  source: [{ document: 'A', section: 'toolbox, kwaliteiten, talenten en hobby’s' }],
  label: { nl: 'Wat u kunt en graag doet', en: 'What you can do and like doing' },
  hint: {
    nl: 'Kijk ook rond in huis: een foto, een gitaar, een volle vensterbank met planten.',
    en: 'Look around the home too: a photograph, a guitar, a windowsill full of plants.',
  },
  when: {
    nl: 'Als het steeds over problemen gaat, of bij het zoeken naar iets om te doen.',
    en: 'When it is all about problems, or when looking for something to do.',
  },
  watchOut: {
    nl: '‘Ik kan niets’ is vaak verdriet. Vraag dan wat een ander zou noemen.',
    en: '‘I am good for nothing’ is often sorrow. Ask what someone else would name.',
  },
  fields: [
    {
      id: 'qualities',
      kind: 'text',
      ask: { nl: 'Hoe bent u als mens?', en: 'What are you like as a person?' },
      hint: { nl: 'Geduldig, grappig, trouw, precies.', en: 'Patient, funny, loyal, precise.' },
    },
    {
      id: 'seen-by-others',
      kind: 'text',
      ask: { nl: 'Wat zou iemand die van u houdt erbij zetten?', en: 'What would someone who loves you add?' },
    },
    { id: 'talents', kind: 'text', ask: { nl: 'Wat gaat u makkelijk af?', en: 'What comes easily to you?' } },
    {
      id: 'learned',
      kind: 'text',
      ask: {
        nl: 'Wat leerde u in werk, thuis of in een ander land?',
        en: 'What did you learn at work, at home or in another country?',
      },
    },
    { id: 'hobbies', kind: 'text', ask: { nl: 'Wat doet u voor uw plezier?', en: 'What do you do for pleasure?' } },
    {
      id: 'used-to',
      kind: 'text',
      ask: {
        nl: 'Wat deed u vroeger graag, en zou u weer willen?',
        en: 'What did you like in the past and would like again?',
      },
    },
    {
      id: 'life-area',
      kind: 'life-area',
      ask: { nl: 'Waar in uw leven heeft u er het meest aan?', en: 'Where in your life is it of most use?' },
    },
    {
      id: 'share',
      kind: 'choice',
      ask: { nl: 'Zou u er een ander blij mee willen maken?', en: 'Would you like to make someone happy with it?' },
      answers: [
        { id: 'yes', label: { nl: 'Ja, graag', en: 'Yes, gladly' } },
        { id: 'maybe', label: { nl: 'Misschien', en: 'Perhaps' } },
        { id: 'no', label: { nl: 'Nu niet', en: 'Not now' } },
      ],
    },
    {
      id: 'with-whom',
      kind: 'text',
      ask: { nl: 'Met wie, of waar?', en: 'With whom, or where?' },
      only: { field: 'share', answers: ['yes', 'maybe'] },
    },
  ],
};

const heavy = {
  from: 0,
  to: 10,
  low: { nl: 'Licht', en: 'Light' },
  high: { nl: 'Niet meer te dragen', en: 'Too heavy to bear' },
} as const;

const loadAndCapacity: Tool = {
  ...first,
  id: 'load-and-capacity',
  filledBy: 'together',
  source: [
    { document: 'A', section: 'toolbox, inventarisatie draaglast en draagkracht' },
    { document: 'C', section: 'bijlage II, 18' },
  ],
  label: { nl: 'Wat u draagt, en wat u overeind houdt', en: 'What you carry, and what keeps you standing' },
  hint: {
    nl: 'Zet last en kracht naast elkaar. Beide kunnen veranderen.',
    en: 'Set load and capacity side by side. Both can change.',
  },
  when: {
    nl: 'Bij een mantelzorger, of bij wie veel op de schouders heeft.',
    en: 'With an informal carer, or someone with much on their shoulders.',
  },
  watchOut: {
    nl: 'Praat met de mantelzorger ook een keer alleen.',
    en: 'Talk with the informal carer alone as well.',
  },
  fields: [
    {
      id: 'loads',
      kind: 'repeat',
      ask: { nl: 'Wat weegt er allemaal?', en: 'What weighs on you?' },
      fields: [
        { id: 'what', kind: 'text', ask: { nl: 'Wat is het?', en: 'What is it?' } },
        {
          id: 'area',
          kind: 'life-area',
          ask: { nl: 'Bij welk deel van uw leven hoort het?', en: 'Which part of your life does it belong to?' },
        },
        { id: 'weight', kind: 'scale', ask: { nl: 'Hoe zwaar weegt het?', en: 'How heavy is it?' }, scale: heavy },
      ],
    },
    {
      id: 'carriers',
      kind: 'repeat',
      ask: { nl: 'Wat geeft u kracht?', en: 'What gives you strength?' },
      fields: [
        { id: 'what', kind: 'text', ask: { nl: 'Wie of wat is het?', en: 'Who or what is it?' } },
        {
          id: 'enough',
          kind: 'choice',
          ask: { nl: 'Heeft u er nu genoeg van?', en: 'Do you have enough of it now?' },
          answers: [
            { id: 'enough', label: { nl: 'Genoeg', en: 'Enough' } },
            { id: 'too-little', label: { nl: 'Te weinig', en: 'Too little' } },
            { id: 'gone', label: { nl: 'Weg', en: 'Gone' } },
          ],
        },
      ],
    },
    {
      id: 'balance',
      kind: 'scale',
      ask: { nl: 'Hoe zwaar is het alles bij elkaar?', en: 'How heavy is it all together?' },
      scale: heavy,
    },
    {
      id: 'care-hours',
      kind: 'text',
      ask: { nl: 'Voor wie zorgt u, en hoe vaak?', en: 'Whom do you care for, and how often?' },
    },
    {
      id: 'night',
      kind: 'choice',
      ask: { nl: 'Slaapt u genoeg?', en: 'Do you sleep enough?' },
      answers: [
        { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
        { id: 'sometimes', label: { nl: 'Soms', en: 'Sometimes' } },
        { id: 'no', label: { nl: 'Nee', en: 'No' } },
      ],
    },
    {
      id: 'put-down',
      kind: 'text',
      ask: {
        nl: 'Wat zou u als eerste neerleggen, al is het voor één dag?',
        en: 'What would you put down first, if only for a day?',
      },
    },
    {
      id: 'who-takes',
      kind: 'person',
      ask: { nl: 'Wie kan er een stukje overnemen?', en: 'Who can take over a piece?' },
    },
    {
      id: 'goes-wrong',
      kind: 'text',
      ask: { nl: 'Waaraan merkt u dat het te veel wordt?', en: 'How do you notice it becomes too much?' },
    },
  ],
};

const scaling: Tool = {
  ...first,
  id: 'scaling-questions',
  filledBy: 'together',
  source: [{ document: 'D', section: 'bijlage dag 2, activerende vragen (scoringsvragen)' }],
  label: { nl: 'Een cijfer van 0 tot 10', en: 'A mark from 0 to 10' },
  hint: {
    nl: 'Vraag eerst waarom het niet lager is. Daar zit wat al werkt.',
    en: 'Ask first why it is not lower. That is where what works already is.',
  },
  when: {
    nl: 'Om verschil te zien, of als woorden moeilijk zijn. Herhaal het later.',
    en: 'To see change, or when words are hard. Repeat it later.',
  },
  watchOut: {
    nl: 'Het cijfer is van de bewoner. Ook een 2 is een goed antwoord.',
    en: 'The mark is the resident’s. A 2 is a good answer too.',
  },
  fields: [
    { id: 'area', kind: 'life-area', ask: { nl: 'Waar gaat het over?', en: 'What is it about?' } },
    {
      id: 'now',
      kind: 'scale',
      ask: { nl: 'Welk cijfer geeft u het nu?', en: 'What mark do you give it now?' },
      scale: {
        from: 0,
        to: 10,
        low: { nl: 'Slechter kan niet', en: 'It cannot be worse' },
        high: { nl: 'Precies zoals u wilt', en: 'Just as you want it' },
      },
    },
    {
      id: 'why-not-lower',
      kind: 'text',
      ask: { nl: 'Waarom niet lager? Wat werkt er al?', en: 'Why not lower? What works already?' },
    },
    {
      id: 'good-enough',
      kind: 'scale',
      ask: { nl: 'Bij welk cijfer bent u tevreden?', en: 'At what mark are you content?' },
      scale: {
        from: 0,
        to: 10,
        low: { nl: 'Slechter kan niet', en: 'It cannot be worse' },
        high: { nl: 'Precies zoals u wilt', en: 'Just as you want it' },
      },
    },
    {
      id: 'one-more',
      kind: 'text',
      ask: { nl: 'Wat is er anders als het één punt hoger is?', en: 'What is different when it is one point higher?' },
    },
    { id: 'who-notices', kind: 'person', ask: { nl: 'Wie merkt dat als eerste?', en: 'Who notices first?' } },
    {
      id: 'first-step',
      kind: 'text',
      ask: { nl: 'Wat is de kleinste stap daarheen?', en: 'What is the smallest step towards it?' },
    },
    {
      id: 'confidence',
      kind: 'scale',
      ask: { nl: 'Hoe zeker bent u dat die stap lukt?', en: 'How sure are you that this step works?' },
      scale: {
        from: 0,
        to: 10,
        low: { nl: 'Helemaal niet', en: 'Not at all' },
        high: { nl: 'Heel zeker', en: 'Very sure' },
      },
    },
  ],
};

/** The same questions, with a picture beside them, and with what the answers can become. */
const second = { version: 2, published: '2026-11-29' } as const;

/** The same fields, where the answers to these name a strength. */
const naming = <F extends ToolField>(fields: readonly F[], ids: readonly string[]): F[] =>
  fields.map((field) => (ids.includes(field.id) ? { ...field, gives: 'strength' as const } : field));

export const strengthsTools: readonly Tool[] = [
  qualities,
  {
    ...{ ...qualities, ...second },
    fields: naming(qualities.fields, ['qualities', 'seen-by-others', 'talents', 'learned', 'hobbies', 'used-to']),
  },
  loadAndCapacity,
  {
    ...{ ...loadAndCapacity, ...second },
    fields: loadAndCapacity.fields.map((field) =>
      field.kind === 'repeat' && field.id === 'carriers' ? { ...field, fields: naming(field.fields, ['what']) } : field,
    ),
    picture: {
      ...{ kind: 'balance', tips: 'balance', loads: 'loads', weight: 'weight' },
      ...{ carriers: 'carriers', enough: 'enough' },
    },
  },
  scaling,
  {
    ...{ ...scaling, ...second },
    fields: naming(scaling.fields, ['why-not-lower']),
    picture: {
      kind: 'line',
      marks: [
        { field: 'now', label: { nl: 'Nu', en: 'Now' } },
        { field: 'good-enough', label: { nl: 'Goed genoeg', en: 'Good enough' } },
        { field: 'confidence', label: { nl: 'Zeker van de stap', en: 'Sure of the step' } },
      ],
    },
  },
];
