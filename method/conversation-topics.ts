import { topicsHome } from './conversation-topics-home.ts';
import { topicsPeople } from './conversation-topics-people.ts';
import type { ConversationTopic, TopicField } from './schema-talking.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: TopicField['source'] = [{ document: 'D', section: 'bijlage dag 3, leefgebiedenkaart' }];

/** Four ways to look at any topic. Under each, every voice has its own line: what the person says, and what you see. */
export const topicFields: readonly TopicField[] = [
  {
    ...first,
    id: 'as-is',
    order: 1,
    source,
    label: { nl: 'Hoe het is', en: 'How it is' },
    hint: {
      nl: 'Eerst hoe de bewoner het beleeft, dan wat jij ziet. Leg ze naast elkaar, maak er niet één verhaal van.',
      en: 'First how the resident lives it, then what you see. Put them side by side; do not make one story of it.',
    },
  },
  {
    ...first,
    id: 'wish',
    order: 2,
    source,
    label: { nl: 'Wat u wilt', en: 'What you want' },
    hint: { nl: 'In de eigen woorden. Hier groeit een doel uit.', en: 'In their own words. A goal grows from here.' },
  },
  {
    ...first,
    id: 'goes-well',
    order: 3,
    source,
    label: { nl: 'Wat goed gaat', en: 'What goes well' },
    hint: {
      nl: 'Er gaat altijd iets goed. Vraag door tot je het hebt.',
      en: 'Something always goes well. Ask on until you have it.',
    },
  },
  {
    ...first,
    id: 'keeps-it-so',
    order: 4,
    source,
    label: { nl: 'Wat het zo houdt', en: 'What keeps it so' },
    hint: {
      nl: 'Waardoor blijft het zoals het is? Zoek naar oorzaken, niet naar schuld. Ook regels kunnen knellen.',
      en: 'Why does it stay as it is? Look for causes, not for fault. Rules can pinch too.',
    },
  },
];

/** The topic list: five areas, discussed in any order or not at all. */
export const conversationTopics: readonly ConversationTopic[] = [...topicsHome, ...topicsPeople];
