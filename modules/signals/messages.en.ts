import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  title: 'Signals',
  refused: {
    'picked-up': 'This signal was already picked up or settled.',
    linked: 'This signal already belongs to a household or is closed.',
    'passed-on': 'This signal is already settled.',
    closed: 'This signal is already settled.',
    reopened: 'This signal is open already.',
  },
};
