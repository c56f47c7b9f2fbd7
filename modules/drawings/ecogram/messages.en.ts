import type { Translation } from '../../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  title: 'Who is around you',
  begin: {
    title: 'Nothing drawn yet',
    text: 'Draw together who stands around somebody: people, animals, places and who helps. Begin with one name.',
    action: 'Begin to draw',
    who: 'Who is in the middle?',
  },
  add: {
    label: 'Who belongs here?',
    help: 'For example: sister Anna, strong, E M. First who, then how it is, then what you get. Write ‘gives G’ for what you give.',
    said: 'What was said',
    fromSaid: 'Add {{name}}',
    take: 'Put in the field',
  },
  list: {
    moved: '{{name}}: {{ring}}',
  },
  picture: {
    label: 'Drawing. Arrows left and right: to the next. Up and down: nearer or further away. Enter: change.',
  },
  field: {
    bond: 'How is the contact',
    receives: 'What you get',
    gives: 'What you give',
  },
  change: {
    came: 'new',
    went: 'gone',
    nearer: 'nearer',
    further: 'further away',
    otherwise: 'different',
    same: 'the same',
  },
  legend: {
    receives: 'Full circle, you get: {{what}}',
    gives: 'Open circle: you give',
    text: 'Double line: strong. Single line: thin. Zigzag: strained. Interrupted by two bars: broken. Arrow: one way. An extra dotted line around the sign: does this for work. Letters in a full circle you get, in an open circle you give. E is emotional support, M is things, money or hands, G is company, A is advice and information.',
  },
  words: {
    receives: 'You get: {{what}}.',
    gives: 'You give: {{what}}.',
    count_one: 'There is one name around {{middle}}.',
    count_other: 'There are {{count}} names around {{middle}}.',
  },
  paper: {
    title: 'Who is around {{name}}',
    empty: 'Nobody is in this drawing yet.',
  },
};
