import { defineMessages } from '../../platform/i18n/messages.ts';
import { en } from './messages-first-password.en.ts';
import { nl } from './messages-first-password.nl.ts';

export const firstPasswordMessages = defineMessages('first-password', { nl, en });
