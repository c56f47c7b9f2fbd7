import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  rules: {
    closed: 'A new moment was begun. This one stays as it was.',
    tool: 'This board does not exist.',
    field: 'This field is not on this board.',
  },
  back: 'People',
  now: 'Drawing',
  offline: {
    title: 'No connection',
    text: 'This drawing is not on this device yet.',
  },
  stranded: {
    title: 'A colleague began a moment too',
    text: 'What you drew is not in it yet.',
    action: 'Add it',
  },
  begin: {
    again: 'New moment',
    againText:
      'The drawing of {{day}} stays as it is. The new one begins with all that stands in it now. Then change what is different.',
    onDay: 'Of which day is this?',
  },
  picture: {
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    whole: 'Show all',
  },
  undo: 'Undo',
  redo: 'Redo',
  resident: 'Show the resident',
  worker: 'Back to drawing',
  more: 'More',
  print: 'Print',
  share: 'Share with somebody',
  svg: 'Save as drawing (SVG)',
  png: 'Save as photo (PNG)',
  open: 'Open the drawing',
  refused: 'Not everything could be saved.',
  refusedWhere: 'See what waits',
  clash: {
    title: 'A colleague changed something about {{name}} too',
    isMine: 'Yours: {{how}}',
    isTheirs: 'Of the colleague: {{how}}',
    mine: 'Keep mine',
    theirs: 'Take the one of the colleague',
    gone: 'Taken out',
  },
  compare: {
    title: 'Then and now',
    changes: 'What changed',
    one: 'Begin a new moment later. Then you see here what changed.',
    from: 'Then',
    to: 'Now',
    play: 'Play',
    stop: 'Stop',
    same: 'Nothing changed.',
    was: 'Then: {{how}}',
    is: 'Now: {{how}}',
  },
  shared: {
    kind: 'Drawing',
    title: {
      ecogram: 'Who is around somebody',
      triptych: 'Triptych: now, later and the way between',
      'core-quadrant': 'Core quadrant',
      window: 'How one stands beside somebody',
    },
    settles: 'Stays as it is now; drawing goes on in a new moment',
    resident: 'Resident',
    household: 'Household',
  },
};
