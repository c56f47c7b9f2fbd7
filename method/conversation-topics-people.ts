import type { ConversationTopic } from './schema-talking.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: ConversationTopic['source'] = [{ document: 'D', section: 'bijlage dag 3, leefgebiedenkaart' }];

/** Prompts for the people around someone, money and the day. */
export const topicsPeople: readonly ConversationTopic[] = [
  {
    ...first,
    id: 'network',
    source: [...source, { document: 'C', section: '2.2.2' }],
    label: { nl: 'Mensen om u heen', en: 'People around you' },
    prompts: {
      'as-is': [
        {
          nl: 'Voor wie bent u belangrijk? Wat doet u voor hen?',
          en: 'To whom do you matter? What do you do for them?',
        },
        { nl: 'Wie zijn belangrijk voor u? Wat doen zij voor u?', en: 'Who matters to you? What do they do for you?' },
        { nl: 'Hoe gaat het thuis met elkaar?', en: 'How do you get on at home?' },
      ],
      wish: [
        { nl: 'Wie zou u vaker willen zien?', en: 'Whom would you like to see more often?' },
        { nl: 'Wat zou u graag samen met iemand doen?', en: 'What would you like to do together with someone?' },
      ],
      'goes-well': [
        { nl: 'Met wie kunt u lachen?', en: 'With whom can you laugh?' },
        { nl: 'Wanneer was iemand er echt voor u?', en: 'When was someone really there for you?' },
      ],
      'keeps-it-so': [
        { nl: 'Wat maakt het lastig om iemand te vragen?', en: 'What makes it hard to ask someone?' },
        {
          nl: 'Is er iets gebeurd waardoor u elkaar minder ziet?',
          en: 'Did something happen so that you see each other less?',
        },
      ],
    },
    topics: [
      { nl: 'Partner, kinderen, ouders', en: 'Partner, children, parents' },
      { nl: 'Opvoeden', en: 'Raising children' },
      { nl: 'Familie, vrienden, buren', en: 'Family, friends, neighbours' },
      { nl: 'Voor iemand zorgen', en: 'Caring for someone' },
      { nl: 'Ruzie, en weer goedmaken', en: 'Quarrels, and making up' },
      { nl: 'Erbij horen, of juist niet', en: 'Belonging, or being left out' },
      { nl: 'Hulpverleners die er al zijn', en: 'Professionals already involved' },
    ],
    hint: {
      nl: 'Vraag eerst voor wie de bewoner er is, dan pas wie er voor de bewoner is. Pak het ecogram erbij.',
      en: 'First ask for whom the resident is there, then who is there for the resident. Bring out the ecogram.',
    },
  },
  {
    ...first,
    id: 'finances',
    source,
    label: { nl: 'Geld', en: 'Money' },
    prompts: {
      'as-is': [
        { nl: 'Wat komt er binnen, en wat moet eraf?', en: 'What comes in, and what must go out?' },
        { nl: 'Wat doet u met de post?', en: 'What do you do with your letters?' },
        { nl: 'Moet u iemand nog iets betalen?', en: 'Do you still owe anyone?' },
      ],
      wish: [
        { nl: 'Wat zou u doen als u elke maand iets overhield?', en: 'What would you do if some was left each month?' },
        {
          nl: 'Wat wilt u zelf doen aan uw geld, en wat liever niet?',
          en: 'What do you want to do yourself about money, and what not?',
        },
      ],
      'goes-well': [
        { nl: 'Hoe lukt het u om van dit bedrag te leven?', en: 'How do you manage to live on this amount?' },
        { nl: 'Welke rekening betaalt u altijd op tijd?', en: 'Which bill do you always pay on time?' },
      ],
      'keeps-it-so': [
        { nl: 'Wanneer begon het lastig te worden?', en: 'When did it begin to get hard?' },
        { nl: 'Wat maakt dat de schuld blijft?', en: 'What makes the debt stay?' },
      ],
    },
    topics: [
      { nl: 'Loon, uitkering, pensioen, toeslagen', en: 'Wages, benefits, pension, allowances' },
      { nl: 'Vaste lasten en boodschappen', en: 'Fixed costs and shopping' },
      { nl: 'Schulden, ook bij familie', en: 'Debts, also with family' },
      { nl: 'Boetes en deurwaarders', en: 'Fines and bailiffs' },
      { nl: 'Post en overzicht', en: 'Letters and overview' },
      { nl: 'Iemand die het geld beheert', en: 'Someone who manages the money' },
    ],
    hint: {
      nl: 'Praat over geld zonder schaamte te wekken. Open de post samen, als de bewoner dat wil.',
      en: 'Talk about money without causing shame. Open letters together if the resident wants to.',
    },
  },
  {
    ...first,
    id: 'day',
    source,
    label: { nl: 'Uw dag', en: 'Your day' },
    prompts: {
      'as-is': [
        { nl: 'Hoe zag de dag van gisteren eruit?', en: 'What did yesterday look like?' },
        { nl: 'Wat doet u in de week, en wat in het weekend?', en: 'What do you do on weekdays, and at the weekend?' },
      ],
      wish: [
        { nl: 'Waar zou u graag voor opstaan?', en: 'What would you gladly get up for?' },
        { nl: 'Wat zou u nog willen leren?', en: 'What would you still like to learn?' },
      ],
      'goes-well': [
        { nl: 'Bij welke bezigheid vergeet u de tijd?', en: 'What makes you forget the time?' },
        { nl: 'Wat hebben anderen van u geleerd?', en: 'What have others learned from you?' },
      ],
      'keeps-it-so': [
        { nl: 'Wat zit er tussen u en iets gaan doen?', en: 'What stands between you and doing something?' },
        { nl: 'Wat ging er mis toen u het eerder probeerde?', en: 'What went wrong when you tried before?' },
      ],
    },
    topics: [
      { nl: 'Werk of werk zoeken', en: 'Work or looking for work' },
      { nl: 'School en leren', en: 'School and learning' },
      { nl: 'Opvang voor de kinderen', en: 'Childcare' },
      { nl: 'Hobby, sport, club', en: 'Hobbies, sport, clubs' },
      { nl: 'Iets doen voor een ander', en: 'Doing something for others' },
      { nl: 'Kerk, moskee, buurthuis', en: 'Church, mosque, community centre' },
    ],
    hint: {
      nl: 'Vraag naar één gewone dag, van opstaan tot slapen. De rest komt vanzelf langs.',
      en: 'Ask about one ordinary day, from waking to sleeping. The rest comes by itself.',
    },
  },
];
