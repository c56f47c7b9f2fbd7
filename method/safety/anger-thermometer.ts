import type { Tool } from '../schema-tools.ts';

const first: Tool = {
  version: 1,
  published: '2026-11-28',
  id: 'anger-thermometer',
  filledBy: 'together',
  source: [{ document: 'A', section: 'toolbox, woedethermometer' }],
  label: { nl: 'Hoe boos ben ik?', en: 'How angry am I?' },
  hint: {
    nl: 'Doe dit op een rustige dag. Zoek wat er helpt voordat het te heet wordt.',
    en: 'Do this on a calm day. Find what helps before it gets too hot.',
  },
  when: {
    nl: 'Iemand heeft last van eigen boosheid en wil er iets aan doen.',
    en: 'Someone is troubled by own anger and wants to change it.',
  },
  watchOut: {
    nl: 'Is er iemand bang in huis? Kijk dan eerst naar de veiligheid.',
    en: 'Is someone in the house afraid? Then look at safety first.',
  },
  fields: [
    {
      id: 'now',
      kind: 'scale',
      ask: { nl: 'Hoe boos bent u op dit moment?', en: 'How angry are you at this moment?' },
      scale: {
        from: 0,
        to: 10,
        low: { nl: 'Helemaal rustig', en: 'Quite calm' },
        high: { nl: 'Ik ontplof', en: 'I explode' },
      },
    },
    {
      id: 'steps',
      kind: 'repeat',
      ask: { nl: 'Wat merkt u, van koel naar heet?', en: 'What do you notice, from cool to hot?' },
      fields: [
        {
          id: 'heat',
          kind: 'scale',
          ask: { nl: 'Hoe heet is het dan?', en: 'How hot is it then?' },
          scale: { from: 0, to: 10, low: { nl: 'Koel', en: 'Cool' }, high: { nl: 'Kookpunt', en: 'Boiling point' } },
        },
        { id: 'body', kind: 'text', ask: { nl: 'Wat voelt u in uw lichaam?', en: 'What do you feel in your body?' } },
        { id: 'thought', kind: 'text', ask: { nl: 'Wat denkt u dan?', en: 'What do you think then?' } },
        { id: 'deed', kind: 'text', ask: { nl: 'Wat doet u dan?', en: 'What do you do then?' } },
        { id: 'cools', kind: 'text', ask: { nl: 'Wat helpt dan om te zakken?', en: 'What helps to come down then?' } },
      ],
    },
    {
      id: 'triggers',
      kind: 'text',
      ask: { nl: 'Waar begint het meestal mee?', en: 'What does it usually start with?' },
    },
    {
      id: 'turning-back',
      kind: 'scale',
      ask: { nl: 'Tot welk punt kunt u nog zelf stoppen?', en: 'Up to which point can you still stop yourself?' },
      scale: { from: 0, to: 10, low: { nl: 'Koel', en: 'Cool' }, high: { nl: 'Kookpunt', en: 'Boiling point' } },
    },
    {
      id: 'agreement',
      kind: 'text',
      ask: { nl: 'Wat spreekt u af met de mensen om u heen?', en: 'What do you agree with the people around you?' },
    },
    {
      id: 'call',
      kind: 'person',
      ask: { nl: 'Wie belt u voordat het te heet wordt?', en: 'Whom do you ring before it gets too hot?' },
    },
  ],
};

/** Knowing your own anger while it still rises. Filled in on a calm day. */
export const angerThermometer: readonly Tool[] = [
  first,
  {
    ...{ ...first, version: 2, published: '2026-11-29' },
    picture: {
      ...{ kind: 'thermometer', now: 'now', steps: 'steps', height: 'heat', felt: 'body', helps: 'cools' },
      edge: 'turning-back',
    },
  },
];
