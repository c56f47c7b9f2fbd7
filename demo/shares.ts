// What the teams share with somebody outside: with a partner, or with a private link for somebody around a household.
import type { Day } from './story-words.ts';

export interface DemoShare {
  household: string;
  /** A wish of the newest plan by its words, or the report of a conversation by its place in the story (0 the first). */
  piece: { goal: string } | { report: number };
  /** A partner, or somebody around the household. */
  with: { partner: string } | { person: string };
  /** Who of the household said yes, how, and on the first day. */
  agreed: { person: string; how: 'spoken' | 'written' };
  /** What is said of health goes along because they explicitly agreed to that as well. */
  saysHealth?: boolean;
  purpose: string;
  from: Day;
  until: Day;
  by: string;
  stopped?: { day: Day; why: string };
  reaction?: { day: Day; text: string };
}

export const shares: DemoShare[] = [
  {
    household: 'sterk',
    piece: { goal: 'Genoeg geld om van rond te komen' },
    with: { partner: 'w-olaf' },
    agreed: { person: 'sterk-ans', how: 'spoken' },
    purpose: 'Samen de inkomsten en de schulden op een rij zetten',
    from: -12,
    until: 78,
    by: 'w-samira',
    reaction: {
      day: -6,
      text: 'Ik heb dinsdag om tien uur vrijgehouden. Wil Ans de brief van de zorgverzekering meenemen?',
    },
  },
  {
    household: 'sterk',
    piece: { report: 1 },
    with: { partner: 'w-petra' },
    agreed: { person: 'sterk-ans', how: 'written' },
    saysHealth: true,
    purpose: 'De woning geschikt maken voor een rolstoel',
    from: -20,
    until: 9,
    by: 'w-samira',
  },
  {
    household: 'sterk',
    piece: { goal: 'Henk woont weer thuis, voor onze trouwdag' },
    with: { partner: 'w-olaf' },
    agreed: { person: 'sterk-henk', how: 'spoken' },
    purpose: 'Meedenken over de kosten van de verbouwing',
    from: -30,
    until: 60,
    by: 'w-samira',
    stopped: { day: -14, why: 'Voor de kosten is dit niet nodig.' },
  },
  {
    household: 'nico',
    piece: { goal: 'Twee keer per week om vijf uur ergens verwacht worden' },
    with: { person: 'nico-loes' },
    agreed: { person: 'nico-nico', how: 'spoken' },
    purpose: 'Zodat Loes weet wat haar vader wil, ook als zij er niet is',
    from: -8,
    until: 82,
    by: 'w-hanneke',
  },
  {
    household: 'kuipers',
    piece: { report: 0 },
    with: { partner: 'w-petra' },
    agreed: { person: 'kuipers-dennis', how: 'spoken' },
    saysHealth: true,
    purpose: 'De ontruiming tegenhouden',
    from: -22,
    until: -4,
    by: 'w-samira',
  },
];

/** The private link of Loes Brand; in a made-up town it may be known. Behind it a code is asked. */
export const demoLink = { household: 'nico', person: 'nico-loes', by: 'w-hanneke', made: -8, code: '135790' } as const;
