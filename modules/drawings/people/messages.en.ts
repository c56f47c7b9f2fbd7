import type { Translation } from '../../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
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
  },
  words: {
    formal: 'Does this for work.',
    died: 'Has died.',
  },
  list: {
    title: 'Everybody in a row',
    who: 'Who',
    change: 'Change {{name}}',
    nearer: '{{name}} nearer',
    further: '{{name}} further away',
    empty: 'Nobody stands around the middle yet.',
  },
  add: {
    done: '{{name}} is in the drawing.',
    action: 'Add',
    known: 'Known already. Tap to add.',
    all: 'Add everybody',
    allDone_one: 'One name was added.',
    allDone_other: '{{count}} names were added.',
    more_one: 'One more who is known',
    more_other: '{{count}} more who are known',
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
  legend: { title: 'What the signs say' },
  paper: { footer: 'Drawing of {{household}}' },
  talk: {
    title: 'To talk about together',
    lead: 'Questions with this drawing. Only the resident knows whether it is so.',
    begin: 'Questions to begin with',
  },
};
