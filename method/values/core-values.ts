import type { CoreValue } from '../schema-values.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: CoreValue['source'] = [
  { document: 'D', section: 'bijlage dag 1, tien kernwaarden uit Manifest Eropaf 2.0' },
];

/** Ten values of going out to people, in the order of the manifesto. */
export const coreValues: readonly CoreValue[] = [
  {
    ...first,
    id: 'prevents-cost',
    order: 1,
    source,
    label: { nl: 'Vroeg erbij voorkomt erger', en: 'Being early prevents worse' },
    hint: {
      nl: 'Kijken naar het hele leven scheelt later verdriet, gedoe en geld.',
      en: 'Looking at the whole of life saves grief, trouble and money later.',
    },
    reflect: [
      { nl: 'Wat zou er gebeurd zijn als je niet was gegaan?', en: 'What would have happened had you not gone?' },
    ],
  },
  {
    ...first,
    id: 'restores-contact',
    order: 2,
    source,
    label: { nl: 'Mensen weer bij elkaar', en: 'People together again' },
    hint: {
      nl: 'Je herstelt contact tussen buren en versterkt wat ze voor elkaar doen.',
      en: 'You mend contact between neighbours and strengthen what they do for each other.',
    },
    reflect: [{ nl: 'Wie leerde elkaar kennen door jouw werk?', en: 'Who got to know each other through your work?' }],
  },
  {
    ...first,
    id: 'bridges-worlds',
    order: 3,
    source,
    label: { nl: 'Een brug tussen leven en loket', en: 'A bridge between life and counter' },
    hint: {
      nl: 'Je maakt van losse stukjes één geheel en vertaalt tussen bewoner en overheid.',
      en: 'You make one whole of loose pieces and translate between resident and authorities.',
    },
    reflect: [
      {
        nl: 'Welke brief of regel legde je uit, en naar welke kant?',
        en: 'Which letter or rule did you explain, and to which side?',
      },
    ],
  },
  {
    ...first,
    id: 'freedom-and-care',
    order: 4,
    source,
    label: { nl: 'Tussen vrijlaten en zorgen', en: 'Between leaving free and caring' },
    hint: {
      nl: 'Iemand beslist zelf, en soms stap je toch naar voren. Je weet waarom en zegt het.',
      en: 'People decide for themselves, and sometimes you step forward. You know why and say so.',
    },
    reflect: [
      {
        nl: 'Ging je te ver, of niet ver genoeg? Wie vindt dat?',
        en: 'Did you go too far, or not far enough? Who thinks so?',
      },
    ],
  },
  {
    ...first,
    id: 'their-world',
    order: 5,
    source,
    label: { nl: 'De spreekkamer is waar iemand leeft', en: 'The consulting room is where people live' },
    hint: {
      nl: 'Je komt bij mensen thuis, op straat, en in hun manier van kijken.',
      en: 'You come to people’s homes, the street, and their way of seeing.',
    },
    reflect: [
      {
        nl: 'Wat zag je daar dat je op kantoor had gemist?',
        en: 'What did you see there that the office would have hidden?',
      },
    ],
  },
  {
    ...first,
    id: 'no-judgement',
    order: 6,
    source,
    label: { nl: 'Eerlijk en zonder oordeel', en: 'Honest and without judging' },
    hint: {
      nl: 'Je zoekt wat iemand echt vraagt, en welk leven daarachter schuilgaat.',
      en: 'You look for what someone really asks, and for the life behind it.',
    },
    reflect: [
      {
        nl: 'Welk oordeel had je klaar, en wat deed je ermee?',
        en: 'What judgement was ready in you, and what did you do with it?',
      },
    ],
  },
  {
    ...first,
    id: 'own-time',
    order: 7,
    source,
    label: { nl: 'Baas over je eigen tijd', en: 'Master of your own time' },
    hint: {
      nl: 'Je hebt de ruimte om te doen wat nodig is. Contact maken is je gereedschap, jij bent het kapitaal.',
      en: 'You have the room to do what is needed. Making contact is your tool, you are the capital.',
    },
    reflect: [
      { nl: 'Waar had je meer tijd of meer mandaat nodig?', en: 'Where did you need more time or more mandate?' },
    ],
  },
  {
    ...first,
    id: 'connects',
    order: 8,
    source,
    label: { nl: 'Verbinden bij zorg en overlast', en: 'Connecting where there is care and nuisance' },
    hint: {
      nl: 'Je zoekt contact met wie buiten de boot valt, ook als de buurt last heeft.',
      en: 'You seek contact with those who are left out, also when the area is troubled.',
    },
    reflect: [{ nl: 'Wie praat er weer met wie?', en: 'Who is speaking to whom again?' }],
  },
  {
    ...first,
    id: 'sit-on-hands',
    order: 9,
    source,
    label: { nl: 'Op je handen kunnen zitten', en: 'Able to sit on your hands' },
    hint: {
      nl: 'Niets doen is ook iets doen, als je het bewust doet en erbij blijft.',
      en: 'Doing nothing is doing something, if you do it on purpose and stay.',
    },
    reflect: [
      { nl: 'Wanneer hield je je in, en wat kwam daarvan?', en: 'When did you hold back, and what came of it?' },
    ],
  },
  {
    ...first,
    id: 'for-everyone',
    order: 10,
    source,
    label: { nl: 'Een houding voor ons hele vak', en: 'An attitude for all of us' },
    hint: {
      nl: 'Erop af gaan is geen apart beroep. Iedereen die met mensen werkt, kan het.',
      en: 'Going out to people is not a separate job. Everyone working with people can do it.',
    },
    reflect: [
      { nl: 'Wat neem je hiervan mee naar je andere werk?', en: 'What do you take from this into your other work?' },
    ],
  },
];
