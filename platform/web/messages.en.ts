import type { Translation } from '../i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  unreachable: 'There is no connection right now. What you typed is kept on this device.',
  loadFailed: 'This could not be fetched.',
  tryAgain: 'Try again',
  notThere: 'This is not there, or it is not for you.',
  notThereTitle: 'Not found',
  failed: 'This was not saved yet',
  kept: 'No connection. This is kept on this device and will be sent by itself.',
  cancel: 'Cancel',
  secret: {
    hide: 'Hide now',
    gone: 'Goes by itself',
    left_one: '{{count}} second left',
    left_other: '{{count}} seconds left',
  },
};
