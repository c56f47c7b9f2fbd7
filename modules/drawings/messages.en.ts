import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  refused: {
    closed: 'A new moment was begun. This one stays as it was.',
  },
  shared: {
    kind: 'Drawing',
    title: {
      ecogram: 'Who is around somebody',
    },
    settles: 'Stays as it is now; drawing goes on in a new moment',
    resident: 'Resident',
    household: 'Household',
  },
};
