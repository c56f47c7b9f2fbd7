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
    action: 'Add',
    done: '{{name}} is in the drawing.',
    known: 'Known already. Tap to add.',
    said: 'What was said',
    fromSaid: 'Add {{name}}',
    take: 'Put in the field',
  },
  list: {
    title: 'Everybody in a row',
    who: 'Who',
    change: 'Change {{name}}',
    nearer: '{{name}} nearer',
    further: '{{name}} further away',
    moved: '{{name}}: {{ring}}',
    empty: 'Nobody stands around the middle yet.',
  },
  picture: {
    label: 'Drawing. Arrows left and right: to the next. Up and down: nearer or further away. Enter: change.',
  },
  near: {
    outermost: 'Far, or for work',
    far: 'Far away',
  },
  field: {
    name: 'Name',
    role: 'Who is that?',
    roleHelp: 'In plain words: sister, neighbour, the dog.',
    mark: 'Sign',
    isFormal: 'Does this for work',
    hasDied: 'Has died',
    ring: 'How near',
    bond: 'How is the contact',
    receives: 'What you get',
    gives: 'What you give',
  },
  edit: {
    save: 'Save',
    remove: 'Take out',
    toPeople: 'Add to the people of the household',
    toPeopleHelp:
      'Then this person can be in the plan too. First ask whether that is all right; you record that there.',
    added: '{{name}} is among the people.',
  },
  removed: '{{name}} was taken out.',
  change: {
    came: 'new',
    went: 'gone',
    nearer: 'nearer',
    further: 'further away',
    otherwise: 'different',
    same: 'the same',
  },
  legend: {
    title: 'What the signs say',
    receives: 'Full circle, you get: {{what}}',
    gives: 'Open circle: you give',
    text: 'Double line: strong. Single line: thin. Zigzag: strained. Interrupted by two bars: broken. Arrow: one way. An extra dotted line around the sign: does this for work. Letters in a full circle you get, in an open circle you give. E is emotional support, M is things, money or hands, G is company, A is advice and information.',
  },
  findings: {
    title: 'To talk about together',
    lead: 'Questions with this drawing. Only the resident knows whether it is so.',
    begin: 'Questions to begin with',
  },
  words: {
    formal: 'Does this for work.',
    died: 'Has died.',
    receives: 'You get: {{what}}.',
    gives: 'You give: {{what}}.',
    count_one: 'There is one name around {{middle}}.',
    count_other: 'There are {{count}} names around {{middle}}.',
  },
  paper: {
    title: 'Who is around {{name}}',
    footer: 'Drawing of {{household}}',
    empty: 'Nobody is in this drawing yet.',
  },
};
