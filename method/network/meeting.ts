import type { NetworkStep } from '../schema-network.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: NetworkStep['source'] = [{ document: 'C', section: '2.2.2, Sociale Netwerk Strategieën' }];
const meeting: NetworkStep['source'] = [
  ...source,
  { document: 'D', section: 'bijlage dag 3, integrale vragenlijst' },
  { document: 'B', section: 'bijlage 2, Mieke' },
];

/** From drawing the network to a group that keeps the plan alive (N7). The plan is theirs: the worker helps it come about. */
export const networkSteps: readonly NetworkStep[] = [
  {
    ...first,
    id: 'compass',
    order: 1,
    part: 'compass',
    source,
    label: { nl: 'Het netwerk verkennen', en: 'Exploring the network' },
    explain: {
      nl: 'We tekenen samen wie er in uw leven zijn en wat ze voor u betekenen.',
      en: 'Together we draw who is in your life and what they mean to you.',
    },
    asks: [
      { nl: 'Met wie zou u hierover willen nadenken?', en: 'With whom would you like to think about this?' },
      {
        nl: 'Wie ziet u vaak zonder erbij stil te staan: de buschauffeur, iemand in de winkel?',
        en: 'Whom do you often see without noticing: the bus driver, someone in the shop?',
      },
      { nl: 'Wie hoopt dat het goed met u gaat?', en: 'Who hopes that you do well?' },
      { nl: 'Wie hoort erbij, ook al spreekt u die weinig?', en: 'Who belongs, even if you seldom speak?' },
      { nl: 'Over welke vraag wilt u dat zij meedenken?', en: 'About which question should they think along?' },
    ],
    asksOfWorker: [
      {
        nl: 'Kies samen één of twee tekeningen. Alles tegelijk is te veel.',
        en: 'Choose one or two drawings. All at once is too much.',
      },
      { nl: 'Maak de vraag kort en van de bewoner zelf.', en: 'Keep the question short and the resident’s own.' },
    ],
    workerPresent: true,
  },
  {
    ...first,
    id: 'inviting',
    order: 2,
    part: 'conference',
    source: meeting,
    label: { nl: 'Uitnodigen', en: 'Inviting' },
    explain: {
      nl: 'U kiest wie er komt, waar en wanneer. Ook mensen van wat verder weg mogen erbij.',
      en: 'You choose who comes, where and when. People from further away are welcome too.',
    },
    asks: [
      { nl: 'Wie belt u zelf, en wie schrijven we?', en: 'Whom will you ring, and whom shall we write to?' },
      {
        nl: 'Is er iemand met wie u niet in één kamer wilt zitten?',
        en: 'Is there anyone you do not want in the room?',
      },
      { nl: 'Wat mogen mensen van tevoren weten?', en: 'What may people know beforehand?' },
      { nl: 'Wie maakt het gezellig: eten, koffie, oppas?', en: 'Who makes it pleasant: food, coffee, childcare?' },
    ],
    asksOfWorker: [
      { nl: 'Vraag per persoon toestemming voor wat je vertelt.', en: 'Ask consent per person for what you tell.' },
      {
        nl: 'Denk vooraf na over veiligheid: wie kan beter apart komen?',
        en: 'Think of safety first: who had better come separately?',
      },
    ],
    workerPresent: true,
  },
  {
    ...first,
    id: 'information-round',
    order: 3,
    part: 'conference',
    source: meeting,
    label: { nl: 'Ronde met informatie', en: 'Information round' },
    explain: {
      nl: 'Iedereen hoort hetzelfde: wat er speelt, wat er kan en wat er niet kan.',
      en: 'Everyone hears the same: what is going on, what is possible and what is not.',
    },
    asks: [
      { nl: 'Wat wilt u dat iedereen weet?', en: 'What do you want everyone to know?' },
      { nl: 'Wat gaat er goed en moet zo blijven?', en: 'What goes well and must stay?' },
      { nl: 'Waar zit u het meest mee?', en: 'What troubles you most?' },
      { nl: 'Wat wil iemand nog vragen voor we weggaan?', en: 'What does anyone want to ask before we leave?' },
    ],
    asksOfWorker: [
      {
        nl: 'Vertel wat je weet in gewone woorden. Stel geen oplossing voor.',
        en: 'Tell what you know in plain words. Propose no solution.',
      },
      {
        nl: 'Zeg vooraf wat voor de veiligheid in elk geval moet.',
        en: 'Say beforehand what safety requires in any case.',
      },
    ],
    workerPresent: true,
  },
  {
    ...first,
    id: 'private-deliberation',
    order: 4,
    part: 'conference',
    source: meeting,
    label: { nl: 'Onder elkaar', en: 'Among yourselves' },
    explain: {
      nl: 'Nu gaan wij weg. U en uw mensen maken samen een plan. U bepaalt hoe lang dat duurt.',
      en: 'Now we leave. You and your people make a plan together. You decide how long it takes.',
    },
    asks: [
      { nl: 'Wat is onze vraag, in één zin?', en: 'What is our question, in one sentence?' },
      { nl: 'Wat kunnen we zelf doen?', en: 'What can we do ourselves?' },
      { nl: 'Wie doet wat, en vanaf wanneer?', en: 'Who does what, and from when?' },
      { nl: 'Waar hebben we iemand anders bij nodig?', en: 'Where do we need someone else?' },
      { nl: 'Wat doen we als het niet lukt?', en: 'What do we do if it does not work?' },
      { nl: 'Wie let op hoe het gaat?', en: 'Who keeps an eye on how it goes?' },
    ],
    asksOfWorker: [
      { nl: 'Ga echt weg, en wees bereikbaar.', en: 'Really leave, and be within reach.' },
      { nl: 'Haast niemand.', en: 'Hurry no one.' },
    ],
    workerPresent: false,
  },
  {
    ...first,
    id: 'presentation',
    order: 5,
    part: 'conference',
    source: meeting,
    label: { nl: 'Het plan vertellen', en: 'Telling the plan' },
    explain: {
      nl: 'U vertelt wat u samen bedacht. Wij kijken of het veilig is en wat wij kunnen doen.',
      en: 'You tell what you came up with. We look whether it is safe and what we can do.',
    },
    asks: [
      { nl: 'Wat is het eerste dat gebeurt?', en: 'What is the first thing that happens?' },
      { nl: 'Wat vraagt u van ons?', en: 'What do you ask of us?' },
      { nl: 'Wanneer bent u tevreden?', en: 'When will you be content?' },
      { nl: 'Wanneer zien we elkaar weer, en wie komen er dan?', en: 'When do we meet again, and who will come?' },
    ],
    asksOfWorker: [
      {
        nl: 'Zeg ja tenzij het niet veilig is. Leg dan uit waarom.',
        en: 'Say yes unless it is unsafe. Then explain why.',
      },
      { nl: 'Schrijf het plan op in hun woorden.', en: 'Write the plan down in their words.' },
    ],
    workerPresent: true,
  },
  {
    ...first,
    id: 'action-team',
    order: 6,
    part: 'action-team',
    source,
    label: { nl: 'Het actieteam', en: 'The action team' },
    explain: {
      nl: 'Een kleine groep houdt het plan levend: u, mensen van uw kant en wie er beroepshalve bij hoort.',
      en: 'A small group keeps the plan alive: you, people on your side and the professionals involved.',
    },
    asks: [
      { nl: 'Wat is er gelukt sinds de vorige keer?', en: 'What has worked since last time?' },
      { nl: 'Waar maakt iemand zich zorgen over?', en: 'What worries anyone?' },
      { nl: 'Wat veranderen we aan het plan?', en: 'What do we change in the plan?' },
      { nl: 'Wie kan er al een stapje terug doen?', en: 'Who can already take a step back?' },
    ],
    asksOfWorker: [
      { nl: 'Kom in het begin minstens eens in de zes weken samen.', en: 'Meet at least every six weeks at first.' },
      {
        nl: 'Begin met wat lukte. Laat iemand uit het netwerk voorzitten.',
        en: 'Begin with what worked. Let someone of the network chair.',
      },
    ],
    workerPresent: true,
    everyWeeks: 6,
  },
];
