import type { Day, Moment } from './story-words.ts';

/** A guest: somebody of the household or around it, a worker, a helper, or somebody by name. */
interface ToldGuest {
  who: { person: string } | { worker: string } | { helper: string } | { name: string };
  way?: 'ring' | 'letter';
  rungBy?: string;
  /** What may be told, and who said so; null when it may not. */
  consent?: { on: Day; by: string; what: string | null };
  separately?: true;
  notWith?: string;
  answer?: 'comes' | 'declined';
  toldOn?: Day;
}

interface ToldLine {
  text: string;
  who?: string;
  guest?: string;
  from?: Day;
  needs?: string;
  ifNot?: string;
  keeper?: string;
  /** Empty: good so. */
  unsafe?: string;
}

export interface ToldConference {
  household: string;
  by: string;
  on: Moment;
  minutes: number;
  place: string;
  question: string;
  known: string;
  bottomLine: string;
  pleasant: string;
  guests: (ToldGuest & { key: string })[];
  /** When it was held: what was said to which question, the plan, and what was agreed on. */
  held?: {
    said: { ask: number; text: string }[];
    ourQuestion: string;
    plan: ToldLine[];
    asked: string;
    content: string;
    next: string;
  };
}

export const conferences: readonly ToldConference[] = [
  {
    // One change at a time: who thinks along is asked before anything changes.
    household: 'maas',
    by: 'w-jeroen',
    on: { day: 9, at: '19:00' },
    minutes: 120,
    place: 'De schuur van het groen, Werfkade',
    question: 'Wat verandert er als eerste, en wat blijft zoals het is?',
    known: 'Het groenwerk stopt. Richard wil dat mensen die hij kent meedenken.',
    bottomLine: 'Medicijnen op tijd. Slaapt Richard drie nachten niet, dan bellen we Team Zuid.',
    pleasant: 'Hans neemt soep mee. De hond mag erbij.',
    guests: [
      { key: 'richard', who: { person: 'maas-richard' }, answer: 'comes' },
      {
        key: 'vader',
        who: { person: 'maas-vader' },
        way: 'ring',
        rungBy: 'Richard',
        consent: { on: -3, by: 'maas-richard', what: 'Dat het groen stopt en dat ik niet alles tegelijk kan.' },
        answer: 'comes',
        toldOn: -2,
      },
      {
        key: 'hans',
        who: { person: 'maas-hans' },
        way: 'ring',
        rungBy: 'Richard',
        consent: { on: -3, by: 'maas-richard', what: null },
        answer: 'comes',
        toldOn: -2,
      },
      { key: 'moeder', who: { person: 'maas-moeder' }, way: 'letter', answer: 'declined', toldOn: -2 },
      { key: 'patrick', who: { helper: 'maas-h-begeleider' }, way: 'letter' },
      { key: 'jeroen', who: { worker: 'w-jeroen' }, answer: 'comes' },
      { key: 'buurvrouw', who: { name: 'De buurvrouw van 90' }, way: 'letter' },
    ],
  },
  {
    // What became the plan of one free afternoon, and the one idea that was not safe.
    household: 'blom',
    by: 'w-hanneke',
    on: { day: -137, at: '19:30' },
    minutes: 150,
    place: 'Merelhof 31',
    question: 'Hoe krijgt Corrie één middag lucht, zonder dat Gerard weg hoeft?',
    known: 'Corrie is moe. Zij vraagt jullie om mee te denken.',
    bottomLine: 'Gerard is nooit alleen in huis.',
    pleasant: 'Tiny bakt een appeltaart.',
    guests: [
      { key: 'corrie', who: { person: 'blom-corrie' }, answer: 'comes' },
      { key: 'gerard', who: { person: 'blom-gerard' }, answer: 'comes' },
      {
        key: 'tiny',
        who: { person: 'blom-tiny' },
        way: 'ring',
        rungBy: 'Corrie',
        consent: { on: -144, by: 'blom-corrie', what: 'Alles. Tiny weet het toch al.' },
        answer: 'comes',
        toldOn: -143,
      },
      {
        key: 'ellen',
        who: { person: 'blom-ellen' },
        way: 'ring',
        rungBy: 'Corrie',
        consent: { on: -144, by: 'blom-corrie', what: 'Dat ik de nachten niet meer trek.' },
        answer: 'comes',
        toldOn: -143,
      },
      { key: 'hanneke', who: { worker: 'w-hanneke' }, answer: 'comes' },
    ],
    held: {
      said: [
        { ask: 0, text: 'Ik wil Gerard thuis houden. En ik wil weer eens zwemmen.' },
        { ask: 1, text: 'Gerard wordt rustig van lopen.' },
        { ask: 2, text: 'De nachten. Ik slaap in stukjes.' },
      ],
      ourQuestion: 'Wie is er op donderdagmiddag bij Gerard?',
      plan: [
        {
          text: 'Tiny komt op donderdagmiddag',
          who: 'Tiny',
          guest: 'tiny',
          from: -130,
          ifNot: 'Dan belt Tiny woensdag en blijft Corrie thuis.',
          keeper: 'Ellen belt op zondag',
        },
        {
          text: 'Piet, vrijwilliger, loopt met Gerard',
          needs: 'Het wijkteam vraagt Piet',
          keeper: 'Corrie',
        },
        {
          text: 'Een uurtje alleen, met de deur op slot',
          who: 'Gerard',
          unsafe: 'Gerard kan bij brand de deur niet uit. Dan moet er iemand bij hem zijn.',
        },
      ],
      asked: 'Zoek iemand die van lopen houdt.',
      content: 'Als Corrie vier donderdagen achter elkaar heeft gezwommen.',
      next: 'Over vier weken, met Tiny, Ellen en Hanneke.',
    },
  },
];
