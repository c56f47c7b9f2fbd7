import type { StageOfChange } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: StageOfChange['source'] = [{ document: 'A', section: 'fase 2, motivatietheorie' }];

/** Six stages, set per topic and never per person: someone can be ready about money and not about drink. */
export const stagesOfChange: readonly StageOfChange[] = [
  {
    ...first,
    id: 'pre-contemplation',
    order: 1,
    source,
    label: { nl: 'Niet mee bezig', en: 'Not on the mind' },
    recognise: {
      nl: 'De bewoner ziet zelf geen probleem. Anderen soms wel.',
      en: 'The resident sees no problem. Others sometimes do.',
    },
    sounds: { nl: '‘Er is niets aan de hand, hoor.’', en: '‘Nothing is wrong, really.’' },
    asksOfWorker: [
      { nl: 'Bouw aan de band. Dring niet aan.', en: 'Build the bond. Do not push.' },
      {
        nl: 'Vertel wat je ziet, zonder oordeel, en vraag of dat klopt.',
        en: 'Say what you see, without judging, and check it.',
      },
      {
        nl: 'Ga niet in discussie als je weerstand merkt. Luister.',
        en: 'Do not argue when you meet resistance. Listen.',
      },
    ],
  },
  {
    ...first,
    id: 'contemplation',
    order: 2,
    source,
    label: { nl: 'Aan het nadenken', en: 'Thinking it over' },
    recognise: {
      nl: 'De bewoner ziet wat er speelt en twijfelt: wat levert het op, wat kost het?',
      en: 'The resident sees what is going on and wavers: what would it bring, what would it cost?',
    },
    sounds: { nl: '‘Eigenlijk zou het anders moeten, maar ja.’', en: '‘It ought to change really, but well…’' },
    asksOfWorker: [
      { nl: 'Zet samen de voors en tegens naast elkaar.', en: 'Set out the pros and cons together.' },
      {
        nl: 'Vraag door op wat iemand zelf wil. Nu staat de deur het verst open.',
        en: 'Ask on about own wishes. The door is widest open now.',
      },
    ],
  },
  {
    ...first,
    id: 'decision',
    order: 3,
    source,
    label: { nl: 'Besloten', en: 'Decided' },
    recognise: {
      nl: 'De bewoner wil er iets aan doen en denkt na over hoe.',
      en: 'The resident wants to do something and is thinking about how.',
    },
    sounds: { nl: '‘Ik wil ervan af. Waar begin ik?’', en: '‘I want to be rid of it. Where do I start?’' },
    asksOfWorker: [
      { nl: 'Steun het besluit en zeg dat je het knap vindt.', en: 'Back the decision and say you admire it.' },
      {
        nl: 'Help kiezen: welke stap het eerst, en wie doet er mee?',
        en: 'Help to choose: which step first, and who joins in?',
      },
    ],
  },
  {
    ...first,
    id: 'action',
    order: 4,
    source,
    label: { nl: 'Bezig', en: 'Doing it' },
    recognise: { nl: 'De bewoner doet het nu echt anders.', en: 'The resident is really doing things differently.' },
    sounds: { nl: '‘Ik heb deze week alle post geopend.’', en: '‘I opened all my letters this week.’' },
    asksOfWorker: [
      { nl: 'Maak de stappen klein en concreet.', en: 'Keep the steps small and concrete.' },
      {
        nl: 'Merk op wat lukt. Doe mee waar het nodig is, en steeds minder.',
        en: 'Notice what works. Join in where needed, less each time.',
      },
    ],
  },
  {
    ...first,
    id: 'consolidation',
    order: 5,
    source,
    label: { nl: 'Volhouden', en: 'Keeping it up' },
    recognise: {
      nl: 'Het nieuwe wordt gewoon. Oude gewoonten trekken soms.',
      en: 'The new is becoming normal. Old habits still pull.',
    },
    sounds: { nl: '‘Het gaat goed, maar zondagen blijven lastig.’', en: '‘It goes well, but Sundays stay hard.’' },
    asksOfWorker: [
      {
        nl: 'Kijk samen waar het mis kan gaan, en wie er dan belt.',
        en: 'Look together where it may slip, and who calls then.',
      },
      {
        nl: 'Help om het leven eromheen te bouwen: mensen, ritme, plezier.',
        en: 'Help build a life around it: people, rhythm, joy.',
      },
    ],
  },
  {
    ...first,
    id: 'relapse',
    order: 6,
    source,
    label: { nl: 'Even terug', en: 'A step back' },
    recognise: {
      nl: 'Het oude is terug. Dat hoort er vaak bij en zegt niets over iemands wil.',
      en: 'The old is back. It is often part of the way and says nothing about someone’s will.',
    },
    sounds: { nl: '‘Zie je wel, het lukt me toch niet.’', en: '‘You see, I cannot do it.’' },
    asksOfWorker: [
      { nl: 'Blijf. Geen verwijt en geen preek.', en: 'Stay. No blame and no sermon.' },
      {
        nl: 'Kijk wat er wél werkte en hoelang. Bouw daarop voort.',
        en: 'See what did work, and for how long. Build on that.',
      },
      {
        nl: 'Zoek samen in welk stadium iemand nu weer instapt.',
        en: 'Find together at which stage someone steps in again.',
      },
    ],
  },
];
