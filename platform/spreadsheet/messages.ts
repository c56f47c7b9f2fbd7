import { defineMessages } from '../i18n/messages.ts';
import { en } from './messages.en.ts';
import { nl } from './messages.nl.ts';

export const tableMessages = defineMessages('table', { nl, en });
