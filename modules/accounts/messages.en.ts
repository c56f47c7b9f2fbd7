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
    waitSeconds_one: 'You tried many times in a row. Wait {{count}} second and try again.',
    waitSeconds_other: 'You tried many times in a row. Wait {{count}} seconds and try again.',
    waitMinutes_one: 'You tried many times in a row. Wait {{count}} minute and try again.',
    waitMinutes_other: 'You tried many times in a row. Wait {{count}} minutes and try again.',
    second: 'Your password is right. Now your second step.',
    passkey: 'Use your passkey',
    passkeyHelp: 'Your device asks for your finger, your face or your PIN.',
    passkeyWrong: 'This passkey does not fit here. Try again.',
    passkeyStopped: 'It did not work with your passkey. Try again.',
    code: 'Six-digit code',
    codeHelp: 'Open your authenticator app and type the code for Keukentafel.',
    codeSubmit: 'Go on',
    codeWrong: 'This code is not right or was used before. Wait for the next one.',
    useCode: 'Use a code instead',
    usePasskey: 'Use your passkey instead',
    startOver: 'Start again',
    tooLate: 'It took too long. Fill in your password once more.',
    proofWrong: 'This is not your password. Try again.',
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
