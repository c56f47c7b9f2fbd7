import type { Translation } from '../../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  begin: {
    title: 'Nobody on the map yet',
    text: 'Put on a map together who there are: the nearer to the middle, the nearer to the resident. Each part of a life has a slice of its own.',
    action: 'Begin with the map',
    who: 'Who is in the middle?',
  },
  add: {
    label: 'Who comes on it?',
    help: 'For example: neighbour Ali, near, housing. First who, then how near and in which slice.',
  },
  slices: {
    label: 'Which slices are on it?',
    help: 'A slice with somebody in it stays.',
  },
  picture: {
    label:
      'Map with circles. Arrows up and down: nearer or further away. Left and right: to another slice. Page Up and Page Down: to the one before and the next. Enter: change.',
    moved: '{{name}}: {{where}}',
  },
  field: {
    area: 'In which slice',
    note: 'Anything else',
  },
  change: {
    came: 'new',
    went: 'gone',
    nearer: 'nearer',
    further: 'further away',
    elsewhere: 'in another slice',
    otherwise: 'different',
    same: 'the same',
  },
  legend: {
    slice: 'A slice: a part of your life',
    text: 'The nearer to the middle, the nearer somebody is to you. Each slice is a part of your life. An extra dotted line around the sign: does this for work. A cross: has died.',
  },
  talk: {
    empty: 'Nobody is at ‘{{area}}’. Do you miss somebody there?',
    emptyHint: 'Empty may be peace as well. Ask, and do not fill it in yourself.',
    crowded: 'It is crowded at ‘{{area}}’. How is that for you?',
    crowdedHint: 'Ask who of them gives energy, and whether somebody could step aside.',
    onlyWorkNear: 'Near you are now only people who do this for work. Whom would you like nearer yourself?',
    onlyWorkNearHint: 'Begin with who is on the map already, further away.',
  },
  words: {
    count_one: 'The map of {{middle}}, with one name.',
    count_other: 'The map of {{middle}}, with {{count}} names.',
  },
  paper: {
    title: 'The circles around {{name}}',
    empty: 'Nobody is on this map yet.',
  },
};
