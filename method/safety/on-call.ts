import type { Tool } from '../schema-tools.ts';

/** What whoever has the on-call phone asks, in the order in which it matters. */
export const onCallPhone: Tool = {
  version: 1,
  published: '2026-11-28',
  id: 'on-call-phone',
  filledBy: 'worker',
  source: [
    { document: 'A', section: 'toolbox, vragenlijst pikettelefoon' },
    { document: 'D', section: 'bijlage dag 3, integrale vragenlijst, crisis' },
  ],
  label: { nl: 'Telefoon met dienst', en: 'On-call phone' },
  hint: {
    nl: 'Eerst veiligheid, dan pas het verhaal. Lees rustig voor en schrijf op wat je hoort.',
    en: 'Safety first, only then the story. Read calmly and write what you hear.',
  },
  when: {
    nl: 'Buiten kantooruren, of als iemand in nood belt.',
    en: 'Out of hours, or when someone rings in distress.',
  },
  watchOut: {
    nl: 'Is er levensgevaar? Bel 112 en blijf aan de lijn.',
    en: 'Is a life in danger? Call 112 and stay on the line.',
  },
  fields: [
    {
      id: 'safe-now',
      kind: 'choice',
      ask: { nl: 'Bent u nu veilig?', en: 'Are you safe right now?' },
      answers: [
        { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
        { id: 'no', label: { nl: 'Nee', en: 'No' } },
        { id: 'unclear', label: { nl: 'Niet duidelijk', en: 'Not clear' } },
      ],
    },
    {
      id: 'danger',
      kind: 'choices',
      question: { nl: 'Wat maakt het nu gevaarlijk?', en: 'What makes it dangerous now?' },
      hint: { nl: 'Bij één van deze: 112.', en: 'With any of these: 112.' },
      answers: [
        { id: 'violence', label: { nl: 'Er wordt geslagen of gedreigd', en: 'There is hitting or threatening' } },
        { id: 'weapon', label: { nl: 'Er is een wapen', en: 'There is a weapon' } },
        { id: 'own-life', label: { nl: 'Iemand wil niet meer leven', en: 'Someone does not want to live' } },
        { id: 'medical', label: { nl: 'Gewond, of niet goed wakker te krijgen', en: 'Injured, or hard to wake' } },
        { id: 'fire-gas', label: { nl: 'Brand of gaslucht', en: 'Fire or smell of gas' } },
      ],
      only: { field: 'safe-now', answers: ['no', 'unclear'] },
    },
    {
      id: 'where',
      kind: 'text',
      ask: {
        nl: 'Waar bent u? Op welk nummer kan ik u terugbellen?',
        en: 'Where are you? On what number can I ring back?',
      },
      hint: { nl: 'Vraag dit vroeg. De lijn kan wegvallen.', en: 'Ask this early. The line may drop.' },
    },
    {
      id: 'who-calls',
      kind: 'text',
      ask: { nl: 'Met wie spreek ik? Een naam hoeft niet.', en: 'Whom am I speaking to? No name needed.' },
    },
    {
      id: 'who-is-there',
      kind: 'text',
      ask: {
        nl: 'Wie zijn er bij u? Zijn er kinderen in huis?',
        en: 'Who is with you? Are there children in the house?',
      },
    },
    {
      id: 'happened',
      kind: 'text',
      ask: { nl: 'Wat is er gebeurd? Is dit eerder gebeurd?', en: 'What happened? Has it happened before?' },
    },
    {
      id: 'crisis-card',
      kind: 'choice',
      ask: {
        nl: 'Is er een crisiskaart voor u, of heeft u iets afgesproken over wat helpt?',
        en: 'Is there a crisis card for you, or have you agreed on what helps?',
      },
      answers: [
        { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
        { id: 'no', label: { nl: 'Nee', en: 'No' } },
        { id: 'unknown', label: { nl: 'Weet ik niet', en: 'Do not know' } },
      ],
    },
    {
      id: 'helps-now',
      kind: 'text',
      ask: {
        nl: 'Wat kunt u zelf op dit moment doen? Wat zou nu helpen?',
        en: 'What can you do yourself now? What would help?',
      },
    },
    {
      id: 'who-can-come',
      kind: 'text',
      ask: { nl: 'Wie kunt u nu bellen? Wie kan komen?', en: 'Whom can you ring now? Who can come?' },
    },
    {
      id: 'until-tomorrow',
      kind: 'text',
      ask: { nl: 'Hoe komt u de nacht door?', en: 'How will you get through the night?' },
    },
    {
      id: 'decided',
      kind: 'choice',
      question: { nl: 'Wat doe je nu?', en: 'What do you do now?' },
      answers: [
        { id: 'emergency', label: { nl: '112 gebeld', en: 'Called 112' } },
        {
          id: 'crisis-service',
          label: { nl: 'Crisisdienst of huisartsenpost gebeld', en: 'Called crisis service or GP' },
        },
        { id: 'veilig-thuis', label: { nl: 'Veilig Thuis gebeld', en: 'Called Veilig Thuis' } },
        { id: 'go-there', label: { nl: 'Met een collega erheen', en: 'Going there with a colleague' } },
        { id: 'tomorrow', label: { nl: 'Afgesproken voor de volgende dag', en: 'Agreed for the next day' } },
      ],
    },
    {
      id: 'ring-back',
      kind: 'text',
      question: {
        nl: 'Wanneer bel je terug, en wie neemt het morgen over?',
        en: 'When do you ring back, and who takes over tomorrow?',
      },
      hint: { nl: 'Beloof alleen wat zeker lukt.', en: 'Promise only what is certain.' },
    },
  ],
};
