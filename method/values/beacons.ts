import type { Beacon } from '../schema-values.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: Beacon['source'] = [
  { document: 'D', section: 'bijlage dag 2, acht bakens' },
  { document: 'D', section: 'bijlage dag 1, bakens Welzijn Nieuwe Stijl' },
];

/** The eight beacons of Welzijn Nieuwe Stijl, to hold a case discussion against. */
export const beacons: readonly Beacon[] = [
  {
    ...first,
    id: 'question-led',
    order: 1,
    source,
    label: { nl: 'De vraag voorop', en: 'The question comes first' },
    hint: {
      nl: 'Niet wat jij te bieden hebt telt, maar wat iemand vraagt. En wat daarachter zit.',
      en: 'Not what you have to offer counts, but what someone asks. And what lies behind it.',
    },
    reflect: [
      { nl: 'Wiens vraag is dit eigenlijk?', en: 'Whose question is this, really?' },
      { nl: 'Zochten jullie samen uit waar het om gaat?', en: 'Did you find out together what it is about?' },
      { nl: 'Hebben meer mensen in de buurt deze vraag?', en: 'Do more people nearby have this question?' },
    ],
  },
  {
    ...first,
    id: 'go-there',
    order: 2,
    source,
    label: { nl: 'Erop af', en: 'Go there' },
    hint: {
      nl: 'Wie niets vraagt, kan toch iets nodig hebben. Je gaat ernaartoe in plaats van te wachten.',
      en: 'Someone who asks nothing may still need something. You go there instead of waiting.',
    },
    reflect: [
      { nl: 'Wie missen we, omdat die niet komt?', en: 'Whom do we miss because they do not come?' },
      {
        nl: 'Hoe kwam je binnen, en was dat goed voor de ander?',
        en: 'How did you get in, and was that good for the other?',
      },
    ],
  },
  {
    ...first,
    id: 'own-strength',
    order: 3,
    source,
    label: { nl: 'Eigen kracht en omgeving', en: 'Own strength and surroundings' },
    hint: {
      nl: 'Begin bij wat iemand zelf en met anderen kan. Word pas zwaarder als dat nodig is.',
      en: 'Begin with what people can do themselves and with others. Get heavier only when needed.',
    },
    reflect: [
      { nl: 'Wat doet de bewoner zelf in dit plan?', en: 'What does the resident do in this plan?' },
      { nl: 'Hoe licht kan onze hulp zijn?', en: 'How light can our help be?' },
    ],
  },
  {
    ...first,
    id: 'collective-first',
    order: 4,
    source,
    label: { nl: 'Eerst samen, dan alleen', en: 'Together first, alone second' },
    hint: {
      nl: 'Kijk of iets voor meer mensen past, voordat je iets voor één persoon regelt.',
      en: 'See whether something suits more people before you arrange it for one.',
    },
    reflect: [
      { nl: 'Welke groep of plek in de buurt past hierbij?', en: 'Which group or place nearby fits this?' },
      { nl: 'Wat zou er moeten komen dat er nu niet is?', en: 'What should there be that is not there now?' },
    ],
  },
  {
    ...first,
    id: 'formal-informal',
    order: 5,
    source,
    label: { nl: 'Mensen en instellingen samen', en: 'People and agencies together' },
    hint: {
      nl: 'Mantelzorgers, vrijwilligers en beroepskrachten werken als gelijken.',
      en: 'Informal carers, volunteers and professionals work as equals.',
    },
    reflect: [
      {
        nl: 'Weet de mantelzorger wat wij doen, en andersom?',
        en: 'Does the informal carer know what we do, and the other way round?',
      },
      { nl: 'Wie draagt er te veel?', en: 'Who carries too much?' },
    ],
  },
  {
    ...first,
    id: 'whole-picture',
    order: 6,
    source,
    label: { nl: 'Eén geheel', en: 'One whole' },
    hint: {
      nl: 'Alles hangt samen. Wie meehelpt, werkt aan hetzelfde plan.',
      en: 'Everything hangs together. Whoever helps works on the same plan.',
    },
    reflect: [
      { nl: 'Welk deel van het leven lieten we liggen?', en: 'Which part of life did we leave out?' },
      { nl: 'Wie doet er iets zonder dat de rest het weet?', en: 'Who is doing something the others do not know of?' },
    ],
  },
  {
    ...first,
    id: 'results',
    order: 7,
    source,
    label: { nl: 'Het levert iets op', en: 'It leads to something' },
    hint: {
      nl: 'Niet vrijblijvend: samen spreek je af wat er anders wordt, en kijk je of dat zo is.',
      en: 'Not without obligation: you agree what will be different, and look whether it is.',
    },
    reflect: [
      { nl: 'Waaraan merkt de bewoner dat het helpt?', en: 'How does the resident notice that it helps?' },
      { nl: 'Welk probleem lossen wij hier op?', en: 'Which problem are we solving here?' },
    ],
  },
  {
    ...first,
    id: 'room-to-act',
    order: 8,
    source,
    label: { nl: 'Ruimte voor het vak', en: 'Room for the profession' },
    hint: {
      nl: 'Je kent je vak en mag ondernemen. Je legt uit wat je doet en waarom.',
      en: 'You know your profession and may take initiative. You explain what you do and why.',
    },
    reflect: [
      { nl: 'Welke ruimte nam je, en welke liet je liggen?', en: 'Which room did you take, and which did you leave?' },
      {
        nl: 'Welke regel zat in de weg? Heb je dat doorgegeven?',
        en: 'Which rule was in the way? Did you pass that on?',
      },
    ],
  },
];
