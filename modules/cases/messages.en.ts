import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  refused: {
    'no-worker': 'Choose somebody who works with residents.',
    'same-phase': 'The household is there already.',
    'past-end': 'Choose an end that is still to come.',
    'has-case': 'This household has a case already.',
    'own-team': 'This colleague is of the team and can see it already.',
  },
};
