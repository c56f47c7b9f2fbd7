import type { RouteStep } from './schema-talking.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const route: RouteStep['source'] = [{ document: 'E', section: 'module 1, de route van het Gesprek' }];

/** The route of the conversation, from the first word to looking back. A route, not a script: steps may move or fall away. */
export const conversationRoute: readonly RouteStep[] = [
  {
    ...first,
    id: 'registration',
    order: 1,
    source: route,
    label: { nl: 'Hoe het begon', en: 'How it began' },
    hint: {
      nl: 'Weet wie jou vroeg om te komen, en of de bewoner dat weet.',
      en: 'Know who asked you to come, and whether the resident knows.',
    },
    asks: [{ nl: 'Weet u waarom ik hier ben?', en: 'Do you know why I am here?' }],
  },
  {
    ...first,
    id: 'aim',
    order: 2,
    source: route,
    label: { nl: 'Waar het voor is', en: 'What it is for' },
    hint: {
      nl: 'Zeg in één zin waar het gesprek voor is. Vraag daarna wat de bewoner eruit wil halen.',
      en: 'Say in one sentence what the conversation is for. Then ask what the resident wants from it.',
    },
    asks: [
      {
        nl: 'Ik wil graag weten hoe u leeft en wat u belangrijk vindt.',
        en: 'I would like to know how you live and what matters to you.',
      },
      { nl: 'Wanneer is dit voor u een goed gesprek geweest?', en: 'When will this have been a good talk for you?' },
    ],
  },
  {
    ...first,
    id: 'prior-information',
    order: 3,
    source: [...route, { law: 'Wmo 2015', article: '2.3.2, tweede en derde lid' }],
    label: { nl: 'Wat u van tevoren hoorde', en: 'What you were told' },
    hint: {
      nl: 'Loop na wat de bewoner al kreeg: over gratis hulp van een cliëntondersteuner en over een eigen plan.',
      en: 'Check what the resident already received: about free client support and about an own plan.',
    },
    asks: [
      { nl: 'Heeft u onze brief gehad? Was die duidelijk?', en: 'Did you get our letter? Was it clear?' },
      {
        nl: 'U mag altijd iemand meenemen die u helpt. Dat kost niets.',
        en: 'You may always bring someone who helps you. It is free.',
      },
    ],
  },
  {
    ...first,
    id: 'introduction',
    order: 4,
    source: route,
    label: { nl: 'Elkaar leren kennen', en: 'Introductions' },
    hint: {
      nl: 'Vertel wie je bent zonder functietaal. Neem de koffie aan. Kijk waar de bewoner trots op is.',
      en: 'Say who you are without job language. Accept the coffee. Look for what the resident is proud of.',
    },
    asks: [
      { nl: 'Fijn dat ik mag komen.', en: 'Thank you for having me.' },
      { nl: 'Wie heeft u erbij gevraagd, en waarom juist diegene?', en: 'Whom did you invite, and why that person?' },
    ],
  },
  {
    ...first,
    id: 'own-role',
    order: 5,
    source: route,
    label: { nl: 'Wat ik wel en niet kan', en: 'What I can and cannot do' },
    hint: {
      nl: 'Wees helder over je opdracht, over wie er beslist en over wat je opschrijft. Beloof niets wat je niet zeker weet.',
      en: 'Be clear about your task, who decides and what you write down. Promise nothing you are not sure of.',
    },
    asks: [
      {
        nl: 'Ik denk met u mee. Over sommige hulp beslist de gemeente.',
        en: 'I think along with you. Some help is decided by the municipality.',
      },
      {
        nl: 'Ik schrijf mee. U kunt alles lezen en verbeteren.',
        en: 'I take notes. You can read and correct everything.',
      },
      { nl: 'U hoeft niet overal op te antwoorden.', en: 'You do not have to answer everything.' },
    ],
  },
  {
    ...first,
    id: 'topics',
    order: 6,
    source: [{ document: 'A', section: 'fase 2, topiclijst' }],
    label: { nl: 'Het gesprek zelf', en: 'The talk itself' },
    hint: {
      nl: 'Volg het verhaal. De onderwerpen liggen klaar, de volgorde bepaalt de bewoner. Meer dan één gesprek is gewoon.',
      en: 'Follow the story. The topics are there; the resident decides the order. More than one talk is normal.',
    },
    asks: [{ nl: 'Waar wilt u beginnen?', en: 'Where would you like to begin?' }],
  },
  {
    ...first,
    id: 'rounding-off',
    order: 7,
    source: route,
    label: { nl: 'Afronden', en: 'Rounding off' },
    hint: {
      nl: 'Vertel terug wat je hoorde, ook wat goed gaat. Spreek af wie wat doet en wanneer jullie elkaar weer zien.',
      en: 'Tell back what you heard, also what goes well. Agree who does what and when you meet again.',
    },
    asks: [
      { nl: 'Ik vertel even terug wat ik hoorde. Klopt dat?', en: 'Let me tell you what I heard. Is that right?' },
      {
        nl: 'Wat hebben we nog niet besproken, maar wilt u wel kwijt?',
        en: 'What have we not talked about that you still want to say?',
      },
      { nl: 'Wie doet wat, en wanneer spreken we elkaar weer?', en: 'Who does what, and when do we talk again?' },
    ],
  },
  {
    ...first,
    id: 'report',
    order: 8,
    source: [...route, { law: 'Wmo 2015', article: '2.3.2, achtste lid' }],
    label: { nl: 'Het verslag', en: 'The report' },
    hint: {
      nl: 'Schrijf in gewone taal en houd de stemmen uit elkaar. Laat het lezen. Niet eens zijn mag, en dat komt erbij.',
      en: 'Write plainly and keep the voices apart. Let it be read. Disagreeing is fine, and is added.',
    },
    asks: [
      {
        nl: 'U krijgt het verslag. Staat er iets in dat niet klopt?',
        en: 'You will get the report. Is anything in it wrong?',
      },
      { nl: 'Wilt u er zelf iets bij schrijven?', en: 'Would you like to add something yourself?' },
    ],
  },
  {
    ...first,
    id: 'looking-back',
    order: 9,
    source: route,
    label: { nl: 'Hoe het was', en: 'How it went' },
    hint: {
      nl: 'Vraag hoe het gesprek was, voor je weggaat. Kijk daarna ook naar jezelf: wat vond je er vooraf al van?',
      en: 'Ask how the talk was before you leave. Then look at yourself: what did you think beforehand?',
    },
    asks: [
      { nl: 'Hoe vond u dit gesprek?', en: 'How did you find this talk?' },
      { nl: 'Wat kan ik de volgende keer beter doen?', en: 'What can I do better next time?' },
    ],
  },
];
