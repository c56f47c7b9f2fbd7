import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  today: 'Still busy with {{household}}?',
  notice: {
    title: 'Still busy?',
    text: 'Nothing was written in this file since {{day}}. Is there still something to do? If not, look back together and close it. Nothing disappears by itself.',
    before: 'Last time {{name}} said: {{reason}}',
    keep: 'Yes, still busy',
    close: 'Look back and close',
  },
  form: {
    title: 'This file stays open',
    lead: 'Write down why. On the day you choose we ask again.',
    reason: 'Why does it stay open?',
    nextOn: 'When do we ask again?',
    submit: 'Stays open',
    done: 'The file stays open.',
  },
  refused: {
    notAsked: 'There is no open question about this file any more.',
    nextOn: 'Choose a day after today, a year from now at most.',
  },
};
