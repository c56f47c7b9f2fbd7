import type { Bilingual } from './schema.ts';
import type { ChannelGuide } from './schema-talking.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: ChannelGuide['source'] = [{ document: 'D', section: 'bijlage dag 3, integrale vragenlijst' }];

type Step = ChannelGuide['steps'][number];

const different: Step = {
  id: 'different',
  label: { nl: 'Wat u anders wilt', en: 'What you want different' },
  asks: [{ nl: 'Wat zou u graag anders willen?', en: 'What would you like to be different?' }],
};

const ownAction: Step = {
  id: 'own-action',
  label: { nl: 'Wat u zelf al deed', en: 'What you did yourself' },
  asks: [{ nl: 'Wat heeft u zelf al geprobeerd?', en: 'What have you tried yourself?' }],
};

const aboutNetwork: readonly Bilingual[] = [
  { nl: 'Heeft u iemand om hulp gevraagd?', en: 'Did you ask anyone for help?' },
  { nl: 'Wat ging daarbij goed? En wat minder?', en: 'What went well then? And what less so?' },
  { nl: 'Hoe ging het vroeger?', en: 'How did it go in the past?' },
  { nl: 'Hoe zou u het liever doen?', en: 'How would you rather do it?' },
  { nl: 'Wie kunt u vragen om daarbij te helpen?', en: 'Whom could you ask to help with that?' },
];

const network: Step = {
  id: 'network',
  label: { nl: 'Mensen om u heen', en: 'People around you' },
  asks: aboutNetwork,
  hint: {
    nl: 'Vraag naar deze ene zaak, niet ‘wie kent u allemaal?’.',
    en: 'Ask about this one matter, not ‘whom do you know?’.',
  },
};

const term: Step = {
  id: 'term',
  label: { nl: 'Wanneer, en wie het bewaakt', en: 'When, and who guards it' },
  asks: [
    { nl: 'Wanneer moet het geregeld zijn?', en: 'When must it be settled?' },
    { nl: 'Wie let erop dat het gebeurt?', en: 'Who sees to it that it happens?' },
    { nl: 'Laat u mij weten hoe het gaat?', en: 'Will you let me know how it goes?' },
  ],
  hint: {
    nl: 'Twee weken is het langst. Denk je dat het niet lukt? Zet dan nu een datum om terug te bellen.',
    en: 'Two weeks at most. If you doubt it, set a date to ring back now.',
  },
};

const otherHelpers: Step = {
  id: 'other-helpers',
  label: { nl: 'Andere helpers', en: 'Other helpers' },
  asks: [
    {
      nl: 'Kent u een hulpverlener die u hierbij zou willen hebben?',
      en: 'Is there a professional you would like to involve?',
    },
  ],
};

const meeting: Step = {
  id: 'meeting',
  label: { nl: 'Samen om tafel', en: 'Around the table' },
  asks: [
    {
      nl: 'Zullen we samen mensen uitnodigen, om te kijken wie u het best kan helpen?',
      en: 'Shall we invite people together, to see who can help you best?',
    },
  ],
  hint: { nl: 'Alleen als het zonder niet lukt.', en: 'Only if it does not work without.' },
};

/** The question guide per channel: one arc for all, with another tone at the start (W3). */
export const channels: readonly ChannelGuide[] = [
  {
    ...first,
    id: 'phone',
    source,
    label: { nl: 'Aan de telefoon', en: 'On the phone' },
    hint: {
      nl: 'Glimlach, dat hoor je. Vraag of bellen nu uitkomt.',
      en: 'Smile; it can be heard. Ask whether it is a good moment.',
    },
    steps: [
      {
        id: 'compliment',
        label: { nl: 'Welkom', en: 'Welcome' },
        asks: [{ nl: 'Goed dat u belt.', en: 'Good that you called.' }],
      },
      {
        id: 'introduction',
        label: { nl: 'Wie ik ben', en: 'Who I am' },
        asks: [
          { nl: 'U spreekt met … van het wijkteam.', en: 'You are speaking with … of the neighbourhood team.' },
          { nl: 'Hoe kwam u op het idee om ons te bellen?', en: 'What made you call us?' },
        ],
      },
      {
        id: 'first-question',
        label: { nl: 'Eerste vraag', en: 'First question' },
        asks: [{ nl: 'Waar kan ik u mee helpen?', en: 'How can I help you?' }],
      },
      different,
      ownAction,
      network,
      term,
      otherHelpers,
      meeting,
    ],
  },
  {
    ...first,
    id: 'desk',
    source,
    label: { nl: 'Aan de balie', en: 'At the desk' },
    hint: {
      nl: 'Bied koffie aan. Ga zitten waar niemand meeluistert.',
      en: 'Offer coffee. Sit where nobody listens in.',
    },
    steps: [
      {
        id: 'compliment',
        label: { nl: 'Welkom', en: 'Welcome' },
        asks: [{ nl: 'Fijn dat u binnenloopt.', en: 'Nice of you to come in.' }],
      },
      {
        id: 'introduction',
        label: { nl: 'Wie ik ben', en: 'Who I am' },
        asks: [
          {
            nl: 'Ik ben … Uw naam hoeft u niet te zeggen als u dat niet wilt.',
            en: 'I am … You need not give your name if you prefer.',
          },
        ],
      },
      {
        id: 'first-question',
        label: { nl: 'Eerste vraag', en: 'First question' },
        asks: [{ nl: 'Vertel eens, wat brengt u hier?', en: 'Tell me, what brings you here?' }],
      },
      different,
      ownAction,
      network,
      term,
      otherHelpers,
      meeting,
    ],
  },
  {
    ...first,
    id: 'outreach',
    source,
    label: { nl: 'Aan de deur of op straat', en: 'At the door or in the street' },
    hint: {
      nl: 'Je bent te gast. Nee is een antwoord; kom later nog eens.',
      en: 'You are a guest. No is an answer; come back another time.',
    },
    steps: [
      {
        id: 'compliment',
        label: { nl: 'Dank', en: 'Thanks' },
        asks: [{ nl: 'Wat fijn dat u even opendoet.', en: 'How nice of you to open the door.' }],
      },
      {
        id: 'introduction',
        label: { nl: 'Wie ik ben en waarom ik kom', en: 'Who I am and why I come' },
        asks: [
          {
            nl: 'Ik ben … van het wijkteam. Iemand vroeg of ik eens bij u langs wilde gaan.',
            en: 'I am … of the neighbourhood team. Someone asked me to drop by.',
          },
        ],
        hint: { nl: 'Zeg van wie, als dat mag. Geen smoes.', en: 'Say who it was, if you may. No excuse.' },
      },
      {
        id: 'first-question',
        label: { nl: 'Eerste vraag', en: 'First question' },
        asks: [{ nl: 'Hoe gaat het met u?', en: 'How are you?' }],
      },
      different,
      ownAction,
      network,
      term,
      otherHelpers,
      meeting,
    ],
  },
  {
    ...first,
    id: 'crisis',
    source,
    label: { nl: 'In een crisis', en: 'In a crisis' },
    hint: {
      nl: 'Eerst veilig, dan rustig, dan vragen. Ga met z’n tweeën. Bel 112 bij direct gevaar.',
      en: 'First safety, then calm, then questions. Go in twos. Call 112 in immediate danger.',
    },
    steps: [
      {
        id: 'compliment',
        label: { nl: 'Dank', en: 'Thanks' },
        asks: [{ nl: 'Fijn dat u tijd voor mij maakt.', en: 'Thank you for making time for me.' }],
      },
      {
        id: 'introduction',
        label: { nl: 'Wie ik ben', en: 'Who I am' },
        asks: [
          {
            nl: 'Ik ben … van het wijkteam. Ik kom om te helpen.',
            en: 'I am … of the neighbourhood team. I have come to help.',
          },
        ],
      },
      {
        id: 'first-question',
        label: { nl: 'Eerste vraag', en: 'First question' },
        asks: [
          {
            nl: 'Er zijn zorgen over u. Mag ik horen hoe het gaat?',
            en: 'People are worried about you. May I hear how you are?',
          },
          {
            nl: 'Heeft u een crisiskaart, of afspraken voor als het zo gaat?',
            en: 'Do you have a crisis card, or agreements for times like this?',
          },
        ],
      },
      different,
      {
        ...ownAction,
        asks: [{ nl: 'Wat lukt u nu zelf?', en: 'What can you manage yourself now?' }, ...ownAction.asks],
      },
      {
        ...network,
        asks: [
          { nl: 'Wie kunnen we nu bellen om bij u te zijn?', en: 'Whom can we call now to be with you?' },
          ...aboutNetwork,
        ],
      },
      term,
      otherHelpers,
      meeting,
    ],
  },
];
