import type { Translation } from '../../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  title: {
    'core-quadrant': 'Core quadrant',
    window: 'How you stand beside somebody',
  },
  lead: {
    'core-quadrant':
      'Work this out about yourself, or together with who sits here now. Never about somebody who is not there: a board full of words about another is a verdict.',
    window:
      'Think of one moment of this week. Write what you did, in the field where it belongs. You may move it later.',
  },
  about: 'About {{name}}',
  begin: {
    myself: 'Myself, as a worker',
    title: 'Nothing written yet',
    action: 'Begin writing',
    who: 'Who is it about?',
    questions: 'To begin with',
    text: {
      triptych:
        'Write together how it will be in six months if nothing changes, how somebody wants it, and what has to happen for that.',
      'core-quadrant': 'Four fields that follow from each other, from what somebody does well to what irritates them.',
      window: 'Four ways to stand beside somebody, by how much support you give and how many bounds you set.',
    },
  },
  axis: {
    little: 'Little support',
    much: 'Much support',
    few: 'Few bounds',
    many: 'Many bounds',
  },
  field: {
    tips: 'Questions and tips',
    notes: 'Notes: {{field}}',
    empty: 'No notes yet.',
    count_one: '{{field}}: one note.',
    count_other: '{{field}}: {{count}} notes.',
  },
  add: {
    label: 'New note',
    action: 'Add',
    keys: 'Enter adds it. Shift and Enter: a new line.',
    done: 'The note stands under {{field}}.',
  },
  note: {
    tooLong: 'This does not fit on a note. Make it shorter, or make two of it.',
    grip: 'Change or move: {{text}}',
    gripHelp: 'Enter: change. Arrows up and down: higher or lower. Arrows left and right: to another field.',
    more: 'More with: {{text}}',
    change: 'Change',
    up: 'Higher',
    down: 'Lower',
    to: 'To: {{field}}',
    area: 'What is it about?',
    remove: 'Take out',
    removed: 'Taken out: {{text}}',
    words: 'The words',
    save: 'Save',
    stop: 'Cancel',
    moved: '{{field}}, place {{place}} of {{count}}.',
  },
  plan: {
    put: 'Put in the plan',
    putThis: 'Put in the plan: {{text}}',
    there: 'Is in the plan',
    done: 'It is in the plan.',
    waits: 'It goes to the plan as soon as there is a connection.',
    refused: 'The plan did not take this.',
    isRefused: 'Did not get into the plan',
  },
  change: {
    came: 'Added: {{text}}',
    went: 'Gone: {{text}}',
    moved: 'To another field: {{text}}',
    reworded: 'Other words: {{text}}',
    otherwise: 'Different: {{text}}',
  },
  words: {
    in: '{{field}}: {{text}}',
    area: 'About: {{area}}.',
    inPlan: 'Is in the plan.',
  },
  paper: {
    titleOf: '{{title}}, {{name}}',
    footer: 'Board of {{household}}',
  },
};
