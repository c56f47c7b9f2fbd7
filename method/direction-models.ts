import type { DirectionModel, Takeover } from './schema-doing.ts';

const first = { version: 1, published: '2026-11-22' } as const;

/** Who steers, from the resident alone to the three together. The resident is in every one of them. */
export const directionModels: readonly DirectionModel[] = [
  {
    ...first,
    id: 'resident',
    order: 1,
    source: [{ document: 'C', section: '3.5' }],
    label: { nl: 'U stuurt zelf', en: 'You steer' },
    explain: {
      nl: 'U beslist en u regelt. Wij denken mee als u dat vraagt.',
      en: 'You decide and arrange. We think along if asked.',
    },
    hint: { nl: 'Blijf op je handen zitten. Vraag, en wacht.', en: 'Sit on your hands. Ask, and wait.' },
  },
  {
    ...first,
    id: 'resident-network',
    order: 2,
    source: [{ document: 'C', section: '3.5' }],
    label: { nl: 'U stuurt, met mensen om u heen', en: 'You steer, with people around you' },
    explain: {
      nl: 'U beslist. Iemand die u vertrouwt, helpt u om het overzicht te houden.',
      en: 'You decide. Someone you trust helps you to keep an overview.',
    },
    hint: {
      nl: 'Spreek af wie van het netwerk meestuurt en wat die mag weten.',
      en: 'Agree who steers along and what they may know.',
    },
  },
  {
    ...first,
    id: 'resident-network-supporter',
    order: 3,
    source: [{ document: 'C', section: '3.5' }],
    label: { nl: 'U stuurt, met mensen om u heen en met ons', en: 'You steer, with people around you and with us' },
    explain: {
      nl: 'U beslist. Wij houden samen met u en uw mensen het overzicht.',
      en: 'You decide. We keep the overview together with you and your people.',
    },
    hint: {
      nl: 'Doe zo weinig als kan. Schrijf op wat er nodig is om weer een stap terug te doen.',
      en: 'Do as little as possible. Note what is needed for you to step back again.',
    },
  },
];

/** A professional may take over for a while, only when safety asks for it; never as a standing arrangement. */
export const takeovers: readonly Takeover[] = [
  {
    ...first,
    id: 'temporary-takeover',
    source: [
      { document: 'C', section: '3.5' },
      { document: 'A', section: 'fase 2, regie op eigen perspectief' },
    ],
    label: { nl: 'Wij nemen het even over', en: 'We take over for a while' },
    when: {
      nl: 'Iemand is niet veilig of er dreigt gevaar, en de bewoner kan nu zelf niet sturen.',
      en: 'Someone is unsafe or in danger, and the resident cannot steer at this moment.',
    },
    record: [
      { nl: 'Waarom neem je over?', en: 'Why do you take over?' },
      {
        nl: 'Wat neem je over, en wat blijft bij de bewoner?',
        en: 'What do you take over, and what stays with the resident?',
      },
      { nl: 'Wanneer stopt het, of wanneer kijk je opnieuw?', en: 'When does it end, or when do you look again?' },
      {
        nl: 'Wanneer legde je het uit, en wanneer doe je dat weer?',
        en: 'When did you explain it, and when will you again?',
      },
    ],
    explain: {
      nl: 'Wij regelen dit nu voor u, omdat het anders niet veilig is. We blijven u vertellen wat we doen en waarom. Zodra het kan, beslist u weer zelf.',
      en: 'We are arranging this for you now, because otherwise it is not safe. We keep telling you what we do and why. As soon as possible you decide again.',
    },
  },
];
