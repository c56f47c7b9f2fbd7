import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages-first-password.nl.ts';

export const en: Translation<typeof nl> = {
  title: 'Choose a password',
  lead: 'Welcome, {{name}}. Choose a password for {{organisation}}. After that you are in.',
  email: 'You sign in with this',
  password: 'Password',
  help: 'At least {{count}} characters. Four words in a row is good, spaces are fine.',
  show: 'Show what I type',
  submit: 'Save and go in',
  gone: 'This link does not work',
  goneText:
    'It was used already, is older than two days, or has not been released yet. Ask the administrator for a new link or to release it.',
  toSignIn: 'To the sign-in',
  again: 'Try again',
  reset: {
    title: 'You were given a new way to sign in',
    text: '{{name}} gave you a link for a new password ({{when}}). Your old password and second step are gone.',
    textUnknown:
      'An administrator gave you a link for a new password ({{when}}). Your old password and second step are gone.',
    doubt: 'Did you not ask for this? Call the privacy officer.',
    seen: 'I have seen this',
  },
};
