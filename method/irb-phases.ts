import type { IrbPhase } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: IrbPhase['source'] = [{ document: 'E', section: 'module 3, feedbackformulier (IRB)' }];

/** Four phases of rehabilitation, set per role (living, working, learning, leisure, contacts). */
export const irbPhases: readonly IrbPhase[] = [
  {
    ...first,
    id: 'explore',
    order: 1,
    source,
    label: { nl: 'Verkennen', en: 'Explore' },
    recognise: {
      nl: 'Er is onvrede of een vaag verlangen. Wat iemand wil, is nog niet helder.',
      en: 'There is discontent or a vague longing. What someone wants is not yet clear.',
    },
    asks: [
      { nl: 'Wat zou u graag anders zien?', en: 'What would you like to be different?' },
      { nl: 'Waar wordt u blij van?', en: 'What makes you happy?' },
    ],
    asksOfWorker: [{ nl: 'Neem de tijd. Stel nog niets voor.', en: 'Take time. Propose nothing yet.' }],
  },
  {
    ...first,
    id: 'choose',
    order: 2,
    source,
    label: { nl: 'Kiezen', en: 'Choose' },
    recognise: {
      nl: 'Er zijn een paar mogelijkheden. De bewoner weegt ze.',
      en: 'There are a few options. The resident is weighing them.',
    },
    asks: [
      { nl: 'Wat moet er voor u zeker in zitten?', en: 'What must be in it for you?' },
      { nl: 'Wat past het best bij u?', en: 'Which one suits you best?' },
    ],
    asksOfWorker: [
      { nl: 'Ga samen kijken. Laat proeven voor de keuze valt.', en: 'Go and look together. Try before choosing.' },
    ],
  },
  {
    ...first,
    id: 'get',
    order: 3,
    source,
    label: { nl: 'Verkrijgen', en: 'Get' },
    recognise: {
      nl: 'De keuze is gemaakt. Nu moet het er komen.',
      en: 'The choice is made. Now it has to come about.',
    },
    asks: [
      { nl: 'Wat is er nodig om te beginnen?', en: 'What is needed to begin?' },
      { nl: 'Wie kan daarbij helpen?', en: 'Who can help with that?' },
    ],
    asksOfWorker: [
      { nl: 'Regel samen, en ga mee als het spannend is.', en: 'Arrange together, and come along when it is scary.' },
    ],
  },
  {
    ...first,
    id: 'keep',
    order: 4,
    source,
    label: { nl: 'Behouden', en: 'Keep' },
    recognise: {
      nl: 'Het is er. Nu moet het blijven.',
      en: 'It is there. Now it has to last.',
    },
    asks: [
      { nl: 'Wat helpt u om dit vol te houden?', en: 'What helps you to keep this up?' },
      { nl: 'Waaraan merkt u dat het minder gaat?', en: 'How do you notice that things are slipping?' },
    ],
    asksOfWorker: [{ nl: 'Kijk vooruit naar lastige momenten. Bouw af.', en: 'Look ahead to hard moments. Fade out.' }],
  },
];
