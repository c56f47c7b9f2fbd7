import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  refused: {
    future: 'That day has not come yet. Choose today or an earlier day.',
    'before-birth': 'That day lies before the birth date.',
    'same-person': 'Choose two different people.',
  },
};
