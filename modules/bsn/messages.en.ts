import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  refused: {
    digits: 'A BSN consists of digits only.',
    length: 'A BSN has eight or nine digits.',
    eleven: 'This is not a valid BSN. Check every digit.',
    'not-needed': 'No BSN is needed for this now. Ask for it only once there is an application or a handing over.',
  },
};
