import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages-provider.nl.ts';

export const en: Translation<typeof nl> = {
  door: 'Sign in with {{name}}',
  or: 'or with a password of your own',
  windowStopped: 'Your browser stopped the window. Allow windows of this site and try again.',
  back: 'Back to signing in',
  close: 'Close this window',
  done: 'You are signed in',
  doneText: 'You can close this window. In the other window you go on where you were.',
  refused: {
    away: 'Signing in is not possible just now',
    failed: 'Signing in did not work',
    cancelled: 'You stopped signing in',
    'no-role': 'You have no access here yet',
    ended: 'Your account has ended',
    'email-taken': 'This mail address is in use here already',
    'not-you': 'This is somebody else',
    taken: 'This account belongs to somebody else already',
  },
  what: {
    away: 'The sign-in page of your organisation gives no answer. Wait a few minutes and try again.',
    failed: 'It may have taken too long. Try again. What you typed is kept on this device.',
    cancelled: 'Nothing has happened. You can try again.',
    'no-role': 'Your organisation knows you, but nobody gave you a role in Keukentafel. Ask your administrator.',
    ended: 'You cannot work with this account any more. Is that not right? Ask your administrator.',
    'email-taken':
      'There is an account with this address and a password of its own. Sign in with that, or ask your administrator.',
    'not-you': 'You signed in as somebody other than who works here. Try again with your own account.',
    taken: 'At your organisation this account is joined to somebody else. Ask your administrator for help.',
  },
};
