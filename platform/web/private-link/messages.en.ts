import type { Translation } from '../../i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  language: 'Nederlands',
  birthDate: 'What is your birth date?',
  code: 'Which code did the neighbourhood team give you?',
  codeHelp: 'Six digits.',
  open: 'Show it',
  busy: 'Too many tries. Wait a minute.',
  offline: 'There is no connection. Try again in a moment.',
  again: 'Try again',
  made: {
    title: 'The link is ready',
    field: 'The link',
    codeField: 'The code',
    tellCode: 'Tell this code at the table or by phone. Do not put it in the same message.',
    copy: 'Copy the link',
    copied: 'Copied',
    done: 'Done',
  },
};
