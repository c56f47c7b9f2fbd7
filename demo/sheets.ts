import type { Day } from './story-words.ts';

/** An answer as it was given: the words or choices, the number on a scale, or who (a person of the household, by key). */
export type ToldAnswer = string | number | readonly string[] | { person: string; name: string };

export interface ToldSheet {
  household: string;
  toolId: string;
  person: string;
  by: string;
  /** Oldest first: answers by question, and for a question that comes back the rows below it. */
  moments: {
    on: Day;
    answers: Record<string, ToldAnswer>;
    rows?: Record<string, readonly Record<string, ToldAnswer>[]>;
  }[];
}

export const sheets: readonly ToldSheet[] = [
  {
    household: 'maas',
    toolId: 'qualities-talents-hobbies',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -62,
        answers: {
          qualities: 'Trouw. Ik kom altijd, ook als het regent.',
          'seen-by-others': 'Hans zegt: jij ziet alles. Een nest, een slak, een steel die knakt.',
          talents: 'Snoeien. Planten bij hun naam kennen.',
          learned: 'Rustig beginnen. Eerst de grond, dan de plant.',
          hobbies: 'Schrijven op donderdag. Bello uitlaten met Hans.',
          'life-area': 'day',
          share: 'maybe',
          'with-whom': 'Met de buurvrouw op twee, die heeft een dood balkon.',
        },
      },
    ],
  },
  {
    // One change at a time: the work that stops stands beside what carries.
    household: 'maas',
    toolId: 'load-and-capacity',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -60,
        answers: { balance: 8, night: 'no', 'put-down': 'De post', 'goes-wrong': 'Dan slaap ik op de bank.' },
        rows: {
          loads: [
            { what: 'Het groen stopt', area: 'day', weight: 9 },
            { what: 'Mama is ziek', area: 'network', weight: 8 },
            { what: 'Het huis', area: 'housing', weight: 5 },
          ],
          carriers: [
            { what: 'Hans en Bello', enough: 'enough' },
            { what: 'Mama aan de telefoon', enough: 'gone' },
          ],
        },
      },
      {
        on: -12,
        answers: {
          ...{ balance: 5, night: 'sometimes', 'goes-wrong': 'Dan slaap ik op de bank.' },
          'put-down': 'De post. Die doet Jeroen nu samen met mij.',
          'who-takes': { person: 'maas-hans', name: 'Hans Pool' },
        },
        rows: {
          loads: [
            { what: 'Het groen stopt', area: 'day', weight: 7 },
            { what: 'Mama is ziek', area: 'network', weight: 6 },
          ],
          carriers: [
            { what: 'Hans en Bello', enough: 'enough' },
            { what: 'Eén klus per dag', enough: 'enough' },
          ],
        },
      },
    ],
  },
  {
    household: 'maas',
    toolId: 'scaling-questions',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -30,
        answers: {
          ...{ area: 'housing', now: 5, 'good-enough': 7, confidence: 8 },
          'why-not-lower': 'De keuken is schoon. Dat doe ik nu elke ochtend.',
          'one-more': 'Dan kan ik Hans binnen laten zonder eerst te rennen.',
          'who-notices': { person: 'maas-hans', name: 'Hans Pool' },
          'first-step': 'Eén doos. Na de koffie.',
        },
      },
    ],
  },
  {
    household: 'maas',
    toolId: 'anger-thermometer',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -20,
        answers: {
          ...{ now: 2, 'turning-back': 6, triggers: 'Als iemand zegt dat het allemaal wel meevalt.' },
          agreement: 'Ik zeg “stop” en loop een rondje. Niemand loopt achter me aan.',
          call: { person: 'maas-hans', name: 'Hans Pool' },
        },
        rows: {
          steps: [
            { heat: 3, body: 'Warme oren', thought: 'Daar gaan we weer', cools: 'Naar buiten kijken' },
            {
              heat: 6,
              body: 'Vuisten',
              thought: 'Ze luisteren niet',
              deed: 'Ik praat hard',
              cools: 'Een rondje lopen',
            },
            { heat: 9, body: 'Alles bonst', deed: 'De deur slaan', cools: 'Alleen zijn. Later bellen.' },
          ],
        },
      },
    ],
  },
  {
    household: 'maas',
    toolId: 'learning-slowly',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -75,
        answers: {
          noticed: ['sign-1', 'sign-4'],
          seen: 'Hij zei ja op alles wat ik voorstelde. Een uur later belde hij Hans om te vragen wat ik bedoelde.',
          asked: 'Ik vroeg hem het in zijn woorden na te vertellen. Dat vond hij fijn: “Zo gaat het goed.”',
          next: 'Eén ding per bezoek, en het opschrijven met een tekening erbij.',
        },
      },
    ],
  },
  {
    household: 'blom',
    toolId: 'load-and-capacity',
    person: 'blom-corrie',
    by: 'w-hanneke',
    moments: [
      {
        on: -139,
        answers: {
          ...{ balance: 9, night: 'no', 'care-hours': 'Voor Gerard, dag en nacht.' },
          'put-down': 'Het wakker liggen en luisteren.',
          'goes-wrong': 'Dan snauw ik, en daarna huil ik in de schuur.',
        },
        rows: {
          loads: [
            { what: 'De nachten', area: 'health', weight: 9 },
            { what: 'Altijd opletten', area: 'day', weight: 8 },
          ],
          carriers: [
            { what: 'Tiny', enough: 'too-little' },
            { what: 'Het koor', enough: 'gone' },
          ],
        },
      },
      {
        on: -29,
        answers: {
          ...{ balance: 6, night: 'sometimes', 'care-hours': 'Voor Gerard. Op donderdag is Piet er.' },
          'put-down': 'De donderdagmiddag. Die ligt er al.',
          'who-takes': { person: 'blom-piet', name: 'Piet' },
        },
        rows: {
          loads: [{ what: 'De nachten', area: 'health', weight: 7 }],
          carriers: [
            { what: 'Tiny', enough: 'enough' },
            { what: 'De leesclub', enough: 'too-little' },
          ],
        },
      },
    ],
  },
];
