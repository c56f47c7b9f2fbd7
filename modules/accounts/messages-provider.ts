import { defineMessages } from '../../platform/i18n/messages.ts';
import { en } from './messages-provider.en.ts';
import { nl } from './messages-provider.nl.ts';

export const providerMessages = defineMessages('accounts-provider', { nl, en });
