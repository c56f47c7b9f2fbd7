import { defineMessages } from '../../platform/i18n/messages.ts';
import { en } from './screen-messages.en.ts';
import { nl } from './screen-messages.nl.ts';

/** What only the screens say; what paper says too stands in messages.ts. */
export const planScreenMessages = defineMessages('plan-screen', { nl, en });
