import type { Moment } from './story-words.ts';

/** One look at a household, as the audit keeps it; `action` is the id of the call. `tried`: nothing was shown. */
export interface DemoLook {
  household: string;
  by: string;
  at: Moment;
  action: string;
  kind: 'read' | 'write' | 'found' | 'tried';
}

type Clock = `${number}:${number}`;

const of = (by: string, day: number, ...looks: [at: Clock, action: string, kind?: DemoLook['kind']][]): DemoLook[] =>
  looks.map(([at, action, kind = 'read']) => ({ household: 'sterk', by, at: { day, at }, action, kind }));

/** Two weeks of looking at the Sterk family: ordinary work, two evenings that became late, and a wrong door. */
export const looks: readonly DemoLook[] = [
  ...of('w-samira', -13, ['09:12', 'getCase'], ['09:14', 'getPlan'], ['16:40', 'changeAction', 'write']),
  ...of('w-ingrid', -12, ['11:05', 'listHouseholds', 'found']),
  ...of('w-lotte', -9, ['13:20', 'getCase'], ['13:22', 'listContacts'], ['14:55', 'addContact', 'write']),
  ...of('w-samira', -8, ['08:50', 'getCase'], ['08:52', 'listReferrals']),
  ...of('w-jeroen', -6, ['22:58', 'getCase'], ['23:06', 'getPlan'], ['23:09', 'listContacts'], ['23:14', 'getCase']),
  ...of('w-bep', -5, ['10:30', 'find', 'found']),
  ...of('w-samira', -4, ['23:21', 'getCase'], ['23:25', 'listPromises'], ['23:40', 'getCase']),
  ...of('w-yusuf', -3, ['09:31', 'getCase', 'tried'], ['09:32', 'getCase', 'tried'], ['15:10', 'getCase', 'tried']),
  ...of('w-samira', -2, ['10:02', 'getCase'], ['10:05', 'getHousehold'], ['10:31', 'addAction', 'write']),
];

/** What the privacy officer did with what came of it: one was answered, one waits; the third is still to be put. */
export const asked = [
  {
    about: 'w-jeroen',
    question: 'Je keek vorige week ’s avonds laat bij een gezin. Klopt het dat je toen aan het werk was?',
    answer: 'Ja. Mijn collega belde of ik die avond wilde overnemen, zij was zelf ziek.',
  },
  {
    about: 'w-samira',
    question: 'Je keek ’s avonds laat nog in een dossier. Klopt het dat je toen aan het werk was?',
    answer: null,
  },
] as const;

/** The link by which Ans Sterk reads who looked; in a made-up town it may be known. Behind it a code is asked. */
export const demoLookLink = {
  household: 'sterk',
  person: 'sterk-ans',
  by: 'w-samira',
  until: 60,
  code: '246810',
} as const;
