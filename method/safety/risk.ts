import type { Tool } from '../schema-tools.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: Tool['source'] = [{ document: 'A', section: 'toolbox, risicotaxatie veiligheid en ontwikkelingskansen' }];

const howSafe = [
  { id: 'safe', label: { nl: 'Veilig genoeg', en: 'Safe enough' } },
  { id: 'doubt', label: { nl: 'Ik twijfel', en: 'I am in doubt' } },
  { id: 'unsafe', label: { nl: 'Niet veilig', en: 'Not safe' } },
  { id: 'not-seen', label: { nl: 'Niet gezien of besproken', en: 'Not seen or discussed' } },
] as const;

/**
 * Weighing safety and chances to grow. It adds nothing up and gives no colour: two people look at what is there, what
 * protects, and what they do today. The five steps of the reporting code run beside it and are not replaced by it.
 */
const safetyWeighing: Tool = {
  ...first,
  id: 'weighing-safety',
  filledBy: 'worker',
  source,
  label: { nl: 'Hoe veilig is het?', en: 'How safe is it?' },
  hint: {
    nl: 'Vul dit in met een collega. Schrijf op wat je zag en hoorde, en van wie.',
    en: 'Fill this in with a colleague. Write what you saw and heard, and from whom.',
  },
  when: { nl: 'Je maakt je zorgen of iemand veilig is.', en: 'You worry whether someone is safe.' },
  watchOut: {
    nl: 'Twijfel is een reden om vandaag te overleggen. Veilig Thuis denkt mee, ook zonder naam.',
    en: 'Doubt is a reason to consult today. Veilig Thuis thinks along, also without a name.',
  },
  fields: [
    {
      id: 'worry',
      kind: 'text',
      question: { nl: 'Wat zag of hoorde je, en wanneer?', en: 'What did you see or hear, and when?' },
    },
    {
      id: 'people',
      kind: 'repeat',
      question: { nl: 'Om wie gaat het?', en: 'Whom is it about?' },
      fields: [
        { id: 'who', kind: 'person', question: { nl: 'Wie?', en: 'Who?' } },
        { id: 'how-safe', kind: 'choice', question: { nl: 'Hoe veilig nu?', en: 'How safe now?' }, answers: howSafe },
        {
          id: 'own-words',
          kind: 'text',
          question: { nl: 'Wat zegt diegene er zelf over?', en: 'What do they say themselves?' },
        },
      ],
    },
    {
      id: 'makes-worse',
      kind: 'choices',
      question: { nl: 'Wat maakt het zwaarder?', en: 'What makes it heavier?' },
      answers: [
        {
          id: 'more-often',
          label: { nl: 'Het gebeurt vaker of wordt erger', en: 'It happens more often or gets worse' },
        },
        {
          id: 'parting',
          label: { nl: 'Er is een scheiding of die komt eraan', en: 'A separation is there or is coming' },
        },
        { id: 'threat', label: { nl: 'Er wordt gedreigd, of er is een wapen', en: 'There are threats, or a weapon' } },
        { id: 'substances', label: { nl: 'Drank of drugs spelen mee', en: 'Drink or drugs play a part' } },
        {
          id: 'isolated',
          label: { nl: 'Niemand van buiten komt nog binnen', en: 'Nobody from outside comes in any more' },
        },
        {
          id: 'dependent',
          label: { nl: 'Iemand kan niet weg of niet voor zichzelf opkomen', en: 'Someone cannot leave or speak up' },
        },
        {
          id: 'controlled',
          label: { nl: 'Een ander beheert telefoon, geld of papieren', en: 'Another controls phone, money or papers' },
        },
      ],
    },
    {
      id: 'protects',
      kind: 'text',
      question: { nl: 'Wat of wie beschermt nu?', en: 'What or who protects now?' },
      hint: {
        nl: 'Denk aan een buur, een oma, school, een eigen sleutel.',
        en: 'Think of a neighbour, a grandmother, school, a key.',
      },
    },
    {
      id: 'colleague',
      kind: 'text',
      question: {
        nl: 'Wat vindt je collega, of Veilig Thuis?',
        en: 'What does your colleague think, or Veilig Thuis?',
      },
    },
    {
      id: 'discussed',
      kind: 'choice',
      question: { nl: 'Besprak je het met de mensen zelf?', en: 'Did you discuss it with the people themselves?' },
      answers: [
        { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
        { id: 'planned', label: { nl: 'Nog niet, wel afgesproken', en: 'Not yet, but arranged' } },
        { id: 'unsafe', label: { nl: 'Nee, dat kan niet veilig', en: 'No, that is not safe' } },
      ],
    },
    {
      id: 'today',
      kind: 'text',
      question: { nl: 'Wat gebeurt er vandaag, en door wie?', en: 'What happens today, and by whom?' },
    },
    {
      id: 'look-again',
      kind: 'date',
      question: { nl: 'Wanneer kijken jullie opnieuw?', en: 'When do you look again?' },
    },
  ],
};

const chances = [
  { id: 'well', label: { nl: 'Gaat goed', en: 'Going well' } },
  { id: 'worry', label: { nl: 'Zorg', en: 'A worry' } },
  { id: 'unknown', label: { nl: 'Weten we niet', en: 'We do not know' } },
] as const;

const developmentWeighing: Tool = {
  ...first,
  id: 'weighing-development',
  filledBy: 'together',
  source,
  label: { nl: 'Kan een kind goed groeien?', en: 'Can a child grow well?' },
  hint: {
    nl: 'Vul dit in met de ouders. Vraag het ook aan het kind, op een manier die past bij de leeftijd.',
    en: 'Fill this in with the parents. Ask the child too, in a way that fits their age.',
  },
  when: { nl: 'Er zijn kinderen, en thuis staat er druk op.', en: 'There are children, and home is under pressure.' },
  watchOut: {
    nl: 'Begin bij wat goed gaat. Ouders doen hun best met wat ze hebben.',
    en: 'Begin with what goes well. Parents do their best with what they have.',
  },
  fields: [
    {
      id: 'children',
      kind: 'repeat',
      ask: { nl: 'Hoe gaat het met elk kind?', en: 'How is each child doing?' },
      fields: [
        { id: 'who', kind: 'person', ask: { nl: 'Welk kind?', en: 'Which child?' } },
        {
          id: 'body',
          kind: 'choice',
          ask: { nl: 'Eten, slapen en gezond zijn', en: 'Eating, sleeping and being healthy' },
          answers: chances,
        },
        {
          id: 'bond',
          kind: 'choice',
          ask: { nl: 'Iemand die troost en knuffelt', en: 'Someone to comfort and cuddle' },
          answers: chances,
        },
        {
          id: 'rules',
          kind: 'choice',
          ask: { nl: 'Rust en vaste regels', en: 'Calm and steady rules' },
          answers: chances,
        },
        {
          id: 'learning',
          kind: 'choice',
          ask: { nl: 'Naar school gaan en leren', en: 'Going to school and learning' },
          answers: chances,
        },
        {
          id: 'playing',
          kind: 'choice',
          ask: { nl: 'Spelen en vrienden', en: 'Playing and friends' },
          answers: chances,
        },
        { id: 'childs-words', kind: 'text', ask: { nl: 'Wat zegt het kind zelf?', en: 'What does the child say?' } },
      ],
    },
    {
      id: 'good',
      kind: 'text',
      ask: { nl: 'Waar bent u als ouder trots op?', en: 'What are you proud of as a parent?' },
    },
    {
      id: 'hard',
      kind: 'text',
      ask: { nl: 'Wat is op dit moment het zwaarst?', en: 'What is hardest at the moment?' },
    },
    {
      id: 'who-helps',
      kind: 'text',
      ask: {
        nl: 'Bij wie kunnen de kinderen terecht als het thuis niet gaat?',
        en: 'To whom can the children go when home is hard?',
      },
    },
    {
      id: 'first-step',
      kind: 'text',
      ask: {
        nl: 'Wat zou het voor de kinderen al een beetje beter maken?',
        en: 'What would already make it a little better for them?',
      },
    },
  ],
};

export const riskWeighings: readonly Tool[] = [safetyWeighing, developmentWeighing];
