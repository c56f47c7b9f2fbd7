import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  signIn: {
    title: 'Good to see you',
    lead: 'Sign in to go on.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'This e-mail address and password do not go together. Check them and try again.',
    code: 'Six-digit code',
    codeHelp: 'Open your authenticator app and type the code for Keukentafel.',
    codeSubmit: 'Go on',
    codeWrong: 'This code is not right or was used before. Wait for the next one.',
  },
  role: {
    host: 'host',
    generalist: 'generalist',
    coach: 'team coach',
    partner: 'partner',
    policy: 'policy',
    admin: 'administrator',
  },
};
