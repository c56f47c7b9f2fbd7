import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  refused: { 'has-case': 'This first contact belongs to another household already.' },
};
