import type { Handout } from '../schema-values.ts';

const first = { version: 1, published: '2026-11-28' } as const;

/** Handouts for the neighbourhood. */
export const handoutsNearby: readonly Handout[] = [
  {
    ...first,
    id: 'quartermastering',
    order: 5,
    source: [
      { document: 'A', section: 'toolbox, kwartiermaken' },
      { document: 'A', section: 'fase 1' },
    ],
    label: { nl: 'Plaats maken in de buurt', en: 'Making room in the neighbourhood' },
    hint: {
      nl: 'Kwartiermaken: met buurtgenoten zorgen dat een plek ook gastvrij is voor wie anders is.',
      en: 'Quartermastering: with locals, making places welcoming to those who are different.',
    },
    when: {
      nl: 'Iemand wil meedoen, maar de plek is er nog niet klaar voor.',
      en: 'Someone wants to take part, but the place is not ready for it.',
    },
    asksOfWorker: [
      {
        nl: 'Zoek iemand op die plek die de deur wil openhouden.',
        en: 'Find someone there who wants to hold the door.',
      },
      {
        nl: 'Vraag de bewoner wat die wil vertellen en wat niet.',
        en: 'Ask the resident what may be told and what not.',
      },
      {
        nl: 'Bereid de groep voor op wat helpt, niet op wat iemand heeft.',
        en: 'Prepare the group for what helps, not for what someone has.',
      },
      { nl: 'Ga de eerste keren mee. Bouw dat af.', en: 'Come along the first times. Fade that out.' },
    ],
    asks: [
      { nl: 'Waar zou u graag bij horen?', en: 'Where would you like to belong?' },
      { nl: 'Wat moet een plek hebben om er graag te komen?', en: 'What must a place have for you to like coming?' },
      { nl: 'Wat wilt u daar brengen?', en: 'What would you like to bring there?' },
    ],
    watchOut: {
      nl: 'Niet de bewoner hoeft te passen, de plek mag ook wat schuiven.',
      en: 'It is not only the resident who must fit: the place may shift a little too.',
    },
  },
  {
    ...first,
    id: 'neighbourhood-map',
    order: 6,
    source: [
      { document: 'A', section: 'toolbox, buurtkaart' },
      { document: 'A', section: 'fase 0' },
    ],
    label: { nl: 'De buurt in kaart', en: 'Mapping the neighbourhood' },
    hint: {
      nl: 'Loop de wijk en teken: plekken, mensen die iedereen kent, en wie elkaar helpt.',
      en: 'Walk the area and draw: places, people everyone knows, and who helps whom.',
    },
    when: {
      nl: 'Als je nieuw bent, en daarna elk jaar opnieuw.',
      en: 'When you are new, and every year after that.',
    },
    asksOfWorker: [
      {
        nl: 'Kijk op drie manieren: naar mensen, naar banden en naar de plek zelf.',
        en: 'Look in three ways: at people, at ties and at the place itself.',
      },
      {
        nl: 'Ga op verschillende uren. De avond is een andere wijk.',
        en: 'Go at different hours. The evening is another place.',
      },
      {
        nl: 'Schrijf op wat er mist. Dat is een vraag aan de gemeente.',
        en: 'Note what is missing. That is a question for the municipality.',
      },
    ],
    asks: [
      { nl: 'Waar komt u mensen tegen?', en: 'Where do you meet people?' },
      { nl: 'Bij wie klopt iedereen hier aan?', en: 'At whose door does everyone knock here?' },
      { nl: 'Hoe was deze buurt tien jaar geleden?', en: 'What was this area like ten years ago?' },
      { nl: 'Waar komt u liever niet?', en: 'Where would you rather not go?' },
    ],
    watchOut: {
      nl: 'Zet geen namen van bewoners op een kaart die aan de muur hangt.',
      en: 'Put no names of residents on a map that hangs on the wall.',
    },
  },
];
