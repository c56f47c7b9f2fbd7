import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';
export const en: Translation<typeof nl> = {
  refused: { future: 'This contact is still ahead. Make it an appointment.' },
};
