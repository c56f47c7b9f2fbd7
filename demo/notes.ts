import type { AreaId, Day } from './story-words.ts';

/** A note as it was written; `inPlan` when it became part of the plan. */
export type ToldNote = string | { text: string; area?: AreaId; inPlan?: true };

export interface ToldBoard {
  household: string;
  toolId: 'triptych' | 'core-quadrant' | 'window';
  /** Who it is about; null for what a worker wrote about themselves. */
  person: string | null;
  by: string;
  /** Oldest first, by the fields of the board; a note that keeps its words from moment to moment is the same. */
  moments: { on: Day; fields: Record<string, ToldNote[]> }[];
}

export const noteBoards: readonly ToldBoard[] = [
  {
    // What if nothing changes was said softly, and the afternoon that keeps it possible came from her own words.
    household: 'blom',
    toolId: 'triptych',
    person: 'blom-corrie',
    by: 'w-hanneke',
    moments: [
      {
        on: -137,
        fields: {
          unchanged: [
            { text: 'Gerard is nog thuis, en dat is goed', area: 'housing' },
            { text: 'Ik slaap in stukjes van twee uur', area: 'health' },
            'Niemand van het koor belt nog',
          ],
          'as-wished': [
            { text: 'Op donderdag zwem ik met Tiny', area: 'network' },
            'Gerard wandelt met iemand die hij kent',
          ],
          'what-must-happen': ['Iemand die op donderdag bij Gerard is'],
        },
      },
      {
        on: -30,
        fields: {
          unchanged: [
            { text: 'Gerard is nog thuis, en dat is goed', area: 'housing' },
            { text: 'Ik slaap in stukjes van twee uur', area: 'health' },
          ],
          'as-wished': [
            { text: 'Op donderdag zwem ik met Tiny', area: 'network' },
            'Gerard wandelt met iemand die hij kent',
            { text: 'Zes uur slapen, twee nachten in de week', area: 'health' },
          ],
          'what-must-happen': [
            'Iemand die op donderdag bij Gerard is',
            { text: 'Met Ellen praten over een weekend per maand', area: 'network' },
            'Wie kan er een nacht komen?',
          ],
        },
      },
    ],
  },
  {
    household: 'maas',
    toolId: 'triptych',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -12,
        fields: {
          unchanged: [
            'De groenploeg stopt en dan zit ik binnen',
            { text: 'Mijn vader belt niet, want hij is moe', area: 'network' },
            'Bello gaat elke dag drie keer naar buiten. Dat blijft.',
          ],
          'as-wished': [
            { text: 'Drie middagen buiten werken, met mensen die niet schreeuwen', area: 'day' },
            { text: 'Hans komt op zondag koffie drinken', area: 'network' },
          ],
          'what-must-happen': [
            { text: 'Buiten werken, drie middagen', area: 'day', inPlan: true },
            { text: 'Een huis waar Hans ook mag komen', area: 'housing', inPlan: true },
            'Eerst kijken bij De Werf, en dan pas zeggen of ik het wil',
          ],
        },
      },
    ],
  },
  {
    // Jeroen about himself, after an afternoon on which he went too fast.
    household: 'maas',
    toolId: 'core-quadrant',
    person: null,
    by: 'w-jeroen',
    moments: [
      {
        on: -11,
        fields: {
          quality: ['Ik pak dingen snel aan'],
          pitfall: ['Ik regel het al voordat Richard heeft nagedacht'],
          challenge: ['Wachten tot hij het zelf zegt', 'Eén ding per bezoek'],
          allergy: ['Afspraken die blijven liggen'],
        },
      },
    ],
  },
  {
    // The first weeks and now: from arranging it all to doing it together.
    household: 'maas',
    toolId: 'window',
    person: null,
    by: 'w-jeroen',
    moments: [
      {
        on: -72,
        fields: {
          for: ['Ik belde De Werf al, voordat Richard erover had nagedacht', 'De post nam ik gewoon mee'],
          with: ['Samen de keuken bekeken, en hij koos waar we begonnen'],
        },
      },
      {
        on: -11,
        fields: {
          for: ['De post nam ik gewoon mee'],
          with: [
            'Samen de keuken bekeken, en hij koos waar we begonnen',
            'Ik zei: bellen doe ik vandaag, kijken doe je zelf',
            'Hij streept af, ik vraag alleen wat er beter ging',
          ],
          to: ['“Dan moet er wel iemand komen schoonmaken” – dat was mijn haast'],
          not: ['In de vakantieweek hoorde hij drie dagen niets van mij'],
        },
      },
    ],
  },
];
