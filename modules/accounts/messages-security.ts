import { defineMessages } from '../../platform/i18n/messages.ts';
import { en } from './messages-security.en.ts';
import { nl } from './messages-security.nl.ts';

export const securityMessages = defineMessages('security', { nl, en });
