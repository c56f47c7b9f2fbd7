import type { FragmentKind } from './schema-talking.ts';

const first = { version: 1, published: '2026-11-22' } as const;

/** What a fragment of a conversation can be. One touch gives it a kind, later or never. */
export const fragmentKinds: readonly FragmentKind[] = [
  {
    ...first,
    id: 'request',
    order: 1,
    source: [{ document: 'C', section: '1.3' }],
    label: { nl: 'Vraag', en: 'Request' },
    hint: {
      nl: 'Waar iemand hulp bij vraagt. Wat erachter ligt, komt later.',
      en: 'What someone asks help with. What lies behind it comes later.',
    },
    examples: [{ nl: 'Ik wil een scootmobiel aanvragen.', en: 'I want to apply for a mobility scooter.' }],
  },
  {
    ...first,
    id: 'strength',
    order: 2,
    source: [{ document: 'C', section: '2.2.1' }],
    label: { nl: 'Kracht', en: 'Strength' },
    hint: { nl: 'Wat iemand is, kan of volhoudt.', en: 'What someone is, can do or keeps up.' },
    examples: [
      { nl: 'Koken voor tien man, daar draai ik mijn hand niet voor om.', en: 'Cooking for ten is no trouble to me.' },
    ],
  },
  {
    ...first,
    id: 'resource',
    order: 3,
    source: [{ document: 'C', section: '2.2.1' }],
    label: { nl: 'Bron', en: 'Resource' },
    hint: {
      nl: 'Iets of iemand waar je op kunt bouwen: geld, spullen, kennis, een mens.',
      en: 'Something or someone to build on: money, things, knowledge, a person.',
    },
    examples: [{ nl: 'Mijn zwager heeft een busje.', en: 'My brother-in-law has a van.' }],
  },
  {
    ...first,
    id: 'ambition',
    order: 4,
    source: [{ document: 'C', section: '2.2.1' }],
    label: { nl: 'Wens', en: 'Wish' },
    hint: {
      nl: 'Waar iemand naartoe wil. Hieruit groeit een doel.',
      en: 'Where someone wants to get to. Goals grow from it.',
    },
    examples: [{ nl: 'Met kerst wil ik hem weer thuis hebben.', en: 'I want him home again by Christmas.' }],
  },
  {
    ...first,
    id: 'need',
    order: 5,
    source: [{ document: 'C', section: '2.2.1' }],
    label: { nl: 'Behoefte', en: 'Need' },
    hint: {
      nl: 'Wat iemand nodig heeft om zich goed te voelen, los van de oplossing.',
      en: 'What someone needs in order to feel well, apart from any solution.',
    },
    examples: [{ nl: 'Ik wil gewoon eens een middag niets hoeven.', en: 'I just want one afternoon without duties.' }],
  },
  {
    ...first,
    id: 'worry',
    order: 6,
    source: [{ document: 'D', section: 'bijlage dag 3, leefgebiedenkaart' }],
    label: { nl: 'Zorg', en: 'Worry' },
    hint: {
      nl: 'Wat knelt of bang maakt. Schrijf op van wie de zorg is.',
      en: 'What hurts or frightens. Note whose worry it is.',
    },
    examples: [{ nl: 'Die brieven durf ik niet open te maken.', en: 'I dare not open those letters.' }],
  },
  {
    ...first,
    id: 'turning-point',
    order: 7,
    source: [{ document: 'A', section: 'fase 2' }],
    label: { nl: 'Keerpunt', en: 'Turning point' },
    hint: {
      nl: 'Een moment waarop het beter of slechter ging, of waarop er ruimte komt om iets te veranderen.',
      en: 'A moment when things got better or worse, or when there is room for change.',
    },
    examples: [
      { nl: 'Sinds mijn vrouw er niet meer is, kom ik de deur niet uit.', en: 'Since my wife died I stay indoors.' },
    ],
  },
  {
    ...first,
    id: 'network-person',
    order: 8,
    source: [{ document: 'C', section: '2.2.2' }],
    label: { nl: 'Persoon', en: 'Person' },
    hint: {
      nl: 'Iemand die ertoe doet. Komt met één tik in het netwerk.',
      en: 'Someone who matters. One tap puts them in the network.',
    },
    examples: [
      { nl: 'Ria van hiernaast let weleens op de kinderen.', en: 'Ria next door sometimes minds the children.' },
    ],
  },
  {
    ...first,
    id: 'agreement',
    order: 9,
    source: [{ document: 'C', section: 'bijlage II, 23' }],
    label: { nl: 'Afspraak', en: 'Agreement' },
    hint: {
      nl: 'Wie doet wat, en wanneer. Ook wat jij zelf belooft.',
      en: 'Who does what, and when. Your own promises too.',
    },
    examples: [
      { nl: 'U belt mij vrijdag terug over de rolstoel.', en: 'You will ring me on Friday about the wheelchair.' },
    ],
  },
];
