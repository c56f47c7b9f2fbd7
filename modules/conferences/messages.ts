import { defineMessages } from '../../platform/i18n/messages.ts';
import { en } from './messages.en.ts';
import { nl } from './messages.nl.ts';

export const conferenceMessages = defineMessages('conferences', { nl, en });
