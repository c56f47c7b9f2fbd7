import type { Translation } from '../../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  empty: {
    title: 'Not filled in yet',
    text: 'Fill this in together. Nothing has to be: what stays open was not discussed.',
    action: 'Begin to fill in',
  },
  who: 'Whom is it about?',
  open: 'Not discussed',
  row: 'Line {{number}}',
  addRow: 'Add one',
  removeRow: 'Take out line {{number}}',
  rowRemoved: 'The line was taken out.',
  other: 'Somebody else',
  name: 'Name',
  tooLong: 'This is too long to save: at most {{most}} characters. Make it shorter, or divide it.',
  clear: 'Clear',
  surface: {
    label: 'Drawing surface',
    help: 'Draw with finger, pen or mouse. Who does not draw can write a line beside it.',
    drawn_one: 'There is one line on the drawing surface.',
    drawn_other: 'There are {{count}} lines on the drawing surface.',
    nothing: 'There is nothing on the drawing surface.',
    undo: 'Take out the last line',
  },
  score: {
    title: 'Outcome',
    points_one: '1 point',
    points_other: '{{count}} points',
    with: '{{points}}: {{band}}',
  },
  aside: {
    title: 'For you',
    when: 'When',
    watchOut: 'Watch out',
  },
  change: {
    answered: 'filled in',
    emptied: 'emptied',
    changed: 'different',
  },
  scale: '{{number}} of {{to}}',
  missing: 'This tool is not there (any more).',
  paper: {
    footer: 'Filled in with {{household}}',
    empty: 'Nothing was filled in yet.',
  },
  words: {
    filled_one: '{{title}}. One question was answered.',
    filled_other: '{{title}}. {{count}} questions were answered.',
  },
};
