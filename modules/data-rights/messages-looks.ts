import { defineMessages } from '../../platform/i18n/messages.ts';
import { en } from './messages-looks.en.ts';
import { nl } from './messages-looks.nl.ts';

export const lookMessages = defineMessages('looks', { nl, en });
