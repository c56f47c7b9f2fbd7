import type { Frame, HelpWeight } from './schema-doing.ts';

const first = { version: 1, published: '2026-11-22' } as const;

/** The four frames of solutions, light to heavy. Together the solutions chosen make an arrangement (C 2.2.3). */
export const frames: readonly Frame[] = [
  {
    ...first,
    id: 'own-strength',
    order: 1,
    source: [{ document: 'C', section: '2.2.1' }],
    label: { nl: 'Zelf', en: 'Yourself' },
    term: { nl: 'Eigen kracht', en: 'Own strength' },
    explain: { nl: 'Wat u zelf doet of leert te doen.', en: 'What you do yourself or learn to do.' },
    asks: [
      { nl: 'Wat kunt u hier zelf aan doen?', en: 'What can you do about this yourself?' },
      { nl: 'Wat lukte vroeger al eens?', en: 'What worked in the past?' },
    ],
    examples: [
      { nl: 'Een weekpot voor de boodschappen', en: 'A weekly pot for the shopping' },
      { nl: 'Een cursus om uw man thuis te verzorgen', en: 'A course in caring for your husband at home' },
    ],
    hint: {
      nl: 'Eigen kracht is geen opdracht. Vraag wat iemand zelf onder eigen kracht verstaat.',
      en: 'Own strength is not an order. Ask what it means to the person.',
    },
  },
  {
    ...first,
    id: 'social-network',
    order: 2,
    source: [{ document: 'C', section: '2.2.2' }],
    label: { nl: 'Mensen om u heen', en: 'People around you' },
    term: { nl: 'Sociaal netwerk', en: 'Social network' },
    explain: {
      nl: 'Wat familie, vrienden, buren of een vrijwilliger doen, en wat u voor hen doet.',
      en: 'What family, friends, neighbours or a volunteer do, and what you do for them.',
    },
    asks: [
      { nl: 'Voor wie bent u belangrijk?', en: 'To whom do you matter?' },
      { nl: 'Wie zou dit misschien graag voor u doen?', en: 'Who might be glad to do this for you?' },
    ],
    examples: [
      {
        nl: 'Een vriendin blijft een middag per week bij uw man',
        en: 'A friend stays with your husband one afternoon a week',
      },
      { nl: 'De kinderen eten op woensdag bij een vriendje', en: 'The children eat at a friend’s on Wednesdays' },
    ],
    hint: {
      nl: 'Vraag niet ‘wie kan er helpen?’. Teken eerst het netwerk, vraag dan heel gericht. Let op wie al veel draagt.',
      en: 'Do not ask ‘who can help?’. Draw the network first, then ask precisely. Mind who already carries much.',
    },
  },
  {
    ...first,
    id: 'general-provision',
    order: 3,
    source: [{ document: 'C', section: '2.2.3' }],
    label: { nl: 'Voor iedereen', en: 'For everyone' },
    term: {
      nl: 'Algemene, voorliggende en collectieve voorziening',
      en: 'General, preceding and collective provision',
    },
    explain: {
      nl: 'Wat er in de buurt al is. U heeft er geen besluit van de gemeente voor nodig.',
      en: 'What is already there in the neighbourhood. You need no decision by the municipality for it.',
    },
    asks: [
      {
        nl: 'Kent u plekken in de buurt waar u hiermee terechtkunt?',
        en: 'Do you know places nearby that can help with this?',
      },
      { nl: 'Wilt u er eerst eens samen gaan kijken?', en: 'Would you like to have a look there together first?' },
    ],
    examples: [
      { nl: 'De buurtkamer, drie dagen per week', en: 'The neighbourhood living room, three days a week' },
      { nl: 'Een steun in de douche, zelf gekocht', en: 'A grab rail in the shower, bought yourself' },
    ],
    hint: {
      nl: 'Is er niets passends? Noteer het gat op de sociale kaart. Vaak zit er een activiteit voor meer mensen in.',
      en: 'Nothing that fits? Note the gap on the social map. There is often an activity for more people in it.',
    },
  },
  {
    ...first,
    id: 'individual-provision',
    order: 4,
    source: [{ document: 'C', section: '2.2.3' }],
    label: { nl: 'Op maat', en: 'Made to measure' },
    term: { nl: 'Individuele maatwerkvoorziening', en: 'Individual provision' },
    explain: {
      nl: 'Hulp die alleen voor u geldt. De gemeente of een andere instantie neemt daar een besluit over.',
      en: 'Help that is for you alone. The municipality or another body decides on it.',
    },
    asks: [
      { nl: 'Wat blijft er over dat op geen andere manier lukt?', en: 'What is left that works in no other way?' },
      { nl: 'Hoe lang denkt u dit nodig te hebben?', en: 'How long do you think you will need this?' },
    ],
    examples: [
      { nl: 'Een rolstoel', en: 'A wheelchair' },
      { nl: 'Een aanpassing in het huis', en: 'An adaptation to the home' },
    ],
    hint: {
      nl: 'Zwaar is niet fout. Is dit nodig, regel het dan meteen en laat iemand niet eerst alles proberen.',
      en: 'Heavy is not wrong. If it is needed, arrange it at once and do not make someone try everything first.',
    },
  },
];

/** How heavily a professional steps in, light to heavy (D); it stands beside the frames and does not follow from them. */
export const helpWeights: readonly HelpWeight[] = [
  {
    ...first,
    id: 'facilitate',
    order: 1,
    source: [{ document: 'D', section: 'bijlage dag 2, acht bakens' }],
    label: { nl: 'Mogelijk maken', en: 'Facilitate' },
    when: {
      nl: 'Het lukt, als jij een deur opent of iets regelt.',
      en: 'It works, if you open a door or arrange something.',
    },
  },
  {
    ...first,
    id: 'support',
    order: 2,
    source: [{ document: 'D', section: 'bijlage dag 2, acht bakens' }],
    label: { nl: 'Ondersteunen', en: 'Support' },
    when: { nl: 'Het lukt, als jij een tijd meeloopt.', en: 'It works, if you walk along for a while.' },
  },
  {
    ...first,
    id: 'intervene',
    order: 3,
    source: [{ document: 'D', section: 'bijlage dag 2, acht bakens' }],
    label: { nl: 'Ingrijpen', en: 'Intervene' },
    when: {
      nl: 'Het loopt vast en jij doet een stap die niemand vroeg.',
      en: 'Things are stuck and you take a step nobody asked for.',
    },
  },
  {
    ...first,
    id: 'protect',
    order: 4,
    source: [{ document: 'D', section: 'bijlage dag 2, acht bakens' }],
    label: { nl: 'Beschermen', en: 'Protect' },
    when: { nl: 'Iemand is niet veilig. Veiligheid gaat voor.', en: 'Someone is not safe. Safety comes first.' },
  },
];
