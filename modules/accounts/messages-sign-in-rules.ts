import { defineMessages } from '../../platform/i18n/messages.ts';
import { en } from './messages-sign-in-rules.en.ts';
import { nl } from './messages-sign-in-rules.nl.ts';

export const signInRulesMessages = defineMessages('signInRules', { nl, en });
